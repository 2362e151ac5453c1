// The other answers through the front door: a correction with and without, destruction with its clocks, later, and never by the own circle.

import { beforeAll, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { type GemaakteMelding, maakMelding } from '../../../test/support/gesprek.ts'
import { mantelzorgVelden } from '../../../test/support/vertegenwoordiging.ts'
import { verzoekVelden } from '../../../test/support/verzoek.ts'

const app = await startApp()
const noor = await app.als('noor')
let vera = await app.als('vera')
let m: GemaakteMelding
const dossier = () => `/werk/dossiers/${m.huishoudenId}/verzoeken`
/** The one that was not there before. */
const gezien = new Set<string>()
async function nieuwste(): Promise<string> {
  const rijen = await app.sql<{ id: string }>('select id from verzoek')
  const id = rijen.find((rij) => !gezien.has(rij.id))?.id ?? ''
  gezien.add(id)
  return id
}
const vraag = async (anders = {}) => {
  const uit = await noor.post(dossier(), verzoekVelden(m.inwonerId, anders))
  return uit.status === 303 ? nieuwste() : uit.tekst
}
const pad = (id: string) => `/werk/privacy/verzoeken/${id}`
const klokken = (id: string) =>
  app.sql(
    `select soort, einddatum::text, gestopt_op::text as op, is_vervallen as weg from termijn where verzoek_id = $1 order by soort`,
    [id],
  )

beforeAll(async () => {
  m = await maakMelding(app, noor, { voornamen: 'Bep', geslachtsnaam: 'Antwoord', geboortedatum: '6-5-1949' })
})

test('what is not changed is refused with a ground, and the words of the inwoner stand beside the dossier', async () => {
  const id = await vraag({ soort: 'correctie', woorden: 'Ik ben nooit gevallen.' })
  const nee = { besluit: 'geweigerd', woorden: 'De dokter schreef het zo op.' }
  expect((await vera.post(`${pad(id)}/besluit`, nee)).tekst).toContain('Kies waarom niet alles mag')
  expect((await vera.post(`${pad(id)}/besluit`, { ...nee, grond: 'klopt_wel' })).status).toBe(303)
  const brief = await vera.get(`${pad(id)}/brief`)
  expect(brief.tekst).toContain('Ons antwoord: nee')
  expect(brief.tekst).toContain('Wij denken dat het klopt wat er staat.')
  expect((await vera.post(`${pad(id)}/verklaring`, { woorden: 'Ik viel niet, ik zat.' })).status).toBe(303)
  expect((await vera.post(`${pad(id)}/verklaring`, { woorden: 'Nog iets.' })).tekst).toContain(
    'al een verklaring',
  )
  expect((await noor.get(dossier())).tekst).toContain('Ik viel niet, ik zat.')
  expect((await noor.get(`/werk/dossiers/${m.huishoudenId}`)).tekst).toContain('Ik viel niet, ik zat.')
})

test('what is changed is done by the usual act, and the verzoek says what was wrong and what it became', async () => {
  const id = await vraag({ soort: 'correctie', woorden: 'Mijn telefoon is anders.' })
  expect(
    (await vera.post(`${pad(id)}/besluit`, { besluit: 'ingewilligd', woorden: 'Dat passen wij aan.' }))
      .status,
  ).toBe(303)
  expect((await vera.get(pad(id))).tekst).toContain('Wat stond er, en wat staat er nu?')
  expect((await vera.get(pad(id))).tekst).toContain('Met dit huishouden werkt Noor de Boer.')
  expect((await vera.post(`${pad(id)}/uitvoering`, { woorden: '' })).status).toBe(422)
  expect((await vera.post(`${pad(id)}/uitvoering`, { woorden: 'Van 06-1 naar 06-2.' })).status).toBe(303)
  expect((await vera.post(`${pad(id)}/uitvoering`, { woorden: 'Nog eens.' })).tekst).toContain(
    'al klaar of vervallen',
  )
})

test('destruction has two clocks; while something runs not everything may go', async () => {
  expect(await vraag({ soort: 'vernietiging' })).toContain('Kies bij welke wet')
  const id = await vraag({ soort: 'vernietiging', wet: 'wmo', ontvangenOp: '27-2-2026' })
  expect(await klokken(id)).toEqual([
    { soort: 'inwonersverzoek', einddatum: '2026-03-27', op: null, weg: false },
    { soort: 'vernietiging_wmo', einddatum: '2026-05-27', op: null, weg: false },
  ])
  const ja = { besluit: 'ingewilligd', woorden: 'Wij halen het weg.' }
  expect((await vera.post(`${pad(id)}/besluit`, ja)).tekst).toContain('Er loopt nog hulp of een melding')
  const nee = { besluit: 'geweigerd', grond: 'nog_nodig', woorden: 'De hulp loopt nog.' }
  expect((await vera.post(`${pad(id)}/besluit`, nee)).status).toBe(303)
  expect(await klokken(id)).toEqual([
    { soort: 'inwonersverzoek', einddatum: '2026-03-27', op: '2026-03-02', weg: false },
    { soort: 'vernietiging_wmo', einddatum: '2026-05-27', op: '2026-03-02', weg: true },
  ])
})

test('later, once, in the first month and with a reason; taken back it asks nothing any more', async () => {
  const id = await vraag({ woorden: 'Alles graag.' })
  expect((await vera.post(`${pad(id)}/uitstel`, { reden: '' })).status).toBe(422)
  expect((await vera.get(`${pad(id)}/brief`)).status).toBe(404)
  expect((await vera.post(`${pad(id)}/uitstel`, { reden: 'Het is veel.' })).status).toBe(303)
  // AVG 12 lid 3: the inwoner is told in the first month, with the reason and where to complain.
  expect((await vera.get(pad(id))).tekst).toContain('Brief aan de inwoner')
  const brief = (await vera.get(`${pad(id)}/brief`)).tekst
  for (const zin of ['Uiterlijk op 2 juni 2026', 'Het is veel.', 'Autoriteit Persoonsgegevens'])
    expect(brief).toContain(zin)
  expect(brief).not.toContain('Ons antwoord')
  expect((await vera.post(`${pad(id)}/uitstel`, { reden: 'Nog meer.' })).tekst).toContain(
    'Langer kan één keer',
  )
  expect(await klokken(id)).toEqual([
    { soort: 'inwonersverzoek', einddatum: '2026-04-02', op: '2026-03-02', weg: true },
    { soort: 'inwonersverzoek_uitgesteld', einddatum: '2026-06-02', op: null, weg: false },
  ])
  expect((await vera.post(`${pad(id)}/intrekking`, { reden: 'Niet meer nodig.' })).status).toBe(303)
  expect((await vera.get(pad(id))).tekst).toContain('Niet meer nodig.')
  expect((await vera.get(`${pad(id)}/brief`)).status).toBe(404)
  expect(await app.sql('select 1 from termijn where verzoek_id = $1 and gestopt_op is null', [id])).toEqual(
    [],
  )
})

test('the last week it stands out on the first page of the functionaris, and after that more', async () => {
  const id = await vraag({ woorden: 'Op tijd graag.' })
  app.klok.zet('2026-03-28T08:00:00Z')
  vera = await app.als('vera')
  expect((await vera.get('/werk')).tekst).toContain('Een antwoord aan een inwoner moet deze week')
  app.klok.zet('2026-04-03T08:00:00Z')
  vera = await app.als('vera')
  expect((await vera.get('/werk')).tekst).toContain('Een antwoord aan een inwoner is te laat')
  expect((await vera.get('/werk/privacy/verzoeken')).tekst).toContain('Te laat')
  expect((await vera.post(`${pad(id)}/uitstel`, { reden: 'Te druk.' })).tekst).toContain(
    'De eerste maand is voorbij',
  )
  app.klok.zet('2026-03-02T08:00:00Z')
  vera = await app.als('vera')
})

test('a machtiging to read lets somebody ask a copy, not a change; who is not recorded asks in vain', async () => {
  const lezers = `/werk/dossiers/${m.huishoudenId}/vertegenwoordiging`
  expect((await noor.post(lezers, mantelzorgVelden(m.inwonerId))).status).toBe(303)
  const wie = (await app.sql<{ id: string }>('select id from vertegenwoordiging'))[0]?.id ?? ''
  expect((await noor.get(`${dossier()}/nieuw?inwoner=${m.inwonerId}`)).tekst).toContain('Ria de Buur')
  expect(await vraag({ wie, soort: 'correctie' })).toContain('mag dit nu niet vragen')
  const id = await vraag({ wie })
  expect((await vera.get(pad(id))).tekst).toContain('Ria de Buur, mantelzorger')
  expect(await vraag({ wie: m.inwonerId })).toContain('mag dit nu niet vragen')
})

test('the functionaris writes down what came by letter, from the log of this inwoner', async () => {
  const hier = `/werk/privacy/inzage/${m.inwonerId}/verzoek`
  expect((await vera.get(`/werk/privacy/inzage/${m.inwonerId}`)).html).toContain(`href="${hier}"`)
  expect((await vera.get(hier)).tekst).toContain('Ria de Buur')
  const { inwonerId: _, ...velden } = verzoekVelden('', { kanaal: 'brief', woorden: 'Per brief.' })
  expect((await vera.post(hier, { ...velden, kanaal: '' })).status).toBe(422)
  const uit = await vera.post(hier, velden)
  expect([uit.status, uit.naar]).toEqual([303, pad(await nieuwste())])
})

test('nobody answers somebody of the own circle', async () => {
  const id = await vraag({ woorden: 'Voor mij.' })
  await app.sql(
    `insert into uitsluiting (gemeente_id, id, medewerker_id, soort, naam, naam_norm, inwoner_id, van)
      select 1, gen_random_uuid(), id, 'zelf', 'zichzelf', 'zichzelf', $1, '2026-01-01' from medewerker where sub = 'vera'`,
    [m.inwonerId],
  )
  vera = await app.als('vera')
  expect((await vera.get(pad(id))).status).toBe(404)
  expect(
    (await vera.post(`${pad(id)}/besluit`, { besluit: 'geweigerd', grond: 'niet_van_ons', woorden: 'Nee.' }))
      .status,
  ).toBe(404)
  expect((await vera.get('/werk/privacy/verzoeken')).tekst).not.toContain('Bep')
})
