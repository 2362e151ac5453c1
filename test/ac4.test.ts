// AC-4: every page of the router, asked by every rol by every tie there can be to the huishouden, opens as a table of its own says (access.md 2.7, 2.9).
// The doors without a thing behind them, and every rol without its recht, are in doors.test.ts and docs/generated/deuren.md.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import type { Call, Route } from '../src/context.ts'
import type { Rol } from '../src/features/medewerker/rechten.ts'
import { routes } from '../src/routes.ts'
import { startApp } from './support/app.ts'
import { cijfer, maal } from './support/cijfer.ts'
import { Client } from './support/client.ts'
import { maakEcht } from './support/echt.ts'
import { zoekOp } from './support/noodtoegang.ts'
import { persona } from './support/personas.ts'
import { volgStand } from './support/tabelstand.ts'
import { type Bandnaam, banden, bereidVoor, zetBand } from './support/toegang/relaties.ts'
import { isPerBand, soortVan, verdict, zonderBand } from './support/toegang/verdict.ts'

const app = await startApp({ stil: true })
const stand = await volgStand(app)
const rollen = Object.keys(persona) as Rol[]
const bandnamen = Object.keys(banden) as Bandnaam[]
const perBand = routes.filter((route) => route.recht !== 'openbaar' && isPerBand(route.pad))
/** By day one in so many, another for each tie; at night all of them. */
const deel = maal > 1 ? 1 : 18
/** Once open over the wall between wetten: asked every time. */
const altijd = '/werk/trajecten/:id/overdracht'
const isAanDeBeurt = (...nummers: readonly number[]) => nummers.reduce((a, b) => a * 7 + b, 0) % deel === 0

let echt: Readonly<Record<string, string>> = {}
const clients = new Map<Rol, Client>()
const maakClients = async (kaart: readonly Route[]): Promise<Map<Rol, Client>> => {
  const app2 = createApp(app.ctx, kaart)
  const van = (rol: Rol) => app.sessie(persona[rol as keyof typeof persona])
  return new Map(
    await Promise.all(
      rollen.map(async (rol) => [rol, new Client(app2, app.ctx.base, await van(rol))] as const),
    ),
  )
}
beforeAll(async () => {
  for (const [rol, client] of await maakClients(routes)) clients.set(rol, client)
  echt = { ...(await maakEcht(app, await app.als('noor'))) }
  echt = { ...echt, inzage: echt.inwoners ?? '' }
  await bereidVoor(app)
  // Break-glass is for who was found first.
  for (const rol of ['consulent', 'partner_professional', 'interventieteam'] as const)
    await zoekOp(clients.get(rol) as Client, 'Bakker 2-9-2009')
}, 120_000)
let vragen = 0
let formulieren = 0
afterAll(() =>
  cijfer(
    `AC-4: ${perBand.length} routes of things, ${rollen.length} rollen, ${bandnamen.length} ties: ${vragen} pages as the table says, ${formulieren} forms that changed nothing`,
  ),
)

/** Whom a question is about stands behind the address. */
const overWie = '/werk/dossiers/:id/verzoeken/nieuw'
const padVan = (patroon: string) =>
  patroon.replace(':id', echt[soortVan(patroon)] ?? '').replace(':inwonerId', echt.inwoners ?? '') +
  (patroon === overWie ? `?inwoner=${echt.inwoners}` : '')

/** The pages of which the status is not what the table says. */
async function verschillen(band: Bandnaam, kaart: readonly Route[], wie = clients): Promise<string[]> {
  const anders: string[] = []
  const zet = kaart
    .filter((route) => route.methode === 'GET')
    .flatMap((route, nr) =>
      rollen.map((rol, rolNr) => ({ route, rol, nr: [nr, rolNr, bandnamen.indexOf(band)] })),
    )
  for (const { route, rol } of zet.filter(
    ({ route, nr }) => kaart !== perBand || route.pad === altijd || isAanDeBeurt(...nr),
  )) {
    const verwacht = verdict({ pad: route.pad, recht: route.recht, rol, band })
    const { status } = await (wie.get(rol) as Client).get(padVan(route.pad))
    if (status !== verwacht) anders.push(`${band} ${rol} ${route.pad}: ${status}, not ${verwacht}`)
    vragen += 1
  }
  return anders
}

test.each(bandnamen)(
  '%s: each page opens for whom the table says',
  async (band) => {
    const terug = await zetBand(app, band)
    const anders = await verschillen(band, perBand)
    await terug()
    expect(anders).toEqual([])
  },
  900_000,
)

describe.each(['voorbij', 'andere_organisatie', 'eigen_familie', 'noodtoegang'] as const)('%s', (band) => {
  test('no form of the huishouden is kept', async () => {
    const terug = await zetBand(app, band)
    const anders: string[] = []
    const posts = perBand.filter(({ methode }) => methode === 'POST')
    for (const [nr, { pad }] of posts.entries()) {
      if (!isAanDeBeurt(nr, bandnamen.indexOf(band)) || soortVan(pad) === 'inzage') continue
      const vooraf = await stand()
      for (const [rol, client] of clients) {
        const { status } = await client.post(padVan(pad), { versie: '1' })
        const mag =
          pad.endsWith('/zoeken') && band === 'noodtoegang' ? [200, 403, 404, 422] : [403, 404, 410, 422]
        if (!mag.includes(status)) anders.push(`${rol} ${pad}: ${status}`)
        formulieren += 1
      }
      if ((await stand()) !== vooraf) anders.push(`${pad} changed something`)
    }
    await terug()
    expect(anders).toEqual([])
  }, 900_000)
})

test('every address with a thing in it is walked, or says why not', () => {
  // What was published is open to everybody (doors.test.ts names those).
  const gets = routes.filter(
    ({ methode, pad, recht }) => methode === 'GET' && pad.includes(':') && recht !== 'openbaar',
  )
  const niet = gets
    .filter(({ pad }) => !isPerBand(pad) && !(soortVan(pad) in zonderBand))
    .map(({ pad }) => pad)
  // A code or number of what is of no inwoner, a file with numbers of residents, and who works here.
  expect(
    niet.filter(
      (pad) => !/:(code|nummer|kpi|beeld|rapport|bestand)|^\/werk\/beheer\/medewerkers\//.test(pad),
    ),
  ).toEqual([])
  expect(perBand.filter(({ pad }) => !echt[soortVan(pad)]).map(({ pad }) => pad)).toEqual([])
})

test('a door without its guard is caught by every tie that must not open it', async () => {
  const open = async (_: Call) => new Response('Everybody is welcome')
  const pad = '/werk/trajecten/:id'
  const zonder = routes.map((route) =>
    route.pad === pad && route.methode === 'GET' ? { ...route, deur: open } : route,
  ) as Route[]
  const wie = await maakClients(zonder)
  const gevonden = new Map<Bandnaam, number>()
  for (const band of ['niets', 'eigen_familie', 'overgedragen', 'andere_wet', 'op_naam'] as const) {
    const terug = await zetBand(app, band)
    gevonden.set(
      band,
      (
        await verschillen(
          band,
          zonder.filter((route) => route.pad === pad),
          wie,
        )
      ).length,
    )
    await terug()
  }
  // Consulent, partner, interventieteam and manager have the recht; by name it is theirs anyway, and before the door of their own people stands a gate.
  expect(Object.fromEntries(gevonden)).toEqual({
    niets: 4,
    eigen_familie: 0,
    overgedragen: 4,
    andere_wet: 4,
    op_naam: 0,
  })
})
