// Where the day starts, per rol: a work list for who can have work, their own pages for who cannot.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { maakPlan } from '../../../test/support/plan.ts'

const app = await startApp()

describe('the first page', () => {
  test.each([
    ['mila', '/werk/monitor', '/werk/autorisatiematrix'],
    ['vera', '/werk/autorisatiematrix', '/werk/monitor'],
  ])('leads %s to %s, and not to work nobody gives them', async (sub, wel, niet) => {
    const { html, tekst } = await (await app.als(sub)).get('/werk')
    expect(html).toMatch(new RegExp(`<a[^>]*href="${wel}"[^>]*>[^<]*Naar de`))
    expect(html).not.toContain(`href="${niet}"`)
    expect(tekst).not.toContain('Werkvoorraad')
    expect(tekst).not.toContain('dat u kunt nemen')
  })

  test('is the work list for who can have work', async () => {
    for (const sub of ['kim', 'noor', 'fleur', 'bram'])
      expect((await (await app.als(sub)).get('/werk')).tekst, sub).toContain('Van mijn team')
  })
})

test('the day of who leads a team begins with the alarms and how the teams stand, then what nobody has', async () => {
  const bram = await app.als('bram')
  expect((await bram.get('/werk')).tekst).toContain('Er zijn nu geen alarmen.')
  await maakPlan(app, await app.als('noor'), {
    melding: { leefgebieden: ['instrumentele_adl', 'financien'], geslachtsnaam: 'Ingewikkeld' },
  })
  // An alarm is said first, and takes away that nothing is late.
  expect((await bram.get('/werk')).tekst).toMatch(/Werkvoorraad Er is 1 alarm\. /)
  const eigen = (await bram.get('/werk?lijst=mij')).tekst
  expect(eigen).toContain('Werkvoorraad Er is 1 alarm.')
  expect(eigen).not.toContain('nergens te laat')
  await maakMelding(app, await app.als('kim'), { geslachtsnaam: 'Wachtend' })
  const { tekst } = await bram.get('/werk')
  const volgorde = [
    'Alarmen Alarm: zoek iemand voor casusregie · huishouden Ingewikkeld',
    'Zo staan uw teams ervoor',
    'Van mijn team',
    'huishouden Wachtend',
  ]
  const plekken = volgorde.map((deel) => tekst.indexOf(deel))
  expect(plekken, tekst).toEqual([...plekken].sort((a, b) => a - b))
  expect(plekken).not.toContain(-1)
  expect(tekst).toMatch(/Van uw teams zijn? [1-9]\d* ta(ak|ken) niet verdeeld/)
  // Whoever chose a list gets that list.
  expect((await bram.get('/werk?lijst=team')).tekst).not.toContain('Zo staan uw teams ervoor')
  expect((await (await app.als('kim')).get('/werk')).tekst).not.toContain('Zo staan uw teams ervoor')
})

test('who does not treat meldingen hands them out, and is not offered to take them', async () => {
  const kim = await app.als('kim')
  await maakMelding(app, kim)
  expect((await kim.get('/werk?lijst=onverdeeld')).html).toContain('value="nemen"')
  const { html } = await (await app.als('bram')).get('/werk?lijst=onverdeeld')
  expect(html).toContain('value="geven"')
  expect(html).not.toContain('value="nemen"')
})
