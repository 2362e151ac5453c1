// Reading a file with figures of others: hostile until parsed; every line that is wrong is named, and then none of it counts.

import { type CsvFout, leesCsv } from '../../platform/csvlezen.ts'
import type { Kpi } from '../monitor/kpi.ts'
import { leesPeriode } from '../monitor/periode.ts'
import type { Benchmark } from './benchmark.ts'

export const hoogstens = { regels: 2_000, tekens: 1_000, bytes: 500_000, fouten: 50 } as const
export const kolommen = ['indicator', 'periode', 'waarde', 'bron', 'met'] as const
type Kolom = (typeof kolommen)[number]

export type Regelfout = {
  readonly nr: number
  readonly fout: CsvFout | 'kop_onbekend' | 'kolom_dubbel' | 'te_veel_cellen' | Veldfout | 'staat_er_al'
}
type Veldfout =
  | 'indicator_onbekend'
  | 'periode_onbekend'
  | 'waarde_geen_getal'
  | 'waarde_past_niet'
  | 'bron_ontbreekt'
  | 'met_te_lang'

type Uitkomst =
  | { readonly ok: true; readonly benchmarks: readonly Benchmark[] }
  | { readonly ok: false; readonly fouten: readonly Regelfout[] }

/** All lines of the file, or every line that is wrong, the first fifty. */
export function leesBenchmarks(bytes: Uint8Array, kpis: readonly Pick<Kpi, 'code' | 'delen'>[]): Uitkomst {
  const csv = leesCsv(bytes, hoogstens)
  if (!csv.ok) return { ok: false, fouten: [{ nr: csv.nr, fout: csv.fout }] }
  const kop = csv.kop.map((naam) => naam.toLowerCase())
  const vreemd =
    !['indicator', 'periode', 'waarde', 'bron'].every((naam) => kop.includes(naam)) ||
    kop.some((naam) => !(kolommen as readonly string[]).includes(naam))
  if (vreemd) return { ok: false, fouten: [{ nr: 1, fout: 'kop_onbekend' }] }
  if (new Set(kop).size < kop.length) return { ok: false, fouten: [{ nr: 1, fout: 'kolom_dubbel' }] }
  const fouten: Regelfout[] = []
  const benchmarks = new Map<string, Benchmark>()
  for (const { nr, cellen } of csv.regels) {
    const van = (kolom: Kolom) => cellen[kop.indexOf(kolom)] ?? ''
    const gelezen = cellen.length > kop.length ? 'te_veel_cellen' : leesRegel(van, kpis)
    if (typeof gelezen === 'string') fouten.push({ nr, fout: gelezen })
    else {
      const { kpi, deel, periode, met } = gelezen
      const sleutel = JSON.stringify([kpi, deel, periode, met.toLowerCase()])
      if (benchmarks.has(sleutel)) fouten.push({ nr, fout: 'staat_er_al' })
      benchmarks.set(sleutel, gelezen)
    }
  }
  if (fouten.length > 0) return { ok: false, fouten: fouten.slice(0, hoogstens.fouten) }
  return { ok: true, benchmarks: [...benchmarks.values()] }
}

function leesRegel(
  van: (kolom: Kolom) => string,
  kpis: readonly Pick<Kpi, 'code' | 'delen'>[],
): Benchmark | Veldfout | 'te_veel_cellen' {
  const [code = '', deelcode] = van('indicator').toLowerCase().split('/')
  const kpi = kpis.find((k) => k.code === code)
  const deel = deelcode === undefined ? kpi?.delen[0] : kpi?.delen.find((d) => d.code === deelcode)
  if (!kpi || !deel) return 'indicator_onbekend'
  const periode = leesPeriode(van('periode'))
  if (!periode) return 'periode_onbekend'
  const waarde = leesGetal(van('waarde'))
  if (waarde === undefined) return 'waarde_geen_getal'
  if (!past(deel.eenheid, waarde)) return 'waarde_past_niet'
  const bron = van('bron')
  if (bron === '' || bron.length > 300) return 'bron_ontbreekt'
  const met = van('met') || 'anderen'
  if (met.length > 100) return 'met_te_lang'
  return { kpi: kpi.code, deel: deel.code, periode: periode.code, met, waarde, bron }
}

/** '74', '7,4', '7.4'; no thousands, which could be either. */
const leesGetal = (tekst: string): number | undefined =>
  /^\d{1,8}([.,]\d{1,3})?$/.test(tekst) ? Number(tekst.replace(',', '.')) : undefined

const past = (eenheid: string, waarde: number): boolean => {
  if (eenheid === '%') return waarde <= 100
  if (eenheid === 'cijfer') return waarde >= 1 && waarde <= 10
  return true
}
