// One clock per wet, none per household; who hands a melding on starts no clock again.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { behandeling } from '../../../test/support/behandeling.ts'
import { wetten } from '../medewerker/medewerker.ts'
import { klokkenBijMelding } from '../termijn/klokken.ts'

test('whatever the vragen are of: each clock once, of a wet that was asked about or of none', () => {
  const vragen = fc.array(fc.constantFrom(...wetten), { minLength: 1, maxLength: 14 })
  fc.assert(
    fc.property(vragen, fc.boolean(), fc.boolean(), (gevraagd, isBedreigend, isSpoed) => {
      const klokken = klokkenBijMelding(gevraagd, { op: '2026-03-02', isBedreigend, isSpoed })
      const soorten = klokken.map(({ soort }) => soort)
      expect(new Set(soorten).size).toBe(soorten.length)
      for (const { wet } of klokken) expect(['geen', ...gevraagd]).toContain(wet)
      // The onderzoek is one for the Wmo however many vragen; schuldhulp has one of its two.
      expect(soorten.filter((s) => s === 'onderzoek')).toHaveLength(gevraagd.includes('wmo') ? 1 : 0)
      expect(soorten.filter((s) => s.startsWith('schuldhulp'))).toHaveLength(gevraagd.includes('wgs') ? 1 : 0)
      // One vraag more of the same wet, or the same in another order, starts nothing more.
      const nog = klokkenBijMelding([...gevraagd, ...gevraagd].toReversed(), {
        op: '2026-03-02',
        isBedreigend,
        isSpoed,
      })
      expect(nog).toEqual(klokken)
    }),
  )
})

const app = await startApp()
const kim = await app.als('kim')
const { meld, doe, id } = behandeling(app, kim)
const klokken = (melding: string) =>
  app.sql(
    `select t.soort, t.wet, t.begin::text, t.einddatum::text, t.gestopt_op from termijn t where t.melding_id = $1 order by soort`,
    [id(melding)],
  )

test('a melding with vragen of two wetten runs a clock of each', async () => {
  const melding = await meld({ leefgebieden: ['instrumentele_adl', 'basale_adl', 'financien'] })
  const rijen = await klokken(melding)
  expect(rijen.filter((r) => r.wet === 'wmo').map((r) => r.soort)).toEqual(['eigen_plan', 'onderzoek'])
  expect(rijen.filter((r) => r.wet === 'wgs').map((r) => r.soort)).toEqual(['schuldhulp_eerste_gesprek'])
})

test('a clock hangs on a melding, plan or traject: there is none of a household', async () => {
  const kolommen = await app.sql<{ column_name: string }>(
    `select column_name from information_schema.columns where table_name = 'termijn'`,
  )
  expect(kolommen.map((k) => k.column_name)).not.toContain('huishouden_id')
})

test('handing a melding to another team moves no clock', async () => {
  const melding = await meld()
  const vooraf = await klokken(melding)
  const [team] = await app.sql<{ id: string }>(`select id from team where naam = 'Wmo'`)
  app.klok.zet('2026-03-03T08:00:00Z')
  const nu = await app.als('kim')
  expect((await doe(nu, melding, 'toewijzing', { naar: team?.id ?? '' })).status).toBe(303)
  expect(await klokken(melding)).toEqual(vooraf)
})
