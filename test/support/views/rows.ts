// What a row is: every field of what a query answers, however deep, unless its type says it is masked or about no inwoner.

import { SignatureKind, type Type } from 'typescript/unstable/sync'
import { type Compiler, isFree, isOurs, isZakelijk, objectsIn, placeOf } from './compiler.ts'

/** Where each raw field is written, and the query that answers it. */
export type Rows = ReadonlyMap<string, string>

/** Every field of every row that a function of these files answers. */
export function rowsOf(compiler: Compiler, files: readonly string[]): Rows {
  const rows = new Map<string, string>()
  for (const file of files)
    for (const [name, answer] of answersOf(compiler, file)) addFields(compiler, answer, name, rows)
  return rows
}

/** What each function of a file promises, by its name. */
export function* answersOf({ program, checker }: Compiler, file: string): Generator<[string, Type]> {
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  for (const exported of module ? checker.getExportsOfModule(module) : []) {
    const type = checker.getTypeOfSymbol(exported)
    for (const signature of type ? checker.getSignaturesOfType(type, SignatureKind.Call) : []) {
      const answer = checker.getReturnTypeOfSignature(signature)
      // A piece of SQL for another query holds no row.
      if (answer?.getSymbol()?.name === 'Promise')
        yield [`${file.split('/').at(-1)} ${exported.name}`, answer]
    }
  }
}

function addFields(compiler: Compiler, answer: Type, query: string, rows: Map<string, string>): void {
  const { checker, fieldsOf } = compiler
  const open = [...objectsIn(checker, answer)]
  const seen = new Set<Type>()
  for (let type = open.pop(); type; type = open.pop()) {
    if (seen.has(type) || isFree(fieldsOf(type))) continue
    seen.add(type)
    for (const field of fieldsOf(type)) {
      const ours = field.declarations.filter(isOurs)
      const value = ours.length > 0 && checker.getTypeOfSymbol(field)
      const inside = value ? objectsIn(checker, value) : []
      open.push(...inside)
      // Counts that came along with the rows are about nobody, wherever they stand.
      if (inside.length > 0 && inside.every((object) => isFree(fieldsOf(object)))) continue
      for (const place of ours.map(placeOf)) if (!rows.has(place)) rows.set(place, query)
    }
  }
}

/** What says it is about no inwoner and holds one of these names all the same, however deep. */
export function misdeclaredIn(
  compiler: Compiler,
  { queries, names }: { queries: readonly string[]; names: ReadonlySet<string> },
): readonly string[] {
  const { checker, fieldsOf } = compiler
  const seen = new Set<string>()
  const found = new Set<string>()
  const walk = (type: Type, query: string, inside: boolean): void => {
    for (const object of objectsIn(checker, type)) {
      const fields = fieldsOf(object)
      const isInside = inside || isZakelijk(fields)
      const key = `${object.id} ${isInside}`
      if (seen.has(key)) continue
      seen.add(key)
      for (const field of fields.filter(({ declarations }) => declarations.some(isOurs))) {
        if (isInside && names.has(field.name)) found.add(`${query}: ${field.name}`)
        const value = checker.getTypeOfSymbol(field)
        if (value) walk(value, query, isInside)
      }
    }
  }
  for (const file of queries)
    for (const [query, answer] of answersOf(compiler, file)) walk(answer, query, false)
  return [...found]
}
