// The start refuses a connection that row security does not bind, in one sentence that says what to do.

import { randomBytes } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { startApp } from '../../test/support/app.ts'
import { maakMelding } from '../../test/support/gesprek.ts'
import { refuseUnsafeRole } from './rolecheck.ts'

const app = await startApp()
// Somebody who could be seen.
await maakMelding(app, await app.als('kim'))
const as = (role: string) => {
  const url = new URL(app.url)
  url.searchParams.set('options', `-c role=${role}`)
  return url.href
}

// Roles are cluster-wide: names of this run alone.
const name = `proef_${randomBytes(4).toString('hex')}`
await app.sql(`create role ${name}_leeg nologin`)
await app.sql(`create role ${name}_goed nologin in role keukentafel_app`)
await app.sql(`create role ${name}_vrij nologin bypassrls in role keukentafel_app`)
afterAll(async () => {
  for (const role of ['leeg', 'goed', 'vrij']) await app.sql(`drop role ${name}_${role}`)
})

describe('a start with the connection of', () => {
  test.each([
    ['the owner', () => app.url, true, 'gemeenten zouden elkaar zien'],
    ['a role that passes row security', () => as(`${name}_vrij`), true, 'gemeenten zouden elkaar zien'],
    ['a role without rights', () => as(`${name}_leeg`), true, `grant keukentafel_app to ${name}_leeg`],
    ['a role that may do what the application may', () => as(`${name}_goed`), true, undefined],
    ['the owner, who takes the application role', () => app.url, false, undefined],
  ])('%s', async (_, url, isOwnRole, sentence) => {
    const outcome = refuseUnsafeRole({ url: url(), isOwnRole })
    if (sentence) await expect(outcome).rejects.toThrow(sentence)
    else await expect(outcome).resolves.toBeUndefined()
  })
})

describe('a database in which somebody', () => {
  test.each([
    [
      'switched row security off',
      'alter table melding disable row level security',
      'alter table melding enable row level security',
      'staat niet aan op melding',
    ],
    [
      'opened a policy',
      'alter policy gemeente on formuliersleutel using (true)',
      `alter policy gemeente on formuliersleutel using (gemeente_id = nullif(current_setting('app.gemeente', true), '')::int)`,
      'rijbeveiliging werkt niet',
    ],
    [
      'let anybody write for another gemeente',
      'alter policy gemeente on formuliersleutel with check (true)',
      '',
      'rijbeveiliging werkt niet',
    ],
    [
      'took the net away',
      'drop policy zicht on inwoner',
      'create policy zicht on inwoner as restrictive for select using (true)',
      'zonder autorisatie waren gegevens van inwoners te zien',
    ],
    [
      'let the application forget',
      'grant delete on inzage to keukentafel_app',
      'revoke delete on inzage from keukentafel_app',
      'wissen in inzage',
    ],
  ])('%s', async (_, breaking, mending, sentence) => {
    await app.sql(breaking)
    await expect(refuseUnsafeRole({ url: app.url, isOwnRole: false })).rejects.toThrow(sentence)
    if (mending) await app.sql(mending)
  })

  test('is left as it was: what was tried is gone', async () => {
    expect(await app.sql(`select from formuliersleutel where act = 'proef'`)).toEqual([])
  })
})
