// How many inwoners a kern has, through the front door: who says so, from where, and what a rapport then tells apart.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { meld } from '../../../test/support/meten.ts'
import { stelOp } from '../../../test/support/rapport.ts'

const app = await startApp()
const ties = await app.als('ties')
const pad = '/werk/beheer/kernen'
const kernen = await app.sql<{ id: string; naam: string }>('select id, naam from kern order by naam')
const veld = (naam: string) => `kern_${kernen.find((kern) => kern.naam === naam)?.id}`
const vul = async (anders: Record<string, string> = {}) => ({
  stond: (await ties.get(pad)).waarde('stond') ?? '',
  ...{ jaar: '2026', bron: 'CBS, Kerncijfers wijken en buurten' },
  ...Object.fromEntries(kernen.map(({ naam }) => [veld(naam), '2000'])),
  ...anders,
})
const inRapport = async (naam: string) =>
  (
    await app.sql<{ verborgen: string | null }>(
      `select c.verborgen from rapport_cel c join rapport r on r.id = c.rapport_id
        where r.status = 'concept' and c.kpi = 'toegang.aantal' and c.deel = 'meldingen' and c.splitsing = 'kern' and c.groep = $1`,
      [naam],
    )
  ).map(({ verborgen }) => verborgen)

test('who looks after the gemeente may; who counts and who helps may not', async () => {
  expect((await ties.get('/werk/beheer')).html).toContain(`href="${pad}"`)
  for (const sub of ['mila', 'bram', 'noor']) {
    const ander = await app.als(sub)
    expect((await ander.get(pad)).status, sub).toBe(403)
    expect((await ander.post(pad, await vul())).status, sub).toBe(403)
  }
})

test('what is set stands there with its year and source, and the log says what stood and of whom nothing', async () => {
  expect((await ties.post(pad, await vul({ [veld('Elst')]: '21.500', [veld('Hemmen')]: '' }))).naar).toBe(pad)
  const { tekst } = await ties.get(pad)
  expect(tekst).toContain('Elst 21.500 Ja CBS, Kerncijfers wijken en buurten, 2026')
  expect(tekst).toContain('Hemmen – Nee, het aantal is niet bekend –')
  const gebeurd = await app.sql<{ gegevens: Record<string, unknown>; van: string | null }>(
    `select g.gegevens, coalesce(g.inwoner_id, g.huishouden_id, g.melding_id) as van from gebeurtenis g join kern k on k.id = (g.gegevens->>'kern')::uuid
      where g.soort = 'gemeente_ingesteld' and k.naam = 'Hemmen'`,
  )
  expect(gebeurd).toEqual([
    {
      gegevens: {
        wat: 'inwoners_van_kern',
        kern: kernen.find(({ naam }) => naam === 'Hemmen')?.id,
        stond: 200,
        wordt: null,
        jaar: null,
      },
      van: null,
    },
  ])
})

test.each([
  ['no year', { jaar: '' }, 'Vul in van welk jaar'],
  ['a year to come', { jaar: '2027' }, 'Dit jaar komt nog.'],
  ['no source', { bron: ' ' }, 'Schrijf op waar deze aantallen staan.'],
  ['words for a number', { [veld('Driel')]: 'veel' }, 'Vul bij Driel een heel getal in'],
  ['less than nothing', { [veld('Driel')]: '-5' }, 'Vul bij Driel een heel getal in'],
  ['a part of an inwoner', { [veld('Driel')]: '12,5' }, 'Vul bij Driel een heel getal in'],
  ['more than there are in the country', { [veld('Driel')]: '20000000' }, 'Vul bij Driel een heel getal in'],
])('%s: said at its field, nothing is kept, and what was typed stands there', async (_, anders, zin) => {
  const antwoord = await ties.post(pad, await vul({ [veld('Elst')]: '123', ...anders }))
  expect([antwoord.status, antwoord.tekst.includes(zin)]).toEqual([422, true])
  expect(antwoord.waarde(veld('Elst'))).toBe('123')
  for (const [naam, getypt] of Object.entries(anders))
    expect(antwoord.waarde(naam)?.trim()).toBe(getypt.trim())
  expect((await ties.get(pad)).waarde(veld('Elst'))).toBe('21500')
})

test('the same again changes nothing; of two at once the second reads what stands now', async () => {
  const zelfde = await vul({ [veld('Elst')]: '21500', [veld('Hemmen')]: '' })
  expect((await ties.post(pad, zelfde)).tekst).toContain('dit staat er al zo')
  const oud = await vul({ [veld('Driel')]: '999' })
  expect((await ties.post(pad, await vul({ [veld('Driel')]: '4600' }))).status).toBe(303)
  const laat = await ties.post(pad, oud)
  expect([laat.status, laat.waarde(veld('Driel')), laat.tekst.includes('Driel 4.600 Ja')]).toEqual([
    409,
    '999',
    true,
  ])
  expect((await ties.post(pad, { ...oud, stond: laat.waarde('stond') ?? '' })).status).toBe(303)
  expect((await ties.get(pad)).tekst).toContain('Driel 999 Nee, minder dan 1.000')
})

test('a rapport drawn up then tells a kern of a thousand inwoners apart, and one of fewer or unknown not', async () => {
  await ties.post(pad, await vul({ [veld('Elst')]: '1000', [veld('Driel')]: '999', [veld('Hemmen')]: '' }))
  const elst = kernen.find(({ naam }) => naam === 'Elst')?.id ?? ''
  // Twelve in Elst and twelve of whom the kern is not known, so that no sum betrays either.
  for (const kernId of [elst, ''])
    for (let nr = 0; nr < 12; nr++) await meld(app, 'kim', '2026-01-05T09:00:00Z', { kernId })
  app.klok.zet('2026-04-02T09:00:00Z')
  const mila = await app.als('mila')
  const { naar } = await stelOp(app, mila, '2026-Q1')
  for (const naam of ['Driel', 'Hemmen']) expect(await inRapport(naam)).toEqual(['kleine_kern'])
  expect(await inRapport('Elst')).toEqual([null])
  expect(await inRapport('Zetten')).toEqual(['minder_dan_5'])
  expect((await mila.get(naar)).tekst).toContain('Elst')
}, 240_000)
