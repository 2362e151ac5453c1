// A zegel through the front door: who is named reads, for all others nothing changed but that it is gone.

import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Antwoord, Client } from '../../../test/support/client.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { startTraject, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const [noor, iris, bram, kim, fleur] = [
  await app.als('noor'),
  await app.als('iris'),
  await app.als('bram'),
  await app.als('kim'),
  await app.als('fleur'),
]
const wie = Object.fromEntries(
  (await app.sql<{ id: string; sub: string }>('select id, sub from medewerker')).map((m) => [m.sub, m.id]),
)
const reden = 'De ex-partner heeft kennissen op het stadhuis.'
let p: Awaited<ReturnType<typeof maakLopendPlan>>
let dossier = ''
/** A colleague who sees as much of it as Noor. */
let collega: Client
beforeAll(async () => {
  p = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Dicht' } })
  dossier = `/werk/dossiers/${p.huishoudenId}`
  // Sam reads along: what the team has, and the plan by name.
  await app.sql(
    'insert into medewerker_team (gemeente_id, medewerker_id, team_id, van) values (1, $1, $2, $3)',
    [wie.sam, await teamId(app, 'Wmo'), '2020-01-01'],
  )
  await app.sql(
    `insert into autorisatie (gemeente_id, id, plan_id, medewerker_id, wet, doel, grondslag, niveau, van, gebeurtenis_id)
     select a.gemeente_id, gen_random_uuid(), a.plan_id, $2, a.wet, a.doel, a.grondslag, 'L3', a.van, a.gebeurtenis_id
     from autorisatie a where a.plan_id = $1 and a.medewerker_id is not null limit 1`,
    [p.planId, wie.sam],
  )
  collega = await app.als('sam')
})

let teller = 0
/** A contact of this text with the plan, or with another thing; its id. */
async function contact(waarover: string, bij = `plan:${p.planId}`): Promise<string> {
  const velden = { waarover, kanaal: 'telefoon', isMetInwoner: 'ja', inwonerId: p.inwonerId }
  app.klok.zet(new Date(Date.parse('2026-03-02T08:00:00Z') + ++teller * 60_000))
  expect((await noor.post(`${dossier}/contacten`, { ...velden, bij })).status).toBe(303)
  const [rij] = await app.sql<{ id: string }>('select id from contact order by id desc limit 1')
  return rij?.id ?? ''
}
const verzegel = (client: Client, pad: string, genoemden: readonly string[] = []) =>
  client.post(`${pad}/zegel`, { reden, genoemden })
const zegelId = (antwoord: Antwoord) => antwoord.naar.split('/').at(-1) ?? ''
const versie = async (id: string) =>
  String((await app.sql<{ versie: number }>('select versie from zegel where id = $1', [id]))[0]?.versie)
/** A page without what differs each time: keys, tokens and ids of the request. */
const kaal = (a: Antwoord) =>
  a.html.replace(/name="_(sleutel|csrf)" value="[^"]*"/g, '').replace(/nonce="[^"]*"/g, '')
const zoek = (client: Client, woorden: string) => client.post(`${dossier}/zoeken`, { woorden })

describe('a contact that is sealed', () => {
  test('is there for who is named, and for a colleague it never was', async () => {
    const bladen = [dossier, `${dossier}?alles=ja`, `/werk/plannen/${p.planId}`, '/werk', '/werk/dossiers']
    const toon = async (c: Client) =>
      [...(await Promise.all(bladen.map((blad) => c.get(blad)))), await zoek(c, 'schuiladres')].map(kaal)
    const eerst = await toon(collega)
    expect(eerst[0]).toContain('Dossier')
    const id = await contact('Het schuiladres is bij tante Riet')
    const klok = app.klok.now()
    expect((await toon(collega))[0]).toContain('tante Riet')
    const gelegd = await verzegel(noor, `/werk/contacten/${id}`, [wie.iris ?? ''])
    expect(gelegd.naar).toMatch(/^\/werk\/zegels\//)
    app.klok.zet('2026-03-02T08:00:00Z')
    expect(await toon(collega)).toEqual(eerst)
    app.klok.zet(klok)
    expect((await collega.get(gelegd.naar)).status).toBe(404)
    expect((await collega.get(`/werk/contacten/${id}/zegel`)).status).toBe(404)
    expect((await verzegel(collega, `/werk/contacten/${id}`)).status).toBe(404)
    // Noor reads on, in the tijdlijn and by search, with the way to the zegel.
    expect((await noor.get(dossier)).html).toContain(gelegd.naar)
    expect((await zoek(noor, 'schuiladres')).tekst).toContain('tante Riet')
  })

  test('is read by who was named and sees nothing else of the household', async () => {
    const id = await contact('Alleen voor Iris en Noor')
    const plan = `/werk/plannen/${p.planId}`
    const ervoor = [(await iris.get('/werk/dossiers')).tekst.includes('Dicht')]
    const pad = (await verzegel(noor, `/werk/contacten/${id}`, [wie.iris ?? ''])).naar
    expect((await iris.get('/werk/zegels')).html).toContain(pad)
    const blad = await iris.get(pad)
    expect(blad.tekst).toContain('Alleen voor Iris en Noor')
    expect(blad.tekst).toContain(reden)
    expect([(await iris.get('/werk/dossiers')).tekst.includes('Dicht')]).toEqual(ervoor)
    expect((await iris.get(plan)).tekst).not.toContain('Doelen')
    const [inzage] = await app.sql(
      `select niveau, regel from inzage where medewerker_id = $1 and soort = 'zegel_ingezien' and inwoner_id = $2 limit 1`,
      [wie.iris, p.inwonerId],
    )
    expect(inzage).toEqual({ niveau: 'LX', regel: 'A1' })
    // Nobody is told in the dossier that somebody more is named on something.
    const zonder = kaal(await collega.get(dossier))
    const { naar } = await verzegel(noor, `/werk/contacten/${await contact('Ook met Kees')}`)
    const genoemden = [wie.noor ?? '', wie.fleur ?? '']
    expect((await noor.post(`${naar}/namen`, { versie: '1', genoemden })).status).toBe(303)
    app.klok.zet(new Date(Date.parse('2026-03-02T08:00:00Z') + (teller - 1) * 60_000))
    expect(kaal(await collega.get(dossier))).toBe(zonder)
  })

  test('does not open for manager, front door or partner, named or not', async () => {
    const id = await contact('Niemand anders')
    expect((await verzegel(noor, `/werk/contacten/${id}`, [wie.bram ?? ''])).tekst).toContain(
      'kan geen zegel openen',
    )
    const pad = (await verzegel(noor, `/werk/contacten/${id}`)).naar
    for (const client of [bram, kim]) expect((await client.get(pad)).status).toBe(403)
    expect((await fleur.get(pad)).status).toBe(404)
  })

  test('names come and go, each with a gebeurtenis; who is taken off sees nothing at the next request', async () => {
    const id = await contact('Wisselende namen')
    const z = zegelId(await verzegel(noor, `/werk/contacten/${id}`, [wie.iris ?? '']))
    const pad = `/werk/zegels/${z}`
    const namen = async (genoemden: readonly string[], v?: string) =>
      noor.post(`${pad}/namen`, { versie: v ?? (await versie(z)), genoemden })
    expect((await iris.get(pad)).status).toBe(200)
    const oud = await versie(z)
    expect((await namen([wie.noor ?? ''])).naar).toBe(pad)
    expect((await iris.get(pad)).status).toBe(404)
    expect((await iris.get('/werk/zegels')).html).not.toContain(z)
    const laat = await namen([wie.iris ?? ''], oud)
    expect([laat.status, laat.tekst.includes('Een collega veranderde de namen net')]).toEqual([409, true])
    expect((await namen([])).tekst).toContain('Kies ten minste één collega')
    expect(
      await app.sql(
        `select soort, count(*)::int as n from gebeurtenis where gegevens ->> 'zegel' = $1 group by 1 order by 1`,
        [z],
      ),
    ).toEqual([
      { soort: 'zegel_gelegd', n: 1 },
      { soort: 'zegel_genoemd', n: 2 },
      { soort: 'zegel_naam_weg', n: 1 },
    ])
    const open = await app.sql(
      `select 1 from autorisatie a join gebeurtenis g on g.id = a.gebeurtenis_id
        where a.grondslag = 'zegel' and g.gegevens ->> 'zegel' = $1 and a.tot is null and a.medewerker_id = $2`,
      [z, wie.iris],
    )
    expect(open).toEqual([])
  })

  test('opens again with a reason, and not with a word', async () => {
    const id = await contact('Weer open')
    const z = zegelId(await verzegel(noor, `/werk/contacten/${id}`))
    const hef = (ophefreden: string, client = noor) =>
      versie(z).then((v) => client.post(`/werk/zegels/${z}/opheffing`, { versie: v, ophefreden }))
    expect((await hef('veilig')).tekst).toContain('ten minste 20 tekens')
    expect((await hef(reden, collega)).status).toBe(404)
    expect((await hef('De dreiging is voorbij, zegt de politie.')).naar).toBe('/werk/zegels')
    expect((await collega.get(dossier)).tekst).toContain('Weer open')
    expect((await noor.get(`/werk/zegels/${z}`)).status).toBe(404)
  })

  test('two who seal it at once: one zegel, and the second hears that it is done', async () => {
    const id = await contact('Twee tegelijk')
    const pad = `/werk/contacten/${id}`
    const uit = await Promise.all([verzegel(noor, pad), verzegel(noor, pad)])
    expect(uit.map(({ status }) => status).sort()).toEqual([303, 422])
    const sleutel = randomUUID()
    const weer = await contact('Twee keer verstuurd')
    const stuur = () =>
      noor.post(`/werk/contacten/${weer}/zegel`, { reden, genoemden: [], _sleutel: sleutel })
    expect((await stuur()).naar).toBe((await stuur()).naar)
  })

  test('of a traject counts for the ten, and shows in no number a colleague sees', async () => {
    const trajectId = await startTraject(noor, p.huishoudenId, {
      inwonerId: p.inwonerId,
      teamId: await teamId(app, 'Wmo'),
    })
    const pad = `/werk/trajecten/${trajectId}`
    await contact('Eerste contact', `traject:${trajectId}`)
    const id = await contact('Tweede contact', `traject:${trajectId}`)
    await verzegel(noor, `/werk/contacten/${id}`)
    const ziet = async (c: Client) => (await c.get(pad)).tekst
    expect(await ziet(noor)).toMatch(/2 van 10[\s\S]*Tweede contact/)
    expect(await ziet(collega)).toMatch(/1 van 10/)
    expect(await ziet(collega)).not.toContain('Tweede contact')
    expect(await app.sql('select contacten from traject where id = $1', [trajectId])).toEqual([
      { contacten: 2 },
    ])
  })
})

describe('a document and a gesprek', () => {
  const voegToe = async (bij: string) => {
    const velden = { soort: 'brief', bij, niveau: 'L3', inwonerId: '', toelichting: 'Aangifte' }
    const bestand = { naam: 'Aangifte.txt', inhoud: 'Bedreigd' }
    expect((await noor.upload(`${dossier}/documenten`, velden, bestand)).status).toBe(303)
    return (await app.sql<{ id: string }>('select id from document order by id desc limit 1'))[0]?.id ?? ''
  }

  test('a document is not in the list, not to open and not to remove for a colleague', async () => {
    const id = await voegToe(`plan:${p.planId}`)
    expect((await collega.get(`/werk/documenten/${id}`)).status).toBe(200)
    expect((await verzegel(noor, `/werk/documenten/${id}`)).status).toBe(303)
    expect((await collega.get(`/werk/documenten/${id}`)).status).toBe(404)
    expect((await collega.get(`${dossier}?alles=ja`)).tekst).not.toContain('Aangifte')
    const weg = `/werk/documenten/${id}/verwijdering`
    expect((await collega.post(weg, { reden })).status).toBe(404)
    expect((await noor.get(`/werk/documenten/${id}`)).status).toBe(200)
    // Also what was recorded about it is as closed as it is.
    await noor.post(weg, { reden })
    expect((await collega.get(`${dossier}?alles=ja`)).tekst).not.toContain('Document verwijderd')
  })

  test('a gesprek goes with its documents; one still to come is not sealed', async () => {
    const mee = await voegToe(`gesprek:${p.gesprekId}`)
    expect((await verzegel(noor, `/werk/gesprekken/${p.gesprekId}`)).status).toBe(303)
    expect((await noor.get(`/werk/gesprekken/${p.gesprekId}`)).tekst).toContain('Verzegeld')
    for (const pad of [`/werk/gesprekken/${p.gesprekId}`, `/werk/documenten/${mee}`])
      expect([pad, (await collega.get(pad)).status]).toEqual([pad, 404])
    expect((await collega.post(`/werk/gesprekken/${p.gesprekId}/verslag`, { versie: '1' })).status).not.toBe(
      303,
    )
    const bij = `gesprek:${p.gesprekId}`
    const velden = { soort: 'brief', bij, niveau: 'L3', inwonerId: '', toelichting: '' }
    const erbij = await collega.upload(`${dossier}/documenten`, velden, { naam: 'x.txt', inhoud: 'x' })
    expect(erbij.status).toBe(422)
    await noor.post(`/werk/documenten/${mee}/verwijdering`, { reden })
    expect((await collega.get(`${dossier}?alles=ja`)).tekst).not.toContain('Document verwijderd')
    const nieuw = { planId: p.planId, datum: '9-3-2026', tijd: '10:00', plaats: 'Thuis' }
    const gepland = await noor.post(`${dossier}/gesprekken`, nieuw)
    const id = gepland.naar.split('/').at(-1)
    expect((await verzegel(noor, `/werk/gesprekken/${id}`)).tekst).toContain('nog niet gevoerd')
  })
})

describe('two layers, each by itself', () => {
  const kapot = async (policies: readonly string[], pagina: (o: { contactId: string }) => Promise<void>) => {
    for (const tabel of policies) await app.sql(`drop policy zegel on ${tabel}`)
    const id = await contact('Onder twee sloten')
    await verzegel(noor, `/werk/contacten/${id}`)
    await pagina({ contactId: id })
  }

  test('without row security the decision still keeps the words; that something happened would be seen', async () => {
    const regels = async () => (await collega.get(dossier)).tekst.match(/Contact vastgelegd/g)?.length ?? 0
    const eerst = await regels()
    await kapot(['contact', 'gebeurtenis'], async ({ contactId }) => {
      expect((await collega.get(dossier)).tekst).not.toContain('Onder twee sloten')
      expect((await zoek(collega, 'sloten')).tekst).not.toContain('Onder twee')
      expect((await collega.get(`/werk/contacten/${contactId}/zegel`)).status).toBe(404)
      // The control: the net is what hides the line itself.
      expect(await regels()).toBeGreaterThan(eerst)
    })
  })
})
