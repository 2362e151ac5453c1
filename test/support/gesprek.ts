// A gesprek made by acts through the front door: from a melding to a verslag that stands.

import type { TestApp } from './app.ts'
import type { Client, Velden } from './client.ts'
import { meldingVelden } from './melding.ts'

/** The fields of planning a gesprek; a test names only what it is about. */
export const gesprekVelden = (anders: Velden = {}): Velden => ({
  datum: '2-3-2026',
  tijd: '8:30',
  plaats: 'Thuis',
  metNaaste: 'dochter Petra',
  ...anders,
})

/** The fields of a verslag with one leefgebied filled in. */
export const verslagVelden = (versie: number, anders: Velden = {}): Velden => ({
  versie: String(versie),
  gevoerdOp: '2-3-2026',
  eigenPlan: 'Ik wil thuis blijven wonen.',
  verslag: 'Wij spraken over het huishouden.',
  instrumentele_adl_wens: 'Ik wil zelf blijven koken.',
  instrumentele_adl_behoefte: 'Zwaar werk lukt niet meer.',
  instrumentele_adl_score: '3',
  ...anders,
})

/** The id at the end of where an answer leads; throws with the page's words when it leads nowhere. */
export function idVan({ naar, tekst }: { naar: string; tekst: string }): string {
  const id = /[0-9a-f-]{36}$/.exec(naar)?.[0]
  if (!id) throw new Error(`no redirect: ${tekst.slice(0, 1200)}`)
  return id
}

export type GemaakteMelding = { meldingId: string; huishoudenId: string; inwonerId: string }

/** Registers a melding as this client. */
export async function maakMelding(
  app: TestApp,
  client: Client,
  anders: Velden = {},
): Promise<GemaakteMelding> {
  const meldingId = idVan(await client.post('/werk/meldingen', meldingVelden(anders)))
  const [rij] = await app.sql<{ huishouden_id: string; inwoner_id: string }>(
    'select huishouden_id, inwoner_id from melding where id = $1',
    [meldingId],
  )
  return { meldingId, huishoudenId: rij?.huishouden_id ?? '', inwonerId: rij?.inwoner_id ?? '' }
}

/** Registers a melding, plans the gesprek for it, holds it, and fixes the verslag. */
export async function maakGesprek(
  app: TestApp,
  client: Client,
  o: { melding?: Velden; verslag?: Velden } = {},
): Promise<GemaakteMelding & { gesprekId: string }> {
  const melding = await maakMelding(app, client, o.melding)
  const gepland = await client.post(
    `/werk/dossiers/${melding.huishoudenId}/gesprekken`,
    gesprekVelden({ meldingId: melding.meldingId }),
  )
  const gesprekId = idVan(gepland)
  idVan(await client.post(`/werk/gesprekken/${gesprekId}/vaststelling`, verslagVelden(1, o.verslag)))
  return { ...melding, gesprekId }
}
