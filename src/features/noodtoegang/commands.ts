// The commands of noodtoegang: taken, confirmed by a second person, looked over; each with its gebeurtenis, that holds no words.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { NieuweAutorisatie } from '../autorisatie/autorisatie.sql.ts'
import { betrokkenheidBij } from '../autorisatie/betrokkenheid.ts'
import { dragersVan } from '../autorisatie/nood.sql.ts'
import { insertVele } from '../autorisatie/vele.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { naWerkdagen } from '../termijn/werkdagen.ts'
import { type Weigering as BeoordeelWeigering, beoordelen } from './beoordelen.ts'
import { type Weigering as BevestigWeigering, bevestigen } from './bevestigen.ts'
import { type Invoer, type Weigering as NeemWeigering, nemen } from './nemen.ts'
import {
  houdMedewerker,
  insertNoodtoegang,
  noodtoegangVan,
  saveOordeel,
  saveTweede,
} from './noodtoegang.sql.ts'
import { grens, type Uitkomst } from './noodtoegang.ts'
import { idVan, noodVoor } from './stand.commands.ts'

type Verzoek = Invoer & { readonly inwonerId: string; readonly sleutel: string }

/** Opens for a day what may be opened; whoever is responsible and the privacy officer find it in their work at once. */
export const noodtoegangNemen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek,
): Promise<Result<{ huishoudenId: string }, NeemWeigering | 'niet_gevonden'>> =>
  eenKeer<{ huishoudenId: string }, NeemWeigering | 'niet_gevonden'>(
    ctx,
    door,
    { act: 'noodtoegang_nemen', sleutel: o.sleutel },
    async (werk) => {
      const { tx, op } = werk
      await houdMedewerker(tx, door.id)
      const nood = await noodVoor(ctx, tx, door, o.inwonerId)
      if (!nood) return refused('niet_gevonden')
      const uitkomst = nemen(o, nood.stand)
      if (!uitkomst.ok) return uitkomst
      const { huishoudenId, plekken } = nood
      const id = ctx.ids.nieuw(op)
      const over = { huishoudenId, inwonerId: o.inwonerId }
      const gegevens = { noodtoegang: id, reden: o.reden }
      const gebeurtenisId = await schrijf(werk, { soort: 'noodtoegang_genomen', ...over, gegevens })
      const beoordelenVoor = naWerkdagen(datumInAmsterdam(op), grens.werkdagen)
      const nieuw = { ...uitkomst.value, ...over, id, medewerkerId: door.id, gebeurtenisId, beoordelenVoor }
      await insertNoodtoegang(tx, door.gemeenteId, nieuw)
      const drager = plekken.map((plek) => ({ op: opVan(plek.wat, idVan(plek)), wet: plek.wet }))
      await geef(werk, drager, { ...uitkomst.value, aan: door.id, gebeurtenisId, isMetTweede: false })
      return done({ huishoudenId })
    },
  )

const opVan = (wat: string, id: string) =>
  wat === 'melding' ? { meldingId: id } : wat === 'traject' ? { trajectId: id } : { planId: id }

type Drager = {
  readonly op: ReturnType<typeof opVan>
  readonly wet: NieuweAutorisatie['wet']
}
type Geef = {
  readonly van: Date
  readonly tot: Date
  readonly aan: string
  readonly gebeurtenisId: string
  readonly isMetTweede: boolean
}

/** They end by themselves: the end stands in the row from the first moment. */
const geef = ({ tx, ctx, door }: Werk, dragers: readonly Drager[], g: Geef): Promise<void> =>
  insertVele(
    tx,
    door.gemeenteId,
    dragers.map(({ op, wet }) => ({
      ...op,
      id: ctx.ids.nieuw(),
      medewerkerId: g.aan,
      niveau: g.isMetTweede ? 'L4' : 'L3',
      wet,
      doel: 'behandeling',
      grondslag: g.isMetTweede ? 'noodtoegang_met_tweede' : 'noodtoegang',
      van: g.van,
      tot: g.tot,
      gebeurtenisId: g.gebeurtenisId,
    })),
  )

type Wat = Omit<Parameters<typeof record>[3], 'op'>
const schrijf = ({ tx, ctx, door, op }: Werk, wat: Wat): Promise<string> =>
  record(tx, ctx.ids, identiteit(door), { ...wat, op })

/** Opens special data on what it opened already, until the same end. Not for who may never see that huishouden. */
export const noodtoegangBevestigen = (
  ctx: Context,
  door: Medewerker,
  o: { readonly id: string; readonly sleutel: string },
): Promise<Result<{ id: string }, BevestigWeigering>> =>
  eenKeer<{ id: string }, BevestigWeigering>(
    ctx,
    door,
    { act: 'noodtoegang_bevestigen', sleutel: o.sleutel },
    async (werk) => {
      const { tx, op } = werk
      const n = await noodtoegangVan(tx, o.id)
      if (n && betrokkenheidBij(door, [n.huishoudenId]) !== 'geen') return refused('niet_gevonden')
      const uitkomst = bevestigen(n, { doorId: door.id, nu: op })
      if (!uitkomst.ok || !n) return uitkomst as Result<never, BevestigWeigering>
      await saveTweede(tx, { id: n.id, op, ...uitkomst.value })
      const { huishoudenId, inwonerId } = n
      const wat = { soort: 'noodtoegang_bevestigd', huishoudenId, inwonerId, gegevens: { noodtoegang: n.id } }
      const gebeurtenisId = await schrijf(werk, wat)
      const dragers = (await dragersVan(tx, n.gebeurtenisId)).map(({ wat: soort, id, wet }) => ({
        ...{ op: opVan(soort, id), wet },
      }))
      await geef(werk, dragers, {
        van: op,
        tot: n.tot,
        aan: n.medewerkerId,
        gebeurtenisId,
        isMetTweede: true,
      })
      return done({ id: n.id })
    },
  )

type Oordeel = {
  readonly id: string
  readonly uitkomst: Uitkomst
  readonly oordeel: string
  readonly sleutel: string
}

export const noodtoegangBeoordelen = (
  ctx: Context,
  door: Medewerker,
  o: Oordeel,
): Promise<Result<{ id: string }, BeoordeelWeigering>> =>
  eenKeer<{ id: string }, BeoordeelWeigering>(
    ctx,
    door,
    { act: 'noodtoegang_beoordelen', sleutel: o.sleutel },
    async (werk) => {
      const n = await noodtoegangVan(werk.tx, o.id)
      if (n && betrokkenheidBij(door, [n.huishoudenId]) !== 'geen') return refused('niet_gevonden')
      const uitkomst = beoordelen(n, { ...o, doorId: door.id })
      if (!uitkomst.ok || !n) return uitkomst as Result<never, BeoordeelWeigering>
      await saveOordeel(werk.tx, { id: n.id, ...uitkomst.value, doorId: door.id, op: werk.op })
      const { huishoudenId, inwonerId } = n
      const gegevens = { noodtoegang: n.id, uitkomst: uitkomst.value.uitkomst }
      await schrijf(werk, { soort: 'noodtoegang_beoordeeld', huishoudenId, inwonerId, gegevens })
      return done({ id: n.id })
    },
  )
