// A traject for tests: as the rules see one, and made by acts through the front door.

import type { Stand } from '../../src/features/traject/traject.ts'
import type { Antwoord, Client, Velden } from './client.ts'

/** A traject of team Wmo that runs and that nobody has yet; a test names only what it is about. */
export const trajectStand = (anders: Partial<Stand> = {}): Stand => ({
  id: 'traject',
  status: 'lopend',
  versie: 1,
  soort: 'maatschappelijk_werk',
  wet: 'geen',
  teamId: 'wmo',
  deur: 'de_poort',
  behandelaarId: null,
  inwonerId: 'anna',
  huishoudenId: 'huis',
  planId: null,
  vraagId: null,
  contacten: 0,
  redenNaTien: null,
  magBehandelen: true,
  ...anders,
})

/** The fields of a traject as a consulent would fill them in. */
export const trajectVelden = (anders: Velden = {}): Velden => ({
  soort: 'maatschappelijk_werk',
  wet: 'geen',
  doel: 'Zelf de post bijhouden',
  verdeling: 'ik',
  ...anders,
})

/** Starts a traject for this huishouden; answers its id, or throws with what the page said. */
export async function startTraject(
  client: Client,
  huishoudenId: string,
  velden: Velden & { readonly inwonerId: string; readonly teamId: string },
): Promise<string> {
  const antwoord = await client.post(`/werk/dossiers/${huishoudenId}/trajecten`, trajectVelden(velden))
  if (antwoord.status !== 303) throw new Error(`no traject: ${antwoord.status} ${antwoord.tekst}`)
  return antwoord.naar.split('/').at(-1) as string
}

/** Writes down a contact with the resident in a traject. */
export const legContactVast = (client: Client, trajectId: string, anders: Velden = {}): Promise<Antwoord> =>
  client.post(`/werk/trajecten/${trajectId}/contacten`, {
    waarover: 'Samen de post doorgenomen',
    kanaal: 'huisbezoek',
    isMetInwoner: 'ja',
    ...anders,
  })
