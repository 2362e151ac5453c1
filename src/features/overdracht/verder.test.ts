// What an overdracht changes elsewhere: the next gesprek begins with it, closing asks for the word back, a melding moves with its clocks.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden, idVan, maakMelding } from '../../../test/support/gesprek.ts'
import { maakOverdracht, overdrachtVelden } from '../../../test/support/overdracht.ts'
import { legContactVast, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const [fleur, noor, kim] = [await app.als('fleur'), await app.als('noor'), await app.als('kim')]
const wmo = await teamId(app, 'Wmo')
const klaar = {
  versie: '1',
  resultaat: 'bereikt',
  isVolgensPlan: 'ja',
  eindereden: 'doel_bereikt',
  uitkomst: 'ondersteuning_sto',
}

test('a melding moves with its clocks as they run; who sent it keeps only the card', async () => {
  const { meldingId, huishoudenId } = await maakMelding(app, fleur)
  const klokken = () =>
    app.sql(
      'select soort, begin::text, einddatum::text, gestopt_op from termijn where melding_id = $1 order by soort',
      [meldingId],
    )
  const vooraf = await klokken()
  const pad = (await fleur.post(`/werk/meldingen/${meldingId}/overdracht`, overdrachtVelden({ teamId: wmo })))
    .naar
  expect((await noor.get(`/werk/meldingen/${meldingId}`)).status).toBe(404)
  const { naar } = await noor.post(`${pad}/aanvaarding`, { verdeling: 'ik' })
  expect(naar).toBe(`/werk/meldingen/${meldingId}`)
  expect(await klokken()).toEqual(vooraf)
  expect((await noor.get(naar)).status).toBe(200)
  expect((await noor.get(`/werk/dossiers/${huishoudenId}`)).tekst).toContain(
    'Overdrachten van dit huishouden',
  )

  const gesprek = await noor.post(`/werk/dossiers/${huishoudenId}/gesprekken`, gesprekVelden({ meldingId }))
  const pagina = await noor.get(gesprek.naar)
  expect(pagina.tekst).toContain(
    'Dit vertelde Anna Bakker al aan Fleur van Dam (Forte Welzijn) op 2 maart 2026',
  )
  expect(pagina.waarde('eigenPlan')).toBe('Ik wil zelf weer mijn huis bijhouden.')
  expect(pagina.waarde('instrumentele_adl_wens')).toBe('Ik wil zelf weer mijn huis bijhouden.')
  expect(pagina.waarde('instrumentele_adl_behoefte')).toContain('Kijk samen naar hulp')
})

test('the traject of the sender cannot close while another team decides', async () => {
  const { trajectId, pad } = await maakOverdracht(app, fleur)
  const dicht = await fleur.post(`/werk/trajecten/${trajectId}/afsluiting`, klaar)
  expect(dicht.status).toBe(422)
  expect(dicht.tekst).toContain('Een ander team moet nog antwoorden')
  expect(
    (await fleur.post(`/werk/trajecten/${trajectId}/overdracht`, overdrachtVelden({ teamId: wmo }))).tekst,
  ).toContain('Dit is al overgedragen en wacht op antwoord.')
  expect((await fleur.post(`${pad}/intrekking`)).status).toBe(303)
  expect((await noor.get(pad)).status).toBe(410)
  expect((await noor.post(`${pad}/aanvaarding`, { verdeling: 'ik' })).status).toBe(410)
  // Only the traject itself is left, whose vraag does not end before the melding is screened.
  expect((await fleur.post(`/werk/trajecten/${trajectId}/afsluiting`, klaar)).status).toBe(303)
})

test('closing asks whether it helped, with the reason if not, and the sender reads it', async () => {
  const { pad } = await maakOverdracht(app, fleur)
  const { naar } = await noor.post(`${pad}/aanvaarding`, { verdeling: 'ik' })
  expect((await noor.get(naar)).tekst).toContain('Terugkoppeling aan wie dit overdroeg')
  const zonder = await noor.post(`${naar}/afsluiting`, {
    ...klaar,
    terugAntwoord: 'deels',
    watHielp: 'Samen lezen',
  })
  expect(zonder.status).toBe(422)
  expect(zonder.waarde('watHielp')).toBe('Samen lezen')
  const gesloten = await noor.post(`${naar}/afsluiting`, {
    ...klaar,
    terugAntwoord: 'deels',
    terugReden: 'wacht_nog',
    terugWoorden: 'Zij wacht op de woningbouw.',
    terugGedeeld: 'ja',
  })
  expect(gesloten.status).toBe(303)
  const kaart = await fleur.get(pad)
  for (const woord of [
    'Besloten',
    'Voor een deel',
    'Het wacht nog op iemand anders',
    'Zij wacht op de woningbouw.',
  ])
    expect(kaart.tekst).toContain(woord)
})

test('under the same wet too the notes of the sender do not come along', async () => {
  const { trajectId, pad } = await maakOverdracht(app, fleur, {}, { wet: 'wmo' })
  await legContactVast(fleur, trajectId, { waarover: 'Dit blijft tussen ons.' })
  const { naar } = await noor.post(`${pad}/aanvaarding`, { verdeling: 'ik' })
  expect((await noor.get(naar)).status).toBe(200)
  expect((await noor.get(`/werk/trajecten/${trajectId}`)).status).toBe(404)
})

test('closing demands the word back; who cannot say it yet says so, and the debt stays on the list', async () => {
  const { pad } = await maakOverdracht(app, fleur)
  const { naar } = await noor.post(`${pad}/aanvaarding`, { verdeling: 'ik' })
  const leeg = await noor.post(`${naar}/afsluiting`, { ...klaar, watHielp: 'Samen lezen' })
  expect(leeg.status).toBe(422)
  expect(leeg.tekst).toContain('Kies of het hielp.')
  expect(leeg.waarde('watHielp')).toBe('Samen lezen')
  const later = { ...klaar, terugAntwoord: 'later' }
  const met = await noor.post(`${naar}/afsluiting`, { ...later, terugWoorden: 'Zij wacht nog.' })
  expect(met.status).toBe(422)
  expect(met.waarde('terugWoorden')).toBe('Zij wacht nog.')
  expect((await noor.post(`${naar}/afsluiting`, later)).status).toBe(303)
  expect((await noor.get('/werk')).tekst).toContain('Terugkoppeling geven')
})

test('returned with a code and words: the sender reads both, and goes on', async () => {
  const { pad, trajectId } = await maakOverdracht(app, fleur)
  const leeg = await noor.post(`${pad}/weigering`, { code: 'geen_plaats', woorden: '' })
  expect(leeg.status).toBe(422)
  await noor.post(`${pad}/weigering`, { code: 'geen_plaats', woorden: 'Wij zijn vol tot mei.' })
  const kaart = await fleur.get(pad)
  for (const woord of ['Teruggegeven', 'Wij hebben nu geen plaats', 'Wij zijn vol tot mei.'])
    expect(kaart.tekst).toContain(woord)
  expect((await fleur.get(`/werk/trajecten/${trajectId}`)).status).toBe(200)
})

test('without a yes to looking on, the sender only hears that it was accepted', async () => {
  const { pad } = await maakOverdracht(app, fleur, { zicht: 'nee' })
  const { naar } = await noor.post(`${pad}/aanvaarding`, { verdeling: 'ik' })
  const kaart = await fleur.get(pad)
  expect(kaart.tekst).toContain('Aanvaard')
  expect(kaart.tekst).not.toContain('Noor de Boer')
  expect((await noor.get(naar)).tekst).not.toContain('Terugkoppeling aan wie dit overdroeg')
})

test('what was typed comes back, with what is wrong in words', async () => {
  const { meldingId } = await maakMelding(app, fleur)
  const fout = await fleur.post(
    `/werk/meldingen/${meldingId}/overdracht`,
    overdrachtVelden({ teamId: wmo, isAkkoord: 'nee', zicht: 'nee', gezien: 'Stapels' }),
  )
  expect(fout.status).toBe(422)
  expect(fout.waarde('gezien')).toBe('Stapels')
  expect(fout.tekst).toContain('Help de inwoner om zelf een melding te doen.')
})

test('of who is geheim never to a team without a name; then only the two who were named see it', async () => {
  const { meldingId, inwonerId } = await maakMelding(app, fleur)
  await app.sql('update inwoner set geheimhouding = true where id = $1', [inwonerId])
  const naarTeam = overdrachtVelden({ teamId: wmo })
  const zonder = await fleur.post(`/werk/meldingen/${meldingId}/overdracht`, naarTeam)
  expect(zonder.tekst).toContain('Kies een collega bij naam: die alleen ziet het.')
  const [mens] = await app.sql<{ id: string }>(`select id from medewerker where sub = 'noor'`)
  const pad = (
    await fleur.post(`/werk/meldingen/${meldingId}/overdracht`, { ...naarTeam, medewerkerId: mens?.id ?? '' })
  ).naar
  idVan({ naar: pad, tekst: '' })
  expect((await noor.get(pad)).status).toBe(200)
  expect((await fleur.get(pad)).status).toBe(200)
  for (const wie of [kim, await app.als('bram')]) {
    expect([403, 404]).toContain((await wie.get(pad)).status)
    expect((await wie.get('/werk?lijst=team')).tekst).not.toContain('Antwoorden op een overdracht')
  }
  expect((await noor.post(`${pad}/aanvaarding`, { verdeling: 'team' })).status).toBe(422)
  expect((await noor.post(`${pad}/aanvaarding`, { verdeling: 'ik' })).status).toBe(303)
})

test('twelve months after the end there is no card, and the same answer as after a withdrawal', async () => {
  const { pad } = await maakOverdracht(app, fleur)
  const { naar } = await noor.post(`${pad}/aanvaarding`, { verdeling: 'ik' })
  await noor.post(`${naar}/afsluiting`, { ...klaar, terugAntwoord: 'geholpen' })
  app.klok.zet('2027-03-01T08:00:00Z')
  expect((await (await app.als('fleur')).get(pad)).tekst).toContain('Ja, het hielp')
  app.klok.zet('2027-03-02T08:00:01Z')
  const weg = await (await app.als('fleur')).get(pad)
  expect(weg.status).toBe(410)
  expect(weg.tekst).toContain('Niet meer beschikbaar')
})
