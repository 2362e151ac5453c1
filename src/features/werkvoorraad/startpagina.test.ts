// Where the day starts, per rol: a work list for who can have work, their own pages for who cannot.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'

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

test('who does not treat meldingen hands them out, and is not offered to take them', async () => {
  const kim = await app.als('kim')
  await maakMelding(app, kim)
  expect((await kim.get('/werk?lijst=onverdeeld')).html).toContain('value="nemen"')
  const { html } = await (await app.als('bram')).get('/werk?lijst=onverdeeld')
  expect(html).toContain('value="geven"')
  expect(html).not.toContain('value="nemen"')
})
