// The staff doors of the monitor: all figures of a period, one figure, and its file. Counts only: nobody is shown.

import type { ReactNode } from 'react'
import { type Call, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { csv, csvBestand } from '../../platform/csv.ts'
import type { Tx } from '../../platform/db.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { type Bronnen, cijfer, kopdeel, perioden } from './cijfer.ts'
import { CijferPagina } from './cijfer.tsx'
import { gevallenVoorLezer } from './gevallen.commands.ts'
import type { Kpi, Splitsing } from './kpi.ts'
import type { Meting } from './meting.ts'
import { kpis, metingen, streefwaarden } from './monitor.sql.ts'
import { nogTellen } from './nogtellen.tsx'
import { OverzichtPagina } from './overzicht.tsx'
import { achtKwartalen, kwartaalVan, leesPeriode, type Periode, vorige } from './periode.ts'
import { kop, rijen } from './uitvoer.ts'
import { resultaatKpis } from './zonderbron.ts'

const vandaag = (call: Call) => datumInAmsterdam(call.ctx.clock.now())

/** The period in the address, else the last whole quarter. */
function gevraagd(call: Call): { periode: Periode; isOnbekend: boolean } {
  const tekst = call.url.searchParams.get('periode')
  const periode = tekst === null ? undefined : leesPeriode(tekst)
  return { periode: periode ?? vorige(kwartaalVan(vandaag(call))), isOnbekend: tekst !== null && !periode }
}

type Gevraagd = { periode: Periode; kpis: readonly Kpi[]; splitsingen?: readonly string[] }

/** Two rounds, and one for each splitsing; the eight quarters are one of them. */
async function bronnen(call: Call, tx: Tx, o: Gevraagd): Promise<Bronnen> {
  const { gemeenteId } = call.medewerker
  const { periode, kpis } = o
  const totalen = await metingen(tx, { gemeenteId, kpis, perioden: perioden(periode), splitsing: 'totaal' })
  const verdeeld: Meting[] = []
  for (const s of o.splitsingen ?? []) {
    // The kernen are compared in time too.
    const wanneer = s === 'kern' ? [periode, ...achtKwartalen(periode)] : [periode]
    verdeeld.push(...(await metingen(tx, { gemeenteId, kpis, perioden: wanneer, splitsing: s })))
  }
  return {
    metingen: [...totalen, ...verdeeld],
    streefwaarden: await streefwaarden(tx),
    periode,
    vandaag: vandaag(call),
  }
}

/** Whether the figures are of now; a moment's work is done first. */
const isBij = (call: Call) => gevallenVoorLezer({ db: call.ctx.db, gemeenteId: call.medewerker.gemeenteId })

export async function getMonitor(call: Call): Promise<Response> {
  if (!(await isBij(call))) return nogTellen(call)
  return read(call, async (tx) => {
    const { periode, isOnbekend } = gevraagd(call)
    const b = await bronnen(call, tx, { periode, kpis })
    const cijfers = kpis.map((kpi) => cijfer(kpi, kopdeel(kpi, b.streefwaarden), b))
    return page(
      <OverzichtPagina call={call} periode={periode} cijfers={cijfers} isOnbekend={isOnbekend} />,
      isOnbekend ? 404 : 200,
    )
  })
}

/** What other nouns show on the page of a figure: what it means, what was asked about it. */
type Erbij = (
  call: Call,
  tx: Tx,
  waar: { readonly kpi: string; readonly periode: Periode },
) => Promise<ReactNode>

/** The page of one figure; the same address with `.csv` behind it gives the file. */
export const cijferDeur = (erbij: readonly Erbij[]) => (call: Call) => getCijfer(call, erbij)

async function getCijfer(call: Call, erbij: readonly Erbij[]): Promise<Response> {
  const [code = '', isBestand] = (call.params.code ?? '').split(/(\.csv)$/)
  // What is judged with people has no percentage, and a page of its own.
  if (resultaatKpis.some((kpi) => kpi.code === code)) return redirect(`/werk/resultaten/${code}`)
  const kpi = kpis.find((k) => k.code === code)
  const { periode, isOnbekend } = gevraagd(call)
  if (!kpi || isOnbekend) return call.nietGevonden()
  if (!(await isBij(call))) return nogTellen(call)
  return read(call, async (tx) => {
    const splitsingen = isBestand ? kpi.uitsplitsingen : [splitsing(call, kpi)]
    const b = await bronnen(call, tx, { periode, kpis: [kpi], splitsingen })
    if (isBestand) return csvBestand(`${kpi.code}-${periode.code}.csv`, csv(kop, rijen(kpi, b)))
    const deel =
      kpi.delen.find((d) => d.code === call.url.searchParams.get('deel')) ?? kopdeel(kpi, b.streefwaarden)
    const delen: ReactNode[] = []
    for (const een of erbij) delen.push(await een(call, tx, { kpi: kpi.code, periode }))
    return page(
      <CijferPagina call={call} kpi={kpi} deel={deel} splitsing={splitsing(call, kpi)} bronnen={b}>
        {...delen}
      </CijferPagina>,
    )
  })
}

const splitsing = (call: Call, kpi: Kpi): Splitsing =>
  kpi.uitsplitsingen.find((s) => s === call.url.searchParams.get('uitsplitsing')) ??
  kpi.uitsplitsingen[0] ??
  'deur'
