// Where what is about a child of twelve to eighteen stands, there is the way to close it to the parents; where it is about adults there is none.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { gesprekVelden, idVan, maakMelding } from '../../../test/support/gesprek.ts'

const app = await startApp()
const noor = await app.als('noor')

/** A contact and a gesprek of somebody born on this day. */
async function maak(geboortedatum: string, geslachtsnaam: string) {
  const { meldingId, huishoudenId } = await maakMelding(app, noor, { geboortedatum, geslachtsnaam })
  const contact = { versie: '1', waarover: 'Wij spraken over school.', kanaal: 'telefoon' }
  expect((await noor.post(`/werk/meldingen/${meldingId}/contact`, contact)).status).toBe(303)
  const [c] = await app.sql<{ id: string }>('select id from contact order by id desc limit 1')
  const gesprekId = idVan(
    await noor.post(
      `/werk/dossiers/${huishoudenId}/gesprekken`,
      gesprekVelden({ meldingId, datum: '2-3-2026' }),
    ),
  )
  return {
    dossier: `/werk/dossiers/${huishoudenId}`,
    contact: `/werk/contacten/${c?.id}/kindzegel`,
    gesprekId,
  }
}

test('from a contact in the dossier, without going by the zegel', async () => {
  const [kind, volwassen] = [await maak('3-4-2012', 'Kuipers'), await maak('3-4-1980', 'Lammers')]
  const { html, tekst } = await noor.get(kind.dossier)
  expect(html).toContain(`href="${kind.contact}"`)
  expect(tekst).toContain('Dicht voor de ouders?')
  expect((await noor.get(kind.contact)).status).toBe(200)
  const bij = await noor.get(volwassen.dossier)
  expect(bij.html).not.toContain('kindzegel')
  expect(bij.tekst).toContain('Verzegelen')
})

test('from a gesprek that was held', async () => {
  const [kind, volwassen] = [await maak('3-4-2012', 'Maas'), await maak('3-4-1980', 'Nauta')]
  for (const [{ gesprekId }, heeft] of [
    [kind, true],
    [volwassen, false],
  ] as const) {
    await app.sql(`update gesprek set status = 'gevoerd', gevoerd_op = gepland_op where id = $1`, [gesprekId])
    const { html } = await noor.get(`/werk/gesprekken/${gesprekId}`)
    expect(html).toContain(`href="/werk/gesprekken/${gesprekId}/zegel"`)
    expect(html.includes(`href="/werk/gesprekken/${gesprekId}/kindzegel"`)).toBe(heeft)
  }
})
