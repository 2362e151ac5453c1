// What the architecture test looks at: source files as text, what they import, and what they are for.

import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { strip } from './scan.ts'

export type Source = { readonly path: string; readonly text: string }
export type Finding = { readonly path: string; readonly rule: string; readonly message: string }
export type Import = { readonly target: string; readonly typeOnly: boolean }

const folders = ['src', 'test', 'bench', 'bin', 'db', 'docs']
const readable = /\.(tsx?|mjs|sql|md|css)$/
const generated = /^(docs\/generated\/|src\/platform\/schema\.d\.ts$|db\/schema\.sql$)/

/** Every text file of the project that a person wrote, by its path from the root. */
export function readTree(root: string): Source[] {
  return folders
    .flatMap((folder) => walk(root, folder))
    .filter((path) => readable.test(path) && !generated.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

function walk(root: string, folder: string): string[] {
  let entries: { name: string; isDirectory(): boolean }[]
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true })
  } catch (error) {
    // A folder that is not there yet holds nothing; anything else is worth hearing.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  return entries
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? walk(root, path) : [path]
    })
}

export const isCode = (path: string) => /\.(tsx?|mjs)$/.test(path)
export const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('test/')
export const isProduct = (path: string) => path.startsWith('src/') && isCode(path) && !isTest(path)

/** The name without folder and without any of its extensions: `melding.sql.ts` is `melding`. */
export const stem = (path: string) => posix.basename(path).split('.')[0] ?? ''

/** The feature a file belongs to; undefined outside `src/features/`. */
export const featureOf = (path: string) => /^src\/features\/([^/]+)\//.exec(path)?.[1]

const statement = /\b(import|export)\s+(type\s+)?([\w*$\s{},]*?\bfrom\s*)?(['"])([^'"\n]+)\4/g
const dynamic = /\b(import)\s*\(\s*(['"])([^'"\n]+)\2/g

/** What a file imports or re-exports: paths from the root for its own project, names for packages. */
export function importsOf({ path, text }: Source): Import[] {
  const withStrings = strip(text, 'comments')
  const code = strip(text, 'comments and strings')
  const isReal = (match: RegExpMatchArray) => code.startsWith(match[1] ?? '', match.index)
  const fixed = [...withStrings.matchAll(statement)].filter(isReal).map((match) => ({
    target: resolve(path, match[5] ?? ''),
    typeOnly: match[2] !== undefined || onlyTypes(match[3] ?? ''),
  }))
  const late = [...withStrings.matchAll(dynamic)].filter(isReal).map((match) => ({
    target: resolve(path, match[3] ?? ''),
    typeOnly: false,
  }))
  return [...fixed, ...late]
}

const resolve = (path: string, target: string) =>
  target.startsWith('.') ? posix.join(posix.dirname(path), target) : target

function onlyTypes(clause: string): boolean {
  const names = /^\s*\{([^}]*)\}/.exec(clause)?.[1]
  if (names === undefined) return false
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .every((name) => name.startsWith('type '))
}
