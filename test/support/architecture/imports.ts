// Who may import whom: the layers, the table per kind of file, and the edges between features.

import type { House } from './house.ts'
import { type Kind, kindOf } from './kinds.ts'
import { type Finding, featureOf, type Import, importsOf, isProduct, type Source } from './tree.ts'
import type { Words } from './words.ts'

/** What a feature's file wants to import, seen from that file. */
type Wish = {
  readonly kind: Kind | undefined
  readonly own: boolean
  readonly area: string
  readonly target: string
  readonly typeOnly: boolean
  /** It only calculates: on the house's list of pure files and packages. */
  readonly calculates: boolean
}

const isPure = (wish: Wish) => wish.kind === 'noun' || wish.kind === 'act'
const ownPure = (wish: Wish) => wish.own && isPure(wish)
const otherTypes = (wish: Wish) => wish.typeOnly && isPure(wish)
const isClock = (wish: Wish) => isPure(wish) && featureOf(wish.target) === 'termijn'
const isSql = (wish: Wish) => wish.kind === 'sql'
/** What a reader holds on a row, and the zegel on it, is asked in every query by one and the same piece of SQL. */
const isToegang = (wish: Wish) =>
  /^src\/features\/autorisatie\/(autorisatie|zegel)\.sql\.ts$/.test(wish.target)
/** A type carries no behaviour, so the types of the platform and of packages are free. */
const freeType = (wish: Wish) => wish.typeOnly && ['platform', 'package', 'root'].includes(wish.area)
const isDatabase = (wish: Wish) => /^src\/platform\/(db|schema|sql)\w*\.(d\.)?ts$/.test(wish.target)
const isContext = (wish: Wish) => /^src\/(context\.ts|urls\.ts|schil\.tsx)$/.test(wish.target)

const rule = (wish: Wish) =>
  ownPure(wish) || otherTypes(wish) || isClock(wish) || freeType(wish) || wish.calculates

const door = (wish: Wish) =>
  isContext(wish) ||
  ['platform', 'ui', 'package'].includes(wish.area) ||
  isPure(wish) ||
  isSql(wish) ||
  wish.kind === 'commands' ||
  wish.kind === 'teksten' ||
  wish.kind === 'formulier' ||
  // A page may show the block of another feature (who leads, on the plan), along the edges.
  wish.kind === 'view'

/** The table of style 3.3: each kind of file and what it may import. */
const may: Record<Kind, (wish: Wish) => boolean> = {
  noun: rule,
  act: rule,
  sql: (wish) =>
    ownPure(wish) ||
    (wish.own && isSql(wish)) ||
    isToegang(wish) ||
    otherTypes(wish) ||
    isDatabase(wish) ||
    freeType(wish) ||
    wish.calculates ||
    wish.target === 'kysely',
  commands: (wish) =>
    isContext(wish) ||
    wish.target === 'src/eenkeer.ts' ||
    wish.area === 'platform' ||
    isPure(wish) ||
    // One transaction may save several nouns; each with the SQL of its own folder.
    isSql(wish) ||
    wish.kind === 'commands' ||
    wish.calculates ||
    freeType(wish),
  door,
  view: door,
  // The schema of a form: what was typed, told apart from what a rule may see.
  formulier: (wish) =>
    isPure(wish) || wish.kind === 'formulier' || ['platform', 'package'].includes(wish.area),
  // Words may be made from a rule's figures ("6 weken"), never from a command or the database.
  teksten: (wish) => wish.typeOnly || isPure(wish) || wish.calculates,
  test: () => true,
}

export function importsOfKind(tree: readonly Source[], words: Words, house: House): Finding[] {
  return tree.flatMap((source) => {
    const kind = kindOf(source.path, words)
    if (kind === undefined) return []
    return importsOf(source)
      .filter((wanted) => !may[kind](wishOf(source.path, wanted, words, house)))
      .map(({ target, typeOnly }) => ({
        path: source.path,
        rule: 'imports-of-kind',
        message: `${kind} may not import ${typeOnly ? 'even the type of ' : ''}${target}`,
      }))
  })
}

function wishOf(path: string, { target, typeOnly }: Import, words: Words, house: House): Wish {
  const own = featureOf(target) !== undefined && featureOf(target) === featureOf(path)
  const calculates = house.pure.includes(target)
  return { target, typeOnly, own, calculates, area: areaOf(target), kind: kindOf(target, words) }
}

function areaOf(target: string): string {
  const folder = /^src\/(platform|ui|features|fakes|cli)\//.exec(target)?.[1]
  if (folder !== undefined) return folder
  if (/^src\/[^/]+$/.test(target)) return 'root'
  if (target.startsWith('db/')) return 'db'
  return /^((test|bench|bin|docs)\/|\.\.)/.test(target) ? 'outside' : 'package'
}

/** Area of a file → the areas it may not reach for. */
const forbidden: Record<string, readonly string[]> = {
  platform: ['features', 'ui', 'fakes', 'cli', 'db', 'outside'],
  ui: ['features', 'fakes', 'cli', 'db', 'outside'],
  features: ['fakes', 'cli', 'db', 'outside'],
  fakes: ['features', 'ui', 'cli', 'db', 'outside'],
  root: ['cli', 'outside'],
  cli: ['outside'],
}

export function importsOfLayer(tree: readonly Source[]): Finding[] {
  return tree
    .filter(({ path }) => isProduct(path))
    .flatMap((source) =>
      importsOf(source)
        .filter(({ target }) => isUpward(source.path, target))
        .map(({ target }) => ({
          path: source.path,
          rule: 'imports-of-layer',
          message: `${areaOf(source.path)} may not import ${target}`,
        })),
    )
}

function isUpward(path: string, target: string): boolean {
  const area = areaOf(path)
  if (target === 'src/main.ts') return true
  if (area !== 'root' && area !== 'cli' && /^src\/(app|routes|jobs)\.ts$/.test(target)) return true
  return forbidden[area]?.includes(areaOf(target)) ?? false
}

/** The pairs of features that know each other, each with the file that shows it. */
function edgesOf(tree: readonly Source[]): Map<string, string> {
  const edges = new Map<string, string>()
  for (const source of tree.filter(({ path }) => isProduct(path))) {
    const from = featureOf(source.path)
    for (const { target } of importsOf(source)) {
      const to = featureOf(target)
      if (from && to && from !== to && !edges.has(`${from} → ${to}`))
        edges.set(`${from} → ${to}`, source.path)
    }
  }
  return edges
}

export function edge(tree: readonly Source[], _words: Words, house: House): Finding[] {
  const used = edgesOf(tree)
  const listed = house.edges.map(([from, to]) => `${from} → ${to}`)
  const unlisted = [...used]
    // Counting days is ground to stand on, as the platform is.
    .filter(([name]) => !listed.includes(name) && !name.endsWith(' → termijn'))
    .map(([name, path]) => ({ path, rule: 'edge', message: `${name} is not on the list of edges` }))
  const unused = listed
    .filter((name) => !used.has(name))
    .map((name) => ({
      path: 'src/features',
      rule: 'edge',
      message: `${name} is on the list but nobody uses it`,
    }))
  return [...unlisted, ...unused]
}

export function cycle(tree: readonly Source[]): Finding[] {
  const pairs = [...edgesOf(tree).keys()].map((name) => name.split(' → ') as [string, string])
  const reaches = (from: string, to: string, seen: readonly string[] = []): boolean =>
    pairs.some(([a, b]) => a === from && !seen.includes(b) && (b === to || reaches(b, to, [...seen, b])))
  return [...new Set(pairs.map(([from]) => from))]
    .filter((feature) => reaches(feature, feature))
    .map((feature) => ({
      path: `src/features/${feature}`,
      rule: 'cycle',
      message: 'imports a feature that imports it back, directly or through others',
    }))
}
