// What a functioneel beheerder does through the front door, with the version the page shows.

import type { TestApp } from './app.ts'
import type { Antwoord, Client, Velden } from './client.ts'

export const wieIs = async (app: TestApp, sub: string): Promise<string> =>
  (await app.sql<{ id: string }>('select id from medewerker where sub = $1', [sub]))[0]?.id ?? ''

/** The version that stands now, as a page that was just opened would carry it. */
export const versieVan = async (app: TestApp, id: string): Promise<string> =>
  String((await app.sql<{ versie: number }>('select versie from medewerker where id = $1', [id]))[0]?.versie)

/** Sends one form of the page of a medewerker. */
export async function beheer(
  app: TestApp,
  client: Client,
  o: { id: string; deel: string; velden?: Velden },
): Promise<Antwoord> {
  const versie = await versieVan(app, o.id)
  return client.post(`/werk/beheer/medewerkers/${o.id}/${o.deel}`, { versie, ...o.velden })
}

/** Somebody new, from today on; answers their id. */
export async function nieuweMedewerker(
  app: TestApp,
  client: Client,
  sub: string,
  anders: Velden = {},
): Promise<string> {
  const [organisatie] = await app.sql<{ id: string }>(
    `select id from organisatie where naam = 'Gemeente Overbetuwe'`,
  )
  const { naar } = await client.post('/werk/beheer/medewerkers', {
    naam: `Nieuw ${sub}`,
    functie: 'Consulent',
    telefoon: '',
    organisatieId: organisatie?.id ?? '',
    sub,
    van: '2-3-2026',
    ...anders,
  })
  return naar.split('/').at(-1) ?? ''
}

export const rolVelden = (wat: string, van = '2-3-2026', tot = ''): Velden => ({
  soort: 'rol',
  rol: wat,
  rolVan: van,
  rolTot: tot,
})
export const bijzonderVelden = (rol: string, van = '2-3-2026'): Velden => ({
  bijzonder: rol,
  bijzonderVan: van,
  bijzonderTot: '',
})
export const eindeVelden = (wat: string, vanaf: string, begin = '2015-01-01'): Velden => ({
  soort: 'rol',
  wat,
  begin,
  vanaf,
})
