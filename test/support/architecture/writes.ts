// Read anywhere, write at home: which table is written where, and that nothing escapes a transaction.

import type { House } from './house.ts'
import { strip } from './scan.ts'
import { type Finding, isProduct, type Source } from './tree.ts'
import type { Words } from './words.ts'

const name = String.raw`(?:public\.)?"?([a-z_][a-z0-9_]*|\$\{)`
const sqlWrites = new RegExp(
  String.raw`\b(?:insert\s+into|merge\s+into|delete\s+from(?:\s+only)?|truncate(?:\s+table)?)\s+${name}` +
    String.raw`|\bupdate\s+(?:only\s+)?${name}"?(?:\s+(?:as\s+)?[a-z_]+)?\s+set\b` +
    String.raw`|\bcopy\s+${name}[^;'\x60]*?\sfrom\b`,
  'gi',
)
const builderWrites =
  /\.(?:insertInto|updateTable|deleteFrom|mergeInto|replaceInto)\(\s*(?:['"`]([a-z_]+)|(\w))/g

/** The tables a file writes; undefined where the name is not in the text, so that nobody can tell. */
function tablesWritten(text: string): (string | undefined)[] {
  const readable = strip(text, 'comments')
  const bySql = [...readable.matchAll(sqlWrites)].map((match) => match[1] ?? match[2] ?? match[3])
  const byBuilder = [...readable.matchAll(builderWrites)].map((match) => match[1])
  return [...bySql, ...byBuilder].map((table) => (table === '${' ? undefined : table))
}

/** Only the owner may write: a feature's folder, the platform's folder, or one file of it. */
const isHome = (path: string, owner: string) =>
  owner.endsWith('.ts')
    ? path === `src/${owner}`
    : path.startsWith(owner === 'platform' ? 'src/platform/' : `src/features/${owner}/`)

export function writeAtHome(tree: readonly Source[], _words: Words, house: House): Finding[] {
  return tree
    .filter(({ path }) => isProduct(path))
    .flatMap(({ path, text }) =>
      tablesWritten(text).flatMap((table) => {
        const owner = table === undefined ? undefined : house.tables[table]
        if (owner !== undefined && isHome(path, owner)) return []
        return [{ path, rule: 'write-at-home', message: whyNot(table, owner) }]
      }),
    )
}

function whyNot(table: string | undefined, owner: string | undefined): string {
  if (table === undefined) return 'writes a table whose name is not in the text'
  return owner === undefined
    ? `writes ${table}, which has no owner on the list`
    : `writes ${table}, which is ${owner}'s`
}

const created =
  /^\s*create\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?(?:public\.)?([a-z_][a-z0-9_]*)\s*\(/gim

/** Every table of the migrations has an owner on the list, and the list names no table that is gone. */
export function tableOwner(tree: readonly Source[], _words: Words, house: House): Finding[] {
  const migrations = tree.filter(({ path }) => path.startsWith('db/migrations/'))
  const tables = migrations.flatMap(({ path, text }) =>
    [...text.matchAll(created)].map((match) => ({ path, table: match[1] ?? '' })),
  )
  const ownerless = tables
    .filter(({ table }) => house.tables[table] === undefined)
    .map(({ path, table }) => ({ path, rule: 'table-owner', message: `${table} has no owner on the list` }))
  const gone = Object.keys(house.tables)
    .filter(
      (table) => !house.outsideMigrations.includes(table) && !tables.some((made) => made.table === table),
    )
    .map((table) => ({
      path: 'db/migrations',
      rule: 'table-owner',
      message: `${table} is listed but never made`,
    }))
  return [...ownerless, ...gone]
}

/** Inside a transaction only `tx` is used: `ctx.db` there silently escapes it. */
export function escapesTransaction(tree: readonly Source[]): Finding[] {
  return tree
    .filter(({ path, text }) => isProduct(path) && escapes(strip(text, 'comments and strings')))
    .map(({ path }) => ({ path, rule: 'escapes-transaction', message: 'uses ctx.db inside a transaction' }))
}

function escapes(code: string): boolean {
  const lines = code.split('\n')
  return lines.some((line, start) => {
    if (!/transaction\b.*=>\s*[{(]?\s*$/.test(line)) return false
    const indent = line.search(/\S/)
    const rest = lines.slice(start + 1)
    const end = rest.findIndex((next) => next.trim() !== '' && next.search(/\S/) <= indent)
    return rest.slice(0, end === -1 ? undefined : end).some((inside) => /\bctx\.db\b/.test(inside))
  })
}
