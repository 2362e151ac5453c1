// What is in the way of destroying something.

import { describe, expect, test } from 'vitest'
import { belemmering, type Feiten } from './belemmering.ts'

const niets: Feiten = {
  isEr: true,
  isDicht: true,
  isGestopt: false,
  isVerzegeld: false,
  isVerzoekOpen: false,
  wordtNagekeken: false,
  isWerkLopend: false,
  isNodigVoorAnder: false,
}

describe('what is in the way', () => {
  test.each([
    ['nothing', {}, undefined],
    ['gone already', { isEr: false }, 'is_er_niet'],
    ['somebody works on it', { isDicht: false }, 'loopt_nog'],
    ['somebody stopped it', { isGestopt: true }, 'stop'],
    ['something of it is sealed', { isVerzegeld: true }, 'zegel'],
    ['the inwoner asked something', { isVerzoekOpen: true }, 'verzoek_open'],
    ['who looked is not judged', { wordtNagekeken: true }, 'wordt_nagekeken'],
    ['work of that wet goes on', { isWerkLopend: true }, 'werk_loopt'],
    ['other work rests on it', { isNodigVoorAnder: true }, 'hoort_bij_ander_werk'],
    ['a stop says it before other work does', { isGestopt: true, isNodigVoorAnder: true }, 'stop'],
  ] as const)('%s', (_, anders, uitkomst) => {
    expect(belemmering({ ...niets, ...anders }, 'bewaartermijn')).toBe(uitkomst)
  })

  test('who asked for it does not wait for the work that goes on, but for all else', () => {
    expect(belemmering({ ...niets, isWerkLopend: true }, 'verzoek')).toBeUndefined()
    expect(belemmering({ ...niets, isVerzegeld: true }, 'verzoek')).toBe('zegel')
    expect(belemmering({ ...niets, isNodigVoorAnder: true }, 'verzoek')).toBe('hoort_bij_ander_werk')
  })
})
