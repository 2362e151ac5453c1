// The closed set of kinds of file in a feature, and the names that are no home for anything.

import { type Finding, featureOf, isCode, isProduct, isTest, type Source, stem } from './tree.ts'
import { fold, type Words } from './words.ts'

export type Kind = 'noun' | 'act' | 'sql' | 'commands' | 'door' | 'view' | 'formulier' | 'teksten' | 'test'

const doors = ['werkplek.tsx', 'portaal.tsx', 'verwijzer.tsx', 'openbaar.tsx', 'api.ts']

/** What a file in a feature is for; undefined when it is none of the closed set. */
export function kindOf(path: string, words: Words): Kind | undefined {
  const name = /^src\/features\/[^/]+\/([^/]+)$/.exec(path)?.[1]
  if (name === undefined) return undefined
  if (isTest(path)) return 'test'
  if (doors.includes(name)) return 'door'
  // Where one file would grow too long: the commands of one act, or of a few that belong together.
  if (/^(?:[a-z]+\.)?commands\.ts$/.test(name)) return 'commands'
  if (name === 'teksten.ts') return 'teksten'
  if (name === 'formulier.ts') return 'formulier'
  if (/^[a-z]+\.sql\.ts$/.test(name)) return 'sql'
  if (/^[A-Za-z]+\.tsx$/.test(name)) return 'view'
  if (!/^[a-z]+\.ts$/.test(name)) return undefined
  if (words.acts.has(fold(stem(path)))) return 'act'
  return words.known.has(fold(stem(path))) ? 'noun' : undefined
}

export function kindOfFile(tree: readonly Source[], words: Words): Finding[] {
  const paths = tree.map(({ path }) => path).filter((path) => path.startsWith('src/features/'))
  const withDoor = new Set(paths.filter((path) => kindOf(path, words) === 'door').map(featureOf))
  return tree
    .filter(({ path }) => path.startsWith('src/features/'))
    .flatMap((source) => {
      const { path } = source
      const kind = kindOf(path, words)
      if (kind === undefined && looksLikeAct(source)) return []
      if (kind === undefined) {
        return [finding(path, `no kind of file a feature holds; is "${stem(path)}" in docs/woordenlijst.md?`)]
      }
      if (kind === 'view' && !withDoor.has(featureOf(path)))
        return [finding(path, 'a view without a door beside it')]
      return []
    })
}

const finding = (path: string, message: string): Finding => ({ path, rule: 'kind-of-file', message })

/** A file that exports a decision under its own name is an act, whatever it is called. */
function looksLikeAct({ path, text }: Source): boolean {
  if (!/^src\/features\/[^/]+\/[a-z]+\.ts$/.test(path)) return false
  const exported = new RegExp(`^export (async )?(function|const) ${stem(path)}\\b`, 'mi').test(text)
  return exported && /\bweigering\b|\/platform\/result\.ts['"]/i.test(text)
}

export function actInWoordenlijst(tree: readonly Source[], words: Words): Finding[] {
  return tree
    .filter((source) => kindOf(source.path, words) === undefined && looksLikeAct(source))
    .map(({ path }) => ({
      path,
      rule: 'act-in-woordenlijst',
      message: `the act "${stem(path)}" is not in the table of acts in docs/woordenlijst.md`,
    }))
}

export function featureInWoordenlijst(tree: readonly Source[], words: Words): Finding[] {
  const features = new Set(tree.map(({ path }) => featureOf(path)).filter((name) => name !== undefined))
  return [...features]
    .filter((feature) => !words.known.has(fold(feature)))
    .map((feature) => ({
      path: `src/features/${feature}`,
      rule: 'feature-in-woordenlijst',
      message: `"${feature}" is no word of docs/woordenlijst.md`,
    }))
}

export function actHasTest(tree: readonly Source[], words: Words): Finding[] {
  const paths = new Set(tree.map(({ path }) => path))
  return tree
    .filter(({ path }) => kindOf(path, words) === 'act' && !paths.has(path.replace(/\.ts$/, '.test.ts')))
    .map(({ path }) => ({ path, rule: 'act-has-test', message: `no ${stem(path)}.test.ts beside it` }))
}

const homeless = /^(utils?|helpers?|common|services?|managers?|types|constants|index|lib|misc)$/i

export function bannedName(tree: readonly Source[]): Finding[] {
  return tree
    .filter(({ path }) => isCode(path) && nameParts(path).some((part) => homeless.test(part)))
    .map(({ path }) => ({
      path,
      rule: 'banned-name',
      message: 'a name that is no home: ask what a caseworker would call it',
    }))
}

/** `meldingHelper.view.ts` in `lib/` is lib, melding, Helper, view. */
const nameParts = (path: string) =>
  path
    .replace(/\.(tsx?|mjs)$/, '')
    .split(/[/._-]|(?<=[a-z])(?=[A-Z])/)
    .filter((part) => part !== '')

export function barrel(tree: readonly Source[]): Finding[] {
  const onlyPasses = (text: string) => {
    const rest = text
      .replace(/^\s*(\/\/.*|\/\*[\s\S]*?\*\/)\s*$/gm, '')
      .replace(/^export\s+(type\s+)?(\*|\{[^}]*\})(\s+as\s+\w+)?\s+from\s+['"][^'"]+['"];?$/gm, '')
    return rest.trim() === '' && /^export\s/m.test(text)
  }
  return tree
    .filter(({ path, text }) => isProduct(path) && (onlyPasses(text) || /^export\s+\*/m.test(text)))
    .map(({ path }) => ({
      path,
      rule: 'barrel',
      message: 'passes on what others export; import it where it lives',
    }))
}
