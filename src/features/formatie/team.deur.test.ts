// The page of the team manager through the front door: what waits, who has how much, formatie and who is away.

import { beforeEach, expect, test } from 'vitest'
import { maandag, startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'

const app = await startApp()
let bram = await app.als('bram')
let noor = await app.als('noor')
beforeEach(async () => {
  app.klok.zet(maandag)
  bram = await app.als('bram')
  noor = await app.als('noor')
})
const id = async (tabel: string, naam: string) =>
  (await app.sql<{ id: string }>(`select id from ${tabel} where naam like $1`, [`${naam}%`]))[0]?.id ?? ''
const rij = async (naam: string) => {
  const { html } = await bram.get('/werk/team')
  const [tr] = html.split(/<tr|<\/tr>/).filter((deel) => deel.includes(naam))
  return (tr ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

test('who treats something is counted, and who has nothing is there with nothing', async () => {
  const vooraf = await rij('Noor de Boer')
  await maakLopendPlan(app, noor)
  const erna = await rij('Noor de Boer')
  expect(erna).not.toBe(vooraf)
  expect(await rij('Sam Peters')).toMatch(/Jeugd Niets 0 36 0/)
})

test('work nobody has yet is counted for the team it lies with', async () => {
  const kim = await app.als('kim')
  await maakMelding(app, kim)
  expect((await bram.get('/werk/team')).tekst).toMatch(/Toegang De Poort [1-9]/)
})

test('hours make a full list of half a week what it is, from the day they were written for', async () => {
  const velden = { inzetId: await id('medewerker', 'Noor'), uren: '18', inzetVan: '1-1-2026' }
  expect((await bram.post('/werk/team/inzet', velden)).naar).toBe('/werk/team')
  expect(await rij('Noor de Boer')).toContain('18')
  const later = { ...velden, uren: '24,5', inzetVan: '1-6-2026' }
  expect((await bram.post('/werk/team/inzet', later)).naar).toBe('/werk/team')
  expect(await rij('Noor de Boer')).not.toContain('24,5')
  app.klok.zet('2026-06-01T08:00:00Z')
  bram = await app.als('bram')
  expect(await rij('Noor de Boer')).toContain('24,5')
  const tussen = { ...velden, uren: '30', inzetVan: '1-3-2026' }
  await bram.post('/werk/team/inzet', tussen)
  const lijnen = await app.sql<{ van: string; tot: string | null }>(
    'select van, tot from inzet where medewerker_id = $1 order by van',
    [velden.inzetId],
  )
  expect(lijnen).toEqual([
    { van: '2024-01-01', tot: '2026-01-01' },
    { van: '2026-01-01', tot: '2026-03-01' },
    { van: '2026-03-01', tot: '2026-06-01' },
    { van: '2026-06-01', tot: null },
  ])
})

test.each(['0,04', '24,55', '0', '61'])(
  '%s hours a week are not rounded and do not fail: they are asked again',
  async (uren) => {
    const inzetId = await id('medewerker', 'Sam')
    const antwoord = await bram.post('/werk/team/inzet', { inzetId, uren, inzetVan: '1-3-2026' })
    expect([antwoord.status, antwoord.waarde('uren')]).toEqual([422, uren])
    expect(antwoord.tekst).toContain('met ten hoogste één cijfer achter de komma')
  },
)

test('who is away is shown with the last day and never with a reason, and comes back when it is withdrawn', async () => {
  const velden = { afwezigId: await id('medewerker', 'Sam'), afwezigVan: '2-3-2026', afwezigTot: '13-3-2026' }
  const [een, ander] = await Promise.all([
    bram.post('/werk/team/verlof', velden),
    bram.post('/werk/team/verlof', velden),
  ])
  expect([een.status, ander.status].sort()).toEqual([303, 422])
  expect(await rij('Sam Peters')).toContain('Afwezig tot en met 13 maart 2026')
  const verlof = (await app.sql<{ id: string }>('select id from verlof'))[0]?.id ?? ''
  expect((await bram.post('/werk/team/verlof/intrekking', { id: verlof })).naar).toBe('/werk/team')
  expect(await rij('Sam Peters')).not.toContain('Afwezig')
})

test('formatie of an own team stands on the page, ends on a day, and that of another team is refused', async () => {
  const velden = { teamId: await id('team', 'Wmo'), soort: 'vast', fte: '4,65', van: '1-1-2026', tot: '' }
  expect((await bram.post('/werk/team/formatie', velden)).naar).toBe('/werk/team')
  expect((await bram.get('/werk/team')).tekst).toContain('Wmo Vast 4,65')
  const formatie = (await app.sql<{ id: string }>('select id from formatie where fte = 4.65'))[0]?.id ?? ''
  const fout = await bram.post('/werk/team/formatie/einde', { id: formatie, eindeTot: '1-1-2026' })
  expect(fout.status).toBe(422)
  expect(fout.tekst).toContain('De laatste dag ligt voor de eerste.')
  await bram.post('/werk/team/formatie/einde', { id: formatie, eindeTot: '1-3-2026' })
  expect(await app.sql('select tot from formatie where id = $1', [formatie])).toEqual([{ tot: '2026-03-01' }])

  const vreemd = await bram.post('/werk/team/formatie', {
    ...velden,
    teamId: await id('team', 'Interventieteam'),
  })
  expect(vreemd.status).toBe(422)
  expect(vreemd.tekst).toContain('Dit is niet een team dat u leidt.')
  expect(vreemd.waarde('fte')).toBe('4,65')
})
