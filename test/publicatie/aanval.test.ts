// SDC-1 and SDC-5: of all that is ever published of a municipality no small number can be worked out, and the same attack breaks a publication that is known to be bad.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bescherm } from '../../src/features/publicatie/cel.ts'
import { beschermSamen } from '../../src/features/publicatie/samenhang.ts'
import { uitersten } from '../../src/platform/uitersten.ts'
import { cijfer, maal } from '../support/cijfer.ts'
import { val } from '../support/publicatie/harnas.ts'
import { doelen, lees, slecht } from '../support/publicatie/lezen.ts'
import {
  jaar,
  kpi,
  kwartalen,
  maakWereld,
  metingen,
  type Opdracht,
  type Wereld,
} from '../support/publicatie/wereld.ts'

/** The base of the percentage is the count. */
const opsplitsingen = [
  { kpi: kpi.code, geheel: 'bereikt', delen: ['aantal'], grootheden: [['noemer', 'aantal']] },
] as const

const alles = [...kwartalen, jaar]

/** Each cel on its own, as `bescherm` says; the kernen are large enough to be published. */
const los = (wereld: Wereld, perioden: readonly string[]) =>
  metingen(wereld, perioden).map((meting) =>
    bescherm(meting, {
      eenheid: meting.deel === 'aantal' ? 'aantal' : '%',
      ...(meting.splitsing === 'kern' ? { inwonersVanKern: 5000 } : {}),
    }),
  )

/** One report after the other, each safe next to what stands already. */
async function publiceer(wereld: Wereld) {
  let eerder: ReturnType<typeof los> = []
  for (const periode of alles) {
    const nieuw = await beschermSamen(los(wereld, [periode]), {
      eerder,
      kpis: [kpi],
      los: uitersten,
      opsplitsingen,
    })
    eerder = [...eerder, ...nieuw]
  }
  return eerder
}

const aanval = (wereld: Wereld, cellen: ReturnType<typeof los>) =>
  val({
    waar: wereld.waar,
    gedrukt: cellen.flatMap((cel) => lees(wereld, cel)),
    doelen: doelen(
      wereld,
      metingen(wereld, alles).filter(({ deel }) => deel === 'aantal'),
    ),
  })

const opdracht: fc.Arbitrary<Opdracht> = fc.record({
  inwoners: fc.integer({ min: 1000, max: 50_000 }),
  kernen: fc.integer({ min: 2, max: 8 }),
  deuren: fc.integer({ min: 2, max: 3 }),
  zaad: fc.integer(),
})
/** A few each time, 500 at night. */
const hoeveel = maal === 1 ? 8 : 25 * maal
/** Of any size, and often small: there the small numbers are. */
const gemeenten = (aantal: number) =>
  fc.sample(opdracht, { numRuns: aantal, seed: 20_190_401 }).map(maakWereld)

test('known bad: hiding one to four next to exact totals is broken, and by quarters with a year more often', async () => {
  const gevonden = { kwartaal: 0, alles: 0 }
  for (const wereld of gemeenten(6)) {
    const doel = doelen(
      wereld,
      metingen(wereld, kwartalen).filter(({ deel }) => deel === 'aantal'),
    )
    const een = { waar: wereld.waar, doelen: doel }
    gevonden.kwartaal += (await val({ ...een, gedrukt: slecht(wereld, kwartalen) })).klein
    gevonden.alles += (await val({ ...een, gedrukt: slecht(wereld, alles) })).klein
  }
  cijfer(
    `publicatie, known bad: ${gevonden.kwartaal} numbers of 1-4 recovered, ${gevonden.alles} with the year`,
  )
  expect(gevonden.kwartaal).toBeGreaterThan(0)
  expect(gevonden.alles).toBeGreaterThan(gevonden.kwartaal)
})

test('three groups of 7, 7 and 4 in a total of 18: rounding each on its own betrays the 4, and together it does not', async () => {
  const deel = { kpi: 'proef', deel: 'aantal', periode: '2019-Q1', noemer: null } as const
  const tel = (splitsing: string, groep: string, n: number) =>
    bescherm(
      { ...deel, splitsing, groep, teller: n, waarde: n },
      { eenheid: 'aantal', inwonersVanKern: 5000 },
    )
  const cellen = [tel('totaal', '', 18), tel('kern', 'a', 7), tel('kern', 'b', 7), tel('kern', 'c', 4)]
  const veilig = await beschermSamen(cellen, { eerder: [], kpis: [kpi], los: uitersten })
  expect(cellen.map(({ waarde }) => waarde)).toEqual([20, 5, 5, null])
  expect(veilig.map(({ verborgen }) => verborgen)).toEqual([
    null,
    'niet_gepubliceerd',
    'niet_gepubliceerd',
    'niet_gepubliceerd',
  ])
})

test('what a year would betray of its quarters, published before, is not published with the year', async () => {
  const tel = (periode: string, n: number) =>
    bescherm(
      {
        kpi: 'proef',
        deel: 'aantal',
        periode,
        splitsing: 'totaal',
        groep: '',
        noemer: null,
        teller: n,
        waarde: n,
      },
      { eenheid: 'aantal' },
    )
  const eerder = [tel('2019-Q1', 7), tel('2019-Q2', 7), tel('2019-Q3', 7), tel('2019-Q4', 4)]
  const [nieuw] = await beschermSamen([tel('2019', 25)], { eerder, kpis: [kpi], los: uitersten })
  expect(nieuw).toMatchObject({ waarde: null, verborgen: 'niet_gepubliceerd' })
})

test('what one split says of a total makes another tell more, and is found', async () => {
  // Of five hundred made-up municipalities the one that was betrayed by kern and deur together, and by neither alone.
  const wereld = maakWereld({ inwoners: 6052, kernen: 2, deuren: 3, zaad: 1_731_348_225 })
  const cellen = await publiceer(wereld)
  expect(await aanval(wereld, cellen)).toMatchObject({ klein: 0, precies: 0 })
  const alleen = (splitsing: string) =>
    aanval(
      wereld,
      los(wereld, alles).filter((cel) => ['totaal', splitsing].includes(cel.splitsing)),
    )
  expect((await aanval(wereld, los(wereld, alles))).klein).toBeGreaterThan(
    (await alleen('kern')).klein + (await alleen('deur')).klein,
  )
})

test('SDC-1, SDC-5: nothing of any municipality is worked out of all its quarters and its year together', async () => {
  const som = { klein: 0, precies: 0, gezocht: 0, verborgen: 0, cellen: 0, alleen: 0 }
  for (const wereld of gemeenten(hoeveel)) {
    const cellen = await publiceer(wereld)
    const uitslag = await aanval(wereld, cellen)
    som.klein += uitslag.klein
    som.precies += uitslag.precies
    som.gezocht += uitslag.gezocht
    som.cellen += cellen.length
    som.verborgen += cellen.filter(({ verborgen }) => verborgen === 'niet_gepubliceerd').length
    if (som.gezocht < 3000) som.alleen += (await aanval(wereld, los(wereld, alles))).klein
  }
  cijfer(
    `publicatie: ${som.gezocht} numbers of ${hoeveel} municipalities attacked, ${som.klein} of 1-4 recovered, ${som.precies} exact;` +
      ` ${som.verborgen} of ${som.cellen} cellen hidden for each other, without which ${som.alleen} of 1-4 in the first few`,
  )
  expect(som.gezocht).toBeGreaterThan(500)
  expect({ klein: som.klein, precies: som.precies }).toEqual({ klein: 0, precies: 0 })
}, 3_600_000)
