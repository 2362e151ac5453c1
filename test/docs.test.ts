// The documents of the house: every link leads somewhere, decisions are sound, nothing of one machine stays behind.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Finding, readTree, type Source } from './support/architecture/tree.ts'
import { deadLinks, longReadme, machineTraces, unsoundDecisions } from './support/documents.ts'

const root = join(import.meta.dirname, '..')
const atRoot: Source[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(md|ya?ml|json|ts)$|^(LICENSE|\.npmrc)$/.test(entry.name))
  .map(({ name }) => ({ path: name, text: readFileSync(join(root, name), 'utf8') }))
// The lockfile names the public registry of every package: that is its work.
const files = [...atRoot, ...readTree(root)].filter(({ path }) => path !== 'package-lock.json')
const told = (findings: readonly Finding[]) => findings.map(({ path, message }) => `${path} ${message}`)

describe('the documents', () => {
  test('were found', () => {
    const documents = files.filter(({ path }) => path.endsWith('.md')).map(({ path }) => path)
    expect(documents).toEqual(
      expect.arrayContaining(['CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'docs/woordenlijst.md']),
    )
    expect(documents.filter((path) => path.startsWith('docs/decisions/')).length).toBeGreaterThan(3)
  })

  test('link to what exists', () => {
    expect(told(deadLinks(files, (path) => existsSync(join(root, path))))).toEqual([])
  })

  test('hold decisions that are numbered once and say why, what and what follows', () => {
    expect(told(unsoundDecisions(files))).toEqual([])
  })

  test('begin with a README of under a hundred lines', () => {
    expect(told(longReadme(files))).toEqual([])
  })

  test('hold no path and no registry of one machine, and neither does the code', () => {
    // The test itself shows such traces below.
    expect(told(machineTraces(files.filter(({ path }) => path !== 'test/docs.test.ts')))).toEqual([])
  })
})

describe('each check bites', () => {
  const sound = '# 1\n\n## Context\n\n## Decision\n\n## Consequences\n'
  const exists = (path: string) => path === 'docs/er.md'

  test.each([
    ['README.md', '[weg](docs/weg.md)', 1],
    ['README.md', '[er](docs/er.md#hier) and ![picture](./docs/er.md "title")', 0],
    ['docs/howto/a.md', '[er](../er.md) and [weg](../../er.md)', 1],
    ['README.md', 'See [weg].\n\n[weg]: docs/weg.md', 1],
    ['README.md', '[site](https://example.org/x) [kop](#kop) `[code](weg.md)`', 0],
  ])('a link in %s: %s', (path, text, dead) => {
    expect(deadLinks([{ path, text }], exists)).toHaveLength(dead)
  })

  test.each([
    ['a number used twice', ['0001-a.md', '0001-b.md'], sound, 1],
    ['a gap', ['0001-a.md', '0003-b.md'], sound, 1],
    ['no consequences', ['0001-a.md'], sound.replace('## Consequences', ''), 1],
    ['nothing wrong', ['0001-a.md', '0002-b.md'], sound, 0],
  ])('a decision with %s', (_, names, text, wrong) => {
    const decisions = names.map((name) => ({ path: `docs/decisions/${name}`, text }))
    expect(unsoundDecisions(decisions)).toHaveLength(wrong)
  })

  test.each([
    [99, 0],
    [100, 1],
  ])('a README of %i lines', (lines, wrong) => {
    expect(longReadme([{ path: 'README.md', text: 'a\n'.repeat(lines) }])).toHaveLength(wrong)
  })

  test.each([
    ["const folder = '/home/noor/keukentafel'", 1],
    ['see /Users/noor', 1],
    ['https://registry.example.org/react', 1],
    ['registry=https://example.org', 1],
    ['GET /werk/home and https://example.org/home/x', 0],
    ['/var/lib/keukentafel', 0],
  ])('a trace of a machine in: %s', (text, wrong) => {
    expect(machineTraces([{ path: 'a.ts', text }]).length > 0 ? 1 : 0).toBe(wrong)
  })
})
