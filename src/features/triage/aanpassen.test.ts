// Aanpassen: rules in, out, up and down, and what of the first and the last may change.

import { expect, test } from 'vitest'
import { beginregels } from '../melding/beginregels.ts'
import type { Regel } from '../melding/triage.ts'
import { type Aanpassing, aanpassen } from './aanpassen.ts'

const codes = ['veiligheid', 'dreiging', 'jeugd', 'anders']
const tabel = codes.map((code) => beginregels.find((r) => r.code === code) as Regel)
const nieuw: Regel = { ...(tabel[1] as Regel), code: 'nieuw_hier' }

const doe = (aanpassing: Aanpassing) => {
  const outcome = aanpassen(tabel, aanpassing)
  return outcome.ok ? outcome.value.map(({ code }) => code).join(' ') : outcome.reason
}

for (const [wat, aanpassing, verwacht] of [
  ['in, above the last', { wat: 'erbij', regel: nieuw }, 'veiligheid dreiging jeugd nieuw_hier anders'],
  ['in twice', { wat: 'erbij', regel: tabel[2] as Regel }, 'code_bestaat_al'],
  ['out', { wat: 'weg', code: 'jeugd' }, 'veiligheid dreiging anders'],
  ['up', { wat: 'omhoog', code: 'jeugd' }, 'veiligheid jeugd dreiging anders'],
  ['down', { wat: 'omlaag', code: 'dreiging' }, 'veiligheid jeugd dreiging anders'],
  ['above safety', { wat: 'omhoog', code: 'dreiging' }, 'kan_niet_verder'],
  ['below the last', { wat: 'omlaag', code: 'jeugd' }, 'kan_niet_verder'],
  ['safety out', { wat: 'weg', code: 'veiligheid' }, 'regel_staat_vast'],
  ['the last up', { wat: 'omhoog', code: 'anders' }, 'regel_staat_vast'],
  ['what is not there', { wat: 'weg', code: 'bestaat_niet' }, 'regel_onbekend'],
  ['changed what is not there', { wat: 'anders', regel: nieuw }, 'regel_onbekend'],
] satisfies [string, Aanpassing, string][])
  test(`${wat}: ${verwacht}`, () => {
    expect(doe(aanpassing)).toBe(verwacht)
  })

test('of safety only the words change; of the last also the advice; of any other everything', () => {
  const anders = (oud: Regel) => {
    const regel: Regel = { ...oud, vervolg: 'sociale_kaart', zin: 'Anders.', voorwaarden: nieuw.voorwaarden }
    const outcome = aanpassen(tabel, { wat: 'anders', regel })
    return outcome.ok ? outcome.value.find(({ code }) => code === oud.code) : undefined
  }
  const [veilig, , jeugd, laatste] = tabel as [Regel, Regel, Regel, Regel]
  expect(anders(veilig)).toEqual({ ...veilig, zin: 'Anders.' })
  expect(anders(laatste)).toEqual({ ...laatste, zin: 'Anders.', vervolg: 'sociale_kaart' })
  expect(anders(jeugd)).toEqual({
    ...jeugd,
    zin: 'Anders.',
    vervolg: 'sociale_kaart',
    voorwaarden: nieuw.voorwaarden,
  })
})
