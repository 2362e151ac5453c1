// Given a verzoek and what is known about it: what is decided, or why not.

import { expect, test } from 'vitest'
import { verzoek } from '../../../test/support/verzoek.ts'
import { beslissen, type Feiten, type Invoer } from './beslissen.ts'
import { gronden, grondenVan, soorten, type Verzoek } from './verzoek.ts'

const keuzes = [
  { soort: 'traject', id: 't', dag: '2026-01-02', reden: null },
  { soort: 'melding', id: 'm', dag: '2026-01-01', reden: null },
  { soort: 'plan', id: 'p', dag: '2026-01-03', reden: 'ook_van_ander' },
] as const
const feiten: Feiten = {
  ...{ isEigenKring: false, nietMeer: undefined, loopt: 0, nakijkerIds: ['noor'] },
  keuzes,
}
const ja: Invoer = {
  besluit: 'ingewilligd',
  grond: undefined,
  woorden: 'U krijgt het.',
  nakijkerId: 'noor',
  dingen: [],
}
const nee: Invoer = {
  besluit: 'geweigerd',
  grond: 'niet_bevoegd',
  woorden: 'Dat mag niet.',
  nakijkerId: 'noor',
  dingen: [],
}
const deels: Invoer = { ...ja, besluit: 'deels', grond: 'nog_nodig', dingen: ['melding:m'] }
const weg = verzoek({ soort: 'vernietiging', wet: 'wmo' })

test.each<[string, Verzoek, Invoer, Partial<Feiten>, string]>([
  ['of the own circle', verzoek(), ja, { isEigenKring: true }, 'eigen_kring'],
  ['twice', verzoek({ besluit: 'geweigerd' }), ja, {}, 'al_beslist'],
  ['taken back', verzoek({ ingetrokkenOp: new Date() }), nee, {}, 'ingetrokken'],
  ['yes to who is not known', verzoek({ identiteit: null }), ja, {}, 'identiteit_ontbreekt'],
  ['yes after the sixteenth birthday', verzoek(), ja, { nietMeer: 'niet_bevoegd' }, 'mag_niet_meer'],
  ['a copy that nobody reads first', verzoek(), { ...ja, nakijkerId: undefined }, {}, 'nakijker_ontbreekt'],
  ['a copy read by somebody else', verzoek(), { ...ja, nakijkerId: 'vera' }, {}, 'nakijker_ontbreekt'],
  ['no without a ground', verzoek(), { ...nee, grond: undefined }, {}, 'grond_ontbreekt'],
  ['no on the ground of another soort', verzoek(), { ...nee, grond: 'klopt_wel' }, {}, 'grond_ontbreekt'],
  ['for a part without a ground', verzoek(), { ...ja, besluit: 'deels' }, {}, 'grond_ontbreekt'],
  ['destroying all while something runs', weg, ja, { loopt: 1 }, 'loopt_nog'],
  ['destroying nothing', weg, { ...deels, dingen: [] }, {}, 'niets_genoemd'],
  ['destroying what is also of another', weg, { ...deels, dingen: ['plan:p'] }, {}, 'ding_kan_niet'],
  ['destroying what is not of this inwoner', weg, { ...deels, dingen: ['plan:x'] }, {}, 'ding_kan_niet'],
  ['yes to all, and something stays', weg, { ...ja, dingen: ['melding:m'] }, {}, 'niet_alles_genoemd'],
  ['destroying alone', weg, { ...deels, nakijkerId: undefined }, {}, 'nakijker_ontbreekt'],
])('%s is refused', (_, v, o, anders, reason) => {
  expect(beslissen(v, { ...feiten, ...anders }, o)).toEqual({ ok: false, reason })
})

test.each<[string, Verzoek, Invoer, Partial<Feiten>, object]>([
  ['a copy', verzoek(), ja, {}, { besluit: 'ingewilligd', weigergrond: null, nakijkerId: 'noor' }],
  [
    'no to who is not known',
    verzoek({ identiteit: null }),
    nee,
    {},
    { besluit: 'geweigerd', nakijkerId: null },
  ],
  ['no after the birthday', verzoek(), nee, { nietMeer: 'niet_bevoegd' }, { weigergrond: 'niet_bevoegd' }],
  ['a correction asks nobody to read', verzoek({ soort: 'correctie' }), ja, {}, { nakijkerId: null }],
  [
    'destroying a part while something runs',
    weg,
    deels,
    { loopt: 1 },
    { weigergrond: 'nog_nodig', nakijkerId: 'noor', dingen: [keuzes[1]] },
  ],
])('%s is decided', (_, v, o, anders, uit) => {
  expect(beslissen(v, { ...feiten, ...anders }, o)).toMatchObject({ ok: true, value: uit })
})

test('every ground is of some soort, and every soort has grounds', () => {
  expect(new Set(soorten.flatMap((soort) => grondenVan[soort]))).toEqual(new Set(gronden))
})
