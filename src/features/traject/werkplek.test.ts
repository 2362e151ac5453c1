// A traject through the front door: begun, seen by who may, counted to ten, handed over, closed.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { legContactVast, startTraject, trajectVelden } from '../../../test/support/traject.ts'

const app = await startApp()
const noor = await app.als('noor')
const sam = await app.als('sam')
const fleur = await app.als('fleur')
const bram = await app.als('bram')

const [teams] = await app.sql<{ wmo: string; jeugd: string }>(`select
  (select id from team where naam = 'Wmo') as wmo, (select id from team where naam = 'Jeugd') as jeugd`)
const wmo = teams?.wmo ?? ''
const id = async (sub: string) =>
  (await app.sql<{ id: string }>('select id from medewerker where sub = $1', [sub]))[0]?.id ?? ''
const ids = { noor: await id('noor'), sam: await id('sam'), bram: await id('bram'), iris: await id('iris') }
// A second pair of hands in team Wmo.
await app.sql(
  `insert into medewerker_team (gemeente_id, medewerker_id, team_id, van) values (1, $1, $2, '2015-01-01')`,
  [ids.iris, wmo],
)
const iris = await app.als('iris')

async function nieuw(anders = {}) {
  const melding = await maakMelding(app, noor)
  const [vraag] = await app.sql<{ id: string }>('select id from vraag where melding_id = $1', [
    melding.meldingId,
  ])
  const basis = { inwonerId: melding.inwonerId, teamId: wmo }
  const trajectId = await startTraject(noor, melding.huishoudenId, { ...basis, ...anders })
  return { ...melding, vraagId: vraag?.id ?? '', trajectId, pad: `/werk/trajecten/${trajectId}` }
}
const rij = async (trajectId: string) =>
  (await app.sql<Record<string, unknown>>('select * from traject where id = $1', [trajectId]))[0]
const versie = async (trajectId: string) => String((await rij(trajectId))?.versie)

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
    const velden = trajectVelden({ soort: 'kortdurend', inwonerId, teamId: wmo, geraadpleegdId: ids.sam })
    const geweigerd = await noor.post(`/werk/dossiers/${huishoudenId}/trajecten`, velden)
    expect(geweigerd.status).toBe(422)
    expect(geweigerd.tekst).toContain('Schrijf op waarom u toch begint')
    expect(geweigerd.waarde('doel')).toBe('Zelf de post bijhouden')
    const gedaan = await noor.post(`/werk/dossiers/${huishoudenId}/trajecten`, {
      ...velden,
      redenBuitenKader: 'De school belde',
    })
    const pagina = await noor.get(gedaan.naar)
    expect(pagina.tekst).toMatch(/Overlegd met Sam Peters .*Waarom toch begonnen De school belde/)
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
    // Sam's team has something of its own in this huishouden.
    await app.sql(
      `update autorisatie set team_id = $1 where melding_id = (select id from melding where huishouden_id = $2) and team_id is not null`,
      [teams?.jeugd, huishoudenId],
    )
    const begonnen = await sam.post(
      `/werk/dossiers/${huishoudenId}/trajecten`,
      trajectVelden({ inwonerId, teamId: teams?.jeugd ?? '', wet: 'wmo' }),
    )
    const nieuwe = begonnen.naar.split('/').at(-1) as string
    expect((await sam.get(`/werk/trajecten/${eerst}`)).status).toBe(200)
    expect((await sam.get(`/werk/trajecten/${ander}`)).status).toBe(404)
    // Handed back, what it gave along ends with it.
    await sam.post(`/werk/trajecten/${nieuwe}/toewijzing`, { versie: '1', medewerkerId: '' })
    expect((await sam.get(`/werk/trajecten/${eerst}`)).status).toBe(404)
    expect((await sam.get(`/werk/trajecten/${nieuwe}`)).status).toBe(200)
  })
})

describe('contacts', () => {
  test('a form sent twice counts once, and a call with somebody else does not count', async () => {
    const { trajectId, pad } = await nieuw()
    const dubbel = { _sleutel: '01900000-0000-7000-8000-0000000000b1' }
    await Promise.all([legContactVast(noor, trajectId, dubbel), legContactVast(noor, trajectId, dubbel)])
    await legContactVast(noor, trajectId, {
      isMetInwoner: 'nee',
      waarover: 'Gebeld met de huisarts',
      kanaal: 'telefoon',
    })
    const pagina = await noor.get(pad)
    expect(pagina.tekst).toContain('1 van 10 contacten')
    expect(pagina.tekst).toContain('Contacten (2)')
    expect(pagina.tekst).toMatch(/Gebeld met de huisarts · Noor de Boer, Telefoon, niet met de inwoner zelf/)
    expect(
      await app.sql('select deur, is_met_inwoner from contact where traject_id = $1 order by op, id', [
        trajectId,
      ]),
    ).toHaveLength(2)
  })

  test('two at the same moment both count', async () => {
    const { trajectId } = await nieuw()
    await Promise.all([legContactVast(noor, trajectId), legContactVast(iris, trajectId)])
    expect((await rij(trajectId))?.contacten).toBe(2)
  })

  test('after the tenth nothing is written down without a decision, and what was typed is kept', async () => {
    const { trajectId, pad } = await nieuw()
    for (let i = 0; i < 10; i++) await legContactVast(noor, trajectId)
    expect((await noor.get(pad)).tekst).toContain('10 van 10 contacten')
    const geweigerd = await legContactVast(noor, trajectId, { waarover: 'De elfde keer' })
    expect(geweigerd.status).toBe(422)
    expect(geweigerd.tekst).toContain('Er waren al tien contacten. Schrijf op waarom u doorgaat')
    expect(geweigerd.waarde('waarover')).toBe('De elfde keer')
    const gedaan = await legContactVast(noor, trajectId, {
      waarover: 'De elfde keer',
      redenNaTien: 'Bijna klaar',
    })
    expect(gedaan.status).toBe(303)
    expect(await rij(trajectId)).toMatchObject({ contacten: 11, reden_na_tien: 'Bijna klaar' })
  })

  test('the database itself refuses the eleventh without a reason', async () => {
    const { trajectId } = await nieuw()
    await expect(app.sql('update traject set contacten = 11 where id = $1', [trajectId])).rejects.toThrow(
      /traject_na_tien_met_reden/,
    )
  })

  test('what is wrong is said at its field', async () => {
    const { trajectId } = await nieuw()
    const antwoord = await legContactVast(noor, trajectId, { waarover: ' ', duurMinuten: '9000' })
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Schrijf kort op waar het contact over ging.')
    expect(antwoord.tekst).toContain('Vul een heel getal in van 1 tot en met 600.')
  })
})

describe('going on', () => {
  test('a decision with a reason; a colleague who decided meanwhile is shown beside what was typed', async () => {
    const { trajectId, pad } = await nieuw()
    for (let i = 0; i < 10; i++) await legContactVast(noor, trajectId)
    const oud = await versie(trajectId)
    expect(
      (await iris.post(`${pad}/verlenging`, { versie: oud, reden: 'Iris: de dochter helpt mee' })).status,
    ).toBe(303)
    const botst = await noor.post(`${pad}/verlenging`, { versie: oud, reden: 'Noor: nog twee keer' })
    expect(botst.status).toBe(409)
    expect(botst.tekst).toContain('Een collega heeft dit traject intussen gewijzigd')
    expect(botst.tekst).toContain('Iris: de dochter helpt mee')
    expect(botst.waarde('reden')).toBe('Noor: nog twee keer')
    expect(
      (
        await noor.post(`${pad}/verlenging`, {
          versie: botst.waarde('versie') ?? '',
          reden: 'Noor: nog twee keer',
        })
      ).status,
    ).toBe(303)
    expect((await rij(trajectId))?.reden_na_tien).toBe('Noor: nog twee keer')
  })

  test('there is nothing to decide before the tenth', async () => {
    const { pad } = await nieuw()
    const antwoord = await noor.post(`${pad}/verlenging`, { versie: '1', reden: 'Alvast' })
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Dit besluit is pas nodig na tien contacten')
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

describe('closing', () => {
  const goed = { resultaat: 'bereikt', isVolgensPlan: 'ja' }

  test('with the vraag it answered, and the melding with its last vraag; the watch on return starts', async () => {
    const { huishoudenId, inwonerId, meldingId, vraagId } = await nieuw()
    await noor.post(`/werk/meldingen/${meldingId}/screening`, { versie: '1', keuze: 'volgen' })
    const trajectId = await startTraject(noor, huishoudenId, { inwonerId, teamId: wmo, vraagId })
    const pad = `/werk/trajecten/${trajectId}`
    const geweigerd = await noor.post(`${pad}/afsluiting`, { ...goed, versie: '1' })
    expect(geweigerd.status).toBe(422)
    expect(geweigerd.tekst).toContain('Kies waarmee de vraag van de inwoner eindigt.')
    expect(
      (await noor.post(`${pad}/afsluiting`, { ...goed, versie: '1', uitkomst: 'ondersteuning_sto' })).status,
    ).toBe(303)
    expect((await noor.get(pad)).tekst).toMatch(/Afgesloten 2 maart 2026 Doel Bereikt Volgens plan Ja/)
    expect(await app.sql('select uitkomst from vraag where id = $1', [vraagId])).toEqual([
      { uitkomst: 'ondersteuning_sto' },
    ])
    expect(await app.sql('select status from melding where id = $1', [meldingId])).toEqual([
      { status: 'afgesloten' },
    ])
    // Monday 2 March 2026 + 6 months.
    expect(
      await app.sql('select soort, einddatum::text from termijn where traject_id = $1', [trajectId]),
    ).toEqual([{ soort: 'terugkeer', einddatum: '2026-09-02' }])
  })

  test('a vraag with another running traject stays open', async () => {
    const { huishoudenId, inwonerId, vraagId } = await nieuw()
    const [een] = await Promise.all(
      [1, 2].map(() => startTraject(noor, huishoudenId, { inwonerId, teamId: wmo, vraagId })),
    )
    expect((await noor.post(`/werk/trajecten/${een}/afsluiting`, { ...goed, versie: '1' })).status).toBe(303)
    expect(await app.sql('select uitkomst from vraag where id = $1', [vraagId])).toEqual([{ uitkomst: null }])
  })

  test('two who close at once: one does, the other is told with the typed text kept', async () => {
    const { trajectId, pad } = await nieuw()
    const sluit = (wie: typeof noor, toelichting: string) =>
      wie.post(`${pad}/afsluiting`, { resultaat: 'deels', isVolgensPlan: 'nee', toelichting, versie: '1' })
    const antwoorden = await Promise.all([sluit(noor, 'Noor: verhuisd'), sluit(iris, 'Iris: verhuisd')])
    expect(antwoorden.map((a) => a.status).toSorted()).toEqual([303, 409])
    const verliezer = antwoorden.find((a) => a.status === 409)
    expect(verliezer?.tekst).toContain(`Toelichting ${(await rij(trajectId))?.toelichting}`)
    expect(verliezer?.tekst).toMatch(/U schreef, en dit is niet bewaard (Noor|Iris): verhuisd/)
  })

  test('a closed traject takes no contact any more', async () => {
    const { trajectId, pad } = await nieuw()
    await noor.post(`${pad}/afsluiting`, { ...goed, versie: '1' })
    const antwoord = await legContactVast(noor, trajectId)
    expect(antwoord.status).toBe(409)
    expect(antwoord.tekst).toContain('Dit traject is afgesloten')
  })
})
