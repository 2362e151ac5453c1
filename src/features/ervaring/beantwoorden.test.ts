// Beantwoorden: a code that is known, not spent and not late; and what is kept says nothing of who or when.

import { expect, test } from 'vitest'
import { beantwoorden } from './beantwoorden.ts'
import type { CodeStand } from './ervaring.ts'

const code: CodeStand = {
  aanleiding: 'afsluiting',
  wet: 'wmo',
  teamId: 'wmo',
  kernId: 'elst',
  verlooptOp: '2026-07-01',
  isGebruikt: false,
}
const invoer = { antwoorden: { kwaliteit: 8, snel: 'ja' }, toelichting: undefined } as const
const op = (vandaag: string) => ({ weg: 'link', vandaag: vandaag as '2026-06-30' }) as const

test.each([
  [undefined, '2026-06-30', 'code_onbekend'],
  [{ isGebruikt: true }, '2026-06-30', 'al_geantwoord'],
  [{ isGebruikt: true }, '2026-07-01', 'al_geantwoord'],
  [{}, '2026-07-01', 'code_verlopen'],
] as const)('with code %o on %s it is refused: %s', (anders, vandaag, reason) => {
  expect(beantwoorden(anders && { ...code, ...anders }, invoer, op(vandaag))).toEqual({ ok: false, reason })
})

test('marks keep their quarter and where they count', () => {
  expect(beantwoorden(code, invoer, op('2026-06-30'))).toEqual({
    ok: true,
    value: {
      antwoord: {
        aanleiding: 'afsluiting',
        wet: 'wmo',
        teamId: 'wmo',
        kernId: 'elst',
        kwaliteit: 8,
        snel: 'ja',
        weg: 'link',
        kwartaal: '2026-04-01',
      },
      toelichting: undefined,
    },
  })
})

test('words go apart, with their quarter and their end alone', () => {
  const outcome = beantwoorden(code, { ...invoer, toelichting: 'Dank u.' }, op('2026-01-02'))
  expect(outcome.ok && outcome.value.toelichting).toEqual({
    kwartaal: '2026-01-01',
    toelichting: 'Dank u.',
    bewarenTot: '2028-01-01',
  })
})
