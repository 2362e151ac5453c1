// Reading a file with residents per year and age: hostile until parsed; every line that is wrong is named, and then none of it counts.

import { type CsvFout, leesCsv } from '../../platform/csvlezen.ts'
import type { Bevolkingscijfer } from './bevolkingscijfer.ts'
import { oudste } from './prognose.ts'

/** Forty years of all ages. */
export const hoogstens = { regels: 4_100, tekens: 600, bytes: 1_000_000, fouten: 50 } as const
export const jaargrens = { van: 2010, tot: 2050 } as const
const kolommen = ['jaar', 'leeftijd', 'aantal', 'bron'] as const

type Veldfout = 'jaar_onbekend' | 'leeftijd_onbekend' | 'aantal_geen_getal' | 'bron_ontbreekt'
export type Regelfout = {
  readonly nr: number
  readonly fout:
    | CsvFout
    | Veldfout
    | 'kop_onbekend'
    | 'kolom_dubbel'
    | 'te_veel_cellen'
    | 'staat_er_al'
    | 'jaar_onvolledig'
}
type Uitkomst =
  | { readonly ok: true; readonly cijfers: readonly Bevolkingscijfer[] }
  | { readonly ok: false; readonly fouten: readonly Regelfout[] }

/** All lines of the file, or every line that is wrong, the first fifty. A year counts with all its ages, or not. */
export function leesBevolking(bytes: Uint8Array): Uitkomst {
  const csv = leesCsv(bytes, hoogstens)
  if (!csv.ok) return { ok: false, fouten: [{ nr: csv.nr, fout: csv.fout }] }
  const kop = csv.kop.map((naam) => naam.toLowerCase())
  if (!kolommen.every((naam) => kop.includes(naam)) || kop.some((naam) => !kolommen.includes(naam as 'jaar')))
    return { ok: false, fouten: [{ nr: 1, fout: 'kop_onbekend' }] }
  if (kop.length > kolommen.length) return { ok: false, fouten: [{ nr: 1, fout: 'kolom_dubbel' }] }
  const fouten: Regelfout[] = []
  const cijfers = new Map<string, Bevolkingscijfer & { readonly nr: number }>()
  for (const { nr, cellen } of csv.regels) {
    const van = (kolom: (typeof kolommen)[number]) => cellen[kop.indexOf(kolom)] ?? ''
    const gelezen = cellen.length > kop.length ? 'te_veel_cellen' : leesRegel(van)
    if (typeof gelezen === 'string') fouten.push({ nr, fout: gelezen })
    else {
      const sleutel = `${gelezen.jaar} ${gelezen.leeftijd}`
      if (cijfers.has(sleutel)) fouten.push({ nr, fout: 'staat_er_al' })
      cijfers.set(sleutel, { ...gelezen, nr })
    }
  }
  // What is missing of a year says nothing while lines of it are wrong.
  const alle = fouten.length > 0 ? fouten : onvolledig([...cijfers.values()])
  if (alle.length > 0) return { ok: false, fouten: alle.slice(0, hoogstens.fouten) }
  return { ok: true, cijfers: [...cijfers.values()].map(({ nr: _, ...cijfer }) => cijfer) }
}

/** The first line of each year that does not have every age. */
const onvolledig = (cijfers: readonly { readonly jaar: number; readonly nr: number }[]): Regelfout[] =>
  [...Map.groupBy(cijfers, ({ jaar }) => jaar).values()]
    .filter((van) => van.length !== oudste + 1)
    .map((van) => ({ nr: van[0]?.nr ?? 1, fout: 'jaar_onvolledig' }))

function leesRegel(van: (kolom: (typeof kolommen)[number]) => string): Bevolkingscijfer | Veldfout {
  const jaar = heelGetal(van('jaar'))
  if (jaar === undefined || jaar < jaargrens.van || jaar > jaargrens.tot) return 'jaar_onbekend'
  const leeftijd = heelGetal(van('leeftijd'))
  if (leeftijd === undefined || leeftijd > oudste) return 'leeftijd_onbekend'
  const aantal = heelGetal(van('aantal'))
  if (aantal === undefined) return 'aantal_geen_getal'
  const bron = van('bron')
  return bron === '' || bron.length > 300 ? 'bron_ontbreekt' : { jaar, leeftijd, aantal, bron }
}

/** '612', '1.204'; a number above a hundred thousand is of no age of one gemeente. */
function heelGetal(tekst: string): number | undefined {
  if (!/^\d{1,6}$|^\d{1,3}\.\d{3}$/.test(tekst)) return undefined
  const n = Number(tekst.replace('.', ''))
  return n <= 100_000 ? n : undefined
}
