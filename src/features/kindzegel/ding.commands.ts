// How one medewerker sees a thing that a child can close: whom it is about, how it stands, and whether they treat it; or nothing.

import type { Tx } from '../../platform/db.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import type { Allow } from '../autorisatie/decide.ts'
import { isDezelfde } from '../autorisatie/drager.ts'
import { behandeltOpNaam } from '../autorisatie/grondslag.ts'
import { leeftijdOp } from '../inwoner/inwoner.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { itemVoor } from '../toestemming/toestemming.sql.ts'
import { besluitOver, zichtIn } from '../toestemming/zicht.commands.ts'
import { type Lid, ledenVan } from '../vertegenwoordiging/vertegenwoordiging.sql.ts'
import { standVan, stukGezien } from '../zegel/stuk.commands.ts'
import { lockStuk } from '../zegel/stuk.sql.ts'
import { kindzegelOp, lockDoel } from './kindzegel.sql.ts'
import type { Kind, Kindzegel, Welk } from './kindzegel.ts'

/** What it hangs on, as a gebeurtenis names it. */
type Plek = {
  readonly meldingId: string | null
  readonly planId: string | null
  readonly trajectId: string | null
}
type Gevonden = {
  readonly besluit: Allow
  readonly huishoudenId: string
  readonly plek: Plek
  readonly isVanMij: boolean
  /** Whom it is about; of nobody in particular is of everybody who lives there. */
  readonly personen: readonly string[]
  readonly tekst: string | null
  readonly op: Date | null
}
export type Gezien = Gevonden & {
  readonly mensen: readonly Kind[]
  readonly leden: readonly Lid[]
  readonly zegel: Kindzegel | undefined
  /** Opened against the wish of the child, the last time somebody asked. */
  readonly geopend: Kindzegel | undefined
}
type Vraag = { readonly door: Medewerker; readonly nu: Date }

/** Undefined when it is not there for them. */
export async function dingGezien(tx: Tx, welk: Welk, vraag: Vraag): Promise<Gezien | undefined> {
  const gevonden =
    welk.soort === 'doel' ? await doelGezien(tx, welk.id, vraag) : await stukVan(tx, welk, vraag)
  if (!gevonden) return undefined
  const leden = await ledenVan(tx, gevonden.huishoudenId)
  const zegel = await kindzegelOp(tx, welk)
  return {
    ...gevonden,
    leden,
    mensen: leden
      .filter((lid) => gevonden.personen.includes(lid.inwonerId))
      .map((lid) => alsKind(lid, vraag.nu)),
    zegel: zegel?.isDicht ? zegel : undefined,
    geopend: zegel?.isDicht === false ? zegel : undefined,
  }
}

const alsKind = ({ inwonerId, naam, geboortedatum }: Lid, nu: Date): Kind => ({
  id: inwonerId,
  naam,
  leeftijd: geboortedatum ? leeftijdOp(datumInAmsterdam(nu), geboortedatum) : undefined,
})

async function stukVan(tx: Tx, { soort, id }: Welk, { door, nu }: Vraag): Promise<Gevonden | undefined> {
  if (soort === 'doel') return undefined
  const gezien = await stukGezien(tx, door, { soort, id }, nu)
  if (!gezien?.stuk.huishoudenId) return undefined
  const { stuk, besluit } = gezien
  const { meldingId, planId, trajectId, personen, tekst, op } = stuk
  const plek = { meldingId, planId, trajectId }
  return {
    besluit,
    huishoudenId: gezien.stuk.huishoudenId,
    plek,
    isVanMij: standVan(gezien).isVanMij,
    personen,
    tekst,
    op,
  }
}

async function doelGezien(tx: Tx, id: string, { door, nu }: Vraag): Promise<Gevonden | undefined> {
  const rij = await itemVoor(tx, 'doel', id)
  const zicht = rij && (await zichtIn(tx, door, rij.huishoudenId, nu))
  const besluit = rij && zicht && besluitOver(door, zicht, rij)
  if (!rij || !besluit || !reikt(besluit.niveau, 'L2')) return undefined
  const plek = { meldingId: null, planId: rij.planId, trajectId: null }
  const behandelt = zicht.verleend.some((a) => isDezelfde(a, plek) && behandeltOpNaam(a))
  const isVanMij = behandelt && besluit.regel === 'A1' && reikt(besluit.niveau, 'L3')
  return {
    besluit,
    huishoudenId: rij.huishoudenId,
    plek,
    isVanMij,
    personen: [rij.inwonerId],
    tekst: rij.woorden,
    op: null,
  }
}

/** Locks it, so that of two who close it at once the second sees that it is done. */
export const lockDing = (tx: Tx, { soort, id }: Welk): Promise<unknown> =>
  soort === 'doel' ? lockDoel(tx, id) : lockStuk(tx, { soort, id })
