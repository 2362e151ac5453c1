// The door of a doorklik.

import { type Call, read } from '../../context.ts'
import { page } from '../../platform/answer.tsx'
import { reikt } from '../autorisatie/autorisatie.ts'
import type { Allow } from '../autorisatie/decide.ts'
import { beslisOver } from '../autorisatie/drager.ts'
import { type Masked, present } from '../autorisatie/present.ts'
import { gevallenVoorLezer } from '../monitor/gevallen.commands.ts'
import { kpis } from '../monitor/monitor.sql.ts'
import { nogTellen } from '../monitor/nogtellen.tsx'
import { leesPeriode } from '../monitor/periode.ts'
import { bronnenVan } from '../monitor/tel.sql.ts'
import type { Cijfercel } from '../monitor/uitvoer.ts'
import { type DoorklikRij, doorklikRijen } from './doorklik.sql.ts'
import { type DoorklikRegel, doorklikPerBladzij, doorklikWeergave } from './doorklik.ts'
import { DoorklikPagina } from './doorklik.tsx'

/** What the address asks for; undefined when there is no such figure. */
function celVan({ params, url }: Call): Cijfercel | undefined {
  // Behind what is asked of people stands no dossier, and how many it were would tell what is not shown.
  const kpi = kpis.find(({ code, toontVanaf }) => code === params.code && toontVanaf === 0)
  const periode = leesPeriode(url.searchParams.get('periode') ?? '')
  const deel = kpi?.delen.find(({ code }) => code === url.searchParams.get('deel'))
  const splitsing = kpi?.uitsplitsingen.find((s) => s === url.searchParams.get('uitsplitsing')) ?? 'totaal'
  const groep = splitsing === 'totaal' ? '' : (url.searchParams.get('groep') ?? '')
  return kpi && periode && deel && { kpi, periode, deel: deel.code, splitsing, groep }
}

export async function getDoorklik(call: Call): Promise<Response> {
  const cel = celVan(call)
  if (!cel) return call.nietGevonden()
  const { gemeenteId } = call.medewerker
  const { db, clock } = call.ctx
  if (!(await gevallenVoorLezer({ db, gemeenteId }))) return nogTellen(call)
  // A figure is of everybody; which dossiers it is about is of who was given them.
  const bronnen = await db.transaction({ gemeenteId }, (tx) => bronnenVan(tx, gemeenteId, cel))
  return read(call, async (tx) => {
    const huishoudens = await doorklikRijen(tx, call.medewerker, bronnen, clock.now())
    const open = huishoudens.flatMap((een) => {
      const besluit = besluitOver(call, een)
      return besluit ? [{ een, besluit }] : []
    })
    const pagina = Math.max(1, Math.trunc(Number(call.url.searchParams.get('pagina'))) || 1)
    const regels = open
      .slice((pagina - 1) * doorklikPerBladzij, pagina * doorklikPerBladzij)
      .map(({ een, besluit }) => regelVan(call, besluit, een))
    const gezien = open.reduce((som, { een }) => som + een.gevallen, 0)
    return page(
      <DoorklikPagina
        call={call}
        cel={cel}
        regels={regels}
        gevallen={bronnen.length}
        gezien={gezien}
        dossiers={open.length}
        pagina={pagina}
      />,
    )
  })
}

/** The widest that the things of this figure give, when that tells who they are. */
function besluitOver({ medewerker, ctx }: Call, { verleend, isGeheim }: DoorklikRij): Allow | undefined {
  const nu = ctx.clock.now()
  return verleend
    .map((op) => beslisOver(medewerker, { verleend, isGeheim, nu }, { ...op, wet: op.zaakWet }))
    .filter((besluit): besluit is Allow => besluit !== undefined && reikt(besluit.niveau, 'L2'))
    .toSorted((a, b) => b.niveau.localeCompare(a.niveau))[0]
}

const regelVan = (
  { gezien }: Call,
  besluit: Allow,
  { isGeheim: _, verleend: __, ...regel }: DoorklikRij,
): Masked<DoorklikRegel> => present(gezien, besluit, doorklikWeergave, regel)
