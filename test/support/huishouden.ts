// A huishouden changed by acts through the front door, as a consulent such as Noor would do it.

import type { TestApp } from './app.ts'
import type { Antwoord, Client, Velden } from './client.ts'

/** Sends the form of an act with the versie that stands now; a test names only what it is about. */
export async function opHuis(
  app: TestApp,
  client: Client,
  act: string,
  o: { huishoudenId: string; velden: Velden },
): Promise<Antwoord> {
  const [rij] = await app.sql<{ versie: number }>('select versie from huishouden where id = $1', [
    o.huishoudenId,
  ])
  return client.post(`/werk/dossiers/${o.huishoudenId}/huishouden/${act}`, {
    versie: String(rij?.versie),
    dag: '2-3-2026',
    ...o.velden,
  })
}

/** The same; throws with the page's words when it was refused. */
export async function doeInHuis(
  app: TestApp,
  client: Client,
  act: string,
  o: { huishoudenId: string; velden: Velden },
): Promise<void> {
  const antwoord = await opHuis(app, client, act, o)
  if (antwoord.status !== 303) throw new Error(`${act} ${antwoord.status}: ${antwoord.tekst.slice(0, 1500)}`)
}

/** Somebody new comes to live here. */
export async function neemNieuweOp(
  app: TestApp,
  client: Client,
  o: { huishoudenId: string; voornamen: string; geboortedatum: string; geslachtsnaam?: string },
): Promise<string> {
  const { huishoudenId, voornamen, geboortedatum, geslachtsnaam = 'Bakker' } = o
  const velden = { voornamen, geslachtsnaam, geboortedatum, wieId: 'nieuw' }
  await doeInHuis(app, client, 'opname', { huishoudenId, velden })
  const [rij] = await app.sql<{ id: string }>(
    `select i.id from inwoner i join huishouden_lid l on l.inwoner_id = i.id
      where l.huishouden_id = $1 and i.voornamen = $2 and l.tot is null`,
    [huishoudenId, voornamen],
  )
  return rij?.id ?? ''
}

/** Who live in a huishouden now. */
export const ledenVan = async (app: TestApp, huishoudenId: string): Promise<string[]> =>
  (
    await app.sql<{ id: string }>(
      'select inwoner_id as id from huishouden_lid where huishouden_id = $1 and tot is null order by id',
      [huishoudenId],
    )
  ).map(({ id }) => id)

/** Where somebody lives now. */
export const huisVan = async (app: TestApp, inwonerId: string): Promise<string | undefined> =>
  (
    await app.sql<{ id: string }>(
      'select huishouden_id as id from huishouden_lid where inwoner_id = $1 and tot is null',
      [inwonerId],
    )
  )[0]?.id
