// The counts on the pages of a huishouden: of what this reader may see, for a number tells of what is hidden.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { neemNieuweOp } from '../../../test/support/huishouden.ts'
import { maakTraject } from '../../../test/support/traject.ts'

const app = await startApp()
const noor = await app.als('noor')

test('a traject that the reader does not see is not counted', async () => {
  const { huishoudenId, trajectId } = await maakTraject(app, noor)
  await neemNieuweOp(app, noor, { huishoudenId, voornamen: 'Piet', geboortedatum: '1-2-1950' })
  const pad = `/werk/dossiers/${huishoudenId}/huishouden/splitsing`
  expect((await noor.get(pad)).tekst).toMatch(/1 open melding.*1 lopend traject/)
  await app.sql('update autorisatie set tot = van where traject_id = $1', [trajectId])
  const { tekst } = await noor.get(pad)
  expect(tekst).toContain('1 open melding')
  expect(tekst).not.toContain('lopend traject')
})
