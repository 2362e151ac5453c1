// A samenvoeging: two files of one person, which value of each field stays, and what undoing puts back.

import type { Datum } from '../termijn/datum.ts'
import type { Verwant } from './verwant.ts'

/** What is chosen between, field by field; a name is chosen whole. */
export const keuzevelden = ['naam', 'geboortedatum', 'telefoon', 'email', 'taal'] as const
export type Keuzeveld = (typeof keuzevelden)[number]
export const kanten = ['blijft', 'vervalt'] as const
export type Kant = (typeof kanten)[number]
export type Keuzes = Readonly<Partial<Record<Keuzeveld, Kant | undefined>>>

/** The fields of the row that a samenvoeging may change. */
export type Velden = {
  readonly voornamen: string | null
  readonly voorvoegsel: string | null
  readonly geslachtsnaam: string | null
  readonly naam_norm: string
  readonly geboortedatum: Datum | null
  readonly is_verwacht: boolean
  readonly is_anoniem: boolean
  readonly telefoon: string | null
  readonly email: string | null
  readonly taal: string
  readonly geheimhouding: boolean
  readonly overleden_op: Datum | null
}

/** One of the two files, with what the rules look at. */
export type Kandidaatdossier = Verwant & {
  readonly inwonerId: string
  readonly versie: number
  readonly huishoudenId: string
  readonly huishouden: string
  /** The plan of the huishouden that is not closed. */
  readonly planId: string | null
  /** Others who live there now. */
  readonly huisgenoten: number
  readonly bsn: string | null
  readonly isGekoppeld: boolean
  /** Their parents, the parents of those, and so on. */
  readonly voorouderIds: readonly string[]
  readonly velden: Velden
}

const leeg = (waarde: unknown) => waarde === null || waarde === ''
const naamVan = (v: Velden) => [v.voornamen, v.voorvoegsel, v.geslachtsnaam].filter(Boolean).join(' ')

/** The value of a field as it is compared and shown. */
export const waardeVan = (v: Velden, veld: Keuzeveld): string | null =>
  veld === 'naam' ? naamVan(v) || null : v[veld]

/** Which side a field is taken from, and whether somebody may choose: what the BRP says stands, and a blank gives way. */
export function kantVan(
  { blijft, vervalt }: { readonly blijft: Kandidaatdossier; readonly vervalt: Kandidaatdossier },
  veld: Keuzeveld,
): { readonly kant: Kant; readonly isVrij: boolean } {
  const [hier, daar] = [waardeVan(blijft.velden, veld), waardeVan(vervalt.velden, veld)]
  const isVanBrp = veld === 'naam' || veld === 'geboortedatum'
  if (leeg(daar) || hier === daar) return { kant: 'blijft', isVrij: false }
  if (leeg(hier)) return { kant: 'vervalt', isVrij: false }
  if (isVanBrp && blijft.isGekoppeld !== vervalt.isGekoppeld)
    return { kant: blijft.isGekoppeld ? 'blijft' : 'vervalt', isVrij: false }
  return { kant: 'blijft', isVrij: true }
}
