// Reading a file with comma-separated values from outside: hostile until parsed, with limits, and with the number of the line that is wrong.

export type CsvRegel = { readonly nr: number; readonly cellen: readonly string[] }

export type CsvFout =
  | 'geen_utf8'
  | 'leeg'
  | 'te_veel_regels'
  | 'regel_te_lang'
  | 'vreemd_teken'
  | 'aanhalingsteken_open'
  | 'tekst_na_aanhalingsteken'

export type CsvUitkomst =
  | { readonly ok: true; readonly kop: readonly string[]; readonly regels: readonly CsvRegel[] }
  | { readonly ok: false; readonly fout: CsvFout; readonly nr: number }

export type CsvGrenzen = { readonly regels: number; readonly tekens: number }

// What no spreadsheet writes: control characters but the tab, and what turns the direction of reading.
const vreemd = /(?!\t)\p{Cc}|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufffd]/u

/**
 * Reads UTF-8 text (with or without its mark) of cells between semicolons, commas or tabs, as the first line has them.
 * A cell may stand in quotes, with a doubled quote for one; never over more than one line.
 * Refuses at the first thing that is no such file, with the line it stands on.
 */
export function leesCsv(bytes: Uint8Array, grenzen: CsvGrenzen): CsvUitkomst {
  const tekst = alsTekst(bytes)
  if (tekst === undefined) return { ok: false, fout: 'geen_utf8', nr: 1 }
  const lijnen = tekst.split(/\r\n|\n|\r/)
  const [eerste = ''] = lijnen
  if (eerste.trim() === '') return { ok: false, fout: 'leeg', nr: 1 }
  if (lijnen.length > grenzen.regels + 2) return { ok: false, fout: 'te_veel_regels', nr: grenzen.regels + 2 }
  const scheider = [';', '\t', ','].find((teken) => eerste.includes(teken)) ?? ';'
  const regels: CsvRegel[] = []
  for (const [at, lijn] of lijnen.entries()) {
    if (lijn.trim() === '') continue
    const nr = at + 1
    if (lijn.length > grenzen.tekens) return { ok: false, fout: 'regel_te_lang', nr }
    if (vreemd.test(lijn)) return { ok: false, fout: 'vreemd_teken', nr }
    const cellen = leesLijn(lijn, scheider)
    if (typeof cellen === 'string') return { ok: false, fout: cellen, nr }
    regels.push({ nr, cellen })
  }
  const [kop, ...rest] = regels
  if (!kop || rest.length === 0) return { ok: false, fout: 'leeg', nr: 1 }
  return { ok: true, kop: kop.cellen, regels: rest }
}

function alsTekst(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // The one thing it throws for: bytes that are no UTF-8.
    return undefined
  }
}

function leesLijn(lijn: string, scheider: string): readonly string[] | CsvFout {
  const cellen: string[] = []
  let at = 0
  while (at <= lijn.length) {
    if (lijn[at] !== '"') {
      const tot = lijn.indexOf(scheider, at)
      const eind = tot === -1 ? lijn.length : tot
      cellen.push(lijn.slice(at, eind).trim())
      at = eind + 1
      continue
    }
    const eind = sluit(lijn, at + 1)
    if (eind === -1) return 'aanhalingsteken_open'
    if (eind + 1 < lijn.length && lijn[eind + 1] !== scheider) return 'tekst_na_aanhalingsteken'
    cellen.push(
      lijn
        .slice(at + 1, eind)
        .replaceAll('""', '"')
        .trim(),
    )
    at = eind + 2
  }
  return cellen
}

/** Where the quote that was opened before `at` closes; -1 when it does not. */
function sluit(lijn: string, at: number): number {
  for (let i = lijn.indexOf('"', at); i !== -1; i = lijn.indexOf('"', i)) {
    if (lijn[i + 1] !== '"') return i
    i += 2
  }
  return -1
}
