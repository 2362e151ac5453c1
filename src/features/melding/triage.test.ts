// The triage table: a row for each rule, and for every melding exactly one advice.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wetten } from '../medewerker/medewerker.ts'
import { beginregels as regels } from './beginregels.ts'
import { leefgebieden, melders, onveiligheid, urgenties } from './melding.ts'
import { adviesVan, adviseer, type Feiten, geldt } from './triage.ts'

const gewoon: Feiten = {
  leefgebieden: ['instrumentele_adl'],
  wetten: ['wmo'],
  urgentie: 'gewoon',
  onveilig: 'nee',
  isBedreigend: false,
  melder: 'inwoner_zelf',
  leeftijd: 77,
  isAnoniem: false,
  planLoopt: false,
  isEerste: true,
  isTeruggekomen: false,
}

const geval = (anders: Partial<Feiten>): Feiten => ({ ...gewoon, ...anders })
const rijen: readonly (readonly [string, Feiten, string, string])[] = [
  [
    'unsafe at home, whatever else',
    geval({ onveilig: 'ja', urgentie: 'spoed' }),
    'veiligheid',
    'interventieteam',
  ],
  ['cannot wait, Wmo', geval({ urgentie: 'spoed' }), 'spoed_wmo', 'spoedvoorziening'],
  [
    'cannot wait, youth',
    geval({ urgentie: 'spoed', wetten: ['jeugdwet'], leefgebieden: ['opgroeien_opvoeden'] }),
    'spoed_jeugd',
    'spoedvoorziening',
  ],
  [
    'eviction threatens',
    geval({ isBedreigend: true, wetten: ['wgs'], leefgebieden: ['financien'] }),
    'dreiging',
    'keukentafelgesprek',
  ],
  [
    'cannot wait, other',
    geval({ urgentie: 'spoed', wetten: ['participatiewet'], leefgebieden: ['werk_opleiding'] }),
    'spoed_overig',
    'keukentafelgesprek',
  ],
  ['anonymous', geval({ isAnoniem: true }), 'anoniem', 'beantwoord'],
  [
    'known, simple, a plan runs',
    geval({ planLoopt: true, isEerste: false }),
    'bekend_en_eenvoudig',
    'wijziging_voorziening',
  ],
  ['a plan runs, a new kind of vraag', geval({ planLoopt: true }), 'plan_loopt', 'keukentafelgesprek'],
  [
    'a child',
    geval({ wetten: ['jeugdwet'], leefgebieden: ['opgroeien_opvoeden'], leeftijd: 9 }),
    'jeugd',
    'keukentafelgesprek',
  ],
  [
    'seventeen years old',
    geval({ leeftijd: 17, wetten: ['geen'], leefgebieden: ['justitie'] }),
    'jeugd',
    'keukentafelgesprek',
  ],
  [
    'three leefgebieden',
    geval({ leefgebieden: ['basale_adl', 'sociaal_netwerk', 'huisvesting'] }),
    'meer_leefgebieden',
    'keukentafelgesprek',
  ],
  [
    'two wetten',
    geval({ wetten: ['wmo', 'wgs'], leefgebieden: ['basale_adl', 'financien'] }),
    'meer_leefgebieden',
    'keukentafelgesprek',
  ],
  ['debts', geval({ wetten: ['wgs'], leefgebieden: ['financien'] }), 'schulden', 'keukentafelgesprek'],
  ['the same vraag as before', geval({ isEerste: false }), 'komt_terug', 'keukentafelgesprek'],
  [
    'work alone',
    geval({ wetten: ['participatiewet'], leefgebieden: ['werk_opleiding'] }),
    'werk',
    'doorverwezen',
  ],
  ['help in the house', geval({}), 'wonen_en_zorg', 'keukentafelgesprek'],
  ['loneliness', geval({ leefgebieden: ['sociaal_netwerk', 'tijdsbesteding'] }), 'meedoen', 'sociale_kaart'],
  [
    'a school reports worries',
    geval({ leefgebieden: ['geestelijke_gezondheid'], melder: 'school' }),
    'instelling_meldt',
    'keukentafelgesprek',
  ],
  [
    'worries, own contact',
    geval({ leefgebieden: ['geestelijke_gezondheid'] }),
    'kortdurend',
    'kortdurende_ondersteuning',
  ],
  ['nothing above', geval({ wetten: ['geen'], leefgebieden: ['justitie'] }), 'anders', 'keukentafelgesprek'],
]

test.each(rijen)('%s', (_, feiten, regel, vervolg) => {
  expect(adviseer(regels, feiten)).toMatchObject({ regel, vervolg })
})

test('every rule has a row, a number of its own and words that are found back by its code', () => {
  expect(new Set(rijen.map(([, , regel]) => regel))).toEqual(new Set(regels.map((r) => r.code)))
  for (const [plaats, { code, zin }] of regels.entries()) {
    expect(adviesVan(regels, code)).toMatchObject({ regel: code, nummer: plaats + 1, zin })
  }
})

test('every melding gets exactly one advice: the first rule that fits', () => {
  const feiten = fc.record({
    leefgebieden: fc.uniqueArray(fc.constantFrom(...leefgebieden), { minLength: 1 }),
    wetten: fc.uniqueArray(fc.constantFrom(...wetten), { minLength: 1 }),
    urgentie: fc.constantFrom(...urgenties),
    onveilig: fc.constantFrom(...onveiligheid),
    isBedreigend: fc.boolean(),
    melder: fc.constantFrom(...melders),
    leeftijd: fc.option(fc.integer({ min: 0, max: 110 }), { nil: undefined }),
    isAnoniem: fc.boolean(),
    planLoopt: fc.boolean(),
    isEerste: fc.boolean(),
    isTeruggekomen: fc.boolean(),
  })
  fc.assert(
    fc.property(feiten, (f) => {
      const { nummer, regel } = adviseer(regels, f)
      expect(regels[nummer - 1]?.code).toBe(regel)
      expect(regels.slice(0, nummer - 1).some((eerder) => geldt(eerder, f))).toBe(false)
      // Whatever else is told: unsafe is never sent to a list of offers.
      if (f.onveilig === 'ja') expect(regel).toBe('veiligheid')
    }),
  )
})
