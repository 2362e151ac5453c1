// The clock of what cannot wait, through the front door: from the day of the melding, once, and gone when it can wait after all.
// By hand: told on Saturday 28 February 2026, 'onverwijld' (Wmo 2.3.3) is that Saturday; looked at on Monday 2 March.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { behandeling } from '../../../test/support/behandeling.ts'

const app = await startApp()
const zaterdag = '2026-02-28T10:00:00Z'
const maandag = '2026-03-02T08:00:00Z'

const gemeld = async (anders = {}) => {
  app.klok.zet(zaterdag)
  return behandeling(app, await app.als('kim')).meld(anders)
}
const scherm = async (melding: string, velden: Record<string, string>) => {
  app.klok.zet(maandag)
  const kim = await app.als('kim')
  expect((await behandeling(app, kim).doe(kim, melding, 'screening', velden)).status).toBe(303)
}
const spoed = (melding: string) =>
  app.sql(
    `select soort, begin::text, einddatum::text, gestopt_op::text as gestopt, is_vervallen as vervallen from termijn
      where melding_id = $1 and soort like 'spoed%'`,
    [melding.split('/').at(-1)],
  )
const loopt = { begin: '2026-02-28', einddatum: '2026-02-28', gestopt: null, vervallen: false }
const anders = (vervolg: string) => ({
  keuze: 'anders',
  vervolg_instrumentele_adl: vervolg,
  redenAfwijking: 'Zo is het.',
})

test('it runs from the day of the melding, and the screening starts no second', async () => {
  const melding = await gemeld({ urgentie: 'spoed' })
  expect(await spoed(melding)).toEqual([{ soort: 'spoedvoorziening_wmo', ...loopt }])
  await scherm(melding, { keuze: 'volgen' })
  expect(await spoed(melding)).toEqual([{ soort: 'spoedvoorziening_wmo', ...loopt }])
})

test('screened as what can wait, it falls away on that day', async () => {
  const melding = await gemeld({ urgentie: 'spoed' })
  await scherm(melding, anders('keukentafelgesprek'))
  expect(await spoed(melding)).toMatchObject([{ gestopt: '2026-03-02', vervallen: true }])
})

test('what only turns out urgent at the screening counts from that day', async () => {
  const melding = await gemeld()
  expect(await spoed(melding)).toEqual([])
  await scherm(melding, anders('spoedvoorziening'))
  expect(await spoed(melding)).toMatchObject([{ ...loopt, begin: '2026-03-02', einddatum: '2026-03-02' }])
})
