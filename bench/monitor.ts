// (h) The monitor: the page of a whole year with all its figures, and the figures that cost most.

import { identiteit } from '../src/features/medewerker/medewerker.ts'
import { perioden } from '../src/features/monitor/cijfer.ts'
import type { Kpi } from '../src/features/monitor/kpi.ts'
import { kpis, metingen } from '../src/features/monitor/monitor.sql.ts'
import { leesPeriode, type Periode } from '../src/features/monitor/periode.ts'
import { bezoekAls } from './bezoek.ts'
import { type Meting, meet, percentiel } from './meten.ts'
import type { Omgeving } from './omgeving.ts'
import { meetPagina, type Paginameting } from './paginas.ts'
import { vragenVan } from './vragen.ts'

const jaar = '2025'
const keer = 7

export const benchMonitorpagina = async (omgeving: Omgeving): Promise<Paginameting> =>
  meetPagina(omgeving, await bezoekAls(omgeving, 'noor'), {
    naam: '(h) monitor van een jaar',
    pad: `/werk/monitor?periode=${jaar}`,
    keer,
  })

/** One figure as the page asks it, against its own statement sent without row security. */
async function meetKpi({ ctx, hand, medewerker }: Omgeving, kpi: Kpi): Promise<Meting> {
  const door = await medewerker('noor')
  const vraag = { gemeenteId: 1, kpis: [kpi], perioden: perioden(leesPeriode(jaar) as Periode) }
  const ons = () =>
    ctx.db.transaction(identiteit(door), (tx) => metingen(tx, { ...vraag, splitsing: 'totaal' }))
  const gestuurd = (await vragenVan(ons)).filter(({ text }) => text.includes('from kpi_'))
  return meet({
    naam: `(h) ${kpi.code}`,
    keer,
    ons,
    basis: async () => {
      for (const statement of gestuurd) await hand.query(statement)
    },
  })
}

/** The five that cost most, the dearest first. */
export async function benchKpis(omgeving: Omgeving): Promise<readonly Meting[]> {
  await omgeving.hand.query('set jit = off')
  const alle: Meting[] = []
  for (const kpi of kpis) alle.push(await meetKpi(omgeving, kpi))
  const duur = ({ ons }: Meting) => percentiel(ons, 0.5)
  return alle.toSorted((a, b) => duur(b) - duur(a)).slice(0, 5)
}
