// Figures that were published do not change when what they were counted from is destroyed: they are kept just before.

import type { Tx } from '../../platform/db.ts'
import { type Datum, plusDagen } from '../termijn/datum.ts'
import type { Meting } from './meting.ts'
import { kent, kpis, metingen } from './monitor.sql.ts'
import { leesPeriode, type Periode } from './periode.ts'
import { aantalVast, insertVasteMetingen, type VasteMeting, vasteMetingen } from './vastemeting.sql.ts'

const eersteJaar = 2015
const jaren = (vandaag: Datum): readonly Periode[] =>
  Array.from({ length: Number(vandaag.slice(0, 4)) - eersteJaar + 1 }, (_, n) => String(eersteJaar + n))
    .flatMap((jaar) => [jaar, ...[1, 2, 3, 4].map((nr) => `${jaar}-Q${nr}`)])
    .flatMap((code) => leesPeriode(code) ?? [])

/** All that is asked for: the whole, each splitsing, and those within a door. */
const splitsingen = [
  'totaal',
  ...new Set(kpis.flatMap(({ uitsplitsingen }) => uitsplitsingen as readonly string[])),
  'deur_aanmelding',
]

/** Of one splitsing the kpi's that know it, each with the periods in which it cannot change any more by itself. */
const definitief = (splitsing: string, vandaag: Datum) =>
  kpis
    .filter((kpi) => kent(kpi, splitsing))
    .map((kpi) => ({
      kpi,
      perioden: jaren(vandaag).filter(({ tot }) => plusDagen(tot, kpi.rijping) <= vandaag),
    }))

/** Keeps every figure that is final and was not kept yet; where all of it was, that is one look. */
export async function metingenVastzetten(
  tx: Tx,
  o: { readonly gemeenteId: number; readonly vandaag: Datum; readonly op: Date },
): Promise<void> {
  const alles = splitsingen.map((splitsing) => ({ splitsing, delen: definitief(splitsing, o.vandaag) }))
  const aantal = alles.flatMap(({ delen }) => delen.map(({ perioden }) => perioden.length))
  const codes = kpis.map(({ code }) => code)
  if ((await aantalVast(tx, codes)) === aantal.reduce((som, n) => som + n, 0)) return
  for (const { splitsing, delen } of alles) {
    const perioden = jaren(o.vandaag).map(({ code }) => code)
    const er = new Set((await vasteMetingen(tx, { perioden, splitsing })).map((v) => `${v.kpi} ${v.periode}`))
    for (const { kpi, perioden: rijp } of delen) {
      const nieuw = rijp.filter(({ code }) => !er.has(`${kpi.code} ${code}`))
      if (nieuw.length === 0) continue
      const vraag = { gemeenteId: o.gemeenteId, kpis: [kpi], perioden: nieuw, splitsing }
      await insertVasteMetingen(tx, {
        ...o,
        splitsing,
        rijen: rijenVan(kpi.code, nieuw, await metingen(tx, vraag)),
      })
    }
  }
}

const rijenVan = (kpi: string, perioden: readonly Periode[], alle: readonly Meting[]): VasteMeting[] =>
  perioden.map(({ code }) => ({
    periode: code,
    kpi,
    metingen: alle.filter(({ periode }) => periode === code),
  }))
