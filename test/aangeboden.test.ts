// What a page offers is what its reader may do: every link and form of the main pages, against the rechten of the routes.

import { expect, test } from 'vitest'
import { type Rol, rechtenVan } from '../src/features/medewerker/rechten.ts'
import { routes } from '../src/routes.ts'
import { startApp } from './support/app.ts'
import { gesprekVelden, idVan, maakMelding } from './support/gesprek.ts'
import { maakLopendPlan } from './support/plan.ts'
import { maakTraject } from './support/traject.ts'

const app = await startApp()
const noor = await app.als('noor')
const kim = await app.als('kim')
const vanKim = await maakMelding(app, kim, { geslachtsnaam: 'Aanbod' })
const plan = await maakLopendPlan(app, noor)
const traject = await maakTraject(app, noor, {})
const vanNoor = await maakMelding(app, noor, { geslachtsnaam: 'Afspraak' })
const gepland = await noor.post(
  `/werk/dossiers/${vanNoor.huishoudenId}/gesprekken`,
  gesprekVelden({ meldingId: vanNoor.meldingId }),
)

const paginas = [
  '/werk',
  '/werk?lijst=team',
  '/werk?lijst=onverdeeld',
  '/werk/contact/nieuw',
  '/werk/monitor',
  '/werk/autorisatiematrix',
  `/werk/meldingen/${vanKim.meldingId}`,
  `/werk/dossiers/${vanKim.huishoudenId}`,
  `/werk/meldingen/${plan.meldingId}`,
  `/werk/dossiers/${plan.huishoudenId}`,
  `/werk/gesprekken/${plan.gesprekId}`,
  `/werk/gesprekken/${idVan(gepland)}`,
  `/werk/plannen/${plan.planId}`,
  `/werk/trajecten/${traject.trajectId}`,
  '/werk/dossiers',
  '/werk/afspraken',
]
const personas: readonly (readonly [sub: string, rol: Rol])[] = [
  ['kim', 'toegang'],
  ['noor', 'consulent'],
  ['fleur', 'partner_professional'],
  ['bram', 'teammanager'],
  ['iris', 'interventieteam'],
  ['mila', 'beleidsadviseur'],
  ['vera', 'privacy_officer'],
]

/** The route that answers this address; the one written out goes before the one with a name in it. */
function routeVan(methode: string, adres: string) {
  const pad = new URL(adres, 'http://hier').pathname
  const past = (patroon: string) => new RegExp(`^${patroon.replaceAll(/:[a-zA-Z]+/g, '[^/]+')}$`).test(pad)
  const passend = routes.filter((route) => route.methode === methode && past(route.pad))
  return passend.find((route) => route.pad === pad) ?? passend[0]
}

/** Every address of the werkplek a page leads or posts to, with how it is asked. */
const aangeboden = (html: string) =>
  [...html.matchAll(/<(?:a|form|button)\b[^>]*>/gi)].flatMap(([tag]): [string, string][] => {
    const adres = /\b(?:href|action|formaction)="(\/werk[^"#]*)/i.exec(tag)?.[1]
    const isPost = /method="post"|formaction=/i.test(tag)
    return adres ? [[isPost ? 'POST' : 'GET', adres.replaceAll('&amp;', '&')]] : []
  })

test.each(personas)('%s is offered nothing that is refused for the rol', async (sub, rol) => {
  const rechten = rechtenVan([rol])
  const client = await app.als(sub)
  const verkeerd: string[] = []
  let gezien = 0
  for (const pagina of paginas) {
    const { status, html } = await client.get(pagina)
    if (status !== 200) continue
    for (const [methode, adres] of aangeboden(html)) {
      gezien += 1
      const recht = routeVan(methode, adres)?.recht ?? 'geen route'
      if (recht !== 'openbaar' && !rechten.has(recht as never))
        verkeerd.push(`${pagina}: ${methode} ${adres} (${recht})`)
    }
  }
  expect(gezien).toBeGreaterThan(0)
  expect(verkeerd).toEqual([])
})

test('the pages were there to look at', async () => {
  for (const pagina of paginas.slice(0, 5).concat(paginas.slice(8)))
    expect((await noor.get(pagina)).status, pagina).toBe(200)
  for (const pagina of paginas.slice(6, 8)) expect((await kim.get(pagina)).status, pagina).toBe(200)
})

test('an address is matched with the recht of its own route', () => {
  expect(routeVan('POST', `/werk/plannen/${plan.planId}/vaststelling`)?.recht).toBe('plan:vaststellen')
  expect(routeVan('GET', '/werk/contact/nieuw?soort=melding')?.recht).toBe('contact:vastleggen')
  expect(aangeboden('<form action="/werk/zoeken" method="post">')).toEqual([['POST', '/werk/zoeken']])
})
