// Which raw rows, or fields of them, are handed to a view.

import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast'
import type { Symbol as Sym, Type } from 'typescript/unstable/sync'
import { type Compiler, isFree, isOurs, objectsIn, placeOf } from './compiler.ts'
import { type Handed, handedIn } from './handed.ts'
import { type Rows, rowsOf } from './rows.ts'

/** Where, which words of the source, and the query it came from. */
export type Leak = { readonly path: string; readonly what: string; readonly query: string }

/** Whatever of a raw row the files hand to a view. `queries` are the files whose functions answer rows. */
export function leaksIn(
  compiler: Compiler,
  o: { queries: readonly string[]; files: readonly string[] },
): readonly Leak[] {
  const search = searchIn(compiler, rowsOf(compiler, o.queries))
  return o.files.flatMap((path) => {
    const source = compiler.program.getSourceFile(path)
    if (!source) throw new Error(`the compiler does not know ${path}`)
    const write = (node: Node) => node.getText(source).replace(/\s+/g, ' ').slice(0, 80)
    return search(source, handedIn(compiler, source)).map(([node, query]) => ({
      path,
      what: write(node),
      query,
    }))
  })
}

type Found = readonly [node: Node, query: string]

function searchIn(compiler: Compiler, rows: Rows) {
  const { checker } = compiler
  const inRow = rowSearch(compiler, rows)
  /** The query a field is of, when the row it is taken from is raw. */
  const fromRow = (row: Type | undefined, name: string): string | undefined => {
    const field = row && objectsIn(checker, row).flatMap((object) => rawField(compiler, object, name))[0]
    return field && queryOf(rows, field)
  }
  return (_source: SourceFile, { wholes, fields, names }: Handed): Found[] => {
    const found = new Map<Node, string>()
    const note = (node: Node, query: string | undefined) => query && found.set(node, query)
    checker.getTypeAtLocation(wholes).forEach((type, at) => {
      const whole = wholes[at]
      if (type && whole) note(whole, inRow(type))
    })
    const taken = fields as unknown as readonly (Node & { readonly expression: Node; readonly name: Node })[]
    checker.getTypeAtLocation(taken.map(({ expression }) => expression)).forEach((type, at) => {
      const field = taken[at]
      if (field) note(field, fromRow(type, field.name.getText()))
    })
    checker.getSymbolAtLocation(names).forEach((symbol, at) => {
      const name = names[at]
      const origin = name && symbol && originOf(compiler, symbol)
      if (origin) note(name, fromRow(origin.row, origin.field))
    })
    return [...found]
  }
}

/** A name that was taken out of something before: `const { naam } = rij`, `const naam = rij.naam`. */
function originOf(
  { project, checker }: Compiler,
  symbol: Sym,
): { row: Type | undefined; field: string } | undefined {
  const [handle] = symbol.declarations
  if (!handle) return undefined
  if (handle.kind === SyntaxKind.BindingElement) {
    const element = handle.resolve(project) as
      | (Node & { name: Node; propertyName?: Node; dotDotDotToken?: Node })
      | undefined
    if (!element || element.dotDotDotToken || element.parent.kind !== SyntaxKind.ObjectBindingPattern)
      return undefined
    return {
      row: checker.getTypeAtLocation(element.parent),
      field: (element.propertyName ?? element.name).getText(),
    }
  }
  if (handle.kind !== SyntaxKind.VariableDeclaration) return undefined
  const { initializer } = handle.resolve(project) as unknown as {
    initializer?: Node & { expression: Node; name: Node }
  }
  if (initializer?.kind !== SyntaxKind.PropertyAccessExpression) return undefined
  return { row: checker.getTypeAtLocation(initializer.expression), field: initializer.name.getText() }
}

const rawField = ({ fieldsOf }: Compiler, object: Type, name: string): readonly Sym[] =>
  isFree(fieldsOf(object)) ? [] : fieldsOf(object).filter((field) => field.name === name)

const queryOf = (rows: Rows, { declarations }: Sym): string | undefined =>
  declarations.map((place) => rows.get(placeOf(place))).find((query) => query !== undefined)

/** What carries the request or is drawn already is no row, and too wide to look through. */
const closed = /^(Call|OpenCall|Context|ReactNode|ReactElement|Element|FormState|Response|Request)$/

/** The first query of which a raw row stands in a type, however deep. */
function rowSearch(compiler: Compiler, rows: Rows): (type: Type) => string | undefined {
  const { checker, fieldsOf } = compiler
  const known = new Map<Type, string | undefined>()
  const inObject = (object: Type, open: Set<Type>): string | undefined => {
    if (known.has(object) || open.has(object)) return known.get(object)
    open.add(object)
    const name = object.getAliasSymbol()?.name ?? object.getSymbol()?.name ?? ''
    const fields = closed.test(name) || isFree(fieldsOf(object)) ? [] : fieldsOf(object)
    const raw = fields.map((field) => queryOf(rows, field)).find((query) => query !== undefined)
    const found =
      raw ??
      first(
        fields.filter(({ declarations }) => declarations.some(isOurs)),
        open,
      )
    known.set(object, found)
    return found
  }
  const first = (fields: readonly Sym[], open: Set<Type>): string | undefined => {
    for (const type of checker.getTypeOfSymbol(fields))
      for (const object of type ? objectsIn(checker, type) : []) {
        const query = inObject(object, open)
        if (query) return query
      }
    return undefined
  }
  return (type) => {
    for (const object of objectsIn(checker, type)) {
      const query = inObject(object, new Set())
      if (query) return query
    }
    return undefined
  }
}
