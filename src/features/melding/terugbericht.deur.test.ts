// A melding that came by an overdracht: closing it asks how it went, and the word reaches who handed it over.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Velden } from '../../../test/support/client.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { overdrachtVelden } from '../../../test/support/overdracht.ts'
import { teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const [fleur, noor] = [await app.als('fleur'), await app.als('noor')]

test('closing asks for the word back, and a reason when it did not help', async () => {
  const { meldingId } = await maakMelding(app, fleur)
  const velden = overdrachtVelden({ teamId: await teamId(app, 'Wmo') })
  const { naar: kaart } = await fleur.post(`/werk/meldingen/${meldingId}/overdracht`, velden)
  const { naar: pad } = await noor.post(`${kaart}/aanvaarding`, { verdeling: 'ik' })
  const versie = async () => (await noor.get(pad)).waarde('versie') ?? ''
  await noor.post(`${pad}/screening`, { versie: await versie(), keuze: 'volgen', triage: '1' })
  expect((await noor.get(pad)).tekst).toContain('Terugkoppeling aan wie dit overdroeg')
  const sluit = {
    versie: await versie(),
    uitkomst_instrumentele_adl: 'ondersteuning_sto',
    terugAntwoord: 'deels',
  }
  const zonder = await noor.post(`${pad}/afsluiting`, sluit)
  expect(zonder.status).toBe(422)
  expect(zonder.tekst).toContain('Kies waarom het niet (helemaal) hielp.')
  // Nothing of the melding changed with it.
  expect((await noor.get(pad)).tekst).toContain('Nog open')
  const klaar = await noor.post(`${pad}/afsluiting`, { ...sluit, terugReden: 'wacht_nog' })
  expect(klaar.status).toBe(303)
  expect((await fleur.get(kaart)).tekst).toContain('Het wacht nog op iemand anders')
  expect((await noor.get('/werk?lijst=team')).tekst).not.toContain('Terugkoppeling geven')
})

test('the last vraag demands the word back, no typed word is lost, and who cannot say it yet says so', async () => {
  const { meldingId } = await maakMelding(app, fleur, {
    leefgebieden: ['instrumentele_adl', 'sociaal_netwerk'],
  })
  const velden = overdrachtVelden({ teamId: await teamId(app, 'Wmo') })
  const { naar: kaart } = await fleur.post(`/werk/meldingen/${meldingId}/overdracht`, velden)
  const { naar: pad } = await noor.post(`${kaart}/aanvaarding`, { verdeling: 'ik' })
  const versie = async () => (await noor.get(pad)).waarde('versie') ?? ''
  await noor.post(`${pad}/screening`, { versie: await versie(), keuze: 'volgen', triage: '1' })
  const sluit = async (anders: Velden) =>
    noor.post(`${pad}/afsluiting`, { versie: await versie(), ...anders })
  const eerste = { uitkomst_instrumentele_adl: 'ondersteuning_sto' }
  const getypt = await sluit({ ...eerste, terugWoorden: 'Zij wacht op de woningbouw.' })
  expect(getypt.status).toBe(422)
  expect(getypt.tekst).toContain('Kies of het hielp.')
  expect(getypt.waarde('terugWoorden')).toBe('Zij wacht op de woningbouw.')
  // Not the last one: nobody has to say yet how it went.
  expect((await sluit(eerste)).status).toBe(303)
  const laatste = { uitkomst_sociaal_netwerk: 'eigen_kracht_netwerk' }
  expect((await sluit(laatste)).status).toBe(422)
  expect((await sluit({ ...laatste, terugAntwoord: 'later' })).status).toBe(303)
  expect((await noor.get('/werk?lijst=team')).tekst).toContain('Terugkoppeling geven')
})

test('withdrawing leads to the word back, and without it the debt is on the list', async () => {
  const { meldingId } = await maakMelding(app, fleur)
  const velden = overdrachtVelden({ teamId: await teamId(app, 'Wmo') })
  const { naar: kaart } = await fleur.post(`/werk/meldingen/${meldingId}/overdracht`, velden)
  const { naar: pad } = await noor.post(`${kaart}/aanvaarding`, { verdeling: 'ik' })
  const versie = (await noor.get(pad)).waarde('versie') ?? ''
  const { naar } = await noor.post(`${pad}/intrekking`, { versie, reden: 'Het hoeft niet meer.' })
  expect(naar).toBe(`${kaart}/terugkoppeling`)
  expect((await noor.get(naar)).tekst).toContain('Hielp het?')
  expect((await noor.get('/werk?lijst=team')).tekst).toContain('Terugkoppeling geven')
})
