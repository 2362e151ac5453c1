// A melding by dokter Visser, made by acts: a verwijzing that waits for a word back.

import type { TestApp } from './app.ts'
import type { Client, Velden } from './client.ts'
import { type GemaakteMelding, maakMelding } from './gesprek.ts'

/** The fields that are asked when a huisarts reports; a test names only what it is about. */
export const verwijzerVelden = (anders: Velden = {}): Velden => ({
  melder: 'huisarts',
  melderNaam: 'dokter Visser',
  melderTelefoon: '0481 371 234',
  verwijzerOrganisatie: 'Huisartsenpraktijk Visser',
  verwijzerWeg: 'brief',
  verwijzerBereik: 'Dorpsstraat 1, 6661 EL Elst',
  verwijzerKenmerk: 'V-2026-17',
  ...anders,
})

export type GemaakteVerwijzing = GemaakteMelding & { readonly verwijzingId: string; readonly pad: string }

export async function maakVerwijzing(
  app: TestApp,
  client: Client,
  anders: Velden = {},
): Promise<GemaakteVerwijzing> {
  const melding = await maakMelding(app, client, verwijzerVelden(anders))
  const [rij] = await app.sql<{ id: string }>('select id from verwijzing where melding_id = $1', [
    melding.meldingId,
  ])
  const verwijzingId = rij?.id ?? ''
  return { ...melding, verwijzingId, pad: `/werk/verwijzingen/${verwijzingId}` }
}

/** What the inwoner said, as a form. */
export const gezegd = (toestemming: 'ja' | 'nee', versie = '1'): Velden => ({
  versie,
  toestemming,
  antwoordDoor: 'inwoner',
  antwoordWijze: 'mondeling',
  antwoordOp: '2-3-2026',
})
