// `npm run test:nightly`: the test families of access and publication with their full counts, and the figures of each on a line of its own.
// With arguments it runs the families they name; TEST_MAAL sets the counts.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { runTests } from './steps.ts'

const map = mkdtempSync(join(tmpdir(), 'keukentafel-nacht-'))
const bestand = join(map, 'cijfers')
process.env.TEST_CIJFERS = bestand
process.env.TEST_MAAL ??= '20'
process.env.LEVENSLOOP_SECONDEN ??= '1800'

const gekozen = process.argv.slice(2)
/** AC-1 to AC-9, the log, random lives of everybody at once, and the attacks on what is published. */
const families = [
  'test/ac',
  'test/deuren',
  'test/doors',
  'test/kanarie',
  'test/zicht',
  'test/logwandeling',
  'src/platform/waarmerk',
  'src/features/autorisatie',
  'test/levensloop',
  'test/publicatie',
  'src/features/publicatie',
]
const isGoed = await runTests(gekozen.length > 0 ? gekozen : families)
process.stdout.write(`\nFigures\n${cijfers()}`)
rmSync(map, { recursive: true, force: true })
process.exitCode = isGoed ? 0 : 1

function cijfers(): string {
  try {
    return readFileSync(bestand, 'utf8').split('\n').filter(Boolean).toSorted().join('\n').concat('\n')
  } catch {
    return 'none: no family came to its end\n'
  }
}
