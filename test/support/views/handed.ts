// What is handed to a view: to a tag, to an answer as JSON or CSV, to the text of a letter.

import {
  type CallExpression,
  type Expression,
  type Node,
  type SourceFile,
  SyntaxKind,
} from 'typescript/unstable/ast'
import { type Compiler, objectsIn } from './compiler.ts'

/** Of one file: each whole that is handed over, and each field and name that is used in it. */
export type Handed = {
  readonly wholes: Expression[]
  readonly fields: Node[]
  readonly names: Node[]
}

/** Everything a file hands to a view. */
export function handedIn(compiler: Compiler, source: SourceFile): Handed {
  const outgoing = outgoingCalls(compiler, source)
  const handed: Handed = { wholes: [], fields: [], names: [] }
  const walk = (node: Node, inside: boolean): void => {
    if (inside && node.kind === SyntaxKind.PropertyAccessExpression) handed.fields.push(node)
    if (inside && node.kind === SyntaxKind.Identifier) handed.names.push(node)
    const given = givenBy(node, outgoing)
    handed.wholes.push(...given.flatMap(branchesOf))
    node.forEachChild((child) => walk(child, inside || given.some((whole) => whole === child)))
  }
  walk(source, false)
  return handed
}

function givenBy(node: Node, outgoing: ReadonlySet<Node>): readonly Expression[] {
  if (outgoing.has(node)) return [...(node as CallExpression).arguments]
  if (node.kind !== SyntaxKind.JsxExpression && node.kind !== SyntaxKind.JsxSpreadAttribute) return []
  const { expression } = node as Node & { readonly expression?: Expression }
  return expression ? [expression] : []
}

/** Each way an expression can turn out: the compiler takes two that look alike for the wider one. */
function branchesOf(whole: Expression): readonly Expression[] {
  const isChoice = [
    SyntaxKind.ConditionalExpression,
    SyntaxKind.BinaryExpression,
    SyntaxKind.ParenthesizedExpression,
  ]
  if (!isChoice.includes(whole.kind)) return [whole]
  const branches: Expression[] = []
  whole.forEachChild((child) => void branches.push(child as Expression))
  return [whole, ...branches.flatMap(branchesOf)]
}

const answers = /^(json|csv|csvRijen)$/

/** An answer that is no page, or whatever makes the words of a letter: something with an onderwerp and a tekst. */
function outgoingCalls(compiler: Compiler, source: SourceFile): ReadonlySet<Node> {
  const calls: CallExpression[] = []
  const walk = (node: Node): void => {
    if (node.kind === SyntaxKind.CallExpression) calls.push(node as CallExpression)
    node.forEachChild(walk)
  }
  walk(source)
  const made = compiler.checker.getTypeAtLocation(calls)
  return new Set(
    calls.filter(({ expression }, at) => {
      const type = made[at]
      return answers.test(expression.getText(source)) || (type && isLetter(compiler, type))
    }),
  )
}

const isLetter = ({ checker, fieldsOf }: Compiler, type: Parameters<Compiler['fieldsOf']>[0]): boolean =>
  objectsIn(checker, type).some((object) => {
    const names = new Set(fieldsOf(object).map(({ name }) => name))
    return names.has('onderwerp') && names.has('tekst')
  })
