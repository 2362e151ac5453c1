// What was typed about something that was destroyed does not outlive it as a draft.

import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakGesprek } from '../../../test/support/gesprek.ts'
import { sluitAlles, vernietigDossier } from '../../../test/support/vernietiging.ts'
import { fakePost } from '../../fakes/post.ts'
import { taken } from '../../jobs.ts'

const app = await startApp()
const noor = await app.als('noor')

test('the night takes the drafts of what was destroyed, and no other', async () => {
  const [weg, blijft] = [
    await maakGesprek(app, noor, { melding: { geslachtsnaam: 'Verdwijnt' } }),
    await maakGesprek(app, noor, { melding: { geslachtsnaam: 'Blijft' } }),
  ]
  const verslag = 'Wat hier over iemand staat'
  const paden = [weg, blijft].flatMap((g) => [
    `/werk/gesprekken/${g.gesprekId}`,
    `/werk/meldingen/${g.meldingId}`,
    `/werk/dossiers/${g.huishoudenId}/gesprekken/nieuw`,
  ])
  for (const pad of paden) {
    const velden = { _pagina: pad, _formulier: `${pad}/verslag`, _sleutel: randomUUID(), verslag }
    expect((await noor.post('/werk/concepten', velden)).naar).toBe(pad)
  }
  await sluitAlles(app)
  await vernietigDossier(app, weg.huishoudenId)
  await taken(app.ctx, fakePost('/nergens'), async () => [1])
    .find(({ queue }) => queue === 'sessies_opruimen')
    ?.voer({})
  const over = await app.sql<{ pagina: string }>('select pagina from concept order by pagina')
  expect(over.map(({ pagina }) => pagina)).toEqual(paden.slice(3).toSorted())
})
