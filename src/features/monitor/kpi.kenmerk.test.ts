// By hand, 2026-Q1, three meldingen: two of somebody of 77, reported by themselves, each a vraag under the Wmo;
// one of a child of 10 by the family, two vragen.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { meet, meld } from '../../../test/support/meten.ts'
import { kpis, metingen } from './monitor.sql.ts'
import { leesPeriode } from './periode.ts'

const app = await startApp()
const begin = '2026-01-05T09:00:00Z'
const oud = await meld(app, 'kim', begin)
await meld(app, 'kim', begin, { voornamen: 'Betje' })
await meld(app, 'kim', begin, {
  voornamen: 'Cas',
  geboortedatum: '3-4-2015',
  melder: 'familie',
  melderNaam: 'Tante Ans',
  leefgebieden: ['werk_opleiding', 'huiselijke_relaties'],
})

const periode = leesPeriode('2026-Q1') ?? expect.fail()
const verdeeld = (splitsing: string, voorPublicatie?: boolean) =>
  app.ctx.db.transaction({ gemeenteId: 1 }, async (tx) =>
    Object.fromEntries(
      (
        await metingen(tx, {
          gemeenteId: 1,
          kpis: kpis.filter(({ code }) => code === 'toegang.aantal'),
          perioden: [periode],
          splitsing,
          ...(voorPublicatie && { voorPublicatie }),
        })
      ).map((m) => [`${m.deel} ${m.groep}`, m.waarde]),
    ),
  )

test('a melding counts by how old the inwoner was then, by who brought it, and by its wet', async () => {
  await meet(app, 'toegang.aantal', '2026-Q1')
  expect(await verdeeld('leeftijd')).toMatchObject({
    'meldingen 75+': 2,
    'meldingen 00-11': 1,
    'vragen 00-11': 2,
  })
  expect(await verdeeld('verwijzer')).toMatchObject({ 'meldingen inwoner_zelf': 2, 'meldingen familie': 1 })
  expect(await verdeeld('wet')).toMatchObject({ 'meldingen wmo': 2, 'vragen wmo': 2 })
})

test('for publication somebody with a geheim adres counts in the whole gemeente alone', async () => {
  await app.sql('update inwoner set geheimhouding = true where id = $1', [oud.inwonerId])
  expect(await verdeeld('leeftijd')).toMatchObject({ 'meldingen 75+': 2 })
  expect(await verdeeld('leeftijd', true)).toMatchObject({ 'meldingen 75+': 1 })
  expect(await verdeeld('totaal', true)).toMatchObject({ 'meldingen ': 3 })
})
