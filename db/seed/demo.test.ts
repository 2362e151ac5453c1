// Loading: once, all or nothing, in the size that was asked for, and with everything in place afterwards.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Demo, demoDatabase } from '../../test/support/demo.ts'

let demo: Demo
beforeAll(async () => {
  demo = await demoDatabase()
})
afterAll(() => demo.remove())

const tel = async (wat: string): Promise<number> =>
  (await demo.client.query(`select count(*)::int as aantal from ${wat}`)).rows[0].aantal

/** References and indexes, by name and definition. */
const structuur = async () =>
  (
    await demo.client.query(`
      select conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid) as regel from pg_constraint
      where connamespace = 'public'::regnamespace
      union all select pg_get_indexdef(indexrelid) from pg_index i join pg_class c on c.oid = i.indrelid
      where c.relnamespace = 'public'::regnamespace order by 1`)
  ).rows

test('a load that breaks off leaves nothing, and the next one loads again', async () => {
  const kaal = await structuur()
  const breekAf = (zin: string) => {
    if (zin.startsWith('2017')) throw new Error('the power went')
  }
  await expect(demo.laad(0.02, breekAf)).rejects.toThrow('the power went')
  expect(await tel('gemeente')).toBe(0)
  expect(await tel('inwoner')).toBe(0)
  expect(await structuur()).toEqual(kaal)

  const zinnen: string[] = []
  expect(await demo.laad(0.02, (zin) => zinnen.push(zin))).toBe(true)
  expect(zinnen.some((zin) => /^2018: \d+ meldingen$/.test(zin))).toBe(true)
  expect(await tel('inwoner')).toBeGreaterThan(900)
  // References and indexes were put aside for the load and are all there again.
  expect(await structuur()).toEqual(kaal)
})

test('a second load does nothing', async () => {
  const inwoners = await tel('inwoner')
  expect(await demo.laad(0.02)).toBe(false)
  expect(await tel('inwoner')).toBe(inwoners)
})

test('the stories stand on top: each persona has something to do', async () => {
  const { rows } = await demo.client.query(
    `select m.sub, count(distinct coalesce(a.melding_id, a.plan_id, a.traject_id))::int as aantal
    from medewerker m join autorisatie a on a.medewerker_id = m.id and a.tot is null
    where m.sub in ('kim', 'noor', 'sam', 'fleur', 'iris') group by 1 order by 1`,
  )
  expect(rows.map((rij) => rij.sub)).toEqual(['fleur', 'iris', 'kim', 'noor', 'sam'])
  const geheim = `inwoner where geheimhouding and geslachtsnaam = 'Post'`
  expect(await tel(geheim)).toBe(2)
  expect(await tel(`relatie where soort = 'mantelzorger'`)).toBe(1)
})

test('who looks around finds each part of casework told once', async () => {
  // Seventeen, with the signaal of it, and half of growing up arranged.
  expect(await tel(`signaal where soort = 'wordt_17'`)).toBeGreaterThan(0)
  expect(await tel('volwassenwording where is_geregeld')).toBe(1)
  expect(await tel('volwassenwording')).toBe(3)
  // Mevrouw De Wit drew herself twice, so that the page has two to compare.
  expect(await tel('gezondheidsbeeld')).toBe(2)
  // And said how far she wants to come, so that a doel shows where it began and where it goes.
  expect(
    await tel(`doel where woorden = 'Ik wil weer naar het koor.' and start_score = 2 and streef_score = 4`),
  ).toBe(1)
  expect(await tel('opbouwuren')).toBe(4)
})
