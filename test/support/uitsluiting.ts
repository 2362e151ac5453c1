// Uitsluitingen for tests: somebody put on the list of a medewerker through the front door.

import type { Antwoord, Client, Velden } from './client.ts'

/** The fields of naming somebody as a friend; a test names only what it is about. */
export const opgeefVelden = (anders: Velden = {}): Velden => ({
  soort: 'ander',
  band: 'vriend',
  geslachtsnaam: 'Bakker',
  geboortedatum: '3-4-1948',
  ...anders,
})

export async function opgeef(client: Client, anders: Velden = {}): Promise<Antwoord> {
  const antwoord = await client.post('/werk/uitsluitingen', opgeefVelden(anders))
  if (antwoord.status !== 303) throw new Error(`not on the list: ${antwoord.status} ${antwoord.tekst}`)
  return antwoord
}
