// Each act on a traject against each status, and which wet a soort can have.

import { describe, expect, test } from 'vitest'
import { collega } from '../../../test/support/collega.ts'
import { trajectStand } from '../../../test/support/traject.ts'
import { weigering as afsluiten } from './afsluiten.ts'
import { weigering as contactVastleggen } from './contactvastleggen.ts'
import { weigering as toewijzen } from './toewijzen.ts'
import { pastWet, possibleIn, type Status, statussen, vraagtBesluit } from './traject.ts'
import { weigering as verlengen } from './verlengen.ts'

const noor = collega('noor')
const stand = (status: Status) => trajectStand({ status, behandelaarId: 'noor', contacten: 10 })
const acts = {
  contactVastleggen: (status: Status) => contactVastleggen(stand(status), false),
  verlengen: (status: Status) => verlengen(stand(status)),
  toewijzen: (status: Status) => toewijzen(stand(status), noor),
  afsluiten: (status: Status) => afsluiten(stand(status)),
} satisfies Record<keyof typeof possibleIn, (status: Status) => string | undefined>

describe.each(Object.keys(acts) as (keyof typeof acts)[])('%s', (act) => {
  test.each(statussen)('a traject that is %s', (status) => {
    const kan = (possibleIn[act] as readonly string[]).includes(status)
    expect(acts[act](status)).toBe(kan ? undefined : 'verkeerde_status')
  })
})

test.each([
  ['onderzoek_wmo', 'wmo', true],
  ['onderzoek_wmo', 'jeugdwet', false],
  ['schuldhulp', 'wgs', true],
  ['schuldhulp', 'geen', false],
  ['maatschappelijk_werk', 'geen', true],
  ['jongerencoaching', 'jeugdwet', true],
] as const)('%s under %s: %s', (soort, wet, past) => expect(pastWet(soort, wet)).toBe(past))

test.each([
  [9, null, false],
  [10, null, true],
  [10, 'Het gaat de goede kant op', false],
  [14, 'Het gaat de goede kant op', false],
] as const)('after %i contacts with reason %s a decision is asked: %s', (contacten, redenNaTien, vraagt) => {
  expect(vraagtBesluit({ contacten, contactgrens: 10, redenNaTien })).toBe(vraagt)
})

test('where no grens holds, no decision is asked', () => {
  expect(vraagtBesluit({ contacten: 40, contactgrens: null, redenNaTien: null })).toBe(false)
})
