// Whatever the data, a picture has places for all of it: no NaN, nothing outside its frame, nothing that two pictures share.

import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { randen } from '../gallery/randdata.ts'
import { ages } from './ages.tsx'
import { bars } from './bars.tsx'
import type { Picture } from './drawing.tsx'
import { flow } from './flow.tsx'
import { journey } from './journey.tsx'
import { line } from './line.tsx'
import { multiples } from './multiples.tsx'
import { lines } from './phrase.ts'
import { Pictured } from './pictured.tsx'

const shown = (picture: Picture) =>
  renderToStaticMarkup(
    <Pictured picture={picture} table={{ caption: 'T', columns: [{ label: 'L' }], rows: [] }} csv="/x.csv" />,
  )
const wrong = /NaN|Infinity|undefined|="-?[\d.]+e/
/** Nothing lies beside its picture, and nothing has a size below nought. */
const fits = (html: string) => {
  const across = [...html.matchAll(/ (?:x|x1|x2|cx)="(-?[\d.]+)%"/g)].map((m) => Number(m[1]))
  const sizes = [...html.matchAll(/ (?:width|height)="(-?[\d.]+)%?"/g)].map((m) => Number(m[1]))
  return across.every((x) => x >= 0 && x <= 100) && sizes.every((size) => size >= 0)
}
const isSound = (html: string) => !wrong.test(html) && fits(html)

describe('at the edge', () => {
  test.each(randen)('$naam', ({ picture }) => {
    const html = shown(picture)
    expect(html).not.toMatch(wrong)
    expect(fits(html)).toBe(true)
    expect(picture.zegt.length).toBeGreaterThan(10)
  })
})

const waarde = fc.option(fc.oneof(fc.integer(), fc.double({ min: -1e12, max: 1e12, noNaN: true })), {
  nil: null,
})
const waarden = fc.array(waarde, { maxLength: 40 })
const woord = fc.string({ maxLength: 60 })
const streef = fc.option(fc.record({ minimaal: waarde, maximaal: waarde, tekst: woord }), { nil: null })
const punten = (rij: readonly (number | null)[]) =>
  rij.map((w, nr) => ({
    label: 'K',
    naam: `k${nr}`,
    waarde: w,
    tekst: String(w),
    voluit: String(w),
    open: nr % 3 === 2,
  }))
const dag = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))

describe('any data', () => {
  test('a line, bars and small multiples', () => {
    fc.assert(
      fc.property(waarden, streef, woord, (rij, s, naam) => {
        const staven = rij.map((w, nr) => ({
          naam,
          waarde: w,
          tekst: String(w),
          ...(nr % 2 && { stand: 'mist' as const }),
        }))
        return (
          isSound(shown(line({ naam, punten: punten(rij), streef: s }))) &&
          isSound(shown(bars({ naam, staven, streef: s }))) &&
          isSound(
            shown(
              multiples({
                naam,
                reeksen: [
                  { naam, punten: punten(rij) },
                  { naam: 'x', punten: [] },
                ],
                streef: s,
              }),
            ),
          )
        )
      }),
      { numRuns: 200 },
    )
  })

  test('an age profile', () => {
    fc.assert(
      fc.property(waarden, fc.nat(60), (rij, vanaf) => {
        const jaren = rij.map((w, nr) => ({ leeftijd: vanaf + nr, waarde: w, tekst: String(w) }))
        const eerder = { reeks: 'b', jaren: jaren.toReversed().slice(3).toReversed() }
        return isSound(shown(ages({ naam: 'n', reeks: 'a', jaren, eerder })))
      }),
      { numRuns: 200 },
    )
  })

  test('a flow', () => {
    const stroom = fc.record({ van: woord, naar: woord, aantal: fc.nat(1_000_000) })
    fc.assert(
      fc.property(fc.array(stroom, { maxLength: 15 }), (stromen) =>
        isSound(shown(flow({ naam: 'n', stromen, schrijf: String }))),
      ),
      { numRuns: 200 },
    )
  })

  test('a journey, also one that ends before it begins', () => {
    const stap = fc.record({ naam: woord, van: dag, tot: fc.option(dag, { nil: null }) })
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 12 }), dag, dag, (stappen, van, tot) =>
        isSound(shown(journey({ naam: 'n', van, tot, stappen, momenten: [{ naam: 'm', op: van }] }))),
      ),
      { numRuns: 200 },
    )
  })
})

test('a picture is read as its sentence, and stands with its table and its file', () => {
  const picture = bars({ naam: 'Maatwerk', staven: [{ naam: 'Elst', waarde: 5, tekst: '5 %' }] })
  const html = shown(picture)
  expect(html).toContain('role="img" aria-label="Maatwerk: 5 % bij Elst."')
  expect(html).toContain('<figcaption>Maatwerk: 5 % bij Elst.</figcaption>')
  expect(html).toContain('<table')
  expect(html).toContain('href="/x.csv"')
})

test('many pictures on a page share no id, since they have none', () => {
  for (const { picture } of randen) expect(shown(picture)).not.toMatch(/ id="|url\(#/)
})

test('a name that does not fit ends in an ellipsis, and one that fits does not', () => {
  expect(lines('Elst', 26)).toEqual(['Elst'])
  expect(lines('Kernteam Boven-Betuwe en Overbetuwe Zuidoost met alles', 26)).toEqual([
    'Kernteam Boven-Betuwe en',
    'Overbetuwe Zuidoost met…',
  ])
  expect(lines('x'.repeat(40), 26)).toEqual([`${'x'.repeat(25)}…`])
})
