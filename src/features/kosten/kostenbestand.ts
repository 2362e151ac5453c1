// A whole file of declaraties: every line read, or all that is to be mended, line by line.

import { type CsvFout, leesCsv } from '../../platform/csvlezen.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Regel } from './declaratie.ts'
import { type Kolom, leesKop } from './kolom.ts'
import { leesRegel } from './kostenregel.ts'

/** A year of a gemeente of this size has some 40,000 lines. */
export const hoogstens = { bytes: 10 * 1024 * 1024, regels: 50_000, tekens: 1_000 } as const

export type Regelfout = { readonly nr: number; readonly zin: string }
export type Bestand = { readonly regels: readonly Regel[] } | { readonly fouten: readonly Regelfout[] }

const csvFout: Readonly<Record<CsvFout, string>> = {
  geen_utf8: 'Wij kunnen de letters niet lezen. Sla het bestand op als CSV UTF-8.',
  leeg: 'Er staan geen regels in het bestand.',
  te_veel_regels: `Het bestand heeft meer dan ${hoogstens.regels.toLocaleString('nl-NL')} regels. Deel het in tweeën.`,
  regel_te_lang: `Deze regel heeft meer dan ${hoogstens.tekens.toLocaleString('nl-NL')} tekens. Kijk of het een CSV-bestand is.`,
  vreemd_teken: 'Hier staat een teken dat niet in een CSV-bestand hoort.',
  aanhalingsteken_open: 'Hier begint een aanhalingsteken dat niet sluit.',
  tekst_na_aanhalingsteken: 'Na een aanhalingsteken hoort een puntkomma.',
}

/** Reads all lines; one that is wrong refuses the whole. `laatste` is the last day a declaratie can be about. */
export function leesBestand(bytes: Uint8Array, laatste: Datum): Bestand {
  const csv = leesCsv(bytes, hoogstens)
  if (!csv.ok) return { fouten: [{ nr: csv.nr, zin: csvFout[csv.fout] }] }
  const kop = leesKop(csv.kop)
  if ('fouten' in kop) return { fouten: kop.fouten.map((zin) => ({ nr: 1, zin })) }
  const fouten: Regelfout[] = []
  const regels: Regel[] = []
  const eerder = new Map<string, number>()
  for (const { nr, cellen } of csv.regels) {
    if (cellen.length !== csv.kop.length) {
      const zin = `Hier staan ${cellen.length} kolommen, en in de eerste regel ${csv.kop.length}.`
      fouten.push({ nr, zin })
      continue
    }
    const gelezen = leesRegel(nr, (kolom: Kolom) => cellen[kop.plaats[kolom]] ?? '', laatste)
    if ('fouten' in gelezen) {
      fouten.push(...gelezen.fouten.map((zin) => ({ nr, zin })))
      continue
    }
    const sleutel = sleutelVan(gelezen.regel)
    const vorige = eerder.get(sleutel)
    if (vorige) fouten.push({ nr, zin: `Deze declaratie staat ook op regel ${vorige}. Haal er een weg.` })
    eerder.set(sleutel, nr)
    regels.push(gelezen.regel)
  }
  return fouten.length > 0 ? { fouten } : { regels }
}

/** What tells one line from another. */
const sleutelVan = (r: Pick<Regel, 'aanbieder' | 'nummer' | 'referentie'>): string =>
  JSON.stringify([r.aanbieder, r.nummer, r.referentie])
