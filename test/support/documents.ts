// What must hold of every document: links that lead somewhere, decisions one can trust, no trace of one machine.

import { posix } from 'node:path'
import type { Finding, Source } from './architecture/tree.ts'

const isMarkdown = ({ path }: Source) => path.endsWith('.md')
const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')

/** Relative links (also of pictures) that lead to nothing; `exists` is asked with a path from the root. */
export function deadLinks(documents: readonly Source[], exists: (path: string) => boolean): Finding[] {
  return documents.filter(isMarkdown).flatMap(({ path, text }) =>
    [...withoutCode(text).matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)|^\[[^\]]+\]:\s*(\S+)/gm)]
      .map((match) => match[1] ?? match[2] ?? '')
      .filter((link) => !/^([a-z][a-z+.-]*:|#|\/\/)/i.test(link))
      .map((link) => decodeURIComponent(link.replace(/[#?].*$/, '')))
      .filter((link) => !exists(target(path, link)))
      .map((link) => ({ path, rule: 'dead-link', message: `${link} does not exist` })),
  )
}

const target = (path: string, link: string) =>
  link.startsWith('/') ? link.slice(1) : posix.normalize(posix.join(posix.dirname(path), link))

const headings = ['## Context', '## Decision', '## Consequences']

/** A decision is numbered once, without a gap, and says why, what and what follows. */
export function unsoundDecisions(documents: readonly Source[]): Finding[] {
  const decisions = documents
    .filter(({ path }) => path.startsWith('docs/decisions/'))
    .toSorted((a, b) => a.path.localeCompare(b.path))
  const misnumbered = decisions
    .filter(({ path }, at) => !posix.basename(path).startsWith(`${String(at + 1).padStart(4, '0')}-`))
    .map(({ path }) => ({
      path,
      rule: 'decision-number',
      message: 'is not the next number, or has it twice',
    }))
  const headless = decisions.flatMap(({ path, text }) =>
    headings
      .filter((heading) => !text.split('\n').includes(heading))
      .map((heading) => ({ path, rule: 'decision-heading', message: `has no "${heading}"` })),
  )
  return [...misnumbered, ...headless]
}

export function longReadme(documents: readonly Source[]): Finding[] {
  return documents
    .filter(({ path, text }) => path === 'README.md' && text.trimEnd().split('\n').length >= 100)
    .map(({ path }) => ({
      path,
      rule: 'long-readme',
      message: 'has 100 lines or more; the rest belongs in docs/',
    }))
}

const traces: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.:/~-])\/(work|root|home|Users)\/(?!\$|<)[\w.-]/, 'a path of one machine'],
  [/\b[A-Z]:\\\\?Users\\/, 'a path of one machine'],
  [/\bregistry\.[a-z0-9.-]+|\bnpm\.pkg\.|\/artifactory\/|\bverdaccio\b|\bnexus\./i, 'the host of a registry'],
  [/^\s*(registry|.*:registry)\s*=/m, 'the choice of a registry'],
]

/** Paths and hosts that only exist on the machine where a file was written. */
export function machineTraces(files: readonly Source[]): Finding[] {
  return files.flatMap(({ path, text }) =>
    traces
      .filter(([pattern]) => pattern.test(text))
      .map(([, what]) => ({ path, rule: 'machine-trace', message: `holds ${what}` })),
  )
}
