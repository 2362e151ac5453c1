// AC-8: the stories of access.md 2.9, each told by tests beside what they are about; a story that is no longer told is seen here.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { cijfer } from './support/cijfer.ts'

const verhalen: readonly (readonly [verhaal: string, bestand: string, test: string])[] = [
  [
    'hand over and follow the card',
    'overdracht/verhaal',
    'Noor accepts, and the phases move before the eyes of Fleur',
  ],
  [
    'the word comes back',
    'overdracht/verhaal',
    'the word back reaches Fleur, the words only when the inwoner agreed',
  ],
  ['the inwoner returns', 'overdracht/kaart.deur', 'it falls, and is there again when the reside'],
  [
    'divorced parents with one secret address',
    'vertegenwoordiging/leesrecht',
    'divorced parents with one secret address',
  ],
  ['the caseworker who is the aunt', 'uitsluiting/kring.deur', 'the caseworker who is the aunt'],
  [
    'the volunteer who is the neighbour',
    'autorisatie/betrokkenheid',
    'is denied by H2 and H3 whatever they hold',
  ],
  ['two wetten in one family', 'dossier/wetmuur.deur', 'of another wet nothing, of its own wet all of it'],
  [
    'twelve and sixteen at midnight in both weeks the clock changes',
    'vertegenwoordiging/leesrecht',
    '16 on the day summer time begins',
  ],
  ['an inwoner who died', 'vertegenwoordiging/leesrecht', 'of who died'],
  [
    'a duplicate that was joined: grants do not add up',
    'inwoner/samenvoeging.deur',
    'and nobody gets a grant',
  ],
  ['twins', 'vertegenwoordiging/leesrecht', 'of twins each has the own records'],
]
const staatEr = (bestand: string, titel: string): boolean =>
  readFileSync(join(import.meta.dirname, `../src/features/${bestand}.test.ts`), 'utf8').includes(titel)

test.each(verhalen)('%s', (_, bestand, titel) => {
  expect(staatEr(bestand, titel)).toBe(true)
})

test('a story that nobody tells is seen', () => {
  expect(staatEr('overdracht/verhaal', 'a story that nobody tells')).toBe(false)
})

afterAll(() => cijfer(`AC-8: ${verhalen.length} stories, each told by a test of its own`))
