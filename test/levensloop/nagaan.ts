// Asks every rule of the books at once, the clocks and the log; answers what no longer holds.

import { type Invariant, meldinginvarianten, planinvarianten } from '../../db/seed/invarianten.ts'
import { grantinvarianten, spoorinvarianten, tijdinvarianten } from '../../db/seed/spoorinvarianten.ts'
import { afwijkendeGevallen, alleEenheden } from '../../src/features/monitor/geval.sql.ts'
import { gevallenBijwerken } from '../../src/features/monitor/gevallen.commands.ts'
import { kpis } from '../../src/features/monitor/monitor.sql.ts'
import { termijnenHerrekenen } from '../../src/features/termijn/herrekenen.commands.ts'
import { verschillen } from '../support/herrekening.ts'
import { binnengekomen } from './geheim.ts'
import { einden } from './invarianten/einden.ts'
import { samenleven } from './invarianten/samenleven.ts'
import { stilte } from './invarianten/stilte.ts'
import { tijdlijn } from './invarianten/tijdlijn.ts'
import { toegang } from './invarianten/toegang.ts'
import { achternaam, kanarie } from './schrijven.ts'
import type { Wereld } from './wereld.ts'

/** Rules of the generated years that acts need not keep. */
const alleenInDeDemo = [
  // Who fixes the verslag at once records that, not that the gesprek was held.
  'what was done left gesprek_gevoerd at its moment',
  // What was handed to another team is no longer of who registered it.
  'an open melding is there for its team, and for who treats or registered it by name',
  // A contact may be written down the day after; the tijdlijn's own rule knows that.
  'what was done left traject_contact_vastgelegd at its moment',
  // A plan that never ran ends without results.
  'a closed plan has a result for every doel and nobody who still leads',
  // A plan that runs may be changed, and waits for a yes again.
  'a running plan has a doel, and somebody said yes to the versie that was shared',
  'a plan is drawn up, shared, agreed to, held and closed in this order',
  // Casusregie may be taken over from the resident, with a reason.
  'a running plan has one procesregisseur who said yes, and the resident leads',
  // Work follows its person, and huishoudens that join bring their meldingen along.
  'beside a running plan a melding joins it, or says why not',
  'somebody lives in one household at a time, and in that of the melding on its day',
  // After an evaluatie that says to close, nothing is looked back on again.
  'a running plan is looked back on: one evaluatie clock runs (since 2020)',
  // Who takes regie back gets it by regie_teruggegeven; the tijdlijn's own rule knows both.
  'what was done left regie_aanvaard at its moment',
  // A professional without an account is typed by name; who leads gets it on the list then.
  'a promise of ours is of somebody, and what is done was done while the plan ran',
  // Who closes a traject before its melding is screened leaves the vraag open.
  'a vraag ends with the last traject that answers it',
  // A traject may lie with its team until somebody takes it.
  'a running traject is there for its team and its behandelaar',
]

export const eigen: readonly Invariant[] = [...samenleven, ...einden, ...tijdlijn, ...toegang, ...stilte]
const geleend = [
  ...meldinginvarianten,
  ...planinvarianten,
  ...spoorinvarianten,
  ...grantinvarianten,
  ...tijdinvarianten,
].filter(({ zin, sql }) => !alleenInDeDemo.includes(zin) && !sql.includes('$1'))
const invarianten = [...eigen, ...geleend]

/** One question to the database instead of a hundred. */
const vraag = invarianten
  .map(({ sql }, nr) => `(select ${nr} as nr, to_jsonb(x)::text as rij from (${sql}) x limit 2)`)
  .join(' union all ')

/** The rules that do not hold now, each with rows that break it. */
export async function nagaan(wereld: Wereld): Promise<string[]> {
  const fout = await wereld.app.sql<{ nr: number; rij: string }>(vraag)
  return [
    ...fout.map(({ nr, rij }) => `${invarianten[nr]?.zin}: ${rij}`),
    ...(await andereKlokken(wereld)),
    ...(await verschillen(wereld.app)),
    ...(await anderGeteld(wereld)),
    ...wereld.log.filter((regel) => regel.includes(kanarie) || regel.includes(achternaam)),
    ...(await binnengekomen(wereld)),
  ]
}

/** Clocks that recomputing would give another last day, or could not compute. */
export async function andereKlokken({ app }: Pick<Wereld, 'app'>): Promise<string[]> {
  const { verschoven, overgeslagen } = await termijnenHerrekenen(app.ctx, 1)
  return [
    ...Object.keys(verschoven).map((soort) => `a clock ran to another day than recomputed: ${soort}`),
    ...Object.keys(overgeslagen)
      .filter((reden) => reden !== 'dag_is_afgesproken')
      .map((reden) => `a clock cannot be recomputed: ${reden}`),
  ]
}

/** Gevallen that were kept from act to act and are not as they would be made from nothing. */
export async function anderGeteld({ app }: Pick<Wereld, 'app'>): Promise<string[]> {
  const { db } = app.ctx
  await gevallenBijwerken({ db, gemeenteId: 1 })
  const anders = await db.transaction({ gemeenteId: 1 }, async (tx) =>
    afwijkendeGevallen(tx, { gemeenteId: 1, kpis, eenheden: await alleEenheden(tx) }),
  )
  return anders.map(({ kpi, eenheid, wat }) => `a geval of ${kpi} ${wat}: ${eenheid}`)
}
