// The public API through its door: published figures alone, each answer as the description promises.

import { expect, test } from 'vitest'
import { z } from 'zod'
import { startApp } from '../../../test/support/app.ts'
import type { Client } from '../../../test/support/client.ts'
import { meld } from '../../../test/support/meten.ts'
import { stelOp } from '../../../test/support/rapport.ts'

const app = await startApp()
// Seven meldingen in the first quarter of 2026: published as 5.
for (let nr = 0; nr < 7; nr++) await meld(app, 'kim', '2026-01-05T09:00:00Z')
app.klok.zet('2026-04-02T09:00:00Z')
const mila = await app.als('mila')
const bram = await app.als('bram')
const publiek = app.niemand()

const haal = async (pad: string, koppen: Record<string, string> = {}) => {
  const antwoord = await publiek.send(`/api/v1${pad}`, { method: 'GET', headers: koppen })
  return { ...antwoord, lichaam: antwoord.html === '' ? null : JSON.parse(antwoord.html) }
}
const stap = async (wie: Client, pad: string, naar: string, velden = {}) =>
  wie.post(`${pad}/${naar}`, { versie: (await wie.get(pad)).waarde('versie') ?? '', ...velden })

const document = (await haal('/openapi.json')).lichaam

/** A schema with what it refers to written out. */
const uit = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(uit)
  if (typeof schema !== 'object' || schema === null) return schema
  const { $ref, ...rest } = schema as { $ref?: string }
  if ($ref !== undefined) return uit(document.components.schemas[$ref.split('/').at(-1) ?? ''])
  return Object.fromEntries(Object.entries(rest).map(([naam, wat]) => [naam, uit(wat)]))
}
const klopt = (pad: string, antwoord: Awaited<ReturnType<typeof haal>>) => {
  const soort = antwoord.headers.get('content-type')?.split(';')[0] ?? ''
  const beschreven = document.paths[pad].get.responses[antwoord.status]?.content[soort]?.schema
  expect([pad, antwoord.status, soort, beschreven !== undefined]).toEqual([pad, antwoord.status, soort, true])
  const schema = z.fromJSONSchema(uit(beschreven) as Parameters<typeof z.fromJSONSchema>[0], {
    defaultTarget: 'openapi-3.0',
  })
  expect(schema.safeParse(antwoord.lichaam).error?.issues ?? []).toEqual([])
  expect(antwoord.headers.get('api-version')).toBe(document.info.version)
  expect(antwoord.headers.get('access-control-allow-origin')).toBe('*')
  expect(antwoord.headers.get('set-cookie')).toBeNull()
}

let id = ''

test('a concept and what is approved are not there; from publishing on they are', async () => {
  const pad = (await stelOp(app, mila, '2026-Q1')).naar
  id = pad.split('/').at(-1) ?? ''
  const leeg = async () => [
    (await haal('/kpis')).lichaam.aantal,
    (await haal(`/kwartaalrapporten/${id}`)).status,
  ]
  expect(await leeg()).toEqual([0, 404])
  await stap(bram, pad, 'vaststelling')
  expect(await leeg()).toEqual([0, 404])
  await stap(bram, pad, 'publicatie')
  expect((await haal(`/kwartaalrapporten/${id}`)).status).toBe(200)
})

test('every answer is as the description says, the wrong ones too', async () => {
  klopt('/kpis', await haal('/kpis'))
  klopt('/kpis', await haal('/kpis?pagina=2&perPagina=3'))
  klopt('/kpis', await haal('/kpis?perPagina=0&zoek=alles'))
  klopt('/kpis/{code}/metingen', await haal('/kpis/toegang.aantal/metingen'))
  klopt(
    '/kpis/{code}/metingen',
    await haal('/kpis/toegang.aantal/metingen?periode=2026-Q1&uitsplitsing=kern'),
  )
  klopt('/kpis/{code}/metingen', await haal('/kpis/bestaat.niet/metingen'))
  klopt('/kpis/{code}/metingen', await haal('/kpis/toegang.aantal/metingen?uitsplitsing=inwoner'))
  klopt('/kwartaalrapporten', await haal('/kwartaalrapporten?soort=kwartaal'))
  klopt('/kwartaalrapporten/{id}', await haal(`/kwartaalrapporten/${id}`))
  klopt('/kwartaalrapporten/{id}', await haal('/kwartaalrapporten/geen-rapport'))
  klopt('/termijnberekening', await haal('/termijnberekening?begin=2026-02-20&duur=P6W'))
})

test('a figure is rounded, in words and in a number, and names the rapport it stands in', async () => {
  const { lichaam } = await haal('/kpis/toegang.aantal/metingen?periode=2026-Q1')
  expect(lichaam.resultaten.find((m: { deel: string }) => m.deel === 'meldingen')).toMatchObject({
    waarde: 5,
    tekst: '5',
    eenheid: 'aantal',
    groep: null,
    kwartaalrapportId: id,
  })
})

test('SDC-6: no number is answered that is not in the frozen table', async () => {
  const bevroren = new Set(
    (
      await app.sql<{ getallen: (number | null)[] }>(
        'select array[teller::float8, noemer::float8, waarde] as getallen from rapport_cel',
      )
    ).flatMap(({ getallen }) => getallen),
  )
  const { lichaam } = await haal(`/kwartaalrapporten/${id}`)
  const getallen = lichaam.metingen.flatMap((m: Record<string, number | null>) => [
    m.teller,
    m.noemer,
    m.waarde,
  ])
  expect(getallen.length).toBeGreaterThan(100)
  expect(getallen.filter((n: number | null) => !bevroren.has(n))).toEqual([])
})

test('all that is wrong is said at once', async () => {
  const { status, lichaam } = await haal('/kpis?perPagina=0&zoek=alles&pagina=1&pagina=2')
  expect(status).toBe(400)
  const fouten = lichaam.errors.map((e: { location: { name: string }; code: string }) => [
    e.location.name,
    e.code,
  ])
  expect(fouten).toEqual(
    expect.arrayContaining([
      ['perPagina', 'onjuist'],
      ['zoek', 'onbekend'],
      ['pagina', 'meer_dan_een'],
    ]),
  )
})

test('a list comes in pages, and no page is larger than the description says', async () => {
  const { lichaam } = await haal('/kpis?pagina=2&perPagina=3')
  const alle = (await haal('/kpis')).lichaam.resultaten
  expect(lichaam).toMatchObject({ pagina: 2, perPagina: 3, aantal: alle.length })
  expect(lichaam.resultaten).toEqual(alle.slice(3, 6))
  expect((await haal('/kpis?perPagina=501')).status).toBe(400)
})

test('who has it already is not sent it again', async () => {
  const eerst = await haal(`/kwartaalrapporten/${id}`)
  const etag = eerst.headers.get('etag') ?? ''
  expect(eerst.headers.get('cache-control')).toBe('public, max-age=300')
  const weer = await haal(`/kwartaalrapporten/${id}`, { 'if-none-match': etag })
  expect([weer.status, weer.html, weer.headers.get('etag')]).toEqual([304, '', etag])
  expect((await haal(`/kwartaalrapporten/${id}`, { 'if-none-match': '"anders"' })).status).toBe(200)
})

test('what was withdrawn is gone, with why, and its figures with it', async () => {
  await stap(bram, `/werk/rapporten/${id}`, 'intrekking', { intrekking: 'De telling klopte niet.' })
  const weg = await haal(`/kwartaalrapporten/${id}`)
  klopt('/kwartaalrapporten/{id}', weg)
  expect([weg.status, weg.lichaam.detail]).toEqual([410, 'De telling klopte niet.'])
  expect((await haal('/kpis/toegang.aantal/metingen')).status).toBe(404)
})

test('what is not there, or not in this way, is a problem with the version too', async () => {
  for (const [pad, methode, status] of [
    ['/api/v1/bestaat-niet', 'GET', 404],
    ['/api/v1/kpis', 'POST', 405],
    ['/api/v1/kpis/', 'GET', 404],
  ] as const) {
    const antwoord = await publiek.send(pad, { method: methode })
    expect([pad, antwoord.status, antwoord.headers.get('api-version')]).toEqual([pad, status, '1.1.0'])
    expect(antwoord.headers.get('content-type')).toContain('application/problem+json')
  }
})
