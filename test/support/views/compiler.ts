// The compiler of the project, asked what it knows: the types of what is handed to a view.

import { join } from 'node:path'
import {
  API,
  type Checker,
  type NodeHandle,
  type Program,
  type Project,
  type Symbol as Sym,
  type Type,
  TypeFlags,
} from 'typescript/unstable/sync'

export type Compiler = {
  readonly project: Project
  readonly program: Program
  readonly checker: Checker
  /** Asked once per type; each question is a message to the compiler. */
  readonly fieldsOf: (type: Type) => readonly Sym[]
}

/** Opens the project, does the work and closes it again. */
export function withCompiler<T>(root: string, work: (compiler: Compiler) => T): T {
  const api = new API({ cwd: root })
  try {
    const [project] = api.updateSnapshot({ openProject: join(root, 'tsconfig.json') }).getProjects()
    if (!project) throw new Error('the compiler found no project')
    const { program, checker } = project
    const known = new Map<Type, readonly Sym[]>()
    const fieldsOf = (type: Type): readonly Sym[] => {
      const fields = known.get(type) ?? checker.getPropertiesOfType(type)
      known.set(type, fields)
      return fields
    }
    return work({ project, program, checker, fieldsOf })
  } finally {
    api.close()
  }
}

/** Where something is written: the same for a field and for what was picked or masked from it. */
export const placeOf = ({ path, index }: NodeHandle): string => `${path}:${index}`

/** Written by us: not in a library, and not what the database tool made. */
export const isOurs = ({ path }: NodeHandle): boolean =>
  /\/(src|test)\//.test(path) && !/\.d\.ts$|node_modules/.test(path)

const holders = ['Promise', 'Array', 'ReadonlyArray', 'Map', 'ReadonlyMap', 'Set', 'ReadonlySet']

/** The objects in it: of a promise, a list, a choice, a map; nothing for a text or a number. */
export function objectsIn(checker: Checker, type: Type): readonly Type[] {
  const objects: Type[] = []
  const open = [type]
  // A list may hold lists of itself, as JSON does.
  const seen = new Set<Type>()
  for (let part = open.pop(); part; part = open.pop()) {
    if (seen.has(part)) continue
    seen.add(part)
    const inner = innerOf(checker, part)
    if (inner) open.push(...inner)
    else if (part.flags & (TypeFlags.Object | TypeFlags.Intersection)) objects.push(part)
  }
  return objects
}

function innerOf(checker: Checker, type: Type): readonly Type[] | undefined {
  if (type.isUnionType()) return type.getTypes()
  if (!type.isObjectType() || !type.isTypeReference()) return undefined
  const target = type.getTarget()
  const isHolder = target.isTupleType() || holders.includes(target.getSymbol()?.name ?? '')
  return isHolder ? checker.getTypeArguments(type) : undefined
}

const hasMark = (mark: RegExp) => (fields: readonly Sym[]) =>
  fields.some(({ escapedName }) => mark.test(escapedName))
/** Declared to be about no inwoner. */
export const isZakelijk = hasMark(/@zakelijk@/)
/** That, or masked by present, or part of what was. */
export const isFree = hasMark(/@(gemaskeerd|zakelijk)@/)
