// The monitor through the front door: what is shown, to whom, as page and as file, and what is no period.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { beantwoord, meld, screen } from '../../../test/support/meten.ts'
import { zonderBron } from './zonderbron.ts'

const app = await startApp()
const op = '2026-01-05T09:00:00Z'
const drie = ['instrumentele_adl', 'financien', 'sociaal_netwerk'] as const
// Twelve vragen, three of them maatwerk: 25 %, which misses "ten hoogste 20 %".
for (const uitkomst of [
  'maatwerk',
  'eigen_kracht_netwerk',
  'eigen_kracht_netwerk',
  'algemeen_collectief',
] as const) {
  const { meldingId } = await meld(app, 'kim', op, { leefgebieden: [...drie] })
  await screen(
    app,
    { door: 'kim', op },
    meldingId,
    Object.fromEntries(drie.map((gebied) => [gebied, 'keukentafelgesprek'])),
  )
  await beantwoord(
    app,
    { door: 'kim', op: '2026-02-10T09:00:00Z' },
    meldingId,
    Object.fromEntries(drie.map((gebied) => [gebied, uitkomst])),
  )
}
app.klok.zet('2026-04-02T09:00:00Z')
const mila = await app.als('mila')
const lees = async (pad: string) => {
  const antwoord = await mila.get(pad)
  return {
    ...antwoord,
    status: antwoord.status,
    tekst: antwoord.tekst.replaceAll('\u00a0', ' '),
    html: antwoord.html,
  }
}

describe('the first page', () => {
  test('begins with what misses its streefwaarde, with figure, streefwaarde and direction in words', async () => {
    const { status, tekst } = await lees('/werk/monitor?periode=2026-Q1')
    expect(status).toBe(200)
    expect(tekst).toMatch(
      /Kijk hier eerst naar Helpen wij zo dichtbij mogelijk\? 25,0 % Maatwerkvoorziening Niet gehaald Streefwaarde: ten hoogste 20 %\. Lager is beter\./,
    )
  })

  test('says what has no figure yet, and shows none', async () => {
    const { tekst } = await lees('/werk/monitor?periode=2026-Q1')
    expect(tekst).toContain(
      `${zonderBron.length} vragen hebben geen cijfer: die vragen wij aan mensen, of leggen wij nog niet vast`,
    )
    expect(tekst).toMatch(
      /Stijgen kandidaten een trede\? ten minste 15 % per jaar, per trede Nog niet vastgelegd/,
    )
  })

  test('without a period it is the last whole quarter', async () => {
    expect((await lees('/werk/monitor')).tekst).toContain('1e kwartaal 2026')
  })

  test('what is no period is said in words', async () => {
    const { status, tekst } = await lees('/werk/monitor?periode=2026-Q7')
    expect(status).toBe(404)
    expect(tekst).toContain('Kies een jaar, zoals 2018, of een kwartaal, zoals 2018-Q1.')
  })
})

describe('one figure', () => {
  test('has its line in words, its table, its definition and who decided', async () => {
    const { tekst, html } = await lees('/werk/monitor/dichtbij.uitstroom?periode=2026-Q1&uitsplitsing=deur')
    expect(tekst).toContain('1e kwartaal 2026 3 12 25,0 %')
    expect(tekst).toContain('De Poort 3 12 25,0 %')
    expect(tekst).toContain('vragen die in de periode een uitkomst kregen')
    expect(tekst).toMatch(
      /vanaf 1 januari 2021 de hele gemeente Vastgesteld de raad Beleidsplan Sociaal Domein 2020-2025, hoofdstuk 6/,
    )
    expect(html).toContain('<svg')
    expect(html).not.toMatch(/ style=|<style/)
  })

  test('another deel of it, another splitsing', async () => {
    const { tekst } = await lees(
      '/werk/monitor/dichtbij.uitstroom?periode=2026-Q1&deel=eigen_kracht_netwerk&uitsplitsing=team',
    )
    expect(tekst).toContain('Toegang De Poort 6 12 50,0 %')
  })

  test('before the raad decided there is no judgement', async () => {
    expect((await lees('/werk/monitor/dichtbij.uitstroom?periode=2020')).tekst).toContain(
      'Streefwaarde: nog niet vastgesteld.',
    )
  })

  test('as a file: every figure with its period, and nothing to calculate', async () => {
    const antwoord = await mila.get('/werk/monitor/dichtbij.uitstroom.csv?periode=2026-Q1')
    expect(antwoord.headers.get('content-disposition')).toBe(
      'attachment; filename="dichtbij.uitstroom-2026-Q1.csv"',
    )
    expect(antwoord.html).toContain('"dichtbij.uitstroom";"2026-Q1";"maatwerk";"totaal";"";3;12;25;"%"')
    expect(antwoord.html).toContain('"dichtbij.uitstroom";"2026-Q1";"maatwerk";"deur";"De Poort";3;12;25;"%"')
  })

  test.each([
    '/werk/monitor/dichtbij.niets',
    '/werk/monitor/dichtbij.niets.csv',
    '/werk/monitor/dichtbij.uitstroom?periode=nu',
  ])('%s is not there', async (pad) => expect((await mila.get(pad)).status).toBe(404))
})

describe('who may see it', () => {
  test.each(['kim', 'noor', 'fleur', 'bram', 'mila'])('%s may', async (sub) => {
    expect((await (await app.als(sub)).get('/werk/monitor?periode=2026-Q1')).status).toBe(200)
  })
  test.each(['aydin', 'els', 'joke', 'vera'])('%s may not', async (sub) => {
    expect((await (await app.als(sub)).get('/werk/monitor?periode=2026-Q1')).status).toBe(403)
  })
  test('nobody was shown, so nobody is in the log of who looked', async () => {
    expect(
      await app.sql(
        `select distinct soort from inzage where soort not like 'melding%' and soort not like 'inwoner%'`,
      ),
    ).toEqual([])
  })
})

test('a streefwaarde is added and never overwritten', async () => {
  await expect(app.sql(`update streefwaarde set maximaal = 30`)).rejects.toThrow('alleen om toe te voegen')
  await expect(app.sql(`delete from streefwaarde`)).rejects.toThrow('alleen om toe te voegen')
})
