// Documents through the front door: in, refused with everything typed kept, out again with its inzage, and who sees which.

import { randomUUID } from 'node:crypto'
import { access, readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Client, Velden } from '../../../test/support/client.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { startTraject, teamId } from '../../../test/support/traject.ts'
import { eicar, fakeClamd } from '../../fakes/clamd.ts'
import { fakePost } from '../../fakes/post.ts'
import { taken } from '../../jobs.ts'
import { padVan } from '../../platform/opslagmap.ts'
import { clamd } from '../../platform/virusscan.ts'

const app = await startApp({ stil: true })
const [kim, noor, bram, fleur] = [
  await app.als('kim'),
  await app.als('noor'),
  await app.als('bram'),
  await app.als('fleur'),
]
const m = await maakMelding(app, kim, { geslachtsnaam: 'Papier' })
const dossier = `/werk/dossiers/${m.huishoudenId}`
const velden = (anders: Velden = {}): Velden => ({
  soort: 'brief',
  bij: `melding:${m.meldingId}`,
  niveau: 'L3',
  inwonerId: m.inwonerId,
  toelichting: 'Kwam vanmorgen binnen',
  ...anders,
})
const brief = { naam: 'Brief huisarts é.txt', inhoud: 'Mevrouw Papier kan niet meer traplopen.' }
const voegToe = (wie: Client, anders: Velden = {}, bestand = brief) =>
  wie.upload(`${dossier}/documenten`, velden(anders), bestand)
const opSchijf = async () =>
  (await readdir(app.ctx.opslag.map, { recursive: true, withFileTypes: true }).catch(() => [])).filter((f) =>
    f.isFile(),
  ).length
const onderweg = () => readdir(app.ctx.opslag.ontvangst).catch(() => [])
const laatste = async () =>
  (await app.sql<{ id: string }>('select id from document order by id desc limit 1'))[0]?.id ?? ''
const tel = async () => (await app.sql<{ n: number }>('select count(*)::int as n from document'))[0]?.n

describe('a document', () => {
  test('is added, stands in the dossier and in the tijdlijn, and comes back as it was', async () => {
    expect((await kim.get(`${dossier}/documenten/nieuw`)).tekst).toContain('Melding van 2 maart 2026')
    const antwoord = await voegToe(kim)
    expect(antwoord.naar).toBe(`${dossier}#documenten`)
    const { tekst, html } = await kim.get(`${dossier}?alles=ja`)
    expect(tekst).toContain('Brief huisarts é.txt')
    expect(tekst).toContain('Brief · Anna Papier · 39 bytes · niet gescand op virussen')
    expect(tekst).toContain('Document toegevoegd')
    const pad = `/werk/documenten/${await laatste()}`
    expect(html).toContain(`href="${pad}"`)
    const terug = await kim.get(pad)
    expect(terug.html).toBe(brief.inhoud)
    expect(terug.headers.get('content-disposition')).toBe(
      `attachment; filename="document"; filename*=UTF-8''Brief%20huisarts%20%C3%A9.txt`,
    )
    expect(terug.headers.get('content-security-policy')).toContain('sandbox')
    expect(terug.headers.get('x-content-type-options')).toBe('nosniff')
    expect(
      await app.sql(`select niveau, regel, inwoner_id from inzage where soort = 'document_ingezien'`),
    ).toEqual([{ niveau: 'L4', regel: 'A1', inwoner_id: m.inwonerId }])
    expect(await onderweg()).toEqual([])
  })

  test('sent twice is one document and one file', async () => {
    const [rijen, bestanden] = [await tel(), await opSchijf()]
    const _sleutel = randomUUID()
    const eens = { ...brief, inhoud: 'Deze brief komt eens.' }
    const [een, twee] = [await voegToe(kim, { _sleutel }, eens), await voegToe(kim, { _sleutel }, eens)]
    expect([een.status, twee.status]).toEqual([303, 303])
    expect(await tel()).toBe((rijen ?? 0) + 1)
    expect(await opSchijf()).toBe(bestanden + 1)
    const ander = await voegToe(kim, { _sleutel }, { ...brief, inhoud: 'Een andere brief' })
    expect(ander.status).toBe(409)
    expect(ander.tekst).toContain('dat kiest u hierna opnieuw')
  })
})

describe('the same file again', () => {
  const weer = { naam: 'weer.txt', inhoud: 'Deze brief komt twee keer.' }

  test('is said, with what was typed, and another thing may have it', async () => {
    expect((await voegToe(kim, {}, weer)).status).toBe(303)
    const rijen = await tel()
    const antwoord = await voegToe(kim, { toelichting: 'Nog eens' }, { ...weer, naam: 'anders.txt' })
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Dit bestand staat hier al.')
    expect(antwoord.waarde('toelichting')).toBe('Nog eens')
    expect(await tel()).toBe(rijen)
    const p = await maakLopendPlan(app, noor)
    const elders = { bij: `plan:${p.planId}`, inwonerId: '' }
    const bijPlan = await noor.upload(`/werk/dossiers/${p.huishoudenId}/documenten`, velden(elders), weer)
    expect(bijPlan.status).toBe(303)
  })

  test('what is more closed than the new one is not given away, and what was removed may come again', async () => {
    const geheim = { naam: 'geheim.txt', inhoud: 'Heel persoonlijk.' }
    expect((await voegToe(kim, { niveau: 'L4' }, geheim)).status).toBe(303)
    expect((await voegToe(kim, {}, geheim)).status).toBe(303)
    const weg = `/werk/documenten/${await laatste()}/verwijdering`
    expect((await kim.post(weg, { reden: 'Verkeerd dossier.' })).status).toBe(303)
    expect((await voegToe(kim, {}, geheim)).status).toBe(303)
  })
})

describe('what is refused', () => {
  test.each([
    ['a program', { naam: 'brief.pdf', inhoud: 'MZ\0\0' }, {}, 'Dit soort bestand bewaren wij niet'],
    ['a page', { naam: 'x.html', inhoud: '<html>' }, {}, 'Dit soort bestand bewaren wij niet'],
    ['another ending', { naam: 'brief.pdf', inhoud: 'tekst' }, {}, 'past niet bij wat erin zit'],
    ['an empty file', { naam: 'brief.txt', inhoud: '' }, {}, 'Dit bestand is leeg'],
    ['a path', { naam: '../../brief.txt', inhoud: 'x' }, {}, 'staat een schuine streep'],
    ['a turned name', { naam: 'a\u202etxt.exe', inhoud: 'x' }, {}, 'staat een onzichtbaar teken'],
    ['a long name', { naam: `${'a'.repeat(300)}.txt`, inhoud: 'x' }, {}, 'langer dan 150 tekens'],
    ['nothing to hang it on', brief, { bij: '' }, 'Kies waar het document bij hoort'],
    ['a thing of others', brief, { bij: `melding:${randomUUID()}` }, 'Kies waar het document bij hoort'],
    ['somebody else', brief, { inwonerId: randomUUID() }, 'woont hier niet meer'],
    ['no soort', brief, { soort: 'x' }, 'Kies wat voor document het is'],
  ])('%s: a sentence, everything typed kept, nothing on the disk', async (_, bestand, anders, zin) => {
    const [rijen, bestanden] = [await tel(), await opSchijf()]
    const antwoord = await voegToe(kim, anders, bestand)
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain(zin)
    expect(antwoord.waarde('toelichting')).toBe('Kwam vanmorgen binnen')
    expect([await tel(), await opSchijf(), await onderweg()]).toEqual([rijen, bestanden, []])
  })

  test('without a file, or an old form sent again without it: choose it', async () => {
    const antwoord = await kim.post(`${dossier}/documenten`, velden())
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Kies het bestand.')
  })

  test('a form without our token keeps the words and says that the file must be chosen again', async () => {
    const antwoord = await kim.upload(`${dossier}/documenten`, velden({ _csrf: 'oud' }), brief)
    expect(antwoord.status).toBe(403)
    expect(antwoord.tekst).toContain('Kwam vanmorgen binnen')
    expect(antwoord.tekst).toContain('Een bestand kunnen wij hier niet vasthouden')
    expect(await onderweg()).toEqual([])
  })

  test('of nobody the file is not even received', async () => {
    const antwoord = await app.niemand().upload(`${dossier}/documenten`, velden(), brief)
    expect(antwoord.status).toBe(401)
    expect(await onderweg()).toEqual([])
  })
})

describe('who sees it', () => {
  test('no grant on the household: not found, and nothing can be hung there', async () => {
    const id = await laatste()
    expect((await fleur.get(`/werk/documenten/${id}`)).status).toBe(404)
    expect((await fleur.get(`${dossier}/documenten/nieuw`)).status).toBe(404)
    expect((await voegToe(fleur)).status).toBe(404)
  })

  test('more closed than the reader may see is not there; a manager opens no documents', async () => {
    await voegToe(kim, { niveau: 'L4' }, { naam: 'diagnose.txt', inhoud: 'geheim' })
    const id = await laatste()
    await app.sql(
      `update autorisatie set niveau = 'L3' where melding_id = $1 and medewerker_id is not null`,
      [m.meldingId],
    )
    const { tekst } = await kim.get(`${dossier}?alles=ja`)
    expect(tekst).not.toContain('diagnose.txt')
    // Not in the tijdlijn either: no more lines than documents.
    const [{ n } = { n: 0 }] = await app.sql<{ n: number }>(
      `select count(*)::int as n from document where melding_id = $1 and niveau <> 'L4'`,
      [m.meldingId],
    )
    expect(tekst.split('Document toegevoegd')).toHaveLength(n + 1)
    expect((await kim.get(`/werk/documenten/${id}`)).status).toBe(404)
    expect((await kim.get(dossier)).tekst).toContain('Brief huisarts')
    expect((await voegToe(kim, { niveau: 'L4' })).tekst).toContain('dan zelf niet kunnen openen')
    expect((await bram.get(`/werk/documenten/${id}`)).status).toBe(403)
    expect((await bram.get(dossier)).tekst).not.toContain('Documenten (')
  })

  test('a document of one traject is not seen through another thing of the same household', async () => {
    const plan = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Muur' } })
    const trajectId = await startTraject(noor, plan.huishoudenId, {
      inwonerId: plan.inwonerId,
      teamId: await teamId(app, 'Wmo'),
    })
    const pad = `/werk/dossiers/${plan.huishoudenId}`
    const hang = (bij: string, naam: string) =>
      noor.upload(`${pad}/documenten`, velden({ bij, inwonerId: plan.inwonerId }), { naam, inhoud: 'x' })
    expect((await hang(`traject:${trajectId}`, 'traject.txt')).status).toBe(303)
    const vanTraject = await laatste()
    expect((await hang(`plan:${plan.planId}`, 'plan.txt')).status).toBe(303)
    await app.sql('update autorisatie set tot = van where traject_id = $1', [trajectId])
    const { tekst } = await noor.get(pad)
    expect(tekst).toContain('plan.txt')
    expect(tekst).not.toContain('traject.txt')
    expect((await noor.get(`/werk/documenten/${vanTraject}`)).status).toBe(404)
  })
})

test('the night sweeps away files a day old that no document names, and no others', async () => {
  const pad = (naam: string) => join(app.ctx.opslag.map, padVan(naam))
  const [rij] = await app.sql<{ bestand: string }>('select bestand from document limit 1')
  const wees = await app.ctx.opslag.ontvang(Readable.from([Buffer.from('zonder rij')]), 1)
  await wees.plaats()
  const half = await app.ctx.opslag.ontvang(Readable.from([Buffer.from('half')]), 1)
  const oud = new Date('2026-02-01T00:00:00Z')
  for (const naam of [rij?.bestand ?? '', wees.bestand]) await utimes(pad(naam), oud, oud)
  for (const naam of await onderweg()) await utimes(join(app.ctx.opslag.ontvangst, naam), oud, oud)
  const taak = taken(app.ctx, fakePost('/nergens'), async () => [1]).find(
    ({ queue }) => queue === 'documenten_opruimen',
  )
  const bestanden = await opSchijf()
  await taak?.voer({})
  expect(await opSchijf()).toBe(bestanden - 1)
  await expect(access(pad(wees.bestand))).rejects.toThrow()
  await access(pad(rij?.bestand ?? ''))
  expect(await onderweg()).toEqual([])
  await half.weg()
})

describe('with a virus scanner', async () => {
  const nep = await fakeClamd()
  const scanner = clamd(nep.adres)
  afterAll(() => nep.stop())
  const metScan = async (inhoud: string, naam = 'brief.txt') => {
    Object.assign(app.ctx, { virusscan: scanner })
    const antwoord = await voegToe(kim, {}, { naam, inhoud })
    Object.assign(app.ctx, { virusscan: undefined })
    return antwoord
  }

  test('what is clean says so', async () => {
    expect((await metScan('schoon', 'schoon.txt')).status).toBe(303)
    expect((await kim.get(dossier)).tekst).toMatch(/schoon\.txt .*geen virus gevonden/)
  })

  test.each([
    ['a virus', eicar, 'In dit bestand zit een virus'],
    ['no answer', 'STORING', 'De virusscanner antwoordt niet'],
  ])('%s: not kept', async (_, inhoud, zin) => {
    const bestanden = await opSchijf()
    expect((await metScan(inhoud)).tekst).toContain(zin)
    expect(await opSchijf()).toBe(bestanden)
  })
})
