// The words of the house, read from docs/woordenlijst.md, so that a file cannot be named after anything else.

import type { Source } from './tree.ts'

export type Words = { readonly known: ReadonlySet<string>; readonly acts: ReadonlySet<string> }

/** The same word in prose, in a file name and in an identifier: lower case, no marks, no spaces. */
export const fold = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/** First cells, plurals and code words of every table; the acts are the rows of the table that begins `noun | act`. */
export function wordsOf(tree: readonly Source[]): Words {
  const text = tree.find(({ path }) => path === 'docs/woordenlijst.md')?.text ?? ''
  const known = new Set<string>()
  const acts = new Set<string>()
  let heading = ''
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) {
      heading = ''
      continue
    }
    const [first = '', second = '', third = ''] = line
      .slice(1)
      .split('|')
      .map((cell) => cell.trim())
    if (heading === '') heading = `${first} | ${second}`
    if (heading === 'noun | act') for (const word of spellings(third, second)) acts.add(word)
    const plural = heading === 'term | meervoud' ? spellings('', second) : []
    for (const word of [...spellings(line, first), ...plural]) known.add(word)
  }
  acts.delete('act')
  return { known, acts }
}

/** The cell itself, each of its halves around a slash, and the code words of the row. */
function spellings(row: string, cell: string): string[] {
  const codes = [...row.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
  return [...cell.replaceAll('`', '').split('/'), ...codes].map(fold).filter((word) => word !== '')
}
