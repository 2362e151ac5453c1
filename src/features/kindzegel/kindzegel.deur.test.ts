// What a child closes to its parents, through the front door: at once, in every letter and list of readers, decided in five days, opened again.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { doeInHuis, neemNieuweOp } from '../../../test/support/huishouden.ts'
import { maakLopendPlan } from '../../../test/support/plan.ts'
import { doelenVan } from '../plan/doel.sql.ts'
import { mensenVan } from '../plan/lezer.sql.ts'
import { leestDoel } from '../plan/lezer.ts'

const app = await startApp()
const [noor, sam, kim] = [await app.als('noor'), await app.als('sam'), await app.als('kim')]
const wens = 'Ik wil niet dat mijn moeder dit leest.'

let teller = 0
/** A mother with a child of fifteen and one of nine, a plan, and a contact about whoever it is said. */
async function gezin(over: 'vijftien' | 'negen' | 'moeder' | 'iedereen' = 'vijftien') {
  teller += 1
  const melding = { geslachtsnaam: `Gezin${teller}`, geboortedatum: `${teller}-4-1980` }
  const plan = await maakLopendPlan(app, noor, { melding })
  const { huishoudenId, inwonerId: moeder } = plan
  const kind = async (voornamen: string, geboortedatum: string) => {
    const id = await neemNieuweOp(app, noor, { huishoudenId, voornamen, geboortedatum })
    const velden = { wieId: moeder, soort: 'ouder', anderId: id, dag: '2-3-2026' }
    await doeInHuis(app, noor, 'relatie', { huishoudenId, velden })
    return id
  }
  const ids = { moeder, vijftien: await kind('Yusuf', '29-3-2010'), negen: await kind('Lina', '1-5-2016') }
  const contact = { waarover: 'Hij vertelde van de ruzies thuis.', kanaal: 'telefoon', isMetInwoner: 'ja' }
  const velden = { ...contact, inwonerId: over === 'iedereen' ? '' : ids[over], bij: `plan:${plan.planId}` }
  const gelegd = await noor.post(`/werk/dossiers/${huishoudenId}/contacten`, velden)
  expect(gelegd.status, gelegd.tekst.slice(0, 600)).toBe(303)
  const [rij] = await app.sql<{ id: string }>('select id from contact order by id desc limit 1')
  return { ...plan, ...ids, pad: `/werk/contacten/${rij?.id}/kindzegel` }
}

test('closed at once, to the mother and not to colleagues; the page says who reads it and by when it is decided', async () => {
  const g = await gezin()
  const ervoor = await noor.get(g.pad)
  expect(ervoor.tekst).toContain('Wat wil Yusuf')
  expect((await noor.post(g.pad, { wens })).naar).toBe(g.pad)
  const pagina = (await noor.get(g.pad)).tekst
  expect(pagina).toContain(wens)
  expect(pagina).toContain('Nog te nemen, uiterlijk 9 maart 2026. Tot dan blijft het dicht.')
  expect(pagina).toContain('Het kind sloot dit voor de ouders.')
  // The words themselves stay where colleagues read them.
  expect((await noor.get(`/werk/dossiers/${g.huishoudenId}`)).tekst).toContain(
    'Hij vertelde van de ruzies thuis.',
  )
  expect((await noor.post(g.pad, { wens })).status).toBe(409)
})

test('who treats finds the decision on the own list by its last day, and there it is until it is taken', async () => {
  const g = await gezin()
  const regel = async () => (await noor.get('/werk')).html.includes(`href="${g.pad}"`)
  expect(await regel()).toBe(false)
  expect((await noor.post(g.pad, { wens })).status).toBe(303)
  expect(await regel()).toBe(true)
  const lijst = (await noor.get('/werk')).tekst
  expect(lijst).toContain('Besluiten wat de ouders lezen')
  expect(lijst).toContain('Een kind sloot dit contact voor de ouders')
  // By whom it was asked and in which words stands behind the link.
  expect(lijst).not.toContain(wens)
  expect((await noor.post(`${g.pad}/besluit`, { besluit: 'blijft' })).status).toBe(303)
  expect(await regel()).toBe(false)
})

test.each([
  ['a grown-up', 'moeder', 'Dit gaat niet over een kind van 12 tot 18 jaar'],
  ['a child of nine', 'negen', 'Dit gaat niet over een kind van 12 tot 18 jaar'],
] as const)('what is about %s cannot be closed so', async (_, over, zin) => {
  const g = await gezin(over)
  const antwoord = await noor.post(g.pad, { wens })
  expect(antwoord.status).toBe(422)
  expect(antwoord.tekst).toContain(zin)
})

test('what is about everybody there is closed for the one who may, and not without words', async () => {
  const g = await gezin('iedereen')
  const leeg = await noor.post(g.pad, { wens: ' ' })
  expect(leeg.status).toBe(422)
  expect(leeg.tekst).toContain('Schrijf op wat het kind wil')
  expect((await noor.post(g.pad, { wens })).status).toBe(303)
  const [rij] = await app.sql('select inwoner_id from kindzegel order by id desc limit 1')
  expect(rij).toEqual({ inwoner_id: g.vijftien })
})

test('it is not there for who does not see the thing, nor for the front door', async () => {
  const g = await gezin()
  expect((await sam.get(g.pad)).status).toBe(404)
  expect((await sam.post(g.pad, { wens })).status).toBe(404)
  expect((await kim.get(g.pad)).status).toBe(403)
})

test('that it stays needs no reason; against the wish one of twenty letters, and then the parents read it again', async () => {
  const g = await gezin()
  await noor.post(g.pad, { wens })
  const besluit = (velden: Record<string, string>) => noor.post(`${g.pad}/besluit`, velden)
  expect((await besluit({ besluit: '', besluitreden: '' })).tekst).toContain('Kies wat u besluit.')
  const kort = await besluit({ besluit: 'geopend', besluitreden: 'Moet.' })
  expect([kort.status, kort.waarde('besluitreden')]).toEqual([422, 'Moet.'])
  const besluitreden = 'Hij is in gevaar, zijn moeder moet hem kunnen helpen.'
  expect((await besluit({ besluit: 'geopend', besluitreden })).naar).toBe(g.pad)
  const pagina = (await noor.get(g.pad)).tekst
  expect(pagina).toContain(`Yusuf Bakker wilde het dicht. Noor de Boer besloot anders: ${besluitreden}`)
  expect(pagina).toContain('Sluiten voor de ouders')
  expect((await besluit({ besluit: 'blijft', besluitreden: '' })).status).toBe(409)
  const tweede = await gezin()
  await noor.post(tweede.pad, { wens })
  expect((await noor.post(`${tweede.pad}/besluit`, { besluit: 'blijft', besluitreden: '' })).status).toBe(303)
  expect((await noor.get(tweede.pad)).tekst).toContain('Het blijft dicht voor de ouders (Noor de Boer)')
})

test('the child has it opened at any time; the log names it without a word', async () => {
  const g = await gezin()
  await noor.post(g.pad, { wens })
  expect((await noor.post(`${g.pad}/opheffing`)).naar).toBe(g.pad)
  expect((await noor.get(g.pad)).tekst).not.toContain(wens)
  expect((await noor.post(`${g.pad}/opheffing`)).status).toBe(409)
  expect((await noor.post(g.pad, { wens })).status).toBe(303)
  const log = await app.sql<{ soort: string; t: string }>(
    `select soort, gegevens::text as t from gebeurtenis where inwoner_id = $1 and soort like 'kindzegel%' order by id`,
    [g.vijftien],
  )
  expect(log.map(({ soort }) => soort)).toEqual([
    'kindzegel_gelegd',
    'kindzegel_opgeheven',
    'kindzegel_gelegd',
  ])
  expect(log.map(({ t }) => t).join()).not.toContain('moeder')
})

test('a doel: out of what the mother reads of the plan, also when it was shared with her, and back in', async () => {
  const g = await gezin()
  await app.sql('update doel set inwoner_id = $2 where id = $1', [g.doelId, g.vijftien])
  const leest = () =>
    app.ctx.db.transaction({ gemeenteId: 1 }, async (tx) => {
      const mensen = (await mensenVan(tx, g.huishoudenId, '2026-03-02')).map((m) => ({ ...m, leeftijd: 40 }))
      const doel = (await doelenVan(tx, g.planId)).find(({ id }) => id === g.doelId)
      const moeder = mensen.find(({ id }) => id === g.moeder)
      const kind = mensen.map((m) => (m.id === g.vijftien ? { ...m, leeftijd: 15 } : m))
      return (
        moeder &&
        doel &&
        leestDoel(moeder, doel, { mensen: kind, lezingen: [{ doelId: doel.id, inwonerId: g.moeder }] })
      )
    })
  expect(await leest()).toBe(true)
  const pad = `/werk/doelen/${g.doelId}/kindzegel`
  expect((await noor.get(`/werk/plannen/${g.planId}`)).html).toContain(pad)
  expect((await noor.post(pad, { wens })).naar).toBe(pad)
  expect(await leest()).toBe(false)
  expect((await noor.get(`/werk/plannen/${g.planId}`)).tekst).toContain('Dicht voor de ouders')
  await noor.post(`${pad}/opheffing`)
  expect(await leest()).toBe(true)
})

test('two at once: one closes it, and the other hears that it is', async () => {
  const g = await gezin()
  const uit = await Promise.all([noor.post(g.pad, { wens }), noor.post(g.pad, { wens })])
  expect(uit.map(({ status }) => status).sort()).toEqual([303, 409])
})
