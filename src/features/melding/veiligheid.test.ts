// Whether it is safe at home is L4: neither the advice nor the tijdlijn tells it to who has less (access.md 2.3).

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { irisInTeamWmo, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const noor = await app.als('noor')
const collega = await irisInTeamWmo(app)
const [ik] = await app.sql<{ id: string }>(`select id from medewerker where sub = 'noor'`)

const unsafe = { onveilig: 'ja', onveiligToelichting: 'Haar zoon slaat.' }
/** A melding that Noor took; colleagues of her team have L3. */
async function vanNoor(geslachtsnaam: string, anders: Record<string, string>) {
  const { meldingId } = await maakMelding(app, noor, { geslachtsnaam, ...anders })
  const pad = `/werk/meldingen/${meldingId}`
  await noor.post(`${pad}/toewijzing`, { versie: '1', naar: `${await teamId(app, 'Wmo')}:${ik?.id}` })
  return { meldingId, pad }
}

describe('a colleague of the team, with L3,', () => {
  test('reads any other advice', async () => {
    const { pad } = await vanNoor('Gewoon', {})
    expect((await collega.get(pad)).tekst).toContain('Regel 14')
  })

  test('does not read from the advice that it is unsafe, before screening nor after', async () => {
    const { pad } = await vanNoor('Veilig', unsafe)
    for (const keer of ['before', 'after']) {
      const pagina = await collega.get(pad)
      expect(pagina.status, keer).toBe(200)
      expect(pagina.tekst).toContain('Advies alleen voor de behandelaar.')
      expect(pagina.tekst).not.toContain('Veiligheid gaat voor')
      expect((await noor.get(pad)).tekst).toContain('Regel 1: Veiligheid gaat voor.')
      await noor.post(`${pad}/screening`, { versie: '2', keuze: 'volgen' })
    }
  })
})

test('the gebeurtenis says that it was screened, not that the rule about safety fired', async () => {
  const { meldingId, pad } = await vanNoor('Spoor', unsafe)
  await noor.post(`${pad}/screening`, { versie: '2', keuze: 'volgen' })
  expect(
    await app.sql(`select gegevens from gebeurtenis where melding_id = $1 and soort = 'melding_gescreend'`, [
      meldingId,
    ]),
  ).toEqual([{ gegevens: {} }])
})
