// (l) The figures of one gemeente among 1, 11 and 342 in the same tables: another gemeente must not slow the others down.

import { statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { gevallenBijwerken } from '../src/features/monitor/gevallen.commands.ts'
import { kpis, metingen } from '../src/features/monitor/monitor.sql.ts'
import { leesPeriode, type Periode } from '../src/features/monitor/periode.ts'
import { type Meting, percentiel } from './meten.ts'
import type { Omgeving } from './omgeving.ts'

const kwartaal = leesPeriode('2025-Q3') as Periode
const splitsingen = ['totaal', 'deur', 'team', 'kern', 'aanmelding', 'wet', 'leeftijd', 'verwijzer']
const keer = 9
/** Of 342 gemeenten the last two years and what stands: twelve years of all of them would be fifty gigabytes. */
const alles = 11
const vanaf = '2024-10-01'

type Hand = Omgeving['hand']

const getal = async (hand: Hand, vraag: string): Promise<number> =>
  Number((await hand.query<{ n: string }>(vraag)).rows[0]?.n)

/** Copies of the gevallen of gemeente 1 under other numbers; only the table that figures are counted from. */
async function laad(hand: Hand, aantal: number): Promise<void> {
  const van = (await getal(hand, 'select max(id) as n from gemeente')) + 1
  const kolommen = (
    await hand.query<{ k: string }>(
      `select string_agg(column_name, ', ') as k from information_schema.columns
       where table_name = 'geval' and table_schema = 'public' and column_name not in ('gemeente_id', 'id')`,
    )
  ).rows[0]?.k
  const waar = aantal > alles ? `and (is_stand or van >= '${vanaf}')` : ''
  for (let id = van; id <= aantal; id++) {
    await hand.query(
      `insert into gemeente (id, cbs_code, naam, telefoon, postadres)
       select $1, 'GM' || (1000 + $1::integer), 'Gemeente ' || $1::integer, telefoon, postadres from gemeente where id = 1`,
      [id],
    )
    await hand.query(
      `insert into geval (gemeente_id, id, ${kolommen}) select $1, gen_random_uuid(), ${kolommen} from geval where gemeente_id = 1 ${waar}`,
      [id],
    )
    if (id % 20 === 0) console.log(`(l) ${id} van ${aantal} gemeenten geladen`)
  }
  await hand.query('vacuum analyze geval')
}

/** Whether what is still to load fits twice on the disk. */
async function past(hand: Hand, aantal: number): Promise<boolean> {
  const bytes = await getal(
    hand,
    `select pg_total_relation_size('geval') / (select count(distinct gemeente_id) from geval) as n`,
  )
  const { bavail, bsize } = await statfs(tmpdir())
  const nodig = bytes * aantal * (aantal > alles ? 0.3 : 1)
  if (bavail * bsize > 2 * nodig) return true
  console.log(`(l) ${aantal} gemeenten niet gemeten: er is geen ${(nodig / 1e9).toFixed(0)} GB vrij`)
  return false
}

/** All figures of one quarter of gemeente 1, by every splitsing. */
async function meetGemeente({ ctx }: Omgeving): Promise<number[]> {
  const tijden: number[] = []
  for (let i = -1; i < keer; i++) {
    const t0 = performance.now()
    await ctx.db.transaction({ gemeenteId: 1 }, async (tx) => {
      for (const splitsing of splitsingen)
        await metingen(tx, { gemeenteId: 1, kpis, perioden: [kwartaal], splitsing })
    })
    if (i >= 0) tijden.push(performance.now() - t0)
  }
  return tijden
}

export async function benchLandelijk(omgeving: Omgeving): Promise<readonly Meting[]> {
  const { hand } = omgeving
  await gevallenBijwerken({ db: omgeving.ctx.db, gemeenteId: 1 })
  await hand.query('vacuum analyze geval')
  const alleen = await meetGemeente(omgeving)
  console.log(`(l) één gemeente: ${percentiel(alleen, 0.5).toFixed(0)} ms voor alle cijfers van een kwartaal`)
  const uit: Meting[] = []
  for (const aantal of [11, 342]) {
    if (!(await past(hand, aantal))) break
    await laad(hand, aantal)
    uit.push({
      naam: `(l) bij ${aantal} gemeenten, tegen één`,
      ons: await meetGemeente(omgeving),
      basis: alleen,
    })
  }
  return uit
}
