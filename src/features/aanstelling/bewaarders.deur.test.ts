// Five keep the hidden addresses and never six, also when an end is taken back (access.md 2.4, H4).

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import {
  beheer,
  bijzonderVelden,
  eindeVelden,
  nieuweMedewerker,
  wieIs,
} from '../../../test/support/beheer.ts'

const app = await startApp()
const [ties, vera] = [await app.als('ties'), await app.als('vera')]
const rol = 'interventieteam'

async function bewaarder(sub: string, van: string): Promise<void> {
  const id = await nieuweMedewerker(app, ties, sub)
  await beheer(app, ties, { id, deel: 'voorstellen', velden: bijzonderVelden(rol, van) })
  const [v] = await app.sql<{ id: string }>('select id from rolvoorstel where medewerker_id = $1', [id])
  expect((await vera.post(`/werk/beheer/rolvoorstellen/${v?.id}/bevestiging`)).status).toBe(303)
}

test.each([
  ['an end', 'einde', eindeVelden(rol, '1-4-2026'), 'herstel'],
  ['a leaving', 'vertrek', { vertrek: '1-4-2026' }, 'blijven'],
])('%s is not taken back when the place was given to another', async (wat, deel, velden, terug) => {
  const id = await wieIs(app, 'iris')
  const [{ n } = { n: 0 }] = await app.sql<{ n: number }>(
    `select count(*)::int as n from medewerker_rol where rol = $1 and (tot is null or tot >= '2026-04-01')`,
    [rol],
  )
  for (let nr = n; nr < 5; nr += 1) await bewaarder(`bewaarder ${wat} ${nr}`, '2-3-2026')
  expect((await beheer(app, ties, { id, deel, velden })).status).toBe(303)
  await bewaarder(`de zesde na ${wat}`, '1-4-2026')
  const antwoord = await beheer(app, ties, { id, deel: terug, velden })
  expect([antwoord.status, antwoord.tekst]).toEqual([422, expect.stringContaining('Er zijn al vijf mensen')])
  // Room again for the next.
  await app.sql(`update medewerker_rol set tot = '2026-03-31' where rol = $1 and van = '2026-04-01'`, [rol])
  expect((await beheer(app, ties, { id, deel: terug, velden })).status).toBe(303)
})
