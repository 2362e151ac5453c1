// `npm test`: types, lint and every suite, the ten slowest files, and as its last line `N passed, N failed`.
// With arguments (`npm test -- src/ui`) it runs the suites they name and nothing else.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import process from 'node:process'
import { checkStyle, checkTypes, root, runTests } from './steps.ts'

type Report = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly startTime: number
    readonly endTime: number
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

const folder = mkdtempSync(join(tmpdir(), 'keukentafel-verslag-'))
const file = join(folder, 'report.json')
const args = process.argv.slice(2)

const checks = args.length > 0 ? [] : [await checkTypes(), await checkStyle()]
const isGreen = await runTests([
  ...args,
  // Of a part the coverage says nothing.
  ...(args.length > 0 ? [] : ['--coverage.enabled', `--coverage.reportsDirectory=${folder}`]),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${file}`,
])
const report = readReport()
rmSync(folder, { recursive: true, force: true })

if (report) printSlowest(report)
const passed = report?.numPassedTests ?? 0
const failed = countFailures(report)
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1

/** What vitest wrote down; undefined when it ended before it could. */
function readReport(): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    process.stdout.write('\nThe tests ended without a report.\n')
    return undefined
  }
}

/** Failed tests, files that failed outside a test, failed checks; and one when vitest complains of something else. */
function countFailures(found: Report | undefined): number {
  const broken = (found?.testResults ?? []).filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  const counted = (found?.numFailedTests ?? 0) + broken.length
  return checks.filter((isGood) => !isGood).length + (counted === 0 && !isGreen ? 1 : counted)
}

function printSlowest({ testResults, numPendingTests, numTodoTests }: Report): void {
  const slowest = testResults
    .map(({ name, startTime, endTime }) => ({
      name: relative(root, name),
      seconds: (endTime - startTime) / 1000,
    }))
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, 10)
  process.stdout.write('\nSlowest files\n')
  for (const { name, seconds } of slowest) {
    process.stdout.write(`${seconds.toFixed(1).padStart(8)} s  ${name}\n`)
  }
  const notRun = numPendingTests + numTodoTests
  if (notRun > 0) process.stdout.write(`${notRun} tests did not run\n`)
}
