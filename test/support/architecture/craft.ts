// What a file may hold: no clock of its own, no great size, an opening sentence, no unfinished work.

import type { House } from './house.ts'
import { strip } from './scan.ts'
import { type Finding, importsOf, isCode, isProduct, isTest, type Source } from './tree.ts'
import type { Words } from './words.ts'

const world: readonly (readonly [RegExp, string])[] = [
  [/\bnew Date\(\s*\)/, 'the clock (new Date())'],
  [/\b(Date|performance)\.now\(/, 'the clock (now())'],
  [/\bTemporal\.Now\b/, 'the clock (Temporal.Now)'],
  [/\bMath\.random\(/, 'chance (Math.random)'],
  [/\b(crypto\.)?(randomUUID|randomBytes|randomInt|getRandomValues)\(/, 'chance (crypto.random…)'],
  [/\bprocess\.env\b/, 'the environment (process.env)'],
  [/(?<![.\w])(?<!function )(?<!async )fetch\((?![^)]*\)\s*[:{])/, 'the network (fetch)'],
  [/\bglobalThis\.fetch\b/, 'the network (fetch)'],
]
const worldModules = /^node:(http|https|http2|net|tls|dgram|dns|child_process|process|os)\b/
const mayTouchWorld = /^src\/(platform\/|cli\/|fakes\/|main\.ts$)/

export function touchesWorld(tree: readonly Source[], _words: Words, house: House): Finding[] {
  return tree
    .filter(({ path }) => isProduct(path) && (!mayTouchWorld.test(path) || house.pure.includes(path)))
    .filter(({ path }) => !house.browserScripts.test(path))
    .flatMap((source) => {
      const code = strip(source.text, 'comments and strings')
      const touched = world.filter(([pattern]) => pattern.test(code)).map(([, what]) => what)
      const modules = importsOf(source).filter(
        ({ target, typeOnly }) => !typeOnly && worldModules.test(target),
      )
      return [...touched, ...modules.map(({ target }) => target)].map((what) => ({
        path: source.path,
        rule: 'touches-world',
        message: `touches ${what}; everybody outside the platform gets it in ctx`,
      }))
    })
}

const lineCount = (text: string) => text.replace(/\n$/, '').split('\n').length

export function fileSize(tree: readonly Source[]): Finding[] {
  return tree
    .filter(({ path, text }) => isCode(path) && lineCount(text) > 300)
    .map(({ path, text }) => ({
      path,
      rule: 'file-size',
      message: `${lineCount(text)} lines; the limit is 300`,
    }))
}

/** The middle number of lines of the product's source files; 0 when there are none. */
export function medianLines(tree: readonly Source[]): number {
  const sizes = tree.filter(({ path }) => isProduct(path)).map(({ text }) => lineCount(text))
  return sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0
}

/** The house wants 50 (CONTRIBUTING.md); this only ever goes down, whenever files have become smaller. */
const medianRatchet = 70

export function medianSize(tree: readonly Source[]): Finding[] {
  const median = medianLines(tree)
  if (median <= medianRatchet) return []
  const message = `the median file has ${median} lines; the limit is ${medianRatchet}`
  return [{ path: 'src', rule: 'median-size', message }]
}

const opensFunction =
  /\bfunction\b[^(]*\(|=>\s*[{([]?\s*$|^\s+(?!if\b|for\b|while\b|switch\b|catch\b)[\w#]+(?: [\w#]+)*\([^=]*\)[^;=]*\{$/

/** Lengths of functions, told from the indentation that the formatter guarantees. */
export function functionSize(tree: readonly Source[]): Finding[] {
  return tree
    .filter(({ path }) => isCode(path))
    .flatMap(({ path, text }) => {
      const lines = strip(text, 'comments and strings').split('\n')
      return lines.flatMap((line, start) => {
        // A `describe` is a chapter, not a function.
        if (!opensFunction.test(line) || /^\s*describe\b/.test(line)) return []
        const length = functionLength(lines, start)
        if (length <= 70) return []
        return [
          { path, rule: 'function-size', message: `line ${start + 1}: ${length} lines; the limit is 70` },
        ]
      })
    })
}

function functionLength(lines: readonly string[], start: number): number {
  const indent = lines[start]?.search(/\S/) ?? 0
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.trim() === '' || line.search(/\S/) > indent) continue
    // `): Promise<Plan> {` closes the parameters and opens the body.
    if (/^\s*[)\]}].*[{(]$/.test(line)) continue
    return at - start + (/^\s*[)\]}]/.test(line) ? 1 : 0)
  }
  return lines.length - start
}

export function defaultExport(tree: readonly Source[]): Finding[] {
  return tree
    .filter(
      ({ path, text }) =>
        isProduct(path) && /\bexport\s+default\b|\bas default\b/.test(strip(text, 'comments and strings')),
    )
    .map(({ path }) => ({
      path,
      rule: 'default-export',
      message: 'a default export has no name to search for',
    }))
}

const notRun =
  /\b(it|test|describe|suite|bench)(\.\w+)*\.(skip|todo|only)\b|\b(xit|xtest|xdescribe|fit|fdescribe)\(/

export function skippedTest(tree: readonly Source[]): Finding[] {
  return tree
    .filter(({ path, text }) => isTest(path) && notRun.test(strip(text, 'comments and strings')))
    .map(({ path }) => ({
      path,
      rule: 'skipped-test',
      message: 'a test that does not run, or keeps others from running',
    }))
}

const opening: Record<string, RegExp> = {
  ts: /^(#!.*\n)?(\/\/ \S|\/\*\*? ?\S)/,
  tsx: /^(\/\/ \S|\/\*\*? ?\S)/,
  mjs: /^(#!.*\n)?(\/\/ \S|\/\*\*? ?\S)/,
  sql: /^-- \S/,
}

export function openingComment(tree: readonly Source[]): Finding[] {
  return tree
    .filter(({ path, text }) => opening[path.split('.').at(-1) ?? '']?.test(text) === false)
    .map(({ path }) => ({
      path,
      rule: 'opening-comment',
      message: 'does not start with a sentence that says what it is for',
    }))
}

const unfinished = new RegExp(
  `\\b(${['TO', 'FIX', 'XX'].map((half, i) => half + ['DO', 'ME', 'X'][i]).join('|')})\\b`,
)

export function unfinishedMark(tree: readonly Source[]): Finding[] {
  return tree
    .filter(({ path, text }) => !path.endsWith('.md') && unfinished.test(text))
    .map(({ path }) => ({ path, rule: 'unfinished-mark', message: 'marks unfinished work' }))
}

export function migrationNumber(tree: readonly Source[]): Finding[] {
  const names = tree
    .filter(({ path }) => path.startsWith('db/migrations/'))
    .map(({ path }) => path)
    .toSorted()
  return names
    .filter((path, at) => !new RegExp(`/${String(at + 1).padStart(4, '0')}_[a-z0-9_]+\\.sql$`).test(path))
    .map((path) => ({
      path,
      rule: 'migration-number',
      message: 'migrations are named 0001_noun.sql, four digits, without a gap and without a double',
    }))
}
