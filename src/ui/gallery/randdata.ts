// Pictures of what data can be at its worst.

import { ages } from '../pictures/ages.tsx'
import { bars } from '../pictures/bars.tsx'
import type { Picture } from '../pictures/drawing.tsx'
import { flow } from '../pictures/flow.tsx'
import { journey } from '../pictures/journey.tsx'
import { line } from '../pictures/line.tsx'
import { multiples } from '../pictures/multiples.tsx'
import { punten, staaf, streef } from './beelddata.ts'

const groot = 123_456_789_012
const langeNaam = 'Kernteam Boven-Betuwe en Overbetuwe Zuidoost met de buitengebieden van alle dorpen samen'
const schrijf = (aantal: number) => aantal.toLocaleString('nl-NL')

const lijnen: Readonly<Record<string, readonly (number | null)[]>> = {
  'Lijn zonder punten': [],
  'Lijn met één punt': [12],
  'Lijn van nullen': [0, 0, 0, 0],
  'Lijn met gaten': [null, 3, null, null, 5, null, 4, null],
  'Lijn met heel grote getallen': [groot, groot * 2, 1, groot],
  'Lijn onder nul': [-5, 3, -12, 4, -1],
  'Lijn van zestien kwartalen': Array.from({ length: 16 }, (_, nr) => 10 + nr),
}

const staven: Readonly<Record<string, readonly ReturnType<typeof staaf>[]>> = {
  'Staven zonder kernen': [],
  'Staven van één kern': [staaf('Elst', 12)],
  'Staven van nullen': [staaf('Elst', 0), staaf('Driel', 0)],
  'Staven zonder cijfers': [staaf('Elst', null), staaf('Driel', null)],
  'Staven met een lange naam en een groot getal': [staaf(langeNaam, groot), staaf('Elst', 1, 'mist')],
  'Staven onder nul': [staaf('Elst', -12, 'mist'), staaf('Driel', 8), staaf('Zetten', -3)],
}

const jaar = (leeftijd: number, waarde: number | null) => ({
  leeftijd,
  waarde,
  tekst: String(waarde ?? 'geen'),
})
const dag = { van: '2024-01-01', tot: '2024-12-31' }

export const randen: readonly { readonly naam: string; readonly picture: Picture }[] = [
  ...Object.entries(lijnen).map(([naam, waarden]) => ({
    naam,
    picture: line({
      naam: 'Meldingen',
      punten: punten(waarden),
      streef: naam.includes('nul') ? null : streef,
    }),
  })),
  ...Object.entries(staven).map(([naam, rijen]) => ({
    naam,
    picture: bars({
      naam: 'Verandering',
      staven: rijen,
      streef: { minimaal: 5, maximaal: 10, tekst: 'tussen 5 en 10 %' },
    }),
  })),
  { naam: 'Geen kernen', picture: multiples({ naam: 'Meldingen', reeksen: [] }) },
  {
    naam: 'Kernen zonder cijfers',
    picture: multiples({ naam: 'Meldingen', reeksen: [{ naam: langeNaam, punten: punten([null, null]) }] }),
  },
  { naam: 'Geen leeftijden', picture: ages({ naam: 'Kosten', reeks: '2025', jaren: [] }) },
  { naam: 'Eén leeftijd', picture: ages({ naam: 'Kosten', reeks: '2025', jaren: [jaar(18, groot)] }) },
  {
    naam: 'Kosten onder nul',
    picture: ages({ naam: 'Kosten', reeks: '2025', jaren: [jaar(0, -5), jaar(1, null), jaar(9, 3)] }),
  },
  { naam: 'Niemand stroomt door', picture: flow({ naam: 'Jongeren', stromen: [], schrijf }) },
  {
    naam: 'Eén stroomt door, en niemand',
    picture: flow({
      naam: 'Jongeren',
      schrijf,
      stromen: [
        { van: langeNaam, naar: langeNaam, aantal: 1 },
        { van: 'Jeugd', naar: 'Wmo', aantal: 0 },
      ],
    }),
  },
  { naam: 'Een reis zonder hulp', picture: journey({ naam: 'Dit huishouden', ...dag, stappen: [] }) },
  {
    naam: 'Een reis van één dag',
    picture: journey({
      naam: langeNaam,
      van: dag.van,
      tot: dag.van,
      stappen: [{ naam: langeNaam, van: dag.van, tot: dag.van }],
    }),
  },
]
