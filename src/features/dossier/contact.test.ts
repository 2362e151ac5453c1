// A contact from the dossier, and looking for words in it: who reads them, and who only sees that there was contact.

import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Client, Velden } from '../../../test/support/client.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { startTraject, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const [kim, noor, bram, fleur, iris] = [
  await app.als('kim'),
  await app.als('noor'),
  await app.als('bram'),
  await app.als('fleur'),
  await app.als('iris'),
]
const p = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Spreker' } })
const trajectId = await startTraject(noor, p.huishoudenId, {
  inwonerId: p.inwonerId,
  teamId: await teamId(app, 'Wmo'),
})
const pad = `/werk/dossiers/${p.huishoudenId}`
const velden = (anders: Velden = {}): Velden => ({
  waarover: 'De traplift is geplaatst',
  kanaal: 'huisbezoek',
  bij: `plan:${p.planId}`,
  isMetInwoner: 'ja',
  inwonerId: p.inwonerId,
  ...anders,
})
const leg = (wie: Client, anders: Velden = {}) => wie.post(`${pad}/contacten`, velden(anders))
const zoek = (wie: Client, woorden: string) => wie.post(`${pad}/zoeken`, { woorden })
const tel = async () =>
  (
    await app.sql<{ n: number }>('select count(*)::int as n from contact where huishouden_id = $1', [
      p.huishoudenId,
    ])
  )[0]?.n

describe('a contact from the dossier', () => {
  test('stands in the tijdlijn with its words, once however often it is sent', async () => {
    const voor = (await tel()) ?? 0
    const _sleutel = randomUUID()
    expect((await leg(noor, { _sleutel })).naar).toBe(`${pad}#tijdlijn`)
    expect((await leg(noor, { _sleutel })).status).toBe(303)
    expect(await tel()).toBe(voor + 1)
    expect((await noor.get(pad)).tekst).toMatch(/Contact vastgelegd: De traplift is geplaatst · Noor de Boer/)
  })

  test('of an earlier day says so, and one that is still to come is refused with what was typed', async () => {
    const morgen = await leg(noor, { dag: '3-3-2026', bij: '', waarover: 'Gisteren gesproken' })
    expect(morgen.status).toBe(422)
    expect(morgen.tekst).toContain('Deze dag komt nog.')
    expect(morgen.html).toContain('Gisteren gesproken')
    expect((await leg(noor, { dag: '1-3-2026', bij: '', waarover: 'Gisteren gesproken' })).status).toBe(303)
    expect((await noor.get(pad)).tekst).toContain('Contact vastgelegd · van 1 maart 2026: Gisteren gesproken')
  })

  test('of a traject counts there', async () => {
    expect((await leg(noor, { bij: `traject:${trajectId}`, waarover: 'Gebeld' })).status).toBe(303)
    expect(await app.sql('select contacten from traject where id = $1', [trajectId])).toEqual([
      { contacten: 1 },
    ])
  })

  test('of a melding with the resident stops the clock of the first contact; with somebody else it does not', async () => {
    const m = await maakMelding(app, kim, { geslachtsnaam: 'Klok' })
    const loopt = () =>
      app.sql(
        `select soort from termijn where melding_id = $1 and soort = 'eerste_contact' and gestopt_op is null`,
        [m.meldingId],
      )
    const doe = (isMetInwoner: string) =>
      kim.post(
        `/werk/dossiers/${m.huishoudenId}/contacten`,
        velden({ bij: `melding:${m.meldingId}`, inwonerId: m.inwonerId, isMetInwoner }),
      )
    expect((await doe('nee')).status).toBe(303)
    expect(await loopt()).toHaveLength(1)
    expect((await doe('ja')).status).toBe(303)
    expect(await loopt()).toEqual([])
  })

  test('a loose one is read by its writer; others see that there was contact', async () => {
    expect((await leg(noor, { bij: '', waarover: 'Zoon heet Karel' })).status).toBe(303)
    expect((await noor.get(pad)).tekst).toContain('Zoon heet Karel')
    const [rij] = await app.sql<{ id: string }>(`select id from medewerker where sub = 'iris'`)
    await app.sql(
      `insert into autorisatie (gemeente_id, id, medewerker_id, plan_id, niveau, wet, doel, grondslag, van, gebeurtenis_id)
       select gemeente_id, gen_random_uuid(), $2, plan_id, 'L4', wet, doel, grondslag, van, gebeurtenis_id
       from autorisatie where plan_id = $1 limit 1`,
      [p.planId, rij?.id],
    )
    const { tekst } = await iris.get(pad)
    expect(tekst).toContain('De traplift is geplaatst')
    expect(tekst).not.toContain('Zoon heet Karel')
    expect((await zoek(iris, 'Karel')).tekst).toContain('Niets gevonden')
    expect((await zoek(noor, 'karel')).tekst).toContain('Zoon heet Karel')
  })

  test.each([
    ['nothing written', { waarover: ' ' }, 'Schrijf kort op waar het contact over ging'],
    ['a thing that is not there', { bij: `plan:${randomUUID()}` }, 'Kies opnieuw waar het contact bij hoort'],
    ['somebody who does not live there', { inwonerId: randomUUID() }, 'woont hier niet meer'],
  ])('%s: the page again with everything typed', async (_, anders, zin) => {
    const voor = await tel()
    const antwoord = await leg(noor, { kanaal: 'balie', ...anders })
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain(zin)
    expect(antwoord.html).toMatch(/<option[^>]*(selected[^>]*value="balie"|value="balie"[^>]*selected)/)
    expect(await tel()).toBe(voor)
  })

  test('is not written by who sees nothing of it, nor by who only distributes', async () => {
    const voor = await tel()
    expect((await leg(fleur)).status).toBe(404)
    expect((await leg(bram)).status).toBe(403)
    expect(await tel()).toBe(voor)
  })
})

describe('looking for words', () => {
  test('finds them in contacten, verslag, plan and the name of a document, and says where', async () => {
    await noor.upload(
      `${pad}/documenten`,
      { soort: 'brief', bij: `plan:${p.planId}`, niveau: 'L2' },
      { naam: 'offerte traplift.txt', inhoud: 'x' },
    )
    const { tekst } = await zoek(noor, 'TRAPLIFT')
    expect(tekst).toMatch(/2 keer gevonden .*Document : offerte traplift\.txt/)
    expect(tekst).toContain('Contact : De traplift is geplaatst')
    expect((await zoek(noor, 'thuis blijven wonen')).tekst).toContain('Verslag van het gesprek')
  })

  test('shows nothing of what this reader does not see, and leaves its own inzage', async () => {
    expect((await zoek(fleur, 'traplift')).status).toBe(404)
    expect((await zoek(bram, 'traplift')).tekst).not.toContain('traplift is geplaatst')
    expect(
      await app.sql(`select distinct z.inwoner_id from inzage z join medewerker m on m.id = z.medewerker_id and m.sub = 'noor'
        where z.soort = 'dossier_doorzocht'`),
    ).toEqual([{ inwoner_id: p.inwonerId }])
  })

  test('nothing typed: says so', async () => {
    const antwoord = await zoek(noor, '  ')
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Vul in waar u naar zoekt')
  })
})

const versie = async () =>
  String(
    (await app.sql<{ versie: number }>('select versie from traject where id = $1', [trajectId]))[0]?.versie,
  )

describe('the dossier', () => {
  test('shows what was tried and what it gave', async () => {
    const antwoord = await noor.post(`/werk/trajecten/${trajectId}/afsluiting`, {
      versie: await versie(),
      resultaat: 'bereikt',
      isVolgensPlan: 'ja',
      toelichting: 'Lopen gaat beter.',
      eindereden: 'doel_bereikt',
      watHielp: 'Oefenen',
      startScore: '2',
      eindScore: '3',
    })
    expect(antwoord.status, antwoord.tekst.slice(0, 900)).toBe(303)
    expect((await noor.get(pad)).tekst).toMatch(
      /Eerder geprobeerd .*Maatschappelijk werk .*Hielp Het doel is bereikt Lopen gaat beter\./,
    )
  })

  test('is filtered by period, a day on its edge included', async () => {
    const lees = async (vraag: string) => (await noor.get(`${pad}?${vraag}`)).tekst
    expect(await lees('van=2-3-2026&tot=2-3-2026')).toContain('De traplift is geplaatst')
    expect(await lees('tot=1-3-2026')).toContain('Niets met dit filter')
    expect(await lees('van=3-3-2026')).toContain('Niets met dit filter')
    expect(await lees('van=onzin')).toContain('De traplift is geplaatst')
    expect(await lees(`van=${'9'.repeat(30)}`)).toContain('De traplift is geplaatst')
  })
})

test.each(['traject:x', 'traject:', 'traject', 'melding:1'])(
  '%s is nothing a contact belongs to',
  async (bij) => {
    const antwoord = await leg(noor, { bij })
    expect(antwoord.status).toBe(422)
    expect(antwoord.waarde('waarover')).toBe('De traplift is geplaatst')
  },
)
