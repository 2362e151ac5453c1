// Tells code from comments and strings, so that a rule never trips over a word in a sentence.

type Part = { readonly kind: 'comment' | 'string'; readonly from: number; readonly to: number }
type State = { readonly text: string; readonly parts: Part[]; readonly braces: number[]; at: number }

/** The text with comments (and what stands inside strings) made blank; lines and columns stay where they are. */
export function strip(text: string, what: 'comments' | 'comments and strings'): string {
  let result = text
  for (const { kind, from, to } of partsOf(text)) {
    if (kind === 'string' && what === 'comments') continue
    const blank = text.slice(from, to).replace(/[^\n]/g, ' ')
    result = result.slice(0, from) + blank + result.slice(to)
  }
  return result
}

function partsOf(text: string): Part[] {
  const state: State = { text, parts: [], braces: [], at: 0 }
  while (state.at < text.length) step(state)
  return state.parts
}

function step(state: State): void {
  const { text, at } = state
  const char = text[at]
  if (text.startsWith('//', at)) comment(state, lineEnd(text, at))
  else if (text.startsWith('/*', at)) comment(state, endOf(text, '*/', at + 2))
  else if (char === "'" || char === '"') quoted(state, char)
  else if (char === '`') template(state)
  else if (char === '/' && startsRegex(text, at)) regex(state)
  else if (char === '{' || char === '}') brace(state, char)
  else state.at++
}

function comment(state: State, to: number): void {
  state.parts.push({ kind: 'comment', from: state.at, to })
  state.at = to
}

/** A quote that does not close on its own line is an apostrophe in text between tags. */
function quoted(state: State, quote: string): void {
  const from = state.at + 1
  const rest = state.text.slice(from, lineEnd(state.text, from))
  const inside = new RegExp(`^(?:[^\\\\${quote}]|\\\\.)*(?=${quote})`).exec(rest)
  if (inside) state.parts.push({ kind: 'string', from, to: from + inside[0].length })
  state.at = inside ? from + inside[0].length + 1 : from
}

/** From a backtick, or from the brace that ends an embedded expression, to the next of either. */
function template(state: State): void {
  const from = state.at + 1
  let to = from
  while (to < state.text.length && state.text[to] !== '`' && !state.text.startsWith('${', to)) {
    to += state.text[to] === '\\' ? 2 : 1
  }
  state.parts.push({ kind: 'string', from, to })
  const opens = state.text.startsWith('${', to)
  if (opens) state.braces.push(0)
  state.at = to + (opens ? 2 : 1)
}

function brace(state: State, char: string): void {
  const last = state.braces.length - 1
  const depth = state.braces[last]
  if (depth === 0 && char === '}') {
    state.braces.pop()
    template(state)
    return
  }
  if (depth !== undefined) state.braces[last] = depth + (char === '{' ? 1 : -1)
  state.at++
}

const startsRegex = (text: string, at: number) =>
  /(^|[(,=:[!&|?;{]|=>|\breturn)\s*$/.test(text.slice(Math.max(0, at - 40), at))

function regex(state: State): void {
  const rest = state.text.slice(state.at + 1, lineEnd(state.text, state.at))
  const inside = /^(?:[^\\/[]|\\.|\[(?:[^\]\\]|\\.)*\])+(?=\/)/.exec(rest)
  const from = state.at + 1
  if (inside) state.parts.push({ kind: 'string', from, to: from + inside[0].length })
  state.at = inside ? from + inside[0].length + 1 : from
}

const lineEnd = (text: string, at: number) => endOf(text, '\n', at, 0)

function endOf(text: string, mark: string, at: number, include = mark.length): number {
  const found = text.indexOf(mark, at)
  return found === -1 ? text.length : found + include
}
