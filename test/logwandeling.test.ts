// A walk through the pages: whoever a page shows stands in the log, whoever it refuses too, and nobody else (reliability.md G16).

import { expect, test } from 'vitest'
import { startApp } from './support/app.ts'
import { cijfer, maal } from './support/cijfer.ts'
import { maakLopendPlan } from './support/plan.ts'
import { startTraject, teamId } from './support/traject.ts'

const app = await startApp()
const noor = await app.als('noor')
const wmo = await teamId(app, 'Wmo')

type Gezin = {
  readonly naam: string
  readonly inwonerId: string
  readonly paden: readonly string[]
  readonly ids: readonly string[]
}
const gezinnen: Gezin[] = []
for (const naam of ['Kanarieveer', 'Merelpoot', 'Spreeuwnest', 'Zwaluwei']) {
  const p = await maakLopendPlan(app, noor, { melding: { geslachtsnaam: naam, voornamen: 'Bep' } })
  const traject = await startTraject(noor, p.huishoudenId, { inwonerId: p.inwonerId, teamId: wmo })
  const ids = [p.huishoudenId, p.meldingId, p.gesprekId, p.planId, traject]
  const soorten = ['dossiers', 'meldingen', 'gesprekken', 'plannen', 'trajecten']
  gezinnen.push({
    naam,
    inwonerId: p.inwonerId,
    ids,
    paden: soorten.map((soort, at) => `/werk/${soort}/${ids[at]}`),
  })
}
const wandelaars = await Promise.all(
  ['noor', 'fleur', 'sam', 'bram', 'kim'].map(async (sub) => [sub, await app.als(sub)] as const),
)
const algemeen = [
  '/werk',
  '/werk?lijst=team',
  '/werk?lijst=onverdeeld',
  '/werk/overdrachten',
  '/werk/overleggen',
]
const paden = [...algemeen, ...gezinnen.flatMap((g) => g.paden)]

/** The same walk every time, and no visit the same as the one before it. */
const keuze = (n: number, uit: number) => (n * 7919 + ((n * n * 31) % 104_729)) % uit

type Rij = { readonly id: string; readonly inwoner: string; readonly uitkomst: string }
const gelezen = new Set<string>()
async function nieuweRijen(): Promise<Rij[]> {
  const alle = await app.sql<Rij>('select id, inwoner_id as inwoner, uitkomst from inzage')
  const nieuw = alle.filter(({ id }) => !gelezen.has(id))
  for (const { id } of nieuw) gelezen.add(id)
  return nieuw
}

/** Whom the page showed and the log does not know, and whom the log has and the page did not show. */
function verschil(o: { html: string; status: number; pad: string }, rijen: readonly Rij[]): string[] {
  return gezinnen.flatMap((g) => {
    const hier = rijen.filter(({ inwoner }) => inwoner === g.inwonerId)
    const isGetoond = o.html.includes(g.naam)
    const isGenoemd = isGetoond || g.ids.some((id) => o.html.includes(id) || o.pad.includes(id))
    const isGevraagd = o.status === 404 && g.ids.some((id) => o.pad.includes(id))
    return [
      isGetoond && !hier.some((r) => r.uitkomst === 'toegestaan') && `${g.naam} shown, not in the log`,
      hier.length > 0 && !isGenoemd && `${g.naam} in the log, not shown`,
      isGevraagd && !hier.some((r) => r.uitkomst === 'geweigerd') && `${g.naam} refused, not in the log`,
      o.status === 404 &&
        hier.some((r) => r.uitkomst === 'toegestaan') &&
        `${g.naam} refused, and yet looked at`,
    ].filter((wat) => wat !== false)
  })
}

const bezoeken = maal > 1 ? 1_000 : 150
test('visits of five medewerkers: the log and the pages say the same', { timeout: 900_000 }, async () => {
  await nieuweRijen()
  const tel = { getoond: 0, geweigerd: 0 }
  let gemist = 0
  for (let n = 1; n <= bezoeken; n++) {
    const [sub, wie] = wandelaars[keuze(n, wandelaars.length)] ?? wandelaars[0] ?? ['', noor]
    const pad = paden[keuze(n + 3, paden.length)] ?? '/werk'
    const { html, status } = await wie.get(pad)
    const rijen = await nieuweRijen()
    const bezoek = { html, status, pad }
    expect(verschil(bezoek, rijen), `${sub} ${pad} ${status}`).toEqual([])
    if (status === 200 && rijen.length > 0) tel.getoond += 1
    if (status === 404) tel.geweigerd += 1
    // The same comparison with a log that forgot this visit: it must be missed.
    if (rijen.length > 0 && verschil(bezoek, []).length > 0) gemist += 1
  }
  cijfer(
    `log: ${bezoeken} pages walked, ${tel.getoond} showed somebody, ${tel.geweigerd} refused, difference with the rows of the log 0; a log that forgot ${gemist} of them was caught`,
  )
  expect(tel.getoond).toBeGreaterThan(20)
  expect(tel.geweigerd).toBeGreaterThan(20)
  expect(gemist).toBeGreaterThan(40)
})
