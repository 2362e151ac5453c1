// One person comes or goes, and the whole huishouden moves house.

import type { Context } from '../../context.ts'
import { inwonerErbij } from '../inwoner/erbij.commands.ts'
import { getoondSinds } from '../inwoner/herkennen.ts'
import { gekozenInwoner } from '../inwoner/inwoner.sql.ts'
import type { NieuweInwoner } from '../inwoner/inwoner.ts'
import { beeindigLid, bewaarAdres, insertLid, saveAdres, verhoogVersie } from '../lid/lid.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import { besluitOpHuishouden, gebeurd, opHuishouden, type Verzoek, type Werk } from './huishouden.commands.ts'
import { huishoudenIdVan, huisVan, mensVan } from './huishouden.sql.ts'
import { eldersVan } from './meegaand.sql.ts'
import { opnemen } from './opnemen.ts'
import { verbreekRelatiesVan } from './relatie.sql.ts'
import { type Uitschrijfreden, uitschrijven } from './uitschrijven.ts'
import { type NieuwAdres, verhuizen } from './verhuizen.ts'
import { beeindigRegieVan, nieuwHuishouden, verhuisLeden, verhuisWerk } from './verhuizing.commands.ts'

type Komst = {
  readonly dag: Datum
  /** Somebody who was shown today, or somebody new. */
  readonly inwonerId: string | undefined
  readonly nieuw: NieuweInwoner | undefined
  readonly isBewust: boolean
}

/** Somebody comes to live here; who lives elsewhere moves, with the open work, when that was said. */
export const lidOpnemen = (ctx: Context, door: Medewerker, o: Verzoek & Komst) =>
  opHuishouden(
    ctx,
    door,
    {
      ...o,
      act: 'lid_opnemen',
      ook: async (tx) => {
        const elders = o.inwonerId && (await huishoudenIdVan(tx, o.inwonerId))
        return elders ? [elders] : []
      },
    },
    async (werk) => {
      if (o.inwonerId) return neemOp(werk, { ...o, inwonerId: o.inwonerId })
      return o.nieuw ? neemNieuweOp(werk, o.nieuw, o.dag) : 'wie_ontbreekt'
    },
  )

/** Work runs there, and who acts holds nothing in it. */
async function werktEenAnder(werk: Werk, inwonerId: string, eldersId: string): Promise<boolean> {
  const daar = await eldersVan(werk.tx, inwonerId)
  if (!daar || (!daar.heeftPlan && daar.meldingen.length + daar.trajecten.length === 0)) return false
  return (await besluitOpHuishouden(werk, eldersId)) === undefined
}

async function neemOp(werk: Werk, o: Komst & { inwonerId: string }) {
  const { ctx, tx, door, huis, vandaag } = werk
  const sinds = getoondSinds(ctx.clock.now())
  const gekozen = await gekozenInwoner(tx, { inwonerId: o.inwonerId, medewerkerId: door.id, sinds })
  const persoon = gekozen && (await mensVan(tx, o.inwonerId))
  if (!gekozen || !persoon) return 'wie_ontbreekt'
  const elders = await huisVan(tx, gekozen.huishoudenId)
  const isBijCollega = elders !== undefined && (await werktEenAnder(werk, o.inwonerId, elders.id))
  const outcome = opnemen({ huis, persoon, elders, isBijCollega }, { ...o, vandaag })
  if (!outcome.ok) return outcome.reason
  const lid = elders?.bewoners.filter((b) => b.inwonerId === o.inwonerId) ?? []
  const { vertrektVan } = outcome.value
  if (vertrektVan) {
    const weg = { vanId: vertrektVan, naarId: huis.id }
    await verhuisLeden(werk, weg, { wie: lid, dag: o.dag, reden: 'verhuisd' })
    await verhuisWerk(tx, weg, { inwonerIds: [o.inwonerId] })
    await beeindigRegieVan(werk, elders?.planId ?? null, [o.inwonerId], 'Woont in een ander huishouden')
    await gebeurd(werk, 'lid_uitgeschreven', {
      huishoudenId: vertrektVan,
      inwonerId: o.inwonerId,
      gegevens: { dag: o.dag, reden: 'verhuisd' },
    })
  }
  await verhoogVersie(tx, vertrektVan ? [huis.id, vertrektVan] : [huis.id])
  await gebeurd(werk, 'lid_opgenomen', { inwonerId: o.inwonerId, gegevens: { dag: o.dag } })
  return undefined
}

async function neemNieuweOp(werk: Werk, nieuw: NieuweInwoner, dag: Datum) {
  const { ctx, tx, door, huis, vandaag } = werk
  const inwonerId = ctx.ids.nieuw()
  const persoon = { inwonerId, geboortedatum: nieuw.geboortedatum ?? null, isOverleden: false }
  const outcome = opnemen(
    { huis, persoon, elders: undefined, isBijCollega: false },
    { dag, vandaag, isBewust: true },
  )
  if (!outcome.ok) return outcome.reason
  const erbij = await inwonerErbij(ctx, tx, door, { nieuw, id: inwonerId, huishoudenId: huis.id })
  if (!erbij.ok) return erbij.reason
  await insertLid(tx, {
    gemeenteId: door.gemeenteId,
    id: ctx.ids.nieuw(),
    huishoudenId: huis.id,
    inwonerId,
    van: dag,
  })
  await verhoogVersie(tx, [huis.id])
  await gebeurd(werk, 'lid_opgenomen', { inwonerId, gegevens: { dag } })
  return undefined
}

type Vertrek = {
  readonly inwonerId?: string | undefined
  readonly dag: Datum
  readonly reden: Uitschrijfreden
}

/** Somebody no longer lives here, and gets a huishouden of their own with the open work. */
export const lidUitschrijven = (ctx: Context, door: Medewerker, o: Verzoek & Vertrek) =>
  opHuishouden(ctx, door, { ...o, act: 'lid_uitschrijven' }, async (werk) => {
    const { tx, huis } = werk
    const outcome = uitschrijven(huis, { ...o, vandaag: werk.vandaag })
    if (!outcome.ok) return outcome.reason
    const { inwonerId, reden, krijgtHuishouden } = outcome.value
    const wie = huis.bewoners.filter((b) => b.inwonerId === inwonerId)
    const gegevens = { dag: o.dag, reden }
    if (krijgtHuishouden) {
      const vertrokkenOp = reden === 'buiten_gemeente' ? o.dag : null
      const naarId = await nieuwHuishouden(werk, wie, { dag: o.dag, vertrokkenOp })
      await verhuisLeden(werk, { vanId: huis.id, naarId }, { wie, dag: o.dag, reden })
      await verhuisWerk(tx, { vanId: huis.id, naarId }, { inwonerIds: [inwonerId] })
      await gebeurd(werk, 'lid_opgenomen', { huishoudenId: naarId, inwonerId, gegevens })
    } else await eindigZonderHuis(werk, inwonerId, o.dag)
    await beeindigRegieVan(werk, huis.planId, [inwonerId], 'Woont in een ander huishouden')
    await verhoogVersie(tx, [huis.id])
    await gebeurd(werk, 'lid_uitgeschreven', { inwonerId, gegevens })
    return undefined
  })

async function eindigZonderHuis({ tx, huis }: Werk, inwonerId: string, tot: Datum): Promise<void> {
  await beeindigLid(tx, { huishoudenId: huis.id, inwonerId, tot, reden: 'niet_geboren' })
  await verbreekRelatiesVan(tx, { inwonerId, op: tot, reden: 'voorbij' })
}

type Verhuis = { readonly dag: Datum; readonly adres: NieuwAdres; readonly isVertrek: boolean }

/** The whole huishouden lives elsewhere from this day; where it lived stays to be read. */
export const huishoudenVerhuizen = (ctx: Context, door: Medewerker, o: Verzoek & Verhuis) =>
  opHuishouden(ctx, door, { ...o, act: 'huishouden_verhuizen' }, async (werk) => {
    const { tx, huis } = werk
    const outcome = verhuizen(huis, { ...o, vandaag: werk.vandaag })
    if (!outcome.ok) return outcome.reason
    await bewaarAdres(tx, { id: ctx.ids.nieuw(), huishoudenId: huis.id, tot: o.dag })
    await saveAdres(tx, { ...outcome.value, id: huis.id })
    await verhoogVersie(tx, [huis.id])
    await gebeurd(werk, 'huishouden_verhuisd', { gegevens: { dag: o.dag, isVertrek: o.isVertrek } })
    return undefined
  })
