// (g) A caseload of 200 trajecten to a colleague in one transaction, against the same rows moved back by hand.

import { performance } from 'node:perf_hooks'
import { identiteit } from '../src/features/medewerker/medewerker.ts'
import { schrijfBrief } from '../src/features/regie/brief.tsx'
import { datumInAmsterdam } from '../src/features/termijn/datum.ts'
import { werkVerplaatsen } from '../src/features/verplaatsing/commands.ts'
import { standVan } from '../src/features/verplaatsing/stand.commands.ts'
import { type Caseload, maakCaseload } from './caseload.ts'
import type { Meting } from './meten.ts'
import { nieuweSleutel, type Omgeving } from './omgeving.ts'
import { zetTerugInSets, zetTerugPerRij } from './terugzetten.ts'

const keer = 12

/** What the manager chose on the page: these huishoudens, all to one colleague. */
async function verzoekVan({ ctx, medewerker }: Omgeving, { vanId, naarId, trajectIds }: Caseload) {
  const door = await medewerker('bram')
  const stand = await ctx.db.transaction(identiteit(door), (tx) =>
    standVan(tx, door, { vanId, dag: datumInAmsterdam(ctx.clock.now()) }),
  )
  const van = new Set(trajectIds)
  const groepen = (stand?.groepen ?? []).filter(({ stukken }) => stukken.every(({ id }) => van.has(id)))
  if (groepen.length !== 200) throw new Error(`${groepen.length} huishoudens to move, not 200`)
  const keuzes = groepen.map(({ id, stand }) => ({ groepId: id, naarId, stand, reden: undefined }))
  const verzoek = { vanId, keuzes, wijze: 'vragen', reden: '', sleutel: nieuweSleutel() } as const
  return { door, verzoek: { ...verzoek, schrijf: schrijfBrief } }
}

/** One move by the command; the page before it is not measured. */
async function verplaats(omgeving: Omgeving, caseload: Caseload): Promise<number> {
  const { door, verzoek } = await verzoekVan(omgeving, caseload)
  const begin = performance.now()
  const uitkomst = await werkVerplaatsen(omgeving.ctx, door, verzoek)
  const ms = performance.now() - begin
  if (!uitkomst.ok || uitkomst.value.stukken !== 200) throw new Error('the caseload was not moved')
  return ms
}

/** Each sample is moved by us and moved back by hand, so that all start from the same rows. */
export async function benchVerplaatsen(omgeving: Omgeving): Promise<readonly Meting[]> {
  const caseload = await maakCaseload(omgeving)
  const metingen: Meting[] = []
  for (const [naam, zetTerug] of [
    ['(g) 200 trajecten verplaatsen, rij voor rij', zetTerugPerRij],
    ['(g) 200 trajecten verplaatsen, in sets', zetTerugInSets],
  ] as const) {
    const [ons, basis]: [number[], number[]] = [[], []]
    for (let i = -2; i < keer; i++) {
      const ms = await verplaats(omgeving, caseload)
      const begin = performance.now()
      await zetTerug(omgeving.hand, caseload)
      if (i < 0) continue
      ons.push(ms)
      basis.push(performance.now() - begin)
    }
    metingen.push({ naam, ons, basis })
  }
  return metingen
}
