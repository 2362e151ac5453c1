// Draws the weekly review of who looked: a task that runs by itself; a week is drawn once, however often it runs.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { lijstschermen } from '../inzage/inzage.ts'
import { type Datum, datumInAmsterdam, momentInAmsterdam, plusDagen, plusWeken } from '../termijn/datum.ts'
import { vrijeDag } from '../termijn/feestdagen.ts'
import { naWerkdagen } from '../termijn/werkdagen.ts'
import { achternamen, wekenTeTrekken } from './controle.ts'
import { type Grenzen, grenzenOp } from './controlegrens.ts'
import {
  eigenPlan,
  insertControlesForJob,
  insertRondeForJob,
  laatsteRondeForJob,
  losForJob,
  medewerkerNamenForJob,
  metAdresForJob,
  parenForJob,
  type Tijd,
  wekenForJob,
} from './trekken.sql.ts'
import { type Feiten, trekken } from './trekken.ts'

type Middelen = Pick<Context, 'db' | 'clock' | 'ids'>

/** Every week that is over and was not drawn yet, each in a transaction of its own; answers how many lines there came. */
export async function controlesTrekkenForJob(ctx: Middelen, gemeenteId: number): Promise<number> {
  const vandaag = datumInAmsterdam(ctx.clock.now())
  const laatste = await ctx.db.transaction({ gemeenteId }, laatsteRondeForJob)
  let aantal = 0
  for (const week of wekenTeTrekken(vandaag, laatste)) aantal += await trekWeek(ctx, gemeenteId, week)
  return aantal
}

const middernacht = (dag: Datum) => momentInAmsterdam(dag, '00:00')
const weekVan = (week: Datum): Tijd => ({ van: middernacht(week), tot: middernacht(plusWeken(week, 1)) })

const trekWeek = ({ db, clock, ids }: Middelen, gemeenteId: number, week: Datum): Promise<number> =>
  db.transaction({ gemeenteId }, async (tx) => {
    await eigenPlan(tx)
    const op = clock.now()
    const grenzen = grenzenOp(week)
    const feiten = await feitenVan(tx, week, grenzen)
    const weken = feiten.weken.filter(({ deel }) => deel === 'week')
    const inzagen = weken.reduce((som, { keren }) => som + keren, 0)
    const metAdres = await metAdresForJob(
      tx,
      weken.map(({ medewerkerId }) => medewerkerId),
    )
    const ronde = { week, op, inzagen, medewerkers: weken.length, metAdres }
    if (!(await insertRondeForJob(tx, gemeenteId, ronde))) return 0
    const einddatum = naWerkdagen(datumInAmsterdam(op), grenzen.beoordelen_werkdagen)
    const regels = trekken(feiten, grenzen).map((r) => ({ ...r, id: ids.nieuw(op), week, einddatum }))
    await insertControlesForJob(tx, gemeenteId, regels)
    const gegevens = { week, inzagen, regels: regels.length }
    await record(tx, ids, { gemeenteId }, { soort: 'controle_getrokken', op, gegevens })
    return regels.length
  })

async function feitenVan(tx: Tx, week: Datum, g: Grenzen): Promise<Feiten> {
  const zondag = plusDagen(week, 6)
  const tijd = weekVan(week)
  const o = { ...tijd, lijsten: lijstschermen, rustVan: middernacht(plusWeken(week, -g.rust_weken)) }
  const namen = (await medewerkerNamenForJob(tx)).flatMap(({ id, naam }) =>
    achternamen(naam).map((achternaam) => ({ medewerkerId: id, naam: achternaam })),
  )
  const dagen = Array.from({ length: 7 }, (_, n) => plusDagen(week, n))
  // Long enough ago to know what came after: the last day of that week is as many days before today as the rule asks.
  const eerder = weekVan(plusWeken(week, -Math.ceil(g.vervolg_dagen / 7)))
  return {
    paren: await parenForJob(tx, { ...o, namen }),
    los: await losForJob(tx, { ...o, ...eerder, dagen: g.vervolg_dagen, keren: g.vervolg_keren }),
    weken: await wekenForJob(tx, {
      ...o,
      dag: zondag,
      vrijeDagen: dagen.filter(vrijeDag),
      tot_uur: g.nacht_tot_uur,
    }),
  }
}
