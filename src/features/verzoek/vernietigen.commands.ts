// Destroying what the functionaris granted: one thing per transaction, by the second person, and written down that it is gone.

import type { Context } from '../../context.ts'
import type { Werk } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { betrokkenheidBij } from '../autorisatie/betrokkenheid.ts'
import type { Allow } from '../autorisatie/decide.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import type { Belemmering } from '../vernietiging/belemmering.ts'
import { rondAf, vernietig } from '../vernietiging/vernietigen.commands.ts'
import type { Vernietiging } from '../vernietiging/vernietiging.ts'
import { nietMeer } from './commands.ts'
import { isGedeeld, redenenBij } from './ding.commands.ts'
import { genoemdVan, saveWeg } from './ding.sql.ts'
import type { Genoemd, Keuze } from './ding.ts'
import { feitenVan, type Gevonden, opVerzoek } from './feiten.commands.ts'
import { gebeurd } from './gebeurd.commands.ts'
import { beslisNamens } from './kopie.commands.ts'
import { saveNagekeken } from './opslaan.sql.ts'
import { type Weigering as Nietnu, vernietigen } from './vernietigen.ts'

export type VernietigWeigering = Nietnu | Belemmering | 'ook_van_ander'
type Nee = VernietigWeigering | 'niet_gevonden'
type Opdracht = {
  readonly id: string
  readonly soort: string
  readonly dingId: string
  readonly sleutel: string
}

/** Only who was named, and never about the own circle (access.md H2, H3). */
const magOpenen = (door: Medewerker, { verzoek, mens, isEigenKring }: Gevonden): boolean =>
  verzoek.soort === 'vernietiging' &&
  verzoek.nakijkerId === door.id &&
  verzoek.ingetrokkenOp === null &&
  verzoek.afgerondOp === null &&
  !isEigenKring &&
  betrokkenheidBij(door, [mens.huishoudenId]) === 'geen'

export type TeVernietigen = {
  readonly gevonden: Gevonden
  readonly mag: Allow
  readonly dingen: readonly (Genoemd & Pick<Keuze, 'reden'>)[]
}

/** For the page of the second person; undefined when it is not there or not for this reader. */
export const teVernietigen = (
  { ctx, medewerker: door }: { ctx: Context; medewerker: Medewerker },
  id: string,
): Promise<TeVernietigen | undefined> =>
  ctx.db.transaction(identiteit(door), async (tx) => {
    const nu = ctx.clock.now()
    const gevonden = await feitenVan(tx, door, id, nu)
    if (!gevonden || !magOpenen(door, gevonden)) return undefined
    const mag = beslisNamens(gevonden, {}, { actie: 'zien', nu })
    return mag.allow ? { gevonden, mag, dingen: await dingenNu(tx, gevonden, nu) } : undefined
  })

/** What is in the way of each now: of one at a time, for that is how they go. */
async function dingenNu(tx: Tx, { verzoek, mens }: Gevonden, nu: Date): Promise<TeVernietigen['dingen']> {
  const van = { inwonerId: mens.inwonerId, verzoekId: verzoek.id, nu }
  const dingen = await genoemdVan(tx, verzoek.id)
  const uit: (Genoemd & Pick<Keuze, 'reden'>)[] = []
  for (const ding of dingen) {
    const [keuze] = ding.wegOp ? [] : await redenenBij(tx, [ding], van)
    const reden = keuze?.reden ?? null
    // Gone by a list or by hand since: pressing the button then writes it down.
    uit.push({ ...ding, reden: reden === 'is_er_niet' ? null : reden })
  }
  return uit
}

export async function dingVernietigen(
  ctx: Context,
  door: Medewerker,
  o: Opdracht,
): Promise<Result<{ id: string }, Nee>> {
  // One for each time it was tried: who met another is done again.
  const gewist: Vernietiging[] = []
  try {
    return await opVerzoek<{ id: string }, Nee>(
      ctx,
      door,
      { ...o, act: 'verzoek_vernietigen' },
      async (werk, gevonden) => {
        if (!magOpenen(door, gevonden)) return refused('niet_gevonden')
        const reden = await wisDing(werk, gevonden, o, gewist)
        return reden ? refused(reden) : done({ id: o.id })
      },
    )
  } finally {
    await rondAf(ctx, door.gemeenteId, gewist)
  }
}

async function wisDing(
  werk: Werk,
  gevonden: Gevonden,
  o: Opdracht,
  gewist: Vernietiging[],
): Promise<Nee | undefined> {
  const { ctx, tx, door, op } = werk
  const { verzoek, mens } = gevonden
  const ding = (await genoemdVan(tx, o.id)).find((d) => d.soort === o.soort && d.id === o.dingId)
  const magNietMeer = nietMeer(gevonden) !== undefined
  const uit = vernietigen(verzoek, ding, { doorId: door.id, magNietMeer })
  if (!uit.ok) return uit.reason
  if (uit.value === 'al_weg' || !ding) return undefined
  if (await isGedeeld(tx, ding, mens.inwonerId)) return 'ook_van_ander'
  const weg = await vernietig(ctx, tx, {
    ...{ gemeenteId: door.gemeenteId, soort: ding.soort, id: ding.id },
    grond: { soort: 'verzoek', verzoekId: verzoek.id },
    doorIds: [verzoek.beslotenDoorId ?? '', door.id],
  })
  if (weg.ok) gewist.push(weg.value)
  // Gone by a list since: then there is nothing left to do.
  else if (weg.reason !== 'is_er_niet') return weg.reason
  await saveWeg(tx, { verzoekId: o.id, soort: ding.soort, dingId: ding.id, doorId: door.id, op })
  await gebeurd(werk, 'ding_vernietigd', mens, { verzoek: o.id, soort: ding.soort, ding: ding.id })
  const isKlaar = (await genoemdVan(tx, o.id)).every(({ wegOp }) => wegOp !== null)
  if (isKlaar) await saveNagekeken(tx, { id: o.id, op })
  return undefined
}
