// Joining two files of one person through the front door, and undoing it: exactly what moved goes back.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { keuzeVan } from '../../../test/support/brp.ts'
import { voegSamen } from '../../../test/support/dubbel.ts'
import { idVan, maakMelding } from '../../../test/support/gesprek.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { startTraject, teamId } from '../../../test/support/traject.ts'

const app = await startApp()
const kim = await app.als('kim')
const noor = await app.als('noor')
const sam = await app.als('sam')

/** Everything in the database but the log of acts and looks, as one text: to see what an act changed. Gevallen are made again from the rest. */
async function alles(): Promise<Record<string, string[]>> {
  const tabellen = await app.sql<{ naam: string }>(
    `select relname as naam from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
      and relname not in ('gebeurtenis', 'inzage', 'formuliersleutel', 'inwoner_samenvoeging', 'inwoner_verplaatsing', 'sessie', 'migratie', 'geval', 'geval_vuil') and relname not like 'waarmerk%' order by 1`,
  )
  const uit: Record<string, string[]> = {}
  for (const { naam } of tabellen) {
    const rijen = await app.sql<{ rij: object }>(`select to_jsonb(t) - 'versie' as rij from ${naam} t`)
    uit[naam] = rijen.map(({ rij }) => JSON.stringify(rij)).sort()
  }
  return uit
}
/** A grant follows its work to another huishouden; who holds what does not change. */
const zonderPlek = (grants: readonly string[] = []) =>
  grants.map((rij) => ({ ...JSON.parse(rij), huishouden_id: undefined }))
const inwoner = async (id: string) =>
  (
    await app.sql<{
      voornamen: string
      telefoon: string | null
      email: string | null
      geheim: boolean
      bsn: boolean
      naar: string | null
    }>(
      `select voornamen, telefoon, email, geheimhouding as geheim, bsn_hash is not null as bsn, samengevoegd_met_id as naar from inwoner where id = $1`,
      [id],
    )
  )[0]

describe('two files of one woman', async () => {
  const plan = await maakLopendPlan(app, noor, { melding: { telefoon: '0488 123456' } })
  const dubbel = await maakMelding(app, noor, {
    voornamen: 'A.',
    telefoon: '06 12345678',
    email: 'anna@example.nl',
  })
  const wmo = await teamId(app, 'Wmo')
  const trajectId = await startTraject(noor, dubbel.huishoudenId, {
    inwonerId: dubbel.inwonerId,
    teamId: wmo,
  })
  const vooraf = await alles()
  const pad = `/werk/inwoners/${plan.inwonerId}/samenvoeging`

  test('are offered to each other, to who works with both', async () => {
    const pagina = await noor.get(pad)
    expect(pagina.html).toContain(`${pad}?met=${dubbel.inwonerId}`)
    expect((await sam.get(pad)).status).toBe(404)
  })

  test('are compared first, and nothing changes by looking', async () => {
    const pagina = await noor.get(`${pad}?met=${dubbel.inwonerId}`)
    expect(pagina.tekst).toContain('Er verandert nog niets.')
    expect(pagina.tekst).toMatch(/1 melding.*1 traject/)
    expect(pagina.tekst).toContain('Telefoonnummer: welke blijft?')
    expect(pagina.tekst).toContain('Niemand krijgt hierdoor meer te zien')
    expect(await alles()).toEqual(vooraf)
  })

  test('become one: work, choices and the pointer; and nobody gets a grant', async () => {
    const zonder = await voegSamen(app, noor, {
      blijft: plan.inwonerId,
      vervalt: dubbel.inwonerId,
      velden: { reden: ' ', telefoon: 'vervalt' },
    })
    expect(zonder.status).toBe(422)
    expect(zonder.tekst).toContain('Schrijf op waaraan u ziet')
    expect(zonder.html).toMatch(/name="telefoon"[^>]*value="vervalt"[^>]*checked|checked[^>]*value="vervalt"/)
    const gedaan = await voegSamen(app, noor, {
      blijft: plan.inwonerId,
      vervalt: dubbel.inwonerId,
      velden: { telefoon: 'vervalt' },
    })
    expect((await noor.get(gedaan.naar)).tekst).toMatch(/Wat meeging.*1 melding/)
    expect(await inwoner(plan.inwonerId)).toMatchObject({
      voornamen: 'Anna',
      telefoon: '06 12345678',
      email: 'anna@example.nl',
    })
    expect(await inwoner(dubbel.inwonerId)).toMatchObject({ naar: plan.inwonerId })
    expect(
      await app.sql('select inwoner_id, huishouden_id from melding where id = $1', [dubbel.meldingId]),
    ).toEqual([{ inwoner_id: plan.inwonerId, huishouden_id: plan.huishoudenId }])
    expect(await app.sql('select inwoner_id, huishouden_id from traject where id = $1', [trajectId])).toEqual(
      [{ inwoner_id: plan.inwonerId, huishouden_id: plan.huishoudenId }],
    )
    expect(zonderPlek((await alles()).autorisatie)).toEqual(zonderPlek(vooraf.autorisatie))
  })

  test('are one person in the dossier and at the door', async () => {
    const dossier = await noor.get(`/werk/dossiers/${plan.huishoudenId}`)
    expect(dossier.html).toContain(`/werk/meldingen/${dubbel.meldingId}`)
    const [leden] = await app.sql<{ n: string }>(
      'select count(*) as n from huishouden_lid where tot is null and huishouden_id = any($1)',
      [[plan.huishoudenId, dubbel.huishoudenId]],
    )
    expect(Number(leden?.n)).toBe(1)
    const gevonden = await kim.post('/werk/zoeken', { zoek: 'Bakker 3-4-1948' })
    expect(gevonden.html).not.toContain(dubbel.inwonerId)
  })

  test('opening the one that went leads to the one that stayed', async () => {
    expect((await noor.get(`/werk/dossiers/${dubbel.huishoudenId}`)).naar).toContain(plan.huishoudenId)
    expect((await noor.get(`/werk/inwoners/${dubbel.inwonerId}/koppeling`)).naar).toBe(
      `/werk/inwoners/${plan.inwonerId}/koppeling`,
    )
    expect((await noor.get(`/werk/inwoners/${dubbel.inwonerId}/samenvoeging`)).naar).toBe(pad)
    expect((await sam.get(`/werk/inwoners/${dubbel.inwonerId}/samenvoeging`)).status).toBe(404)
  })

  test('go back as they were, row for row, and the page says what came since', async () => {
    const [s] = await app.sql<{ id: string }>('select id from inwoner_samenvoeging where blijft_id = $1', [
      plan.inwonerId,
    ])
    const naar = `/werk/samenvoegingen/${s?.id}`
    expect((await sam.post(`${naar}/ongedaan`, { reden: 'Het waren twee zussen.' })).status).toBe(404)
    expect((await noor.post(`${naar}/ongedaan`, { reden: 'Het waren twee zussen.' })).naar).toContain(naar)
    expect(await alles()).toEqual(vooraf)
    const nogEens = await noor.post(`${naar}/ongedaan`, { reden: 'Het waren twee zussen.' })
    expect(nogEens.status).toBe(409)
    expect(nogEens.tekst).toContain('Deze samenvoeging is al ongedaan gemaakt.')
  })
})

test('what changed since is said beforehand, and stays', async () => {
  const een = await maakMelding(app, noor, { geslachtsnaam: 'Sindsdien', telefoon: '1' })
  const ander = await maakMelding(app, noor, { geslachtsnaam: 'Sindsdien', telefoon: '2' })
  const id = idVan(
    await voegSamen(app, noor, {
      blijft: een.inwonerId,
      vervalt: ander.inwonerId,
      velden: { telefoon: 'vervalt' },
    }),
  )
  // A moment later: an id carries its moment.
  app.klok.zet('2026-03-02T08:01:00Z')
  await app.sql(`update inwoner set telefoon = '3' where id = $1`, [een.inwonerId])
  const wmo = await teamId(app, 'Wmo')
  const trajectId = await startTraject(noor, een.huishoudenId, { inwonerId: een.inwonerId, teamId: wmo })

  const pagina = await noor.get(`/werk/samenvoegingen/${id}`)
  expect(pagina.tekst).toContain('1 traject. Hoort het bij werk dat teruggaat?')
  expect(pagina.tekst).toContain('het telefoonnummer')
  await noor.post(`/werk/samenvoegingen/${id}/ongedaan`, { reden: 'Het waren twee zussen.' })
  expect(await inwoner(een.inwonerId)).toMatchObject({ telefoon: '3' })
  expect(await inwoner(ander.inwonerId)).toMatchObject({ telefoon: '2', naar: null })
  expect(await app.sql('select inwoner_id from traject where id = $1', [trajectId])).toEqual([
    { inwoner_id: een.inwonerId },
  ])
  expect(await app.sql('select inwoner_id from melding where id = $1', [ander.meldingId])).toEqual([
    { inwoner_id: ander.inwonerId },
  ])
})

describe('is refused, in words', () => {
  test('with two numbers; and with one the number goes along and comes back', async () => {
    const [een, ander, derde] = await Promise.all(
      ['999962711', '999966893', ''].map((bsn) => maakMelding(app, noor, { geslachtsnaam: 'Nummer', bsn })),
    )
    const twee = await voegSamen(app, noor, { blijft: een?.inwonerId ?? '', vervalt: ander?.inwonerId ?? '' })
    expect(twee.status).toBe(422)
    expect(twee.tekst).toContain('Deze twee hebben ieder een eigen BSN.')
    const id = idVan(
      await voegSamen(app, noor, { blijft: derde?.inwonerId ?? '', vervalt: een?.inwonerId ?? '' }),
    )
    expect([
      (await inwoner(derde?.inwonerId ?? ''))?.bsn,
      (await inwoner(een?.inwonerId ?? ''))?.bsn,
    ]).toEqual([true, false])
    await noor.post(`/werk/samenvoegingen/${id}/ongedaan`, { reden: 'Het waren twee zussen.' })
    expect([
      (await inwoner(derde?.inwonerId ?? ''))?.bsn,
      (await inwoner(een?.inwonerId ?? ''))?.bsn,
    ]).toEqual([false, true])
  })

  test('when both huishoudens have a plan: join those first', async () => {
    const een = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Tweeplan' } })
    const ander = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: 'Tweeplan' } })
    const antwoord = await voegSamen(app, noor, { blijft: een.inwonerId, vervalt: ander.inwonerId })
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Voeg eerst de huishoudens samen')
    const pagina = await noor.get(`/werk/inwoners/${een.inwonerId}/samenvoeging?met=${ander.inwonerId}`)
    expect(pagina.tekst).toContain('Nu kan dit niet')
  })

  test('when the other file is not yours, and says the same of one that is not there', async () => {
    const mijn = await maakMelding(app, noor, { geslachtsnaam: 'Grens' })
    const jouw = await maakMelding(app, sam, { geslachtsnaam: 'Grens' })
    for (const met of [jouw.inwonerId, '01900000-0000-7000-8000-00000000ffff']) {
      const pagina = await noor.get(`/werk/inwoners/${mijn.inwonerId}/samenvoeging?met=${met}`)
      expect(pagina.status).toBe(422)
      expect(pagina.tekst).toContain('U werkt niet aan het dossier van deze persoon')
    }
    expect((await voegSamen(app, noor, { blijft: mijn.inwonerId, vervalt: jouw.inwonerId })).status).toBe(422)
    expect(await inwoner(jouw.inwonerId)).toMatchObject({ naar: null })
  })

  test('when a colleague changed one of the two: what was typed stays, and sending again is a choice', async () => {
    const een = await maakMelding(app, noor, { geslachtsnaam: 'Tussen' })
    const ander = await maakMelding(app, noor, { geslachtsnaam: 'Tussen' })
    const antwoord = await voegSamen(app, noor, {
      blijft: een.inwonerId,
      vervalt: ander.inwonerId,
      velden: { versieAnder: '9', reden: 'Zelfde stem' },
    })
    expect(antwoord.status).toBe(409)
    expect(antwoord.waarde('reden')).toBe('Zelfde stem')
    expect(antwoord.waarde('versieAnder')).toBe('1')
  })

  test('two at once, the one into the other and the other into the one: one of them is done', async () => {
    const een = await maakMelding(app, noor, { geslachtsnaam: 'Tegelijk' })
    const ander = await maakMelding(app, noor, { geslachtsnaam: 'Tegelijk' })
    const antwoorden = await Promise.all([
      voegSamen(app, noor, { blijft: een.inwonerId, vervalt: ander.inwonerId }),
      voegSamen(app, noor, { blijft: ander.inwonerId, vervalt: een.inwonerId }),
    ])
    expect(
      antwoorden.filter(({ status, naar }) => status === 303 && naar.includes('samenvoegingen')),
    ).toHaveLength(1)
  })
})

test('who is geheim makes the one dossier geheim: then only by name', async () => {
  const een = await maakMelding(app, noor, { geslachtsnaam: 'Schuil' })
  const ander = await maakMelding(app, noor, { geslachtsnaam: 'Schuil' })
  const pad = `/werk/inwoners/${ander.inwonerId}`
  const brpKeuze = keuzeVan(await noor.post(`${pad}/brp`, { bsn: '999937637', versie: '1' }))
  expect((await noor.post(`${pad}/koppeling`, { brpKeuze, versie: '1' })).status).toBe(303)
  const pagina = await noor.get(`/werk/inwoners/${een.inwonerId}/samenvoeging?met=${ander.inwonerId}`)
  expect(pagina.tekst).toContain('Na het samenvoegen is het hele dossier afgeschermd')
  const id = idVan(await voegSamen(app, noor, { blijft: een.inwonerId, vervalt: ander.inwonerId }))
  expect(await inwoner(een.inwonerId)).toMatchObject({ geheim: true, bsn: true })
  await noor.post(`/werk/samenvoegingen/${id}/ongedaan`, { reden: 'Het waren twee zussen.' })
  expect(await inwoner(een.inwonerId)).toMatchObject({ geheim: false, bsn: false })
})

test('twice in one family: relations are said once, and memberships too', async () => {
  const een = await maakMelding(app, noor, { geslachtsnaam: 'Familie' })
  const ander = await maakMelding(app, noor, { geslachtsnaam: 'Familie' })
  const kind = await maakMelding(app, noor, { geslachtsnaam: 'Familie', geboortedatum: '1-1-2015' })
  for (const wie of [een, ander])
    await app.sql(
      `insert into relatie (gemeente_id, id, inwoner_id, ander_id, soort, van) values (1, gen_random_uuid(), $1, $2, 'ouder', '2026-03-01')`,
      [wie.inwonerId, kind.inwonerId],
    )
  await app.sql(
    `insert into relatie (gemeente_id, id, inwoner_id, ander_id, soort, van) values (1, gen_random_uuid(), $1, $2, 'netwerk', '2026-03-01')`,
    [een.inwonerId, ander.inwonerId],
  )
  const open = () =>
    app.sql<{ van: string; soort: string }>(
      `select inwoner_id as van, soort from relatie where tot is null and $1 in (inwoner_id, ander_id)`,
      [een.inwonerId],
    )
  const vooraf = await alles()
  const id = idVan(await voegSamen(app, noor, { blijft: een.inwonerId, vervalt: ander.inwonerId }))
  expect(await open()).toEqual([{ van: een.inwonerId, soort: 'ouder' }])
  await noor.post(`/werk/samenvoegingen/${id}/ongedaan`, { reden: 'Het waren twee zussen.' })
  expect(await alles()).toEqual(vooraf)
})
