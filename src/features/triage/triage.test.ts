// What must hold for a table, and which rules can never speak.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { beginregels } from '../melding/beginregels.ts'
import { geldt, kenmerken, type Regel, type Voorwaarden } from '../melding/triage.ts'
import { fout, onbereikbaar } from './triage.ts'

const leeg: Voorwaarden = { kenmerken: {}, wetten: [], leefgebieden: [], alleenDeze: false, melders: [] }
const regel = (code: string, voorwaarden: Partial<Voorwaarden> = {}): Regel => ({
  code,
  vervolg: 'keukentafelgesprek',
  voorwaarden: { ...leeg, ...voorwaarden },
  zin: 'Zin.',
  bron: 'Bron',
})
const eerste = beginregels[0] as Regel
const laatste = beginregels.at(-1) as Regel

test('the table every gemeente begins with is the one in the database, and is sound', async () => {
  const app = await startApp()
  const [versie] = await app.sql<{ regels: unknown }>('select regels from triage_versie where nummer = 1')
  expect(versie?.regels).toEqual(beginregels)
  expect(fout(beginregels)).toBeUndefined()
  expect(onbereikbaar(beginregels)).toEqual([])
})

for (const [wat, regels, verwacht] of [
  ['safety and catch-all', [eerste, laatste], undefined],
  ['no safety', [laatste], 'veiligheid_niet_eerst'],
  ['safety second', [regel('x'), eerste, laatste], 'veiligheid_niet_eerst'],
  ['safety to a list of offers', [{ ...eerste, vervolg: 'sociale_kaart' }, laatste], 'veiligheid_niet_eerst'],
  [
    'safety only for some',
    [{ ...eerste, voorwaarden: { ...eerste.voorwaarden, wetten: ['wmo'] } }, laatste],
    'veiligheid_niet_eerst',
  ],
  ['no catch-all', [eerste, regel('x')], 'vangnet_niet_laatst'],
  [
    'a catch-all that asks',
    [eerste, { ...laatste, voorwaarden: { ...leeg, wetten: ['wmo'] } }],
    'vangnet_niet_laatst',
  ],
  ['twice the same code', [eerste, regel('x'), regel('x'), laatste], 'dubbele_code'],
  ['too many', [eerste, ...Array.from({ length: 59 }, (_, n) => regel(`r${n}`)), laatste], 'te_veel_regels'],
] satisfies [string, Regel[], string | undefined][])
  test(`a table with ${wat}: ${verwacht ?? 'sound'}`, () => {
    expect(fout(regels)).toBe(verwacht)
  })

for (const [wat, boven, onder, isDood] of [
  ['asks nothing', {}, { wetten: ['wmo'] }, true],
  ['asks less', { wetten: ['wmo', 'wgs'] }, { wetten: ['wmo'] }, true],
  ['asks more', { wetten: ['wmo'] }, { wetten: ['wmo', 'wgs'] }, false],
  ['asks a kenmerk', { kenmerken: { spoed: true } }, { wetten: ['wmo'] }, false],
  ['asks the same kenmerk', { kenmerken: { spoed: true } }, { kenmerken: { spoed: true, kind: true } }, true],
  ['asks the opposite', { kenmerken: { spoed: false } }, { kenmerken: { spoed: true } }, false],
  [
    'wants nothing but these',
    { leefgebieden: ['financien'], alleenDeze: true },
    { leefgebieden: ['financien'] },
    false,
  ],
  [
    'wants one of these',
    { leefgebieden: ['financien'] },
    { leefgebieden: ['financien'], alleenDeze: true },
    true,
  ],
  ['wants other melders', { melders: ['school'] }, { melders: ['ggd'] }, false],
] satisfies [string, Partial<Voorwaarden>, Partial<Voorwaarden>, boolean][])
  test(`a rule under one that ${wat} is ${isDood ? 'never reached' : 'reached'}`, () => {
    const gevonden = onbereikbaar([eerste, regel('boven', boven), regel('onder', onder)])
    expect(gevonden).toEqual(isDood ? [{ code: 'onder', door: 'boven' }] : [])
  })

test('what is called unreachable fits nothing that the rule above does not fit', () => {
  const voorwaarden = fc.record({
    kenmerken: fc.dictionary(fc.constantFrom(...kenmerken), fc.boolean(), { maxKeys: 2 }),
    wetten: fc.uniqueArray(fc.constantFrom('wmo' as const, 'wgs' as const), { maxLength: 2 }),
    leefgebieden: fc.uniqueArray(fc.constantFrom('financien' as const, 'justitie' as const), {
      maxLength: 2,
    }),
    alleenDeze: fc.boolean(),
    melders: fc.uniqueArray(fc.constantFrom('school' as const, 'ggd' as const), { maxLength: 2 }),
  })
  const feiten = fc.record({
    leefgebieden: fc.uniqueArray(fc.constantFrom('financien' as const, 'justitie' as const), {
      minLength: 1,
    }),
    wetten: fc.uniqueArray(fc.constantFrom('wmo' as const, 'wgs' as const), { minLength: 1 }),
    urgentie: fc.constantFrom('gewoon' as const, 'spoed' as const),
    onveilig: fc.constantFrom('ja' as const, 'nee' as const),
    isBedreigend: fc.boolean(),
    melder: fc.constantFrom('school' as const, 'ggd' as const, 'anders' as const),
    leeftijd: fc.constantFrom(9, 50, undefined),
    isAnoniem: fc.boolean(),
    planLoopt: fc.boolean(),
    isEerste: fc.boolean(),
    isTeruggekomen: fc.boolean(),
  })
  fc.assert(
    fc.property(voorwaarden, voorwaarden, feiten, (a, b, f) => {
      const [boven, onder] = [regel('boven', a), regel('onder', b)]
      if (onbereikbaar([boven, onder]).length > 0 && geldt(onder, f)) expect(geldt(boven, f)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
