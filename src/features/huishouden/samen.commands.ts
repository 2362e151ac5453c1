// Joining and parting: two huishoudens become one, or one becomes two.

import type { Context } from '../../context.ts'
import { saveOpgegaan, verhoogVersie } from '../lid/lid.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { planOpgaan } from '../plan/opgaan.commands.ts'
import type { Datum } from '../termijn/datum.ts'
import { besluitOpHuishouden, gebeurd, opHuishouden, type Verzoek, type Werk } from './huishouden.commands.ts'
import { type HuisRij, huisVan } from './huishouden.sql.ts'
import { type PlanKeuze, type Samenvoeging, samenvoegen } from './samenvoegen.ts'
import { type PlanHouder, splitsen } from './splitsen.ts'
import type { NieuwAdres } from './verhuizen.ts'
import {
  beeindigRegieVan,
  nieuwHuishouden,
  verhuisAlles,
  verhuisLeden,
  verhuisWerk,
  werkNaarPlan,
} from './verhuizing.commands.ts'

type Samen = {
  readonly metId?: string | undefined
  readonly dag: Datum
  readonly plan?: PlanKeuze | undefined
  readonly reden: string
}

/** The other huishouden goes up in this one; only for who may see both. */
export const huishoudenSamenvoegen = (ctx: Context, door: Medewerker, o: Verzoek & Samen) =>
  opHuishouden(
    ctx,
    door,
    { ...o, act: 'huishouden_samenvoegen', ook: async () => (o.metId ? [o.metId] : []) },
    async (werk) => {
      const komt = o.metId ? await huisVan(werk.tx, o.metId) : undefined
      if (!komt || !(await besluitOpHuishouden(werk, komt.id))) return 'ander_niet_gevonden'
      const outcome = samenvoegen({ blijft: werk.huis, komt }, { ...o, vandaag: werk.vandaag })
      if (!outcome.ok) return outcome.reason
      return voegSamen(werk, komt, { ...outcome.value, ...o })
    },
  )

async function voegSamen(werk: Werk, komt: HuisRij, o: Samenvoeging & { dag: Datum; reden: string }) {
  const { ctx, tx, door, huis } = werk
  if (o.opgaand) {
    const opgegaan = await planOpgaan(ctx, tx, door, { ...o.opgaand, reden: o.reden })
    if (!opgegaan.ok) return opgegaan.reason
    await werkNaarPlan(tx, { vanPlanId: o.opgaand.planId, naarPlanId: o.opgaand.inId })
  }
  const weg = { vanId: komt.id, naarId: huis.id }
  await verhuisLeden(werk, weg, { wie: komt.bewoners, dag: o.dag, reden: 'samengevoegd' })
  await verhuisAlles(tx, weg)
  await saveOpgegaan(tx, { id: komt.id, inId: huis.id, op: o.dag })
  await verhoogVersie(tx, [huis.id, komt.id])
  await gebeurd(werk, 'huishouden_samengevoegd', {
    gegevens: {
      van: komt.id,
      dag: o.dag,
      leden: o.verhuizers.length,
      planOpgegaan: o.opgaand?.planId ?? null,
    },
  })
  return undefined
}

type Uiteen = {
  readonly vertrekkers: readonly string[]
  readonly dag: Datum
  readonly plan?: PlanHouder | undefined
  readonly adres: NieuwAdres
}

/** Some leave together; their open work goes along, and the plan stays with one of the two. */
export const huishoudenSplitsen = (ctx: Context, door: Medewerker, o: Verzoek & Uiteen) =>
  opHuishouden(ctx, door, { ...o, act: 'huishouden_splitsen' }, async (werk) => {
    const { tx, huis } = werk
    const outcome = splitsen(huis, { ...o, vandaag: werk.vandaag })
    if (!outcome.ok) return outcome.reason
    const { vertrekkers, blijvers, planGaatMee } = outcome.value
    const wie = huis.bewoners.filter((b) => vertrekkers.includes(b.inwonerId))
    const naarId = await nieuwHuishouden(werk, wie, { adres: o.adres, dag: o.dag, vertrokkenOp: null })
    const weg = { vanId: huis.id, naarId }
    await verhuisLeden(werk, weg, { wie, dag: o.dag, reden: 'gesplitst' })
    const planId = planGaatMee ? (huis.planId ?? undefined) : undefined
    await verhuisWerk(tx, weg, { inwonerIds: vertrekkers, planId })
    const elders = planGaatMee ? blijvers : vertrekkers
    await beeindigRegieVan(werk, huis.planId, elders, 'Woont in een ander huishouden')
    await verhoogVersie(tx, [huis.id])
    const gegevens = { dag: o.dag, leden: wie.length, planGaatMee }
    await gebeurd(werk, 'huishouden_gesplitst', { gegevens: { ...gegevens, naar: naarId } })
    await gebeurd(werk, 'huishouden_gesplitst', {
      huishoudenId: naarId,
      gegevens: { ...gegevens, van: huis.id },
    })
    return undefined
  })
