// Signalen through the front door: the nightly tasks notice once, the regisseur sees and deals with it, a stranger does not.

import { describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { keuzeVan } from '../../../test/support/brp.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import type { FakePersoon } from '../../fakes/brp/demopersoon.ts'
import { startBrpFake } from '../../fakes/brp.ts'
import { demopersonen } from '../../fakes/demopersonen.ts'
import { fakePost } from '../../fakes/post.ts'
import { taken } from '../../jobs.ts'
import { createBrp } from '../../platform/brp.ts'
import { vooraan } from './opmerken.commands.ts'

const app = await startApp()
const kim = await app.als('kim')
const noor = await app.als('noor')
const sam = await app.als('sam')
const bram = await app.als('bram')

type Rij = {
  id: string
  soort: string
  status: string
  was: string | null
  wordt: string | null
  voor: string | null
}
const signalen = (inwonerId: string) =>
  app.sql<Rij>(
    'select id, soort, status, was, wordt, voor_datum::text as voor from signaal where inwoner_id = $1 order by opgemerkt_op, soort',
    [inwonerId],
  )
const taak = (queue: string, ctx = app.ctx) => {
  const gevonden = taken(ctx, fakePost('/nergens'), async () => [1]).find((t) => t.queue === queue)
  if (!gevonden) throw new Error(`no task ${queue}`)
  return gevonden
}
const jarig = () => taak('verjaardagen_opmerken').voer({})

/** The nightly comparison, all batches, with a BRP in which these people changed. */
async function volg(anders: Readonly<Record<string, Partial<FakePersoon>>>): Promise<number> {
  const personen = demopersonen.map((p) => ({ ...p, ...anders[p.bsn] }))
  const fake = await startBrpFake({ port: 0, personen })
  try {
    const ctx = { ...app.ctx, brp: createBrp({ basis: fake.basis }) }
    let keer = 0
    let stand: Readonly<Record<string, string | number>> | undefined = {}
    while (stand && keer < 50) {
      keer++
      stand = (await taak('brp_volgen', ctx).voer(stand)) || undefined
    }
    return keer
  } finally {
    await fake.stop()
  }
}

/** Somebody of the BRP, linked, with a melding open at Noor's. */
async function gekoppeld(bsn: string, wie = noor) {
  const melding = await maakMelding(app, wie, { geslachtsnaam: 'Nogniet', geboortedatum: '' })
  const pad = `/werk/inwoners/${melding.inwonerId}`
  const brpKeuze = keuzeVan(await wie.post(`${pad}/brp`, { bsn, versie: '1' }))
  const { status } = await wie.post(`${pad}/koppeling`, { brpKeuze, versie: '1' })
  if (status !== 303) throw new Error('not linked')
  return melding
}
const nieuw = {
  straat: 'Kerkstraat',
  huisnummer: 8,
  postcode: '6666AH',
  woonplaats: 'Heteren',
  vanaf: '2026-03-01',
}

describe('a birthday', async () => {
  const plan = await maakLopendPlan(app, noor, {
    melding: { geslachtsnaam: 'Jong', geboortedatum: '2-9-2009' },
  })
  await jarig()
  const [eerste] = await signalen(plan.inwonerId)

  test('is noticed once, however often the task runs', async () => {
    expect(eerste).toMatchObject({ soort: 'wordt_16_half', status: 'open', voor: '2026-03-30' })
    await jarig()
    await jarig()
    expect(await signalen(plan.inwonerId)).toHaveLength(1)
  })

  test('stands on the list of the regisseur, leads to its page, and says what to do', async () => {
    const lijst = await noor.get('/werk')
    expect(lijst.html).toContain(`/werk/signalen/${eerste?.id}`)
    expect(lijst.tekst).toContain('Is zestien en een half')
    const pagina = await noor.get(`/werk/signalen/${eerste?.id}`)
    expect(pagina.tekst).toContain('Maak het plandeel volwassen worden.')
    expect(pagina.html).toContain(`/werk/plannen/${plan.planId}`)
    const gezien = await app.sql(
      `select 1 from inzage where inwoner_id = $1 and soort = 'signaal_ingezien'`,
      [plan.inwonerId],
    )
    expect(gezien).toHaveLength(1)
  })

  test('is marked in the dossier, as long as it is open', async () => {
    const dossier = await noor.get(`/werk/dossiers/${plan.huishoudenId}`)
    expect(dossier.tekst).toContain('Er is een signaal Is zestien en een half')
    expect(dossier.html).toContain(`/werk/signalen/${eerste?.id}`)
  })

  test('is not there for who has nothing to do with it', async () => {
    expect((await sam.get(`/werk/signalen/${eerste?.id}`)).status).toBe(404)
    expect((await sam.get('/werk')).html).not.toContain(`/werk/signalen/${eerste?.id}`)
  })

  test('comes again at 17, at Dutch midnight', async () => {
    app.klok.zet('2026-09-01T21:59:00Z')
    await jarig()
    expect(await signalen(plan.inwonerId)).toHaveLength(1)
    app.klok.zet('2026-09-01T22:00:00Z')
    await jarig()
    expect((await signalen(plan.inwonerId)).map((s) => s.soort)).toContain('wordt_17')
    app.klok.zet('2026-03-02T08:00:00Z')
  })

  test('of somebody without running work is not looked at', async () => {
    const { inwonerId } = await maakMelding(app, kim, { geslachtsnaam: 'Losse', geboortedatum: '2-9-2009' })
    await jarig()
    expect(await signalen(inwonerId)).toEqual([])
  })
})

describe('dealing with it', async () => {
  const plan = await maakLopendPlan(app, noor, {
    melding: { geslachtsnaam: 'Zeventien', geboortedatum: '1-2-2009' },
  })
  await jarig()
  const [signaal] = await signalen(plan.inwonerId)
  const pad = `/werk/signalen/${signaal?.id}`

  test('asks for an answer, and for words where nothing was done; what was typed stays', async () => {
    const leeg = await noor.post(`${pad}/afhandeling`, { versie: '1', toelichting: 'Bel later' })
    expect(leeg.status).toBe(422)
    expect(leeg.tekst).toContain('Kies wat u met dit signaal heeft gedaan.')
    expect(leeg.waarde('toelichting')).toBe('Bel later')
    const zonder = await noor.post(`${pad}/afhandeling`, { versie: '1', afhandeling: 'niets_nodig' })
    expect(zonder.tekst).toContain('Schrijf kort op waarom niets nodig is')
  })

  test('taken up is said to who takes it up again; and a page from before that is told, with the words kept', async () => {
    expect((await noor.post(`${pad}/oppakking`, { versie: '1' })).naar).toContain(pad)
    expect((await noor.get(pad)).tekst).toContain('Opgepakt door Noor de Boer')
    expect((await noor.post(`${pad}/oppakking`, { versie: '2' })).tekst).toContain(
      'U heeft dit signaal al opgepakt.',
    )
    const oud = await noor.post(`${pad}/afhandeling`, {
      versie: '1',
      afhandeling: 'gedaan',
      toelichting: 'Besproken',
    })
    expect(oud.status).toBe(409)
    expect(oud.waarde('toelichting')).toBe('Besproken')
  })

  test('two at once: one is done, the other is told', async () => {
    const velden = { versie: '2', afhandeling: 'gedaan', toelichting: 'Besproken met Zeventien' }
    const antwoorden = await Promise.all([1, 2].map(() => noor.post(`${pad}/afhandeling`, velden)))
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([303, 409])
    expect((await noor.get('/werk')).html).not.toContain(pad)
    expect((await noor.get(pad)).tekst).toContain(
      'Door Noor de Boer, op 2 maart 2026. Besproken met Zeventien',
    )
  })

  test('leaves what happened, without words', async () => {
    const rijen = await app.sql<{ soort: string; plan_id: string; gegevens: object }>(
      `select soort, plan_id, gegevens from gebeurtenis where gegevens ->> 'signaal' = $1 order by id`,
      [signaal?.id],
    )
    expect(rijen.map((r) => r.soort).sort()).toEqual([
      'signaal_afgehandeld',
      'signaal_opgemerkt',
      'signaal_opgepakt',
    ])
    expect(new Set(rijen.map((r) => r.plan_id))).toEqual(new Set([plan.planId]))
    expect(JSON.stringify(rijen)).not.toContain('Besproken')
  })
})

describe('the BRP', () => {
  test('tells a move once, old and new, on the list of the team of the melding, and to its manager', async () => {
    const { inwonerId } = await gekoppeld('999900006')
    await volg({})
    expect(await signalen(inwonerId)).toEqual([])
    const anders = { '999900006': { adres: nieuw } }
    await volg(anders)
    await volg(anders)
    const [een, ...meer] = await signalen(inwonerId)
    expect(meer).toEqual([])
    expect(een).toMatchObject({
      soort: 'brp_verhuisd',
      was: 'Hoofdstraat 12, 6671BX Zetten',
      wordt: 'Kerkstraat 8, 6666AH Heteren',
    })
    const pagina = await noor.get(`/werk/signalen/${een?.id}`)
    expect(pagina.tekst).toMatch(/Stond hier Hoofdstraat 12.*Staat nu in de BRP Kerkstraat 8/)
    expect((await noor.get('/werk?lijst=onverdeeld')).html).toContain(`/werk/signalen/${een?.id}`)
    expect((await bram.get(`/werk/signalen/${een?.id}`)).status).toBe(200)
    expect((await sam.get(`/werk/signalen/${een?.id}`)).status).toBe(404)
  })

  test('tells a death, and of a birth no more than the day', async () => {
    const { inwonerId } = await gekoppeld('999912550')
    const baby: FakePersoon = {
      bsn: '999990019',
      voornamen: 'Geheimnaam',
      geslachtsnaam: 'Smits',
      geboortedatum: '2026-03-02',
      ouders: ['999912550'],
    }
    demopersonen.some((p) => p.bsn === baby.bsn) && expect.fail('this BSN is taken')
    const fake = await startBrpFake({ port: 0, personen: [...demopersonen, baby] })
    const ctx = { ...app.ctx, brp: createBrp({ basis: fake.basis }) }
    let stand: Readonly<Record<string, string | number>> | undefined = {}
    while (stand) stand = (await taak('brp_volgen', ctx).voer(stand)) || undefined
    await fake.stop()
    expect((await signalen(inwonerId)).map((s) => s.soort)).toEqual(['brp_geboren'])
    await volg({ '999912550': { overlijdensdatum: '2026-03-02' } })
    const alle = await signalen(inwonerId)
    expect(alle.map((s) => s.soort).sort()).toEqual(['brp_geboren', 'brp_overleden'])
    expect(JSON.stringify(alle)).not.toContain('Geheimnaam')
  })

  test('who became geheim is shielded at once, and the new address is stored nowhere', async () => {
    const { inwonerId } = await gekoppeld('999904176')
    await volg({ '999904176': { geheimhouding: true, adres: { ...nieuw, straat: 'Schuilstraat' } } })
    expect(await signalen(inwonerId)).toMatchObject([{ soort: 'brp_geheim', was: null, wordt: null }])
    expect(await app.sql('select geheimhouding from inwoner where id = $1', [inwonerId])).toEqual([
      { geheimhouding: true },
    ])
    await volg({ '999904176': { geheimhouding: true, adres: { ...nieuw, straat: 'Schuilstraat' } } })
    expect(await app.sql(`select 1 from signaal where wordt like '%Schuilstraat%'`)).toEqual([])
    // Only by name: the manager of the team is not told.
    const [een] = await signalen(inwonerId)
    expect((await bram.get(`/werk/signalen/${een?.id}`)).status).toBe(404)
    expect((await noor.get(`/werk/signalen/${een?.id}`)).tekst).toContain('Bespreek met de bijzondere balie')
  })

  test('is asked of nobody without open work, and each question is recorded', async () => {
    const { inwonerId, meldingId } = await gekoppeld('999908364')
    expect(
      (await noor.post(`/werk/meldingen/${meldingId}/intrekking`, { versie: '1', reden: 'Toch niet' }))
        .status,
    ).toBe(303)
    await volg({ '999908364': { adres: nieuw } })
    expect(await signalen(inwonerId)).toEqual([])
    const [vraag] = await app.sql(
      `select gegevens, door_id from gebeurtenis where gegevens ->> 'wijze' = 'volgen' limit 1`,
    )
    expect(vraag).toMatchObject({ door_id: null, gegevens: { doel: 'behandeling' } })
  })

  test('that does not answer makes the task come again', async () => {
    const ctx = { ...app.ctx, brp: createBrp({ basis: new URL('http://127.0.0.1:9/haalcentraal/api/brp') }) }
    await expect(taak('brp_volgen', ctx).voer({ gemeenteId: 1, na: vooraan })).rejects.toThrow(
      'the BRP did not answer',
    )
  })

  test('that is not connected is no work', async () => {
    expect(await taak('brp_volgen', { ...app.ctx, brp: undefined }).voer({})).toBeUndefined()
  })
})
