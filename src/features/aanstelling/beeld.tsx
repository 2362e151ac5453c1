// What the page of one medewerker shows, read at once; no inwoner is on it.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import type { FormState } from '../../platform/formstate.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { aanstellingenVan } from './aanstelling.sql.ts'
import type { Aanstelling } from './aanstelling.ts'
import { dienstVan } from './dienst.sql.ts'
import { type Dienst, type DienstStand, dienstOp } from './dienst.ts'
import { geschiedenisVan, type Voorval } from './geschiedenis.sql.ts'
import { type Keuzes, keuzesVan, werkBij } from './lijst.sql.ts'
import { openVoorstellen, type VoorstelRij } from './rolvoorstel.sql.ts'
import type { Namen } from './voorvalzin.tsx'

export const formulieren = [
  'gegevens',
  'rol',
  'team',
  'mandaat',
  'kern',
  'bijzonder',
  'einde',
  'herstel',
  'vertrek',
  'blijven',
  'terug',
] as const
export type Formulier = (typeof formulieren)[number]
/** The form that was sent, with what was typed. */
export type Getypt = Partial<Record<Formulier, FormState>>

export type Beeld = {
  readonly call: Call
  readonly vandaag: Datum
  readonly dienst: Dienst
  readonly stand: DienstStand
  readonly aanstellingen: readonly Aanstelling[]
  readonly voorstellen: readonly VoorstelRij[]
  readonly voorvallen: readonly Voorval[]
  readonly keuzes: Keuzes
  readonly namen: Namen
  readonly werk: number
  readonly isZelf: boolean
}

/** More than anybody reads; what is older stands in the log. */
const hoogstens = 50

/** Undefined when there is no such medewerker. */
export async function beeldVan(call: Call, tx: Tx, id: string): Promise<Beeld | undefined> {
  const dienst = await dienstVan(tx, id)
  if (!dienst) return undefined
  const vandaag = datumInAmsterdam(call.ctx.clock.now())
  const keuzes = await keuzesVan(tx)
  return {
    call,
    vandaag,
    dienst,
    stand: dienstOp(dienst, vandaag),
    aanstellingen: await aanstellingenVan(tx, id),
    voorstellen: await openVoorstellen(tx, id),
    voorvallen: await geschiedenisVan(tx, id, hoogstens),
    keuzes,
    namen: new Map([...keuzes.teams, ...keuzes.kernen].map((k) => [k.id, k.naam])),
    werk: await werkBij(tx, id),
    isZelf: id === call.medewerker.id,
  }
}
