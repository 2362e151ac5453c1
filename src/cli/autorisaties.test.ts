// The grants as a person checks them: all in order, one widened by hand named with exit code 1, and asked wrongly.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { startApp } from '../../test/support/app.ts'
import { maakMelding } from '../../test/support/gesprek.ts'

const app = await startApp()
const { meldingId } = await maakMelding(app, await app.als('kim'))

/** Runs the command; answers its exit code and all it said. */
async function autorisaties(...args: string[]) {
  const { PATH = '', HOME = '' } = process.env
  const bestand = join(import.meta.dirname, 'autorisaties.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', bestand, ...args], {
    env: { PATH, HOME, DATABASE_URL: app.url },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = await once(child, 'exit')
  return { code, said: (await said).join('') }
}

test('all in order is said; one widened by hand is named, and the exit code is 1', {
  timeout: 120_000,
}, async () => {
  // The clock of the command is that of the machine; what was made here is long before.
  expect(await autorisaties('controleer')).toEqual({
    code: 0,
    said: 'Gemeente 1: alle autorisaties kloppen.\n',
  })
  await app.sql(`update autorisatie set niveau = 'L4' where melding_id = $1 and team_id is not null`, [
    meldingId,
  ])
  const fout = await autorisaties('controleer')
  expect(fout.code).toBe(1)
  expect(fout.said).toContain('Gemeente 1: 1 verschil.')
  expect(fout.said).toContain(
    `Door niets gegeven wat gebeurde (Team Toegang De Poort, L4, toewijzing) op melding ${meldingId}`,
  )
  // Of whom it is about nothing.
  expect(fout.said).not.toContain('Bakker')
})

test('asked wrongly it says how to ask', { timeout: 60_000 }, async () => {
  expect(await autorisaties()).toEqual({
    code: 2,
    said: 'Gebruik: npm run --silent autorisaties -- controleer\n',
  })
})
