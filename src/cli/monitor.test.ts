// The command as a person gives it: figures as data alone on stdout, as a table, and every wrong word in one sentence.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { startApp } from '../../test/support/app.ts'
import { meldingVelden } from '../../test/support/melding.ts'

const app = await startApp()
await (await app.als('kim')).post('/werk/meldingen', meldingVelden())

async function run(...args: string[]) {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'monitor.ts'), ...args],
    {
      env: { PATH, HOME, DATABASE_URL: app.url },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const said = Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = await once(child, 'exit')
  const [out, err] = await said
  return { code, out, err }
}

test('every kpi as data: code, teller, noemer, value, target and splits', async () => {
  const { code, out } = await run('--periode', '2026-Q1', '--json')
  expect(code).toBe(0)
  const { gemeente, periode, kpis } = JSON.parse(out)
  expect(gemeente).toBe('Overbetuwe')
  expect(periode).toEqual({ code: '2026-Q1', van: '2026-01-01', tot: '2026-04-01' })
  const kpi = (naam: string) => kpis.find((k: { code: string }) => k.code === naam)
  expect(kpi('toegang.aantal')).toMatchObject({
    teller: 1,
    noemer: null,
    value: 1,
    target: null,
    status: 'gemeten',
  })
  expect(kpi('toegang.aantal').splits.deur).toContainEqual({
    deel: 'meldingen',
    groep: 'De Poort',
    teller: 1,
    noemer: null,
    value: 1,
  })
  expect(kpi('toegang.eerste_contact')).toMatchObject({ teller: 0, noemer: 1, value: 0 })
  expect(kpi('dichtbij.uitstroom')).toMatchObject({
    teller: null,
    noemer: 0,
    value: null,
    target: { maximaal: 20 },
  })
  expect(Object.keys(kpi('toegang.eerste_contact').splits).toSorted()).toEqual([
    'deur',
    'kern',
    'leeftijd',
    'team',
    'verwijzer',
  ])
  expect(kpi('betaalbaar.kader')).toMatchObject({ value: null, status: 'nog_geen_bron' })
  expect(kpis).toHaveLength(58)
})

test('the same as a table', async () => {
  const { code, out } = await run('--periode', '2026', '--gemeente', 'overbetuwe')
  expect(code).toBe(0)
  expect(out).toMatch(/^Gemeente Overbetuwe, heel 2026\n/)
  expect(out).toMatch(/toegang\.aantal +1 +Meldingen\n/)
  expect(out).toMatch(/betaalbaar\.kader +nog geen bron/)
})

test.each([
  [['--periode', '2018-Q5'], 2, 'De periode 2018-Q5 kennen wij niet'],
  [['--periode', '2018', '--wat'], 2, 'Gebruik: npm run monitor'],
  [['--periode', '2018', '--gemeente', 'Nergens'], 1, 'Kies met --gemeente een van: Overbetuwe.'],
])('%j is refused in one sentence', async (args, verwacht, zin) => {
  const { code, out, err } = await run(...args)
  expect(code).toBe(verwacht)
  expect(out).toBe('')
  expect(err).toContain(zin)
  expect(err.trim().split('\n')).toHaveLength(1)
})

test('all gevallen again, with how far it is; what was wrong is right after it', async () => {
  await app.sql(`update geval set deur = 'elders'`)
  const { code, out, err } = await run('--opnieuw')
  expect([code, out.trim()]).toEqual([0, 'Alle gevallen van gemeente Overbetuwe zijn opnieuw gemaakt.'])
  expect(err).toMatch(/(\d+) van \1 huishoudens en losse meldingen geteld/)
  expect(await app.sql(`select 1 from geval where deur = 'elders'`)).toEqual([])
  expect(await app.sql('select 1 from geval')).not.toEqual([])
})

test('again, and a period with it, is not one question', async () => {
  const { code, err } = await run('--opnieuw', '--periode', '2018')
  expect([code, err.trim()]).toEqual([2, expect.stringContaining('Gebruik: npm run monitor')])
})
