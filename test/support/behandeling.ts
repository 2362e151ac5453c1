// What a test does with meldingen through the front door, and what it looks up afterwards.

import type { TestApp } from './app.ts'
import type { Antwoord, Client, Velden } from './client.ts'
import { meldingVelden } from './melding.ts'

type Klok = { soort: string; gestopt: string | null; is_vervallen: boolean }

/** The acts of one medewerker on meldingen, each named by the address of its page. */
export function behandeling(app: TestApp, wie: Client) {
  let teller = 0
  const id = (melding: string) => melding.split('/').at(-1)
  /** Registers a melding of a resident of its own, and answers its address. */
  const meld = async (anders: Velden = {}): Promise<string> => {
    teller += 1
    const geslachtsnaam = `Proef${'abcdefghijklmnopqrstuvwxyz'[teller % 26]}${teller}`
    return (await wie.post('/werk/meldingen', meldingVelden({ geslachtsnaam, ...anders }))).naar
  }
  /** Posts a form of the page as it is now, so with its version. */
  const doe = async (door: Client, melding: string, blok: string, velden: Velden = {}): Promise<Antwoord> => {
    const versie = (await door.get(melding)).waarde('versie') ?? ''
    return door.post(`${melding}/${blok}`, { versie, ...velden })
  }
  const gescreend = async (anders: Velden = {}): Promise<string> => {
    const melding = await meld(anders)
    const { status } = await doe(wie, melding, 'screening', { keuze: 'volgen' })
    if (status !== 303) throw new Error(`screening answered ${status}`)
    return melding
  }
  const rij = async (melding: string) =>
    (await app.sql('select status, versie from melding where id = $1', [id(melding)]))[0]
  /** What happened to it, by name: within one moment there is no order. */
  const gebeurd = async (melding: string) =>
    (
      await app.sql<{ soort: string }>('select soort from gebeurtenis where melding_id = $1 order by soort', [
        id(melding),
      ])
    ).map((g) => g.soort)
  const klokken = (melding: string) =>
    app.sql<Klok>(
      'select soort, gestopt_op::text as gestopt, is_vervallen from termijn where melding_id = $1 order by soort',
      [id(melding)],
    )
  return { id, meld, doe, gescreend, rij, gebeurd, klokken }
}
