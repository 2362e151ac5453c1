// Noodtoegang for tests: somebody found by the search, and then the form.

import type { Antwoord, Client, Velden } from './client.ts'

export const noodVelden = (anders: Velden = {}): Velden => ({
  reden: 'acuut_gevaar',
  toelichting: 'De buren horen geschreeuw en niemand neemt op.',
  ...anders,
})

/** Looks the person up first: without that the page is not there. */
export async function zoekOp(client: Client, zoek: string): Promise<Antwoord> {
  const antwoord = await client.post('/werk/zoeken', { zoek })
  if (antwoord.status !== 200) throw new Error(`no search: ${antwoord.status}`)
  return antwoord
}

export const neem = (client: Client, inwonerId: string, anders: Velden = {}): Promise<Antwoord> =>
  client.post(`/werk/inwoners/${inwonerId}/noodtoegang`, noodVelden(anders))
