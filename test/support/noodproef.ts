// A few households of somebody else, and Sam who takes noodtoegang to them; each test far after the one before.

import { maandag, type TestApp } from './app.ts'
import type { Antwoord, Client, Velden } from './client.ts'
import { type GemaakteMelding, maakMelding } from './gesprek.ts'
import { neem, zoekOp } from './noodtoegang.ts'
import { startTraject, teamId } from './traject.ts'

export type Gezin = GemaakteMelding & {
  readonly trajectId: string
  /** What the search finds them by. */
  readonly zoek: string
  readonly dossier: string
}

export type Noodproef = {
  /** Far more than thirty days after whatever was done before. */
  verder(): void
  later(uren: number): void
  gezin(nr: number): Promise<Gezin>
  samNeemt(g: Gezin, anders?: Velden): Promise<{ sam: Client; antwoord: Antwoord }>
}

/** Sam gets the mandate for the Wmo as well, so that the wall between wetten does not answer first. */
export async function noodproef(app: TestApp): Promise<Noodproef> {
  await app.sql(`insert into medewerker_mandaat (gemeente_id, medewerker_id, wet, van)
    select 1, id, 'wmo', '2015-01-01' from medewerker where sub = 'sam'`)
  let dag = 0
  return {
    verder: () => {
      dag += 1
      app.klok.zet(new Date(maandag.getTime() + dag * 70 * 24 * 3_600_000))
    },
    later: (uren) => app.klok.zet(new Date(app.klok.now().getTime() + uren * 3_600_000)),
    gezin: (nr) => maakGezin(app, nr),
    samNeemt: async (g, anders = {}) => {
      const sam = await app.vers('sam')
      await zoekOp(sam, g.zoek)
      return { sam, antwoord: await neem(sam, g.inwonerId, anders) }
    },
  }
}

/** Each a person of their own, with a melding and a traject of team Wmo. */
async function maakGezin(app: TestApp, nr: number): Promise<Gezin> {
  const geboren = `${nr}-4-1950`
  const noor = await app.als('noor')
  const wie = { voornamen: 'Bep', geslachtsnaam: 'Nood', geboortedatum: geboren }
  const m = await maakMelding(app, noor, wie)
  const basis = { inwonerId: m.inwonerId, teamId: await teamId(app, 'Wmo') }
  const trajectId = await startTraject(noor, m.huishoudenId, basis)
  return { ...m, trajectId, zoek: `Nood ${geboren}`, dossier: `/werk/dossiers/${m.huishoudenId}` }
}
