// The commands of uitsluitingen: each in one transaction, with its gebeurtenis; names and words stand in no gebeurtenis.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import type { Bsn } from '../../platform/bsn.ts'
import { normaliseerNaam } from '../../platform/naam.ts'
import { record } from '../../platform/record.ts'
import { done, type Result } from '../../platform/result.ts'
import { beeindigUitgesloten } from '../autorisatie/uitgesloten.sql.ts'
import { lijktOp } from '../inwoner/herkennen.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { type Weigering as BeoordeelWeigering, type Besluit, beoordelen } from './beoordelen.ts'
import { type Weigering as HerroepWeigering, herroepen } from './herroepen.ts'
import { type Invoer, type Weigering as OpgeefWeigering, opgeven } from './opgeven.ts'
import {
  houdLijst,
  insertUitsluiting,
  insertVerklaring,
  insertVerzoek,
  lijstVan,
  saveBesluit,
  uitsluitingVan,
  verzoekVan,
  wieHetIs,
} from './uitsluiting.sql.ts'

type Uit<W extends string> = Promise<Result<{ id: string }, W>>
type Opgave = Omit<Invoer, 'heeftBsn'> & { readonly bsn: Bsn | undefined; readonly sleutel: string }

/** Holds at once: the next request of this medewerker sees no more of who was named, and what they held there by name has ended. */
export const uitsluitingOpgeven = (ctx: Context, door: Medewerker, o: Opgave): Uit<OpgeefWeigering> =>
  eenKeer<{ id: string }, OpgeefWeigering>(
    ctx,
    door,
    { act: 'uitsluiting_opgeven', sleutel: o.sleutel },
    async (werk) => {
      const { tx, op } = werk
      await houdLijst(tx, door.id)
      const stand = { vandaag: datumInAmsterdam(op), lijst: await lijstVan(tx, door.id) }
      const uitkomst = opgeven({ ...o, heeftBsn: o.bsn !== undefined }, stand)
      if (!uitkomst.ok) return uitkomst
      const id = ctx.ids.nieuw(op)
      const { heeftBsn: _, ...u } = uitkomst.value
      const wie = await gevondenBij(werk, o)
      await insertUitsluiting(tx, door.gemeenteId, { ...u, ...wie, id, medewerkerId: door.id, van: op })
      await record(tx, ctx.ids, identiteit(door), {
        soort: 'uitsluiting_opgegeven',
        op,
        gegevens: { uitsluiting: id, wie: u.soort },
      })
      await beeindigUitgesloten(tx, { gemeenteId: door.gemeenteId, medewerkerId: door.id, op })
      return done({ id })
    },
  )

/** Who it is here, where that is one person; nothing of it is shown to anybody. */
async function gevondenBij({ tx, ctx, door }: Werk, o: Opgave) {
  const bsnHash = o.bsn ? Buffer.from(ctx.sleutels.hash(o.bsn, door.gemeenteId)) : null
  const gevonden = await wieHetIs(tx, { bsnHash, geboortedatum: o.geboortedatum ?? null })
  const passend = gevonden.filter((k) => k.op === 'bsn' || lijktOp({ geslachtsnaam: o.geslachtsnaam }, k))
  const zeker = passend.find(({ op }) => op === 'bsn') ?? (passend.length === 1 ? passend[0] : undefined)
  return { bsnHash, inwonerId: zeker?.id ?? null, naamNorm: normaliseerNaam(o.geslachtsnaam ?? '') }
}

export const uitsluitingHerroepen = (
  ctx: Context,
  door: Medewerker,
  o: { readonly id: string; readonly reden: string; readonly sleutel: string },
): Uit<HerroepWeigering> =>
  eenKeer<{ id: string }, HerroepWeigering>(
    ctx,
    door,
    { act: 'uitsluiting_herroepen', sleutel: o.sleutel },
    async ({ tx, op }) => {
      const reden = herroepen(await uitsluitingVan(tx, o.id), { doorId: door.id, reden: o.reden })
      if (!reden.ok) return reden
      const id = ctx.ids.nieuw(op)
      const verzoek = { id, uitsluitingId: o.id, medewerkerId: door.id, reden: reden.value, op }
      await insertVerzoek(tx, door.gemeenteId, verzoek)
      const gegevens = { uitsluiting: o.id, verzoek: id }
      await record(tx, ctx.ids, identiteit(door), { soort: 'uitsluiting_herroepen', op, gegevens })
      return done({ id })
    },
  )

type Oordeel = {
  readonly id: string
  readonly besluit: Besluit
  readonly toelichting: string
  readonly sleutel: string
}

export const uitsluitingBeoordelen = (ctx: Context, door: Medewerker, o: Oordeel): Uit<BeoordeelWeigering> =>
  eenKeer<{ id: string }, BeoordeelWeigering>(
    ctx,
    door,
    { act: 'uitsluiting_beoordelen', sleutel: o.sleutel },
    async ({ tx, op }) => {
      const verzoek = await verzoekVan(tx, o.id)
      const uitkomst = beoordelen(verzoek, { ...o, doorId: door.id })
      if (!uitkomst.ok || !verzoek) return uitkomst as Result<never, BeoordeelWeigering>
      const toelichting = o.toelichting.trim()
      await saveBesluit(tx, { ...verzoek, status: uitkomst.value, doorId: door.id, op, toelichting })
      const gegevens = { verzoek: o.id, medewerker: verzoek.medewerkerId, besluit: uitkomst.value }
      await record(tx, ctx.ids, identiteit(door), { soort: 'uitsluiting_beoordeeld', op, gegevens })
      return done({ id: o.id })
    },
  )

export const uitsluitingVerklaren = (
  ctx: Context,
  door: Medewerker,
  o: { readonly sleutel: string },
): Uit<never> =>
  eenKeer<{ id: string }, never>(
    ctx,
    door,
    { act: 'uitsluiting_verklaren', sleutel: o.sleutel },
    async ({ tx, op }) => {
      const id = ctx.ids.nieuw(op)
      await insertVerklaring(tx, { gemeenteId: door.gemeenteId, id, medewerkerId: door.id, op })
      await record(tx, ctx.ids, identiteit(door), { soort: 'uitsluiting_verklaard', op })
      return done({ id })
    },
  )
