// After every act the next page says, once, that it was saved and what comes next.

import { expect, test } from 'vitest'
import { gedaan } from '../src/gedaan.ts'
import { routes } from '../src/routes.ts'
import { startApp } from './support/app.ts'
import { meldingVelden } from './support/melding.ts'

/** Forms that only look something up, or whose own page says what was saved. */
const zelf = [
  '/werk/verdeling',
  '/werk/contact',
  '/werk/contact/herkennen',
  '/werk/contact/brp',
  '/werk/zoeken',
  '/werk/privacy/log/uitvoer',
  '/werk/privacy/inzage/zoeken',
  '/werk/verzoeken/:id/kopie/bestand',
  '/werk/beheer/medewerkers/zoeken',
  '/werk/inwoners/:id/samenvoeging/zoeken',
  '/werk/team/verplaatsing/keuze',
  '/werk/team/verplaatsing/controle',
  '/werk/dossiers/zoeken',
  '/werk/dossiers/:id/zoeken',
  '/werk/inwoners/:id/brp',
  '/werk/meldingen/:id/inwoner/herkennen',
  '/werk/meldingen/:id/inwoner/brp',
]
const posts = routes.filter((r) => r.methode === 'POST' && r.recht !== 'openbaar').map((r) => r.pad)

test('every form of the werkplek that saves something says so, and no sentence is left of a form that is gone', () => {
  expect(Object.keys(gedaan).sort()).toEqual(posts.filter((pad) => !zelf.includes(pad)).sort())
  expect(zelf.filter((pad) => !posts.includes(pad))).toEqual([])
})

test('the page after a saved melding says so, and the page after that does not', async () => {
  const app = await startApp()
  const noor = await app.als('noor')
  const { naar, headers } = await noor.post('/werk/meldingen', meldingVelden())
  const koek = headers.getSetCookie().find((c) => c.startsWith('__Host-gedaan='))
  expect(koek).toMatch(/HttpOnly.*Max-Age=60/)
  expect(koek).not.toContain('melding')

  const met = await noor.get(naar, { cookie: koek?.split(';')[0] ?? '' })
  expect(met.tekst).toContain('De melding is geregistreerd. Hieronder staan het advies')
  expect(met.headers.getSetCookie().join()).toContain(
    '__Host-gedaan=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0',
  )
  expect((await noor.get(naar)).tekst).not.toContain('De melding is geregistreerd')
})

test('a refused form says nothing was saved, and a made-up cookie says nothing', async () => {
  const app = await startApp()
  const noor = await app.als('noor')
  const geweigerd = await noor.post('/werk/meldingen', {})
  expect(geweigerd.headers.getSetCookie()).toEqual([])
  const verzonnen = await noor.get('/werk', { cookie: '__Host-gedaan=PHNjcmlwdD4' })
  expect(verzonnen.headers.getSetCookie()).toEqual([])
})
