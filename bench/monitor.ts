// (h) The monitor: the page of a whole year, all figures of a quarter against a statement by hand for each, and keeping gevallen.

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { identiteit } from '../src/features/medewerker/medewerker.ts'
import { gevallenBijwerken, gevallenOpnieuw } from '../src/features/monitor/gevallen.commands.ts'
import { kent, kpis, metingen } from '../src/features/monitor/monitor.sql.ts'
import { leesPeriode, type Periode } from '../src/features/monitor/periode.ts'
import { bezoekAls } from './bezoek.ts'
import { type Meting, meet } from './meten.ts'
import type { Omgeving } from './omgeving.ts'
import { meetPagina, type Paginameting } from './paginas.ts'

const jaar = '2025'
const kwartaal = leesPeriode('2025-Q3') as Periode
const keer = 7
/** Those the statements by hand know. */
const splitsingen = ['totaal', 'deur', 'team', 'kern', 'aanmelding']
const map = join(import.meta.dirname, 'kpi')

/** The statements by hand stand in the database as functions, so that each is asked as short as it is. */
export async function zetHandwerk(vraag: (sql: string) => Promise<unknown>): Promise<void> {
  for (const naam of (await readdir(map)).sort()) await vraag(await readFile(join(map, naam), 'utf8'))
}

/** Those with a statement by hand: what people answered us is counted nowhere else. */
const vergeleken = async () => {
  const bestanden = await readdir(map)
  return kpis.filter(({ code }) => bestanden.includes(`${code.replace('.', '_')}.sql`))
}

const metHand = (code: string, splitsing: string, { van, tot }: Periode) =>
  `select * from kpi_${code.replace('.', '_')}(1, array['${van}'::date], array['${tot}'::date], '${splitsing}')`

export async function benchMonitorpagina(omgeving: Omgeving): Promise<Paginameting> {
  await gevallenBijwerken({ db: omgeving.ctx.db, gemeenteId: 1 })
  await omgeving.hand.query('analyze geval')
  return meetPagina(omgeving, await bezoekAls(omgeving, 'noor'), {
    naam: '(h) monitor van een jaar',
    pad: `/werk/monitor?periode=${jaar}`,
    keer,
  })
}

/** All kpi's of one quarter by every splitsing, and how long making all gevallen again takes. */
export async function benchKpis(omgeving: Omgeving): Promise<readonly Meting[]> {
  const { ctx, hand, medewerker } = omgeving
  const door = await medewerker('noor')
  await zetHandwerk((sql) => hand.query(sql))
  const beide = await vergeleken()
  await hand.query('set jit = off')
  const meting = await meet({
    naam: `(h) alle kpi's van een kwartaal, alle splitsingen`,
    keer,
    ons: () =>
      ctx.db.transaction(identiteit(door), async (tx) => {
        for (const splitsing of splitsingen)
          await metingen(tx, { gemeenteId: 1, kpis: beide, perioden: [kwartaal], splitsing })
      }),
    basis: async () => {
      for (const splitsing of splitsingen)
        for (const kpi of beide)
          if (kent(kpi, splitsing)) await hand.query(metHand(kpi.code, splitsing, kwartaal))
    },
  })
  const t0 = performance.now()
  await gevallenOpnieuw({ db: ctx.db, gemeenteId: 1 })
  console.log(
    `(h) alle gevallen opnieuw, twaalf jaar van één gemeente: ${((performance.now() - t0) / 1000).toFixed(1)} s`,
  )
  return [meting]
}
