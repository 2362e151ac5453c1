// Codes of the client survey for tests: as a draw would make them, for a team and a kern by name, and answers with them.

import { expect } from 'vitest'
import { hashVanCode, leesbareCode } from '../../src/platform/leesbarecode.ts'
import type { TestApp } from './app.ts'
import type { Velden } from './client.ts'

let aantal = 0

/** A code that was given out; ends on the first of July 2026 unless said. */
export async function geefCode(
  app: TestApp,
  o: { readonly team?: string; readonly kern?: string; readonly verlooptOp?: string } = {},
): Promise<string> {
  const code = leesbareCode(`proef ${++aantal}`)
  const { team = 'Wmo', kern = 'Elst', verlooptOp = '2026-07-01' } = o
  await app.sql(
    `insert into ervaring_code (gemeente_id, hash, aanleiding, jaar, verloopt_op, wet, team_id, kern_id)
    select 1, $1, 'steekproef', 2026, $2, 'wmo', t.id, k.id from team t, kern k where t.naam = $3 and k.naam = $4`,
    [hashVanCode(code), verlooptOp, team, kern],
  )
  return code
}

/** Somebody with a code of their own fills in this. */
export async function antwoord(
  app: TestApp,
  velden: Velden,
  o: Parameters<typeof geefCode>[1] = {},
): Promise<void> {
  const pad = `/e/${await geefCode(app, o)}`
  const verstuurd = await app.niemand().post(pad, velden)
  if (verstuurd.status !== 303) expect.fail(`${verstuurd.status} ${verstuurd.tekst}`)
}
