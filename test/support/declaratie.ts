// A file of declaraties for a test: one line that is right, with what a test says otherwise.

import { type Kolom, kolommen } from '../../src/features/kosten/kolom.ts'

export type Veldwaarden = Partial<Record<Kolom, string>>

/** BSN of the test range. */
const goed: Record<Kolom, string> = {
  declaratienummer: 'D1',
  referentie: 'R1',
  aanbieder: 'Zorg Dichtbij',
  bsn: '999990007',
  inwoner: '',
  geboortejaar: '1949',
  wet: 'wmo',
  hoofdcategorie: 'wmo_begeleiding',
  product: 'Begeleiding basis',
  verwijzer: 'gemeente',
  van: '1-1-2026',
  tot_en_met: '31-1-2026',
  bedrag: '1.234,56',
  eenheid: 'uur',
  volume: '31',
}

export const csvVan = (regels: readonly Veldwaarden[]): string =>
  [
    kolommen.map(([naam]) => naam).join(';'),
    ...regels.map((regel) => kolommen.map(([naam]) => regel[naam] ?? goed[naam]).join(';')),
  ].join('\n')
