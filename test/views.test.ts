// No view gets a raw row: the compiler is asked for the type of all that is handed to a page, a file or a letter (docs/decisions/0010).

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { persoonlijk } from '../src/platform/zakelijk.ts'
import { withCompiler } from './support/views/compiler.ts'
import { leaksIn } from './support/views/leaks.ts'
import { misdeclaredIn } from './support/views/rows.ts'

const root = join(import.meta.dirname, '..')
const planted = join(root, 'test/support/views/planted.tsx')

const { leaks, control, misdeclared, queries } = withCompiler(root, (compiler) => {
  const product = compiler.program
    .getSourceFileNames()
    .filter((path) => path.startsWith(`${root}/src/`) && !/\.(test|d)\.tsx?$/.test(path))
  const queries = product.filter((path) => path.endsWith('.sql.ts'))
  const views = product.filter((path) => !path.endsWith('.sql.ts'))
  const search = (files: readonly string[]) =>
    leaksIn(compiler, { queries, files }).map((leak) => ({ ...leak, path: leak.path.slice(root.length + 1) }))
  return {
    queries: queries.length,
    leaks: search(views),
    control: search([planted]),
    misdeclared: misdeclaredIn(compiler, { queries, names: new Set(persoonlijk) }),
  }
})

test('every way a view can be handed a raw row is found, and what is masked or about no inwoner is not', () => {
  expect(control.map(({ what }) => what).toSorted()).toEqual(
    [
      ...['rij', 'rij', '{ rij }'],
      // In a tag of its own, in a tag that was handed the row, in a letter.
      ...['rij.naam', 'rij.naam', 'rij.naam'],
      ...['een.naam', 'naam', 'los'],
    ].toSorted(),
  )
})

test('no view gets a raw row', () => {
  expect(queries).toBeGreaterThan(100)
  expect(leaks.map(({ path, what, query }) => `${path}: ${what} (${query})`)).toEqual([])
})

/** Zakelijk as a whole, though a part of it names somebody; each with the reason. */
const metReden: Readonly<Record<string, string>> = {
  'medewerker.sql.ts medewerkerMetSub: inwonerId':
    'whom a medewerker may never see goes to row security, and to no page',
  'medewerker.sql.ts medewerkerMetSub: huishoudenId': 'the same',
  'rapport.sql.ts rapportMet: vraag': 'the question a kpi answers, not one of an inwoner',
}

test('what says it is about no inwoner holds nothing of one, however deep', () => {
  expect(misdeclared.filter((een) => !(een in metReden))).toEqual([])
})
