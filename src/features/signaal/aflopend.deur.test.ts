// Thirty days before somebody may no longer read for an inwoner, who leads the work hears of it once; a birthday that changes it too.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Velden } from '../../../test/support/client.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { neemNieuweOp } from '../../../test/support/huishouden.ts'
import { mantelzorgVelden } from '../../../test/support/vertegenwoordiging.ts'
import { fakePost } from '../../fakes/post.ts'
import { taken } from '../../jobs.ts'

const app = await startApp()
const noor = await app.als('noor')
const nacht = () =>
  taken(app.ctx, fakePost('/nergens'), async () => [1])
    .find((taak) => taak.queue === 'verjaardagen_opmerken')
    ?.voer({})
const signalen = (inwonerId: string) =>
  app.sql(
    'select soort, bron, dag::text, voor_datum::text as voor from signaal where inwoner_id = $1 order by soort',
    [inwonerId],
  )

const leg = (huishoudenId: string, velden: Velden) =>
  noor.post(`/werk/dossiers/${huishoudenId}/vertegenwoordiging`, {
    van: '2-3-2026',
    bewijs: 'Mondeling',
    ...velden,
  })
const zorg = (inwonerId: string, totEnMet: string, naam: string) =>
  mantelzorgVelden(inwonerId, { totEnMet, naam })

test('what ends within thirty days is said once, and what is taken back is not', async () => {
  const { huishoudenId, inwonerId } = await maakMelding(app, noor)
  await leg(huishoudenId, zorg(inwonerId, '31-3-2026', 'Op tijd'))
  await leg(huishoudenId, zorg(inwonerId, '1-4-2026', 'Nog niet'))
  await leg(huishoudenId, zorg(inwonerId, '20-3-2026', 'Terug'))
  const [terug] = await app.sql<{ id: string }>(
    `select id from vertegenwoordiging where inwoner_id = $1 and naam = 'Terug'`,
    [inwonerId],
  )
  await noor.post(`/werk/vertegenwoordigingen/${terug?.id}/intrekking`, { toelichting: '' })
  await nacht()
  await nacht()
  expect(await signalen(inwonerId)).toEqual([
    {
      soort: 'vertegenwoordiging_eindigt',
      bron: 'vertegenwoordiging',
      dag: '2026-04-01',
      voor: '2026-04-01',
    },
  ])
  const [{ id } = { id: '' }] = await app.sql<{ id: string }>(
    'select id from signaal where inwoner_id = $1',
    [inwonerId],
  )
  const pagina = await noor.get(`/werk/signalen/${id}`)
  expect(pagina.tekst).toContain('Machtiging of maatregel loopt af')
  expect(pagina.html).toContain(`/werk/dossiers/${huishoudenId}/vertegenwoordiging`)
})

test('the sixteenth birthday is said too where a parent reads along, without a plan', async () => {
  const { huishoudenId, inwonerId: moederId } = await maakMelding(app, noor)
  const kind = await neemNieuweOp(app, noor, { huishoudenId, voornamen: 'Bijna', geboortedatum: '20-3-2010' })
  await nacht()
  expect(await signalen(kind)).toEqual([])
  const antwoord = await leg(huishoudenId, {
    inwonerId: kind,
    soort: 'ouder_met_gezag',
    wieId: moederId,
    bewijs: 'Gezagsregister',
  })
  expect(antwoord.status).toBe(303)
  await nacht()
  expect(await signalen(kind)).toEqual([
    { soort: 'wordt_16', bron: 'geboortedatum', dag: '2026-03-20', voor: '2026-03-20' },
  ])
})
