// Random sequences of acts by everybody at once, through the front door: whatever the order, the books stay sound (issue 3, "Bad input and races").
// LEVENSLOOP_SECONDEN walks longer, LEVENSLOOP_ZAAD walks elsewhere, LEVENSLOOP_PAD repeats one walk that was printed.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nagaan } from './levensloop/nagaan.ts'
import { type Stap, type Uitkomst, zetStap } from './levensloop/stap.ts'
import { verslag } from './levensloop/verslag.ts'
import { maakWereld } from './levensloop/wereld.ts'
import { cijfer } from './support/cijfer.ts'

const seconden = Number(process.env.LEVENSLOOP_SECONDEN ?? 25)
const zaad = Number(process.env.LEVENSLOOP_ZAAD ?? 20260302)
const pad = process.env.LEVENSLOOP_PAD

const stap: fc.Arbitrary<Stap> = fc.record(
  {
    zaad: fc.nat(2 ** 30),
    dagen: fc.oneof(
      { weight: 6, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 14 }) },
      { weight: 1, arbitrary: fc.constantFrom(35, 90) },
    ),
    samen: fc.option(fc.nat(2 ** 30), { freq: 4, nil: undefined }),
  },
  { noNullPrototype: true },
)

/** Answers in words: saved, looked up, refused, met somebody else's change, gone, not there. */
const inWoorden = [200, 303, 403, 404, 409, 410, 422]

async function wandel(stappen: readonly Stap[], uitkomsten: Uitkomst[]): Promise<void> {
  const wereld = await maakWereld()
  try {
    for (const [nr, een] of stappen.entries()) {
      const nu = await zetStap(wereld, een)
      uitkomsten.push(...nu)
      const fout = nu
        .filter(({ status }) => !inWoorden.includes(status))
        .map(({ route, status }) => `${route} answered ${status}`)
      if (nr % 8 === 7 || nr === stappen.length - 1) fout.push(...(await nagaan(wereld)))
      if (fout.length > 0) throw new Error([...fout, 'after', ...wereld.spoor].join('\n'))
    }
  } finally {
    await wereld.sluit()
  }
}

test(
  'after any sequence of acts every rule of the books holds',
  async () => {
    const uitkomsten: Uitkomst[] = []
    let wandelingen = 0
    let laatste = Promise.resolve()
    const wandeling = fc.asyncProperty(fc.array(stap, { minLength: 16, maxLength: 40 }), (stappen) => {
      wandelingen += 1
      laatste = wandel(stappen, uitkomsten)
      return laatste
    })
    const uitslag = await fc.check(wandeling, {
      seed: zaad,
      ...(pad && { path: pad, endOnFailure: true }),
      numRuns: 100_000,
      interruptAfterTimeLimit: seconden * 1000,
    })
    // Time may be up in the middle of a walk.
    const onderbroken = await laatste.then(() => '', String)
    const gelukt = uitkomsten.filter(({ status }) => status === 303).map(({ route }) => route)
    const soorten = new Set(gelukt).size
    cijfer(
      `random lives, seed ${zaad}: ${wandelingen} walks, ${uitkomsten.length} forms sent, ${gelukt.length} saved, ${soorten} kinds of act`,
    )
    console.log(verslag(uitkomsten))
    if (uitslag.counterexample)
      expect.fail(`${String(uitslag.errorInstance)}\n${await fc.asyncDefaultReportMessage(uitslag)}`)
    expect(onderbroken).toBe('')
    // Where all is refused nothing is proven.
    expect(soorten).toBeGreaterThan(pad ? 0 : 5)
  },
  (seconden + 180) * 1000,
)
