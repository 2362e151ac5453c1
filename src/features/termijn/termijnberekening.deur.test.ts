// The public aid through its two doors: a page for people, an answer for programs, both without login.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'

const app = await startApp()
const niemand = app.niemand()
const api = (vraag: string) => niemand.get(`/api/v1/termijnberekening${vraag}`)

test('a program gets the last day and the steps, may keep them, and may be any website', async () => {
  const antwoord = await api('?begin=2026-02-20&duur=P6W')
  expect(antwoord.status).toBe(200)
  const { einddatum, stappen } = JSON.parse(antwoord.html)
  expect(einddatum).toBe('2026-04-07')
  expect(stappen[0]).toBe('Dag 1 is zaterdag 21 februari 2026: de dag na 20 februari 2026.')
  expect(antwoord.headers.get('cache-control')).toBe('public, max-age=3600')
  expect(antwoord.headers.get('access-control-allow-origin')).toBe('*')
  expect(antwoord.headers.get('api-version')).toBe('1.1.0')
  expect(antwoord.headers.get('set-cookie')).toBeNull()
})

test('a program hears everything that is wrong at once, per parameter, and keeps no error', async () => {
  const antwoord = await api('?begin=morgen&duur=P6X')
  expect(antwoord.status).toBe(400)
  expect(antwoord.headers.get('content-type')).toContain('application/problem+json')
  expect(antwoord.headers.get('cache-control')).toBe('no-store')
  expect(JSON.parse(antwoord.html)).toMatchObject({
    status: 400,
    errors: [
      { in: 'query', location: { name: 'begin' }, code: 'datum' },
      { in: 'query', location: { name: 'duur' }, code: 'duur_onbekend' },
    ],
  })
})

test('what is given twice is not called missing', async () => {
  const { errors } = JSON.parse((await api('?begin=2026-02-20&begin=2026-02-21&duur=P6W&duur=P3M')).html)
  expect(errors.map(({ code }: { code: string }) => code)).toEqual(['meer_dan_een', 'meer_dan_een'])
})

test('the description names every parameter and says who to write to', async () => {
  const { paths, info } = JSON.parse((await niemand.get('/api/v1/openapi.json')).html)
  const namen = paths['/termijnberekening'].get.parameters.map(({ name }: { name: string }) => name)
  expect(namen).toEqual(['begin', 'duur', 'werkdagen', 'pauze', 'awt'])
  expect(info.contact).toMatchObject({ name: expect.any(String), email: expect.any(String) })
})

test('the page is empty at first, answers with steps, and has an address to keep', async () => {
  expect((await niemand.get('/hulp/termijnberekening')).tekst).toContain('Wanneer eindigt een termijn?')
  const antwoord = await niemand.get(
    '/hulp/termijnberekening?begin=20+februari+2026&aantal=6&eenheid=W&awt=ja&gevraagd1=&antwoord1=',
  )
  expect(antwoord.status).toBe(200)
  expect(antwoord.tekst).toContain('dinsdag 7 april 2026')
  expect(antwoord.tekst).toContain('tweede Paasdag')
  expect(antwoord.waarde('begin')).toBe('20 februari 2026')
  expect(antwoord.headers.get('set-cookie')).toBeNull()
})

test('the page keeps what was typed and says what to change, in its own words', async () => {
  const antwoord = await niemand.get(
    '/hulp/termijnberekening?begin=30-2-2026&aantal=zes&eenheid=W&gevraagd1=4-3-2026&antwoord1=',
  )
  expect(antwoord.status).toBe(422)
  expect(antwoord.tekst).toContain('Vul een dag in die bestaat')
  expect(antwoord.tekst).toContain('Vul bij de lengte een heel getal in')
  expect(antwoord.tekst).toContain('wanneer kwam het antwoord?')
  expect(antwoord.waarde('begin')).toBe('30-2-2026')
  expect(antwoord.waarde('gevraagd1')).toBe('4-3-2026')
})
