// The rules of the house as pure functions over the source tree; docs/decisions/0001 says why they exist.

import {
  defaultExport,
  fileSize,
  functionSize,
  medianSize,
  migrationNumber,
  openingComment,
  skippedTest,
  touchesWorld,
  unfinishedMark,
} from './architecture/craft.ts'
import type { House } from './architecture/house.ts'
import { cycle, edge, importsOfKind, importsOfLayer } from './architecture/imports.ts'
import {
  actHasTest,
  actInWoordenlijst,
  bannedName,
  barrel,
  featureInWoordenlijst,
  kindOfFile,
} from './architecture/kinds.ts'
import type { Finding, Source } from './architecture/tree.ts'
import { type Words, wordsOf } from './architecture/words.ts'
import { escapesTransaction, tableOwner, writeAtHome } from './architecture/writes.ts'

type Rule = (tree: readonly Source[], words: Words, house: House) => Finding[]

export const rules: Readonly<Record<string, Rule>> = {
  'kind-of-file': kindOfFile,
  'feature-in-woordenlijst': featureInWoordenlijst,
  'act-in-woordenlijst': actInWoordenlijst,
  'act-has-test': actHasTest,
  'banned-name': bannedName,
  barrel,
  'imports-of-layer': importsOfLayer,
  'imports-of-kind': importsOfKind,
  edge,
  cycle,
  'write-at-home': writeAtHome,
  'table-owner': tableOwner,
  'escapes-transaction': escapesTransaction,
  'touches-world': touchesWorld,
  'file-size': fileSize,
  'median-size': medianSize,
  'function-size': functionSize,
  'default-export': defaultExport,
  'skipped-test': skippedTest,
  'opening-comment': openingComment,
  'unfinished-mark': unfinishedMark,
  'migration-number': migrationNumber,
}

/** Everything in the tree that breaks a rule of the house, and every exception that is no longer needed. */
export function breaches(tree: readonly Source[], house: House): Finding[] {
  const words = wordsOf(tree)
  const found = Object.values(rules).flatMap((rule) => rule(tree, words, house))
  const isExcepted = (finding: Finding) =>
    house.exceptions.some(([path, rule]) => path === finding.path && rule === finding.rule)
  const unneeded = house.exceptions
    .filter(([path, rule]) => !found.some((finding) => finding.path === path && finding.rule === rule))
    .map(([path, rule]) => ({
      path,
      rule: 'exception-unneeded',
      message: `no longer breaks ${rule}; take it off the list of exceptions`,
    }))
  return [...found.filter((finding) => !isExcepted(finding)), ...unneeded]
}
