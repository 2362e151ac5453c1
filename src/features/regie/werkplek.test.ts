// Regie through the front door: asked, accepted, refused, handed over, taken over, ended; and what each may see.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { collega } from '../../../test/support/collega.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import type { Tx } from '../../platform/db.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { startEigenRegie } from './eigen.commands.ts'
import { beeindigRegies } from './einde.commands.ts'

const app = await startApp()
const noor = await app.als('noor')
const sam = await app.als('sam')
const fleur = await app.als('fleur')

const ids = Object.fromEntries(
  (await app.sql<{ sub: string; id: string }>('select sub, id from medewerker')).map((m) => [m.sub, m.id]),
) as Record<string, string>

/** A first version of a plan, made by Noor; she sees it as who drew it up. */
async function plan(anders = {}) {
  const melding = await maakMelding(app, noor, anders)
  const { naar } = await noor.post(`/werk/dossiers/${melding.huishoudenId}/plan`, {
    meldingId: melding.meldingId,
  })
  const planId = naar.split('/').at(-1) as string
  return { ...melding, planId, pad: `/werk/plannen/${planId}/regie` }
}
const vraag = (wie: typeof noor, pad: string, sub: string, laag = 'proces') =>
  wie.post(pad, { laag, medewerkerId: ids[sub] ?? '' })
const regies = (planId: string, laag = 'proces') =>
  app.sql<{ id: string; status: string; sub: string | null; reden: string | null }>(
    `select r.id, r.status, m.sub, r.reden from regie r left join medewerker m on m.id = r.medewerker_id
    where r.plan_id = $1 and r.laag = $2 order by r.aangeboden_op, r.id`,
    [planId, laag],
  )
const laatste = async (planId: string, laag?: string) => (await regies(planId, laag)).at(-1)?.id ?? ''
const grants = (planId: string, sub: string) =>
  app.sql<{ niveau: string; grondslag: string }>(
    `select niveau, grondslag from autorisatie where plan_id = $1 and medewerker_id = $2 and tot is null order by niveau`,
    [planId, ids[sub]],
  )

/** Inside the transaction of an act on the plan, as Noor. */
const alsNoor = (doe: (tx: Tx, door: Medewerker) => Promise<void>) =>
  app.ctx.db.transaction({ gemeenteId: 1, medewerkerId: ids.noor ?? '' }, (tx) =>
    doe(tx, collega(ids.noor ?? '', { teams: [] })),
  )

test('the words of regie are explained wherever a reader first meets them', async () => {
  const { huishoudenId, pad } = await plan()
  const plaatsen = [pad, pad.replace('/regie', ''), `/werk/dossiers/${huishoudenId}`, '/werk/waarnemingen']
  for (const plaats of plaatsen) {
    const { tekst } = await noor.get(plaats)
    expect(tekst, plaats).toContain('Wat betekenen eigen regie, procesregie en casusregie?')
    expect(tekst, plaats).toContain('De regisseur is de medewerker die de procesregie heeft.')
  }
})

describe('asking and answering', () => {
  test('who is asked sees the plan; with yes there is a regisseur, and the team reads along', async () => {
    const { planId, pad } = await plan()
    expect((await sam.get(pad)).status).toBe(404)
    expect((await vraag(noor, pad, 'sam')).naar).toBe(`/werk/plannen/${planId}`)
    expect((await noor.get(pad)).tekst).toContain('Sam Peters is gevraagd · door Noor de Boer')
    expect((await sam.get(pad)).tekst).toContain('Ja, ik neem dit op me')
    expect(await grants(planId, 'sam')).toEqual([{ niveau: 'L2', grondslag: 'aanbod_proces' }])
    expect((await sam.post(`/werk/regie/${await laatste(planId)}/aanvaarding`)).status).toBe(303)
    expect((await noor.get(pad)).tekst).toContain('Sam Peters leidt · Jeugdconsulent')
    expect(await grants(planId, 'sam')).toEqual([{ niveau: 'L3', grondslag: 'regie_proces' }])
    const team = await app.sql(
      `select t.naam, a.niveau from autorisatie a join team t on t.id = a.team_id where a.plan_id = $1 and a.grondslag = 'regie_proces'`,
      [planId],
    )
    expect(team).toEqual([{ naam: 'Jeugd', niveau: 'L2' }])
    const gebeurd = await app.sql(
      `select soort from gebeurtenis where plan_id = $1 and soort like 'regie%' order by id`,
      [planId],
    )
    expect(gebeurd.map((g) => g.soort).toSorted()).toEqual(['regie_aangeboden', 'regie_aanvaard'])
  })

  test('no needs a reason, and then the plan is closed to who said it', async () => {
    const { planId, pad } = await plan()
    await vraag(noor, pad, 'sam')
    const id = await laatste(planId)
    const zonder = await sam.post(`/werk/regie/${id}/weigering`, { reden: ' ' })
    expect(zonder.status).toBe(422)
    expect(zonder.tekst).toContain('Schrijf kort op waarom.')
    expect((await sam.post(`/werk/regie/${id}/weigering`, { reden: 'Geen ruimte in maart' })).naar).toBe(
      '/werk',
    )
    expect((await sam.get(pad)).status).toBe(404)
    expect((await noor.get(pad)).tekst).toContain('Sam Peters zei nee · Geen ruimte in maart')
    // Now somebody else can be asked.
    expect((await vraag(noor, pad, 'fleur')).status).toBe(303)
  })

  test('who takes it upon herself leads at once', async () => {
    const { planId, pad } = await plan()
    await vraag(noor, pad, 'noor')
    expect(await regies(planId)).toMatchObject([{ status: 'aanvaard', sub: 'noor' }])
  })

  test.each([
    ['nobody was chosen', '', 'Kies wie u wilt vragen.'],
    ['a volunteer was chosen', 'els', 'Deze collega kan geen regie voeren.'],
  ])('%s', async (_, sub, zin) => {
    const { pad } = await plan()
    const antwoord = await vraag(noor, pad, sub)
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain(zin)
  })

  test('only who was asked can answer, and a stranger is told it is not there', async () => {
    const { planId, pad } = await plan()
    await vraag(noor, pad, 'sam')
    const id = await laatste(planId)
    const antwoord = await noor.post(`/werk/regie/${id}/aanvaarding`)
    expect(antwoord.status).toBe(422)
    expect(antwoord.tekst).toContain('Alleen die collega kan antwoorden.')
    expect((await fleur.post(`/werk/regie/${id}/aanvaarding`)).status).toBe(404)
    expect((await fleur.post(pad, { laag: 'proces', medewerkerId: ids.fleur ?? '' })).status).toBe(404)
  })
})

describe('at the same moment', () => {
  test('two acceptances of one offer: one leads, the other is told', async () => {
    const { planId, pad } = await plan()
    await vraag(noor, pad, 'sam')
    const aanvaard = `/werk/regie/${await laatste(planId)}/aanvaarding`
    const antwoorden = await Promise.all([sam.post(aanvaard), sam.post(aanvaard)])
    expect(antwoorden.map((a) => a.status).toSorted()).toEqual([303, 409])
    expect(antwoorden.find((a) => a.status === 409)?.tekst).toContain('Dit is intussen al gebeurd')
    expect((await regies(planId)).filter((r) => r.status === 'aanvaard')).toHaveLength(1)
  })

  test('accepting while the question is taken back: one of the two holds', async () => {
    const { planId, pad } = await plan()
    await vraag(noor, pad, 'sam')
    const id = await laatste(planId)
    await Promise.all([
      sam.post(`/werk/regie/${id}/aanvaarding`),
      noor.post(`/werk/regie/${id}/beeindiging`, { reden: 'Toch niet nodig' }),
    ])
    const [regie] = await regies(planId)
    expect(['aanvaard', 'beeindigd']).toContain(regie?.status)
    expect(await grants(planId, 'sam')).toHaveLength(regie?.status === 'aanvaard' ? 1 : 0)
  })

  test('two who ask somebody: one question stands, the other is told', async () => {
    const { planId, pad } = await plan()
    const antwoorden = await Promise.all([vraag(noor, pad, 'sam'), vraag(noor, pad, 'fleur')])
    expect(antwoorden.map((a) => a.status).toSorted()).toEqual([303, 422])
    expect(antwoorden.find((a) => a.status === 422)?.tekst).toContain('Er is al iemand gevraagd.')
    expect(await regies(planId)).toHaveLength(1)
  })

  test('the database holds no second regisseur in a layer', async () => {
    const { planId, pad } = await plan()
    await vraag(noor, pad, 'noor')
    const [een] = await regies(planId)
    await expect(
      app.sql(
        `insert into regie select gemeente_id, gen_random_uuid(), plan_id, laag, medewerker_id, inwoner_id, status,
        aangeboden_door_id, aangeboden_op, aanvaard_op, beeindigd_op, reden from regie where id = $1`,
        [een?.id],
      ),
    ).rejects.toThrow(/een_regisseur_per_laag/)
  })
})

describe('handing over and ending', () => {
  test('the earlier regisseur leads until the other says yes, and then sees the plan only as who drew it up', async () => {
    const { planId, pad } = await plan()
    await vraag(noor, pad, 'noor')
    await vraag(noor, pad, 'sam')
    expect((await noor.get(pad)).tekst).toContain('Noor de Boer leidt')
    await sam.post(`/werk/regie/${await laatste(planId)}/aanvaarding`)
    expect((await regies(planId)).map((r) => [r.sub, r.status])).toEqual([
      ['noor', 'overgedragen'],
      ['sam', 'aanvaard'],
    ])
    expect((await grants(planId, 'noor')).map((g) => g.grondslag)).not.toContain('regie_proces')
    expect((await vraag(noor, pad, 'fleur')).tekst).toContain(
      'Alleen wie nu leidt of de teammanager kan dit doen.',
    )
  })

  test('a running plan keeps its procesregisseur; casusregie ends with a reason', async () => {
    const { planId, pad } = await plan()
    await vraag(noor, pad, 'noor')
    await vraag(noor, pad, 'sam', 'casus')
    const casus = await laatste(planId, 'casus')
    await sam.post(`/werk/regie/${casus}/aanvaarding`)
    await app.sql(`update plan set status = 'lopend', vastgesteld_op = now() where id = $1`, [planId])
    const proces = await noor.post(`/werk/regie/${await laatste(planId)}/beeindiging`, { reden: 'Ik ga weg' })
    expect(proces.status).toBe(422)
    expect(proces.tekst).toContain('Vraag eerst een collega om het over te nemen.')
    expect((await sam.post(`/werk/regie/${casus}/beeindiging`, { reden: 'Rust in huis' })).naar).toBe('/werk')
    expect((await sam.get(pad)).status).toBe(404)
    expect(await regies(planId, 'casus')).toMatchObject([{ status: 'beeindigd', reden: 'Rust in huis' }])
  })

  test('a plan that is closed ends every regie; who led may look back for a year, who was asked may not', async () => {
    const { planId, pad } = await plan()
    await vraag(noor, pad, 'sam')
    await sam.post(`/werk/regie/${await laatste(planId)}/aanvaarding`)
    await vraag(sam, pad, 'fleur', 'casus')
    await alsNoor((tx, door) => beeindigRegies(app.ctx, tx, door, { planId, op: app.klok.now() }))
    expect((await sam.get(pad)).status).toBe(200)
    expect((await fleur.get(pad)).status).toBe(404)
    const [tot] = await app.sql<{ tot: Date }>(
      `select tot from autorisatie where plan_id = $1 and medewerker_id = $2 and grondslag = 'regie_proces'`,
      [planId, ids.sam],
    )
    expect(tot?.tot.toISOString()).toBe('2027-03-02T08:00:00.000Z')
  })
})

describe('the regie of the resident', () => {
  test('is taken over with a reason by the procesregisseur, and given back', async () => {
    const { planId, pad, inwonerId } = await plan()
    await vraag(noor, pad, 'noor')
    const begin = () =>
      alsNoor((tx, door) => startEigenRegie(app.ctx, tx, door, { planId, inwonerId, op: app.klok.now() }))
    await begin()
    // Vastgesteld again, nothing begins anew.
    await begin()
    expect(await regies(planId, 'eigen')).toHaveLength(1)
    const id = await laatste(planId, 'eigen')
    expect((await noor.get(pad)).tekst).toContain('Anna Bakker leidt zelf')
    expect((await noor.post(`/werk/regie/${id}/overname`, { reden: '' })).status).toBe(422)
    expect((await noor.post(`/werk/regie/${id}/overname`, { reden: 'Ligt in het ziekenhuis' })).status).toBe(
      303,
    )
    expect((await noor.get(pad)).tekst).toMatch(
      /De procesregisseur leidt voor de inwoner .*Ligt in het ziekenhuis/,
    )
    expect((await noor.post(`/werk/regie/${id}/teruggave`)).status).toBe(303)
    expect((await noor.get(pad)).tekst).toContain('Anna Bakker leidt zelf')
    expect((await noor.post(`/werk/regie/${id}/teruggave`)).tekst).toContain(
      'De inwoner heeft de eigen regie al.',
    )
  })
})

describe('casusregie is proposed when it is complex', () => {
  test.each([
    ['one wet', { leefgebieden: ['instrumentele_adl', 'sociaal_netwerk'] }, 'Voorstel: niet nodig.'],
    [
      'two wetten',
      { leefgebieden: ['instrumentele_adl', 'financien'] },
      'Voorstel: vraag iemand voor casusregie. Er zijn meer vragen, onder meer dan één wet.',
    ],
  ])('%s', async (_, anders, zin) => {
    const { pad } = await plan(anders)
    expect((await noor.get(pad)).tekst).toContain(zin)
  })
})
