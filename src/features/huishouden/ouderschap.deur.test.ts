// A child that is expected has parents from the beginning: asked among who can be, and kept at the birth.

import { expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { doeInHuis, ledenVan, neemNieuweOp, opHuis } from '../../../test/support/huishouden.ts'

const app = await startApp()
const noor = await app.als('noor')
/** Eva and Cor with a son of fourteen, and an old Anna. */
async function gezin() {
  const { huishoudenId } = await maakMelding(app, noor)
  const neemOp = (voornamen: string, geboortedatum: string) =>
    neemNieuweOp(app, noor, { huishoudenId, voornamen, geboortedatum })
  const [eva, cor] = [await neemOp('Eva', '1-1-1995'), await neemOp('Cor', '1-1-1994')]
  return { huishoudenId, eva, cor, broer: await neemOp('Bas', '1-1-2012') }
}
const pad = (id: string, deel: string) => `/werk/dossiers/${id}/huishouden/${deel}`
const vinkje = (html: string, naam: string, id: string) =>
  new RegExp(`<input[^>]*name="${naam}"[^>]*value="${id}"[^>]*>`).exec(html)?.[0]
const ouders = (kindId: string) =>
  app.sql(
    `select i.voornamen, r.van::text, r.tot::text, r.einde_reden from relatie r join inwoner i on i.id = r.inwoner_id
    where r.ander_id = $1 and r.soort = 'ouder' order by i.voornamen`,
    [kindId],
  )

test('a son of fourteen is not offered, and refused; an old woman is no mother', async () => {
  const { huishoudenId, eva, broer } = await gezin()
  const { html } = await noor.get(pad(huishoudenId, 'verwacht-kind'))
  expect(vinkje(html, 'moederId', eva)).toBeDefined()
  expect(vinkje(html, 'moederId', broer) ?? vinkje(html, 'andereOuderId', broer)).toBeUndefined()
  expect(html.match(/name="moederId"/g)).toHaveLength(3)
  const stuur = (velden: Record<string, string>) =>
    opHuis(app, noor, 'verwacht-kind', { huishoudenId, velden: { verwachtOp: '20-3-2026', ...velden } })
  expect((await stuur({})).tekst).toContain('Kies wie de moeder is.')
  const geweigerd = await stuur({ moederId: broer })
  expect([geweigerd.status, geweigerd.waarde('verwachtOp')]).toEqual([422, '20-3-2026'])
  expect(geweigerd.tekst).toContain('tussen de 16 en 60 jaar')
})

test('at the birth the form starts from who was said, and who is taken out was a mistake', async () => {
  const { huishoudenId, eva, cor, broer } = await gezin()
  const velden = { verwachtOp: '20-3-2026', moederId: eva, andereOuderId: cor }
  await doeInHuis(app, noor, 'verwacht-kind', { huishoudenId, velden })
  const kindId = (await ledenVan(app, huishoudenId)).at(-1) ?? ''
  expect(await ouders(kindId)).toMatchObject([
    { voornamen: 'Cor', van: '2026-03-02', tot: null },
    { voornamen: 'Eva', van: '2026-03-02', tot: null },
  ])
  expect((await noor.get(`/werk/dossiers/${huishoudenId}/huishouden`)).tekst).toMatch(
    /Eva Bakker is ouder van \d+\. [Vv]erwacht kind/,
  )
  const { html } = await noor.get(pad(huishoudenId, 'geboorte'))
  for (const id of [eva, cor]) expect(vinkje(html, 'ouderIds', id)).toContain('checked')
  expect(vinkje(html, 'ouderIds', broer)).toBeUndefined()
  const kind = { inwonerId: kindId, voornamen: 'Sem', geslachtsnaam: 'Bakker', geboortedatum: '1-3-2026' }
  await doeInHuis(app, noor, 'geboorte', { huishoudenId, velden: { ...kind, ouderIds: [eva] } })
  expect(await ouders(kindId)).toEqual([
    { voornamen: 'Cor', van: '2026-03-02', tot: '2026-03-02', einde_reden: 'vergissing' },
    { voornamen: 'Eva', van: '2026-03-01', tot: null, einde_reden: null },
  ])
})

test('a parent who moved out before the birth stays a parent; of a child that is not born nobody is', async () => {
  const { huishoudenId, eva, cor } = await gezin()
  const verwacht = { verwachtOp: '20-3-2026', moederId: eva, andereOuderId: cor }
  await doeInHuis(app, noor, 'verwacht-kind', { huishoudenId, velden: verwacht })
  const kindId = (await ledenVan(app, huishoudenId)).at(-1) ?? ''
  await doeInHuis(app, noor, 'uitschrijving', { huishoudenId, velden: { inwonerId: cor, reden: 'elders' } })
  const kind = { inwonerId: kindId, voornamen: 'Sem', geslachtsnaam: 'Bakker', geboortedatum: '1-3-2026' }
  await doeInHuis(app, noor, 'geboorte', { huishoudenId, velden: { ...kind, ouderIds: [eva] } })
  expect(await ouders(kindId)).toMatchObject([
    { voornamen: 'Cor', tot: null },
    { voornamen: 'Eva', tot: null },
  ])

  await doeInHuis(app, noor, 'verwacht-kind', {
    huishoudenId,
    velden: { verwachtOp: '1-8-2026', moederId: eva },
  })
  const tweedeId = (await ledenVan(app, huishoudenId)).at(-1) ?? ''
  await doeInHuis(app, noor, 'uitschrijving', {
    huishoudenId,
    velden: { inwonerId: tweedeId, reden: 'niet_geboren' },
  })
  expect(await ouders(tweedeId)).toMatchObject([{ voornamen: 'Eva', einde_reden: 'voorbij' }])
})
