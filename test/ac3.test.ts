// AC-3: of two worlds that differ only in what somebody may not see, every page they can ask is the same to the byte (access.md 2.9).

import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createApp } from '../src/app.ts'
import type { Call, Route } from '../src/context.ts'
import { matrix, type Rol } from '../src/features/medewerker/rechten.ts'
import { many } from '../src/platform/db.ts'
import { routes } from '../src/routes.ts'
import type { OpenApp } from './support/app.ts'
import { cijfer, maal } from './support/cijfer.ts'
import { Client } from './support/client.ts'
import { dropTemplate } from './support/template.ts'
import { maakBasis, maakWereld, veranderingen } from './support/toegang/tweeling.ts'
import { adressen, afdruk, onbekend } from './support/toegang/vragen.ts'

/** Who holds nothing on the hidden huishouden, and under which rol they come. */
const lezers: Readonly<Record<string, Rol>> = {
  sam: 'consulent',
  fleur: 'partner_professional',
  els: 'vrijwillig_teamlid',
  henk: 'maatje',
  iris: 'interventieteam',
  mila: 'beleidsadviseur',
  aydin: 'raadslid',
  joke: 'contractmanager',
  ties: 'functioneel_beheerder',
}
/** By day all changes at once and one address in so many; at night each change alone too, and every address. */
const paren = maal > 1 ? [veranderingen, ...veranderingen.map((een) => [een])] : [veranderingen]
const deel = maal > 1 ? 1 : 8

let basis: Awaited<ReturnType<typeof maakBasis>>
let een: OpenApp
beforeAll(async () => {
  basis = await maakBasis()
  een = await maakWereld(basis, [])
})
let vergeleken = 0
afterAll(async () => {
  await een.sluit()
  await dropTemplate(inject('clusterUrl'), basis.naam)
  cijfer(`AC-3: ${paren.length} pairs of worlds, ${vergeleken} answers compared byte for byte`)
})

const paar = (ander: OpenApp, sub: string, kaart: readonly Route[] = routes) =>
  Promise.all(
    [een, ander].map(
      async (app) => new Client(createApp(app.ctx, kaart), app.ctx.base, await app.sessie(sub)),
    ),
  )
const isAnders = async (clients: readonly Client[], pad: string): Promise<boolean> => {
  const [a, b] = await Promise.all(clients.map(async (client) => afdruk(await client.get(pad), client)))
  vergeleken += 1
  return a !== b
}

/** The addresses of which the answers differ between these two worlds, for this reader. */
async function verschillen(ander: OpenApp, sub: string): Promise<string[]> {
  const clients = await paar(ander, sub)
  const rechten: readonly string[] = matrix[lezers[sub] ?? 'consulent']
  const alle = await adressen(een, routes, [basis.huishoudenId, basis.geheimId])
  const gekozen = [...alle].filter(([, { recht }], nr) => rechten.includes(recht) || nr % 29 === 0)
  const anders: string[] = []
  for (const [pad] of gekozen.filter((_, nr) => (nr + sub.length) % deel === 0))
    if (await isAnders(clients, pad)) anders.push(pad)
  return anders
}

test.each(paren.map((anders) => [anders.map(([wat]) => wat).join(', '), anders] as const))(
  'nobody hears a difference in %s',
  async (_, anders) => {
    const ander = await maakWereld(basis, anders)
    for (const sub of Object.keys(lezers)) expect(await verschillen(ander, sub), sub).toEqual([])
    await ander.sluit()
  },
  600_000,
)

test('what is hidden answers to the byte as what is not there; what is seen does not', async () => {
  const alle = await adressen(een, routes, [basis.huishoudenId, basis.geheimId])
  const verborgen = [...alle].filter(
    ([pad, { recht }], nr) =>
      /[0-9a-f]{8}-/.test(pad) &&
      !pad.includes(onbekend) &&
      recht !== 'inzage:inzien' &&
      (maal > 1 || nr % 5 === 0),
  )
  const anders = async (sub: string): Promise<string[]> => {
    const client = await een.als(sub)
    const uit: string[] = []
    for (const [pad] of verborgen) {
      const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(pad)?.[0] ?? ''
      const [wel, niet] = [await client.get(pad), await client.get(pad.replaceAll(id, onbekend))]
      vergeleken += 1
      if (afdruk(wel, client).replaceAll(id, onbekend) !== afdruk(niet, client)) uit.push(pad)
    }
    return uit
  }
  for (const sub of ['sam', 'iris', 'fleur']) expect(await anders(sub), sub).toEqual([])
  expect((await anders('noor')).length).toBeGreaterThan(3)
}, 600_000)

test('a search for a name in the own dossiers, and what it counts, knows nothing of what is hidden', async () => {
  const ander = await maakWereld(basis, veranderingen)
  for (const sub of Object.keys(lezers))
    for (const naam of ['Bakker', 'Zevenhuizen', 'Onvindbaar']) {
      const clients = await paar(ander, sub)
      const [a, b] = await Promise.all(
        clients.map(async (client) => afdruk(await client.post('/werk/dossiers/zoeken', { naam }), client)),
      )
      vergeleken += 1
      expect(a, `${sub} ${naam}`).toBe(b)
    }
  await ander.sluit()
}, 600_000)

test('the front door finds who is geheim by no address, the old nor the new', async () => {
  const ander = await maakWereld(
    basis,
    veranderingen.filter(([wat]) => wat.includes('address of who is geheim')),
  )
  for (const adres of [
    { postcode: '6661 AB', huisnummer: '1' },
    { postcode: '6673 XX', huisnummer: '78' },
  ]) {
    const [a, b] = await Promise.all(
      [een, ander].map(async (app) => {
        const kim = await app.als('kim')
        return afdruk(
          await kim.post('/werk/contact/herkennen', { ...adres, waarover: 'x', kanaal: 'telefoon' }),
          kim,
        )
      }),
    )
    expect(a).toBe(b)
  }
  await ander.sluit()
})

test('who holds the huishouden does see the difference, and a page that counts what is hidden is found', async () => {
  const ander = await maakWereld(basis, veranderingen)
  expect(await isAnders(await paar(ander, 'noor'), `/werk/dossiers/${basis.huishoudenId}`)).toBe(true)
  expect(await isAnders(await paar(ander, 'mila'), '/werk')).toBe(false)
  expect(await isAnders(await paar(ander, 'mila', lek), '/werk')).toBe(true)
  await ander.sluit()
})

/** A work list that is as long as all names there are together. */
const teLang = async ({ ctx }: Pick<Call, 'ctx'>): Promise<Response> => {
  const namen = await ctx.db.transaction({ gemeenteId: 1 }, (tx) =>
    many<{ n: number }>(tx, sql`select sum(length(geslachtsnaam))::int as n from inwoner`),
  )
  return new Response('.'.repeat(namen[0]?.n ?? 0))
}
const lek: Route[] = routes.map((route) =>
  route.pad === '/werk' ? { methode: 'GET', pad: '/werk', recht: 'werkplek:openen', deur: teLang } : route,
)
