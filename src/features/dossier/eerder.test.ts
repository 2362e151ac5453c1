// What was tried before: a vraag and its traject are told once, whether it helped, and a return only to who sees the melding it came with.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { beantwoord, meld, screen, wie } from '../../../test/support/meten.ts'
import { komTerug, ondersteun, rondAf } from '../../../test/support/steun.ts'
import { type Leefgebied, leefgebieden } from '../melding/melding.ts'
import { eenmaal, hielp } from './eerder.ts'

const perGebied = <T>(gebieden: readonly Leefgebied[], wat: T) =>
  Object.fromEntries(gebieden.map((g) => [g, wat]))

test.each([
  [{ afloop: 'bereikt' }, 'geholpen'],
  [{ afloop: 'deels' }, 'deels'],
  [{ afloop: 'niet' }, 'niet_geholpen'],
  [{ afloop: 'bereikt', antwoord: 'deels' }, 'deels'],
  [{ afloop: 'maatwerk', antwoord: 'niet_geholpen' }, 'niet_geholpen'],
  [{ afloop: 'maatwerk', antwoord: null }, undefined],
])('%o helped: %s', (eerder, uitkomst) => expect(hielp(eerder)).toBe(uitkomst))

test('a vraag is told by the traject that answered it, when that one is seen', () => {
  const vraag = { id: 'v', wat: 'vraag', vraagId: 'v' } as const
  const ander = { id: 'w', wat: 'vraag', vraagId: 'w' } as const
  const traject = { id: 't', wat: 'traject', vraagId: 'v' } as const
  expect(eenmaal([traject, vraag, ander]).map(({ id }) => id)).toEqual(['t', 'w'])
  expect(eenmaal([vraag, ander]).map(({ id }) => id)).toEqual(['v', 'w'])
})

describe('the block on the dossier', async () => {
  const app = await startApp()
  const dicht = '2026-03-02T09:00:00Z'
  const blok = async (sub: string, huishoudenId: string) => {
    const { html, status } = await (await app.als(sub)).get(`/werk/dossiers/${huishoudenId}`)
    expect(status).toBe(200)
    const deel = html.split('id="eerder"')[1]?.split('<section')[0] ?? ''
    return deel.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  }
  const geholpen = async (geslachtsnaam: string) => {
    const melding = await meld(app, 'fleur', '2026-02-02T09:00:00Z', { geslachtsnaam })
    const trajectId = await ondersteun(app, '2026-02-03T09:00:00Z', melding, 2)
    await rondAf(app, dicht, trajectId, {
      resultaat: 'deels',
      eindereden: 'inwoner_stopt',
      toelichting: 'Wilde even niet.',
      watHielp: 'Samen bellen.',
    })
    return { ...melding, trajectId }
  }

  test('says of which vraag it was, what was done, for whom, by whom, from when to when, and whether it helped', async () => {
    const { huishoudenId } = await geholpen('Probeer')
    const tekst = await blok('fleur', huishoudenId)
    expect(tekst).toContain(
      'Huishouden en regelzaken (instrumentele ADL) Maatschappelijk werk (2 maart 2026) Voor Anna',
    )
    expect(tekst).toMatch(/Voor Anna · Zelf verder kunnen\. · 2 contacten/)
    expect(tekst).toMatch(/Fleur .*, Kernteam Zetten en Heteren 3 februari 2026 tot en met 2 maart 2026/)
    expect(tekst).toMatch(
      /Hielp deels De inwoner wil niet verder Wilde even niet\. Wat hielp: Samen bellen\./,
    )
    expect(tekst).toContain('Zelfredzaamheid van 2 naar 3')
    // The vraag it answered is not told a second time.
    expect(tekst).not.toContain('Vraag:')
    expect(tekst).not.toContain('Kwam terug')
  })

  test('of a vraag without a traject says what was tried, and that nobody knows whether it helped', async () => {
    const { huishoudenId, meldingId } = await meld(app, 'fleur', '2026-02-02T09:00:00Z', {
      geslachtsnaam: 'Ongevraagd',
      leefgebieden: ['sociaal_netwerk'],
    })
    const gebied: Leefgebied[] = ['sociaal_netwerk']
    const eerst = { door: 'fleur', op: '2026-02-03T09:00:00Z' }
    await screen(app, eerst, meldingId, perGebied(gebied, 'sociale_kaart'))
    await beantwoord(app, { door: 'fleur', op: dicht }, meldingId, perGebied(gebied, 'algemeen_collectief'))
    expect(await blok('fleur', huishoudenId)).toMatch(
      /Algemene of collectieve voorziening \(2 maart 2026\) Na: wijzen op de sociale kaart Voor Anna .* Niet bekend Of het hielp, is toen niet gevraagd\./,
    )
  })

  test('a return is told to who sees the melding it came with, and to nobody else', async () => {
    const eerder = await geholpen('Terugkomer')
    const terug = await komTerug(app, { door: 'kim', op: '2026-06-01T09:00:00Z' }, eerder)
    expect(await blok('fleur', eerder.huishoudenId)).not.toContain('Kwam terug')
    await app.sql(
      `insert into autorisatie (gemeente_id, id, medewerker_id, melding_id, niveau, wet, doel, grondslag, van, gebeurtenis_id)
      select 1, gen_random_uuid(), $1, $2, niveau, wet, doel, grondslag, van, gebeurtenis_id from autorisatie where melding_id = $2 limit 1`,
      [(await wie(app, 'fleur')).id, terug],
    )
    expect(await blok('fleur', eerder.huishoudenId)).toContain('Kwam terug: melding van 1 juni 2026')
  })

  test('five at a time: the newest first, with how many there are and the way to what is older', async () => {
    const gebieden = leefgebieden.slice(0, 12)
    const { meldingId, huishoudenId } = await meld(app, 'fleur', '2026-07-01T09:00:00Z', {
      geslachtsnaam: 'Veelvraag',
      leefgebieden: gebieden,
    })
    const stap = { door: 'fleur', op: '2026-07-02T09:00:00Z' }
    await screen(app, stap, meldingId, perGebied(gebieden, 'beantwoord'))
    await beantwoord(app, stap, meldingId, perGebied(gebieden, 'direct_beantwoord'))
    const eerste = await blok('fleur', huishoudenId)
    expect(eerste).toContain('1 tot en met 5 van 12')
    expect(eerste.match(/Direct beantwoord \(/g)).toHaveLength(5)
    for (const pagina of ['3', '99']) {
      const tweede = await blok('fleur', `${huishoudenId}?eerder=${pagina}`)
      expect(tweede).toContain('11 tot en met 12 van 12')
      expect(tweede.match(/Direct beantwoord \(/g)).toHaveLength(2)
    }
  })
})
