// What is asked of a draft holds for every draft: it is a box of bytes, of which any may be nought.

import { expect, test } from 'vitest'
import { startApp } from '../support/app.ts'
import { gesprekVelden, idVan, maakMelding } from '../support/gesprek.ts'
import { stilte } from './invarianten/stilte.ts'

const app = await startApp()
const noor = await app.als('noor')

test('a draft with a byte nought in it is looked through as any other', async () => {
  const m = await maakMelding(app, noor)
  const velden = gesprekVelden({ meldingId: m.meldingId })
  const pad = `/werk/gesprekken/${idVan(await noor.post(`/werk/dossiers/${m.huishoudenId}/gesprekken`, velden))}`
  await noor.post('/werk/concepten', { _pagina: pad, _formulier: `${pad}/verslag`, verslag: 'Half verhaal' })
  await app.sql(`update concept set velden = velden || '\\x00'::bytea`)
  expect(await app.sql('select 1 as een from concept')).toEqual([{ een: 1 }])
  for (const { sql, zin } of stilte) expect(await app.sql(sql), zin).toEqual([])
})
