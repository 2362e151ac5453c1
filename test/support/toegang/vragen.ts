// Everything a reader can ask with a GET: each route of the map, with what is hidden, what is not there and what is their own in the place of its ids.

import type { Route } from '../../../src/context.ts'
import type { OpenApp } from '../app.ts'
import type { Antwoord, Client } from '../client.ts'

/** Where the things of an address live; what hangs on a plan is found by it. */
const tabellen: Readonly<Record<string, readonly [tabel: string, via: string]>> = {
  dossiers: ['huishouden', 'id'],
  meldingen: ['melding', 'huishouden_id'],
  gesprekken: ['gesprek', 'huishouden_id'],
  plannen: ['plan', 'huishouden_id'],
  trajecten: ['traject', 'huishouden_id'],
  overdrachten: ['overdracht', 'huishouden_id'],
  signalen: ['signaal', 'huishouden_id'],
  contacten: ['contact', 'huishouden_id'],
  contact: ['contact', 'huishouden_id'],
  inwoners: ['(select l.huishouden_id, l.inwoner_id as id from huishouden_lid l)', 'huishouden_id'],
  inzage: ['(select l.huishouden_id, l.inwoner_id as id from huishouden_lid l)', 'huishouden_id'],
  doelen: ['(select d.id, p.huishouden_id from doel d join plan p on p.id = d.plan_id)', 'huishouden_id'],
  regie: ['(select r.id, p.huishouden_id from regie r join plan p on p.id = r.plan_id)', 'huishouden_id'],
  documenten: [
    '(select d.id, p.huishouden_id from document d join plan p on p.id = d.plan_id)',
    'huishouden_id',
  ],
  overleggen: ['overleg', 'huishouden_id'],
  verwijzingen: [
    '(select v.id, m.huishouden_id from verwijzing v join melding m on m.id = v.melding_id)',
    'huishouden_id',
  ],
  vertegenwoordigingen: [
    '(select v.id, l.huishouden_id from vertegenwoordiging v join huishouden_lid l on l.inwoner_id = v.inwoner_id)',
    'huishouden_id',
  ],
  termijnen: [
    '(select t.id, m.huishouden_id from termijn t join melding m on m.id = t.melding_id)',
    'huishouden_id',
  ],
}
/** Of nothing. */
export const onbekend = '01900000-0000-7000-8000-00000000ffff'

/** All addresses to ask, the same in both worlds; lists with the words that stand in the hidden huishouden. */
export async function adressen(
  app: OpenApp,
  routes: readonly Route[],
  huishoudens: readonly string[],
): Promise<Map<string, Route>> {
  const gevonden = new Map<string, Route>()
  for (const route of routes.filter(({ methode, recht }) => methode === 'GET' && recht !== 'openbaar')) {
    if (!route.pad.includes(':')) {
      for (const staart of ['', '?zoek=Bakker', '?zoek=Zevenhuizen&pagina=1', '?periode=2026-Q1'])
        gevonden.set(`${route.pad}${staart}`, route)
      continue
    }
    const [tabel, via] = tabellen[route.pad.split('/')[2] ?? ''] ?? []
    const ids = tabel
      ? await app.sql<{ id: string }>(
          `select distinct on (${via}) id from ${tabel} x where ${via} = any($1) order by ${via}, id`,
          [huishoudens],
        )
      : []
    for (const id of [onbekend, ...ids.map((rij) => rij.id)])
      gevonden.set(route.pad.replace(':id', id).replaceAll(/:[a-z]+/gi, 'toegang-aantal'), route)
  }
  return gevonden
}

/** All that can be told of an answer, but for what is new in every answer. */
export function afdruk({ status, headers, html }: Antwoord, client: Client): string {
  const koppen = [...headers].filter(([naam]) => naam !== 'set-cookie').sort()
  return JSON.stringify([status, koppen, html])
    .replaceAll(client.csrf, 'csrf')
    .replaceAll(/name=\\"_sleutel\\" value=\\"[0-9a-f-]{36}/g, 'sleutel')
}
