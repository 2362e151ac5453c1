// Drafts through the front door: kept, back where they were, gone when the form is saved, and of nobody else.

import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Client, Velden } from '../../../test/support/client.ts'
import { gesprekVelden, idVan, maakMelding, verslagVelden } from '../../../test/support/gesprek.ts'
import { fakePost } from '../../fakes/post.ts'
import { taken } from '../../jobs.ts'

const app = await startApp()
const noor = await app.als('noor')
const tel = async () => (await app.sql<{ n: number }>('select count(*)::int as n from concept'))[0]?.n

/** A gesprek of Noor that is planned, with its page. */
async function gesprek(naam: string) {
  const m = await maakMelding(app, noor, { geslachtsnaam: naam })
  const velden = gesprekVelden({ meldingId: m.meldingId })
  const pad = `/werk/gesprekken/${idVan(await noor.post(`/werk/dossiers/${m.huishoudenId}/gesprekken`, velden))}`
  return { ...m, pad }
}
const sleutelVan = (html: string) =>
  /action="\/werk\/gesprekken[^>]*>.*?name="_sleutel" value="([^"]+)"/s.exec(html)?.[1] ?? ''
const typ = (wie: Client, pad: string, velden: Velden) =>
  wie.post('/werk/concepten', { _pagina: pad, _formulier: `${pad}/verslag`, ...velden })

describe('a draft', () => {
  test('is kept with a button, comes back on its page with its time, and is thrown away', async () => {
    const { pad } = await gesprek('Kladblok')
    const _sleutel = sleutelVan((await noor.get(pad)).html)
    expect((await typ(noor, pad, { _sleutel, verslag: 'Half verhaal' })).naar).toBe(pad)
    const terug = await noor.get(pad)
    expect(terug.waarde('verslag')).toBe('Half verhaal')
    expect(terug.tekst).toContain('Dit is uw concept van 09:00 uur.')
    expect(sleutelVan(terug.html)).toBe(_sleutel)
    await noor.post('/werk/concepten/weg', { _pagina: pad, _formulier: `${pad}/verslag`, _sleutel })
    const leeg = await noor.get(pad)
    expect(leeg.waarde('verslag')).toBe('')
    expect(leeg.tekst).not.toContain('Dit is uw concept')
  })

  test('is kept by the script, which hears when; the last text counts; on disk it is unreadable', async () => {
    const { pad } = await gesprek('Script')
    const _sleutel = randomUUID()
    const kop = { accept: 'application/json' }
    const velden = { _pagina: pad, _formulier: `${pad}/verslag`, _sleutel }
    await noor.post('/werk/concepten', { ...velden, verslag: 'Een' }, kop)
    const antwoord = await noor.post('/werk/concepten', { ...velden, verslag: 'Een twee' }, kop)
    expect(JSON.parse(antwoord.html)).toEqual({ tijd: '09:00' })
    expect((await noor.get(pad)).waarde('verslag')).toBe('Een twee')
    const [rij] = await app.sql<{ velden: Buffer }>('select velden from concept where sleutel = $1', [
      _sleutel,
    ])
    expect(rij?.velden.includes('Een')).toBe(false)
    const form = (await noor.get(pad)).html
    expect(form).toContain('data-concept="/werk/concepten"')
  })

  test('ends when its form is saved, and stays when it is refused', async () => {
    const { pad } = await gesprek('Bewaard')
    const _sleutel = randomUUID()
    await typ(noor, pad, { _sleutel, verslag: 'Half', versie: '1' })
    const voor = await tel()
    const fout = await noor.post(`${pad}/verslag`, { ...verslagVelden(1), gevoerdOp: 'ooit', _sleutel })
    expect(fout.status).toBe(422)
    expect(await tel()).toBe(voor)
    expect((await noor.post(`${pad}/verslag`, { ...verslagVelden(1), _sleutel })).status).toBe(303)
    expect(await tel()).toBe((voor ?? 0) - 1)
    // A draft that was on its way while the form was saved is not shown, and is swept away.
    await typ(noor, pad, { _sleutel, verslag: 'Te laat' })
    expect((await noor.get(pad)).tekst).not.toContain('Dit is uw concept')
    await opruimen()
    expect(await tel()).toBe((voor ?? 0) - 1)
  })

  test('a refused form goes on keeping drafts', async () => {
    const { pad } = await gesprek('Door')
    const plek = { _pagina: pad, _formulier: `${pad}/verslag` }
    const fout = await noor.post(`${pad}/verslag`, { ...verslagVelden(1), gevoerdOp: 'ooit', ...plek })
    expect(fout.html).toContain(`name="_pagina" value="${pad}"`)
  })

  test('of a colleague is not shown, and ends with access to the page', async () => {
    const { pad, meldingId } = await gesprek('Gedeeld')
    const velden = { _sleutel: randomUUID(), verslag: 'Alleen van Noor' }
    await typ(noor, pad, velden)
    const iris = await app.als('iris')
    expect((await iris.get(pad)).tekst).not.toContain('Alleen van Noor')
    await app.sql('update autorisatie set tot = van where melding_id = $1', [meldingId])
    expect((await noor.get(pad)).status).toBe(404)
    const [n, k] = await app.sql<{ id: string }>(
      `select id from medewerker where sub in ('noor', 'kim') order by sub desc`,
    )
    const ziet = (medewerkerId: string) =>
      app.ctx.db.transaction({ gemeenteId: 1, medewerkerId }, (tx) =>
        tx.selectFrom('concept').select('sleutel').where('sleutel', '=', velden._sleutel).execute(),
      )
    expect(await ziet(k?.id ?? '')).toEqual([])
    expect(await ziet(n?.id ?? '')).toHaveLength(1)
  })

  test('with a key that is none is no draft', async () => {
    const velden = { _pagina: '/werk/x', _formulier: '/werk/x', _sleutel: 'x', verslag: 'x' }
    for (const pad of ['/werk/concepten', '/werk/concepten/weg'])
      expect((await noor.post(pad, velden)).status).toBe(404)
  })

  test.each([
    ['another site', 'https://elders.example/werk'],
    ['a path that is none of ours', '//elders.example'],
    ['a climb', '/werk/../../x'],
    ['nothing', ''],
  ])('%s is no page of ours: nothing is kept, nobody is led there', async (_, _pagina) => {
    const voor = await tel()
    const velden = { _pagina, _formulier: '/werk/x', verslag: 'x' }
    for (const pad of ['/werk/concepten', '/werk/concepten/weg'])
      expect((await noor.post(pad, velden)).status).toBe(404)
    expect(await tel()).toBe(voor)
  })

  test('ends after thirty days', async () => {
    const { pad } = await gesprek('Oud')
    await typ(noor, pad, { _sleutel: randomUUID(), verslag: 'Oud' })
    const voor = await tel()
    app.klok.zet('2026-03-31T07:59:00Z')
    await opruimen()
    expect(await tel()).toBe(voor)
    app.klok.zet('2026-04-02T08:00:00Z')
    await opruimen()
    expect(await tel()).toBe(0)
  })
})

const opruimen = () =>
  taken(app.ctx, fakePost('/nergens'), async () => [1])
    .find(({ queue }) => queue === 'sessies_opruimen')
    ?.voer({})

test('a draft of characters that no keyboard types is too much, and said', async () => {
  const verslag = '\u0001'.repeat(250_000)
  const velden = { _sleutel: randomUUID(), verslag }
  expect((await typ(await app.als('noor'), '/werk/gesprekken/x', velden)).status).toBe(413)
})
