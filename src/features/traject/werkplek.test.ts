// A traject through the front door: begun within its frames, seen by who may, handed over with its access.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import {
  irisInTeamWmo,
  kadervelden,
  legContactVast,
  maakTraject,
  startTraject,
  teamId,
  trajectVelden,
} from '../../../test/support/traject.ts'

const app = await startApp()
const noor = await app.als('noor')
const sam = await app.als('sam')
const fleur = await app.als('fleur')
const bram = await app.als('bram')
const iris = await irisInTeamWmo(app)
const wmo = await teamId(app, 'Wmo')
const id = async (sub: string) =>
  (await app.sql<{ id: string }>('select id from medewerker where sub = $1', [sub]))[0]?.id ?? ''
const ids = { noor: await id('noor'), sam: await id('sam'), iris: await id('iris') }

const nieuw = (anders = {}) => maakTraject(app, noor, anders)
const rij = async (trajectId: string) =>
  (await app.sql<Record<string, unknown>>('select * from traject where id = $1', [trajectId]))[0]

describe('starting', () => {
  test('the page says what it is for, how many contacts there were and who does it', async () => {
    const { pad, trajectId } = await nieuw()
    const pagina = await noor.get(pad)
    expect(pagina.tekst).toContain('Maatschappelijk werk voor Anna Bakker')
    expect(pagina.tekst).toContain('Zelf de post bijhouden')
    expect(pagina.tekst).toContain('0 van 10 contacten')
    const [gebeurd] = await app.sql('select soort, gegevens from gebeurtenis where traject_id = $1', [
      trajectId,
    ])
    expect(gebeurd).toMatchObject({
      soort: 'traject_gestart',
      gegevens: { soort: 'maatschappelijk_werk', wet: 'geen' },
    })
    const inzagen = await app.sql(
      `select z.soort, z.niveau from inzage z join traject t on t.inwoner_id = z.inwoner_id
      where t.id = $1 and z.soort = 'traject_ingezien'`,
      [trajectId],
    )
    expect(inzagen).toEqual([{ soort: 'traject_ingezien', niveau: 'L4' }])
  })

  test('the empty form knows the vraag it was opened from', async () => {
    const { huishoudenId, vraagId } = await nieuw()
    const pagina = await noor.get(`/werk/dossiers/${huishoudenId}/trajecten/nieuw?vraag=${vraagId}`)
    expect(pagina.status).toBe(200)
    expect(pagina.html).toMatch(
      new RegExp(`checked=""[^>]*value="${vraagId}"|value="${vraagId}"[^>]*checked=""`),
    )
  })

  test('short-term support starts within its frames, or with a reason', async () => {
    const { huishoudenId, inwonerId } = await maakMelding(app, noor)
    const velden = trajectVelden({
      ...kadervelden,
      soort: 'kortdurend',
      inwonerId,
      teamId: wmo,
      geraadpleegdId: ids.sam,
      kader_eigen_contact: 'nee',
      kader_leren: 'twijfel',
      kader_doel: '',
      wet: '',
    })
    const geweigerd = await noor.post(`/werk/dossiers/${huishoudenId}/trajecten`, velden)
    expect(geweigerd.status).toBe(422)
    // Everything that is missing at once, each at its own field.
    expect(geweigerd.tekst).toContain('Schrijf op waarom u toch begint')
    expect(geweigerd.tekst).toContain('Kies de wet')
    expect(geweigerd.tekst).toContain('Kies ja, nee of ik twijfel')
    expect(geweigerd.tekst).toContain('Vraag eerst advies aan de regisseur')
    expect(geweigerd.waarde('doel')).toBe('Zelf de post bijhouden')
    const gedaan = await noor.post(`/werk/dossiers/${huishoudenId}/trajecten`, {
      ...velden,
      kader_doel: 'ja',
      wet: 'geen',
      reden_eigen_contact: 'De school belde',
      reden_leren: 'Begin met drie keer',
      regisseurId: ids.iris,
      geraadpleegdOp: '27-2-2026',
    })
    const pagina = await noor.get(gedaan.naar)
    expect(pagina.tekst).toMatch(/Overlegd met Sam Peters op 27 februari 2026 Advies van Iris Smeets/)
    expect(pagina.tekst).toContain('Kaders: 2 keer afgeweken, met een reden')
    expect(pagina.tekst).toContain('Nee: De school belde')
    expect(pagina.tekst).toContain('Ik twijfel: Begin met drie keer')
  })

  test('without a vraag it says what it is about, or nobody would see it come back', async () => {
    const { huishoudenId, inwonerId } = await maakMelding(app, noor)
    const velden = trajectVelden({ inwonerId, teamId: wmo, leefgebied: '' })
    const antwoord = await noor.post(`/werk/dossiers/${huishoudenId}/trajecten`, velden)
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Kies waar het over gaat, of kies de vraag waar dit het antwoord op is.')
    expect(antwoord.html).toContain('#veld-leefgebied')
    expect(antwoord.waarde('doel')).toBe('Zelf de post bijhouden')
  })

  test('who has nothing in the huishouden is told it is not there', async () => {
    const { huishoudenId, inwonerId } = await maakMelding(app, noor)
    const velden = trajectVelden({ inwonerId, teamId: wmo })
    expect((await fleur.post(`/werk/dossiers/${huishoudenId}/trajecten`, velden)).status).toBe(404)
    expect((await fleur.get(`/werk/dossiers/${huishoudenId}/trajecten/nieuw`)).status).toBe(404)
  })

  test('the same form sent twice is one traject', async () => {
    const { huishoudenId, inwonerId } = await maakMelding(app, noor)
    const velden = trajectVelden({ inwonerId, teamId: wmo, _sleutel: '01900000-0000-7000-8000-0000000000a1' })
    const [een, twee] = await Promise.all(
      [1, 2].map(() => noor.post(`/werk/dossiers/${huishoudenId}/trajecten`, velden)),
    )
    expect(een?.naar).toMatch(/^\/werk\/trajecten\//)
    expect(twee?.naar).toBe(een?.naar)
  })
})

describe('who may see it', () => {
  test('the team reads along, another team is told it is not there', async () => {
    const { pad } = await nieuw()
    await legContactVast(noor, pad.split('/').at(-1) as string)
    expect((await iris.get(pad)).tekst).toContain('Samen de post doorgenomen')
    expect((await sam.get(pad)).status).toBe(404)
    expect((await fleur.get(pad)).status).toBe(404)
    expect(
      (await fleur.post(`${pad}/contacten`, { waarover: 'x', kanaal: 'telefoon', isMetInwoner: 'ja' }))
        .status,
    ).toBe(404)
  })

  test('a new behandelaar reads the earlier trajecten of the same wet, not of another', async () => {
    const { huishoudenId, inwonerId } = await maakMelding(app, noor)
    const eerst = await startTraject(noor, huishoudenId, {
      inwonerId,
      teamId: wmo,
      soort: 'onderzoek_wmo',
      wet: 'wmo',
    })
    const ander = await startTraject(noor, huishoudenId, { inwonerId, teamId: wmo })
    // What Iris could read through the team has ended.
    await app.sql('update autorisatie set tot = van where traject_id in ($1, $2)', [eerst, ander])
    const nieuwe = await startTraject(noor, huishoudenId, { inwonerId, teamId: wmo, wet: 'wmo' })
    await noor.post(`/werk/trajecten/${nieuwe}/toewijzing`, { versie: '1', medewerkerId: ids.iris })
    expect((await iris.get(`/werk/trajecten/${eerst}`)).status).toBe(200)
    expect((await iris.get(`/werk/trajecten/${ander}`)).status).toBe(404)
    // Handed back, what it gave along ends with it.
    await iris.post(`/werk/trajecten/${nieuwe}/toewijzing`, { versie: '2', medewerkerId: '' })
    expect((await iris.get(`/werk/trajecten/${eerst}`)).status).toBe(404)
    expect((await iris.get(`/werk/trajecten/${nieuwe}`)).status).toBe(200)
  })
})

describe('handing over', () => {
  test('the grants go along: who had it keeps what the team has', async () => {
    const { trajectId, pad } = await nieuw()
    expect((await noor.post(`${pad}/toewijzing`, { versie: '1', medewerkerId: ids.iris })).status).toBe(303)
    const grants = await app.sql(
      `select m.sub, t.naam as team, a.niveau from autorisatie a
      left join medewerker m on m.id = a.medewerker_id left join team t on t.id = a.team_id
      where a.traject_id = $1 and a.tot is null order by niveau`,
      [trajectId],
    )
    expect(grants).toEqual([
      { sub: null, team: 'Wmo', niveau: 'L3' },
      { sub: 'iris', team: null, niveau: 'L4' },
    ])
    expect((await noor.get(pad)).tekst).toContain('Dit ligt bij een collega')
  })

  test('what nobody has can be taken; what a colleague has cannot', async () => {
    const { trajectId, pad } = await nieuw({ verdeling: 'team' })
    expect((await iris.get(pad)).tekst).toContain('Ik pak dit op')
    await iris.post(`${pad}/toewijzing`, { versie: '1', medewerkerId: ids.iris })
    expect((await rij(trajectId))?.behandelaar_id).toBe(ids.iris)
    const geweigerd = await noor.post(`${pad}/toewijzing`, { versie: '2', medewerkerId: ids.noor })
    expect(geweigerd.status).toBe(422)
    expect(geweigerd.tekst).toContain('Dit ligt bij een collega.')
    // The teammanager may.
    expect((await bram.post(`${pad}/toewijzing`, { versie: '2', medewerkerId: ids.noor })).status).toBe(303)
  })

  test('to somebody outside the team is refused', async () => {
    const { pad } = await nieuw()
    const antwoord = await noor.post(`${pad}/toewijzing`, { versie: '1', medewerkerId: ids.sam })
    expect(antwoord.tekst).toContain('Deze collega hoort vandaag niet bij dit team')
  })
})
