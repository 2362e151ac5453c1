// A copy through the front door: asked at the desk, decided by the functionaris, read by a colleague, given; and nobody else ever sees it.

import { beforeAll, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import type { Client } from '../../../test/support/client.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { verzoekVelden } from '../../../test/support/verzoek.ts'

const app = await startApp()
const [noor, vera, fleur] = [await app.als('noor'), await app.als('vera'), await app.als('fleur')]
let dossier = ''
let inwonerId = ''
let id = ''
const verzoek = () => `/werk/privacy/verzoeken/${id}`
const kopie = () => `/werk/verzoeken/${id}/kopie`
const medewerker = async (sub: string) =>
  (await app.sql<{ id: string }>('select id from medewerker where sub = $1', [sub]))[0]?.id ?? ''
const besluit = async (anders = {}) => ({
  besluit: 'ingewilligd',
  nakijkerId: await medewerker('noor'),
  woorden: 'U krijgt de kopie.',
  ...anders,
})

beforeAll(async () => {
  const plan = await maakLopendPlan(app, noor, { melding: { voornamen: 'Anna', geslachtsnaam: 'Kopie' } })
  inwonerId = plan.inwonerId
  dossier = `/werk/dossiers/${plan.huishoudenId}/verzoeken`
  // A contact with the doctor, and a gesprek that is closed for safety.
  await app.sql(
    `insert into contact (gemeente_id, id, op, kanaal, deur, waarover, medewerker_id, team_id, inwoner_id, huishouden_id, is_met_inwoner)
      select 1, gen_random_uuid(), $2, 'telefoon', deur, 'De huisarts vertelde iets.', geregistreerd_door_id, team_id, inwoner_id, huishouden_id, false
      from melding where inwoner_id = $1`,
    [inwonerId, app.klok.now()],
  )
})

test('is written down at the desk with the words of who asks, and its clock runs from the day it came in', async () => {
  expect((await noor.get(dossier)).tekst).toContain('Er is nog niets gevraagd')
  const form = await noor.get(`${dossier}/nieuw?inwoner=${inwonerId}`)
  expect(form.tekst).toContain('Vraag over de gegevens van Anna')
  const leeg = await noor.post(dossier, verzoekVelden(inwonerId, { woorden: '' }))
  expect([leeg.status, leeg.waarde('ontvangenOp')]).toEqual([422, '2-3-2026'])
  expect((await noor.post(dossier, verzoekVelden(inwonerId, { identiteit: 'nog_niet' }))).status).toBe(303)
  const [rij] = await app.sql<{ id: string; einddatum: string }>(
    `select v.id, t.einddatum::text from verzoek v join termijn t on t.verzoek_id = v.id`,
  )
  id = rij?.id ?? ''
  expect(rij?.einddatum).toBe('2026-04-02')
  expect((await noor.get(dossier)).tekst).toContain('Ik wil weten wat u over mij heeft.')
  expect((await fleur.get(dossier)).status).toBe(404)
})

test('waits for the functionaris, who alone decides', async () => {
  expect((await vera.get('/werk')).tekst).toContain('1 vraag wacht, de eerste uiterlijk 2 april 2026')
  expect((await vera.get('/werk/privacy/verzoeken')).tekst).toContain('Anna')
  expect((await vera.get(verzoek())).tekst).toContain('Eerst: wie vraagt dit?')
  expect((await noor.get(verzoek())).status).toBe(403)
})

test('nothing is given to who is not known, or by one person alone', async () => {
  const zonder = await vera.post(`${verzoek()}/besluit`, await besluit())
  expect(zonder.tekst).toContain('Wij weten nog niet zeker wie dit vraagt')
  expect(zonder.tekst).toContain('U krijgt de kopie.')
  expect((await vera.post(`${verzoek()}/identiteit`, { identiteit: 'document' })).status).toBe(303)
  const alleen = await vera.post(
    `${verzoek()}/besluit`,
    await besluit({ nakijkerId: await medewerker('vera') }),
  )
  expect(alleen.tekst).toContain('Kies een collega die de kopie leest')
  expect((await vera.post(`${verzoek()}/besluit`, await besluit())).status).toBe(303)
  expect((await vera.post(`${verzoek()}/besluit`, await besluit())).tekst).toContain('Een collega was u voor')
  expect(
    await app.sql(`select count(*)::int as n from termijn where verzoek_id = $1 and gestopt_op is null`, [
      id,
    ]),
  ).toEqual([{ n: 0 }])
})

const stuk = async (client: Client, naam: string) =>
  new RegExp(`value="(${naam}:[0-9a-f-]{36})"`).exec((await client.get(kopie())).html)?.[1] ?? ''

test('is read by the colleague who was asked, and by nobody else before that', async () => {
  expect((await noor.get('/werk')).tekst).toContain('Lees een kopie voor een inwoner na')
  const pagina = await noor.get(kopie())
  expect(pagina.tekst).toContain('Wij spraken over het huishouden.')
  expect(pagina.tekst).toContain('Achternaam Kopie')
  // What a third party told is not in it, only that there was a contact.
  expect(pagina.tekst).toContain('Niet in deze kopie: een gesprek met een ander.')
  expect(pagina.tekst).not.toContain('huisarts vertelde')
  for (const wie of [vera, fleur]) expect((await wie.get(kopie())).status).toBe(404)
  expect((await vera.get(`${kopie()}/afdruk`)).status).toBe(404)
  expect((await vera.post(`${kopie()}/bestand`)).status).toBe(404)
  expect((await vera.post(`${verzoek()}/uitvoering`, { woorden: 'x' })).tekst).toContain('nog niet nagekeken')
})

test('a piece is left out with its ground, and can be put back', async () => {
  const gesprek = await stuk(noor, 'gesprek')
  const zonder = await noor.post(`${kopie()}/weglating`, {
    stuk: gesprek,
    grond: 'over_ander',
    toelichting: '',
  })
  expect([zonder.status, zonder.tekst.includes('Schrijf op waarom.')]).toEqual([422, true])
  const weg = { stuk: gesprek, grond: 'over_ander', toelichting: 'Gaat over de dochter.' }
  expect((await noor.post(`${kopie()}/weglating`, weg)).status).toBe(303)
  expect((await noor.get(kopie())).tekst).toContain('Weggelaten: Gesprek')
  expect((await noor.post(`${kopie()}/terugzetting`, { stuk: gesprek })).status).toBe(303)
  expect((await noor.get(kopie())).tekst).not.toContain('Weggelaten')
  for (const niets of [gesprek, 'gesprek:geen-nummer', 'gesprek'])
    expect((await noor.post(`${kopie()}/terugzetting`, { stuk: niets })).tekst).toContain(
      'Dit stuk is er niet meer',
    )
  expect((await noor.post(`${kopie()}/weglating`, weg)).status).toBe(303)
  const vreemd = { ...weg, stuk: `gesprek:${inwonerId}` }
  expect((await noor.post(`${kopie()}/weglating`, vreemd)).tekst).toContain('Dit stuk is er niet meer')
  expect((await noor.post(`${kopie()}/nakijking`)).status).toBe(303)
  expect((await noor.post(`${kopie()}/nakijking`)).status).toBe(422)
})

test('what is closed for safety after it was read is not in what leaves', async () => {
  const plan = (
    await app.sql<{ id: string }>('select id from contact where inwoner_id = $1 limit 1', [inwonerId])
  )[0]
  await app.sql('update contact set is_verzegeld = true where id = $1', [plan?.id])
  const afdruk = await vera.get(`${kopie()}/afdruk`)
  expect(afdruk.status).toBe(200)
  expect(afdruk.tekst).not.toContain('Niet in deze kopie: een gesprek met een ander.')
})

test('leaves on paper and as a file, without what was left out, with who made it for whom', async () => {
  const afdruk = await vera.get(`${kopie()}/afdruk`)
  expect(afdruk.tekst).toContain('Wat wij hebben over Anna')
  expect(afdruk.tekst).toContain('Het gaat over een ander, en schaadt die: 1 stuk')
  expect(afdruk.tekst).not.toContain('Wij spraken over het huishouden.')
  expect(afdruk.tekst).not.toContain('dochter')
  expect(afdruk.tekst).toContain(`door Vera Kuipers voor Anna`)
  const bestand = await vera.post(`${kopie()}/bestand`)
  const inhoud = JSON.parse(bestand.html) as {
    gegevens: { soort: string }[]
    weggelaten: string[]
    merk: string
  }
  expect(inhoud.gegevens.map(({ soort }) => soort)).toEqual(
    expect.arrayContaining(['Wie u bent', 'Doel', 'Melding', 'Plan']),
  )
  expect(inhoud.weggelaten).toEqual(['over_ander'])
  expect(inhoud.merk).toContain('Vera Kuipers')
  expect(
    await app.sql(
      `select distinct z.soort, z.niveau, z.regel from inzage z join medewerker m on m.id = z.medewerker_id
      where z.soort like 'kopie%' and z.uitkomst = 'toegestaan' order by 1`,
    ),
  ).toEqual([
    { soort: 'kopie_ingezien', niveau: 'L4', regel: 'A10' },
    { soort: 'kopie_uitgevoerd', niveau: 'L4', regel: 'A10' },
  ])
})

test('once given it is closed, and the answer says to whom', async () => {
  expect((await vera.get(`${verzoek()}/brief`)).tekst).toContain('Ons antwoord: ja')
  expect(
    (await vera.post(`${verzoek()}/uitvoering`, { woorden: 'Aan mevrouw zelf, aan de balie.' })).status,
  ).toBe(303)
  expect((await vera.get(verzoek())).tekst).toContain('Aan mevrouw zelf, aan de balie.')
  for (const wie of [vera, noor]) expect((await wie.get(kopie())).status).toBe(404)
  expect((await vera.get('/werk/privacy/verzoeken?lijst=klaar')).tekst).toContain('Klaar: ja')
  expect(await app.sql(`select soort from gebeurtenis where soort like 'verzoek%' order by id`)).toEqual(
    [
      'geregistreerd',
      'identiteit_vastgesteld',
      'beslist',
      'stuk_weggelaten',
      'stuk_teruggezet',
      'stuk_weggelaten',
      'nagekeken',
      'uitgevoerd',
    ].map((wat) => ({ soort: `verzoek_${wat}` })),
  )
})

test('what a child closed is not in the copy of its mother, and is in its own', async () => {
  const velden = { voornamen: 'Kim', geslachtsnaam: 'Kind', geboortedatum: '1-1-2013' }
  const plan = await maakLopendPlan(app, noor, { melding: velden })
  const hier = `/werk/dossiers/${plan.huishoudenId}/verzoeken`
  await app.sql(
    `insert into vertegenwoordiging (gemeente_id, id, inwoner_id, naam, soort, waarover, niveau, met_afspraken, mag_handelen, heeft_bezwaar,
        is_afgeschermd, van, bewijs, versie, vastgelegd_op, vastgelegd_door_id)
      select 1, gen_random_uuid(), $1, 'Moeder Kind', 'ouder_met_gezag', 'alles', 'L3', false, true, false, false, '2013-01-01', 'register', 1, $2, id
      from medewerker where sub = 'noor'`,
    [plan.inwonerId, app.klok.now()],
  )
  const [moeder] = await app.sql<{ id: string }>(
    `select id from vertegenwoordiging where naam = 'Moeder Kind'`,
  )
  const gelezen = async (wie: string) => {
    expect((await noor.post(hier, verzoekVelden(plan.inwonerId, { wie }))).status).toBe(303)
    const [rij] = await app.sql<{ id: string }>(
      'select id from verzoek where inwoner_id = $1 and besluit is null',
      [plan.inwonerId],
    )
    id = rij?.id ?? ''
    expect((await vera.post(`${verzoek()}/besluit`, await besluit())).status).toBe(303)
    return (await noor.get(kopie())).tekst
  }
  expect(await gelezen(moeder?.id ?? '')).toContain('Doel')
  await app.sql(
    `insert into kindzegel (gemeente_id, id, inwoner_id, doel_id, wens, gelegd_door_id, gelegd_op, beslissen_voor)
      select 1, gen_random_uuid(), $1, $2, 'Niet voor mama', m.id, $3, '2026-03-09' from medewerker m where sub = 'noor'`,
    [plan.inwonerId, plan.doelId, app.klok.now()],
  )
  const vanZelf = await gelezen('zelf')
  const vanMoeder = await gelezen(moeder?.id ?? '')
  expect([/Doel, \d/.test(vanZelf), /Doel, \d/.test(vanMoeder)]).toEqual([true, false])
  // Nor what the child asked itself.
  expect([vanZelf, vanMoeder].map((tekst) => /Vraag over uw gegevens, \d/.test(tekst))).toEqual([true, false])
})
