// The law wall through the front door (access.md H5): starting a traject opens no other wet and nothing above what was given.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Velden } from '../../../test/support/client.ts'
import { idVan, maakMelding } from '../../../test/support/gesprek.ts'
import { meldingVelden } from '../../../test/support/melding.ts'
import { legContactVast, startTraject, teamId, trajectVelden } from '../../../test/support/traject.ts'

const app = await startApp()
const [kim, noor, sam] = [await app.als('kim'), await app.als('noor'), await app.als('sam')]
const [wmo, jeugd] = [await teamId(app, 'Wmo'), await teamId(app, 'Jeugd')]
const noorId = '01900000-0000-7000-8000-000000000502'
let nummer = 0

/** Sam treats a child under the Jeugdwet; a second melding about the same child comes in at De Poort. */
async function kindMetJeugdtraject() {
  const wie = { geslachtsnaam: `Muur${nummer++}`, geboortedatum: '3-4-2014' }
  const { huishoudenId, inwonerId } = await maakMelding(app, sam, wie)
  const traject = await startTraject(sam, huishoudenId, {
    inwonerId,
    teamId: jeugd,
    soort: 'onderzoek_jeugd',
    wet: 'jeugdwet',
  })
  await legContactVast(sam, traject, { waarover: 'JEUGDWOORDEN' })
  await kim.post('/werk/contact/herkennen', wie)
  const melding = idVan(await kim.post('/werk/meldingen', meldingVelden({ ...wie, inwonerId })))
  const geefAan = (naar: string) => kim.post(`/werk/meldingen/${melding}/toewijzing`, { versie: '1', naar })
  const begin = (velden: Velden) =>
    noor.post(
      `/werk/dossiers/${huishoudenId}/trajecten`,
      trajectVelden({ inwonerId, teamId: wmo, ...velden }),
    )
  return { traject, geefAan, begin, melding }
}
const neemOp = (melding: string) =>
  noor.post(`/werk/meldingen/${melding}/toewijzing`, { versie: '2', naar: `${wmo}:${noorId}` })

describe('a traject of a wet', () => {
  test('without a mandate for it is refused with a sentence, and opens no earlier traject', async () => {
    const { traject, geefAan, begin, melding } = await kindMetJeugdtraject()
    await geefAan(wmo)
    await neemOp(melding)
    for (const soort of ['onderzoek_jeugd', 'jongerencoaching']) {
      const geweigerd = await begin({ soort, wet: 'jeugdwet' })
      expect(geweigerd.status).toBe(422)
      expect(geweigerd.tekst).toContain('U hebt geen mandaat voor deze wet.')
    }
    expect((await noor.get(`/werk/trajecten/${traject}`)).status).toBe(404)
  })

  test('by who sees that there is work, not what was said, is refused with a sentence', async () => {
    const { geefAan, begin, melding } = await kindMetJeugdtraject()
    await geefAan(wmo)
    const geweigerd = await begin({ soort: 'maatschappelijk_werk' })
    expect(geweigerd.status).toBe(422)
    expect(geweigerd.tekst).toContain('Zet de melding eerst op uw naam')
    await neemOp(melding)
    expect((await begin({ soort: 'maatschappelijk_werk' })).status).toBe(303)
  })
})

/** Sam's team did something without a wet for this inwoner, and Noor has a melding about it. */
async function metEerderTraject() {
  const { huishoudenId, inwonerId } = await maakMelding(app, noor, { geslachtsnaam: `Eerder${nummer++}` })
  const [vraag] = await app.sql<{ id: string }>(
    'select v.id from vraag v join melding m on m.id = v.melding_id where m.huishouden_id = $1',
    [huishoudenId],
  )
  const eerder = await startTraject(noor, huishoudenId, {
    inwonerId,
    teamId: wmo,
    soort: 'onderzoek_wmo',
    wet: 'wmo',
  })
  // Since then another team has it.
  await app.sql('update traject set team_id = $1, behandelaar_id = null where id = $2', [jeugd, eerder])
  await app.sql('update autorisatie set tot = van where traject_id = $1', [eerder])
  return { huishoudenId, inwonerId, vraagId: vraag?.id ?? '', eerder }
}

describe('the earlier trajecten of the same wet', () => {
  test('are opened by a vraag of that wet, to who holds the mandate', async () => {
    const { huishoudenId, eerder, ...o } = await metEerderTraject()
    await startTraject(noor, huishoudenId, { ...o, teamId: wmo, soort: 'onderzoek_wmo', wet: 'wmo' })
    expect((await noor.get(`/werk/trajecten/${eerder}`)).status).toBe(200)
  })

  test('stay closed for who gives it to themselves without a vraag of that wet', async () => {
    const { huishoudenId, inwonerId, eerder } = await metEerderTraject()
    await startTraject(noor, huishoudenId, { inwonerId, teamId: wmo, soort: 'onderzoek_wmo', wet: 'wmo' })
    expect((await noor.get(`/werk/trajecten/${eerder}`)).status).toBe(404)
  })

  test('stay closed for who holds no mandate, unless they are of the own team', async () => {
    const { huishoudenId, eerder, ...o } = await metEerderTraject()
    await app.sql(`update medewerker_mandaat set tot = '2026-01-01' where medewerker_id = $1`, [noorId])
    const zonder = await app.als('noor')
    const velden = { ...o, teamId: wmo, soort: 'maatschappelijk_werk', wet: 'wmo' }
    const eigen = await startTraject(zonder, huishoudenId, velden)
    expect((await zonder.get(`/werk/trajecten/${eerder}`)).status).toBe(404)
    await app.sql('update autorisatie set tot = van where traject_id = $1', [eigen])
    await startTraject(zonder, huishoudenId, velden)
    expect((await zonder.get(`/werk/trajecten/${eigen}`)).status).toBe(200)
    await app.sql('update medewerker_mandaat set tot = null where medewerker_id = $1', [noorId])
  })
})
