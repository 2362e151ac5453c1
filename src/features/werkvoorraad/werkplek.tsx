// The staff door of the werkvoorraad: a list, the same list as a file, and handing over what was ticked.

import type { ReactNode } from 'react'
import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { csvBestand } from '../../platform/csv.ts'
import type { Tx } from '../../platform/db.ts'
import { valuesOf } from '../../platform/form.ts'
import { bijzonderDeel } from '../aanstelling/bijzonderblok.tsx'
import { decide } from '../autorisatie/decide.ts'
import { anderegrondslagen } from '../autorisatie/grondslag.ts'
import { herrekeningDeel } from '../autorisatie/herrekeningpagina.tsx'
import { plafonds } from '../autorisatie/plafond.ts'
import { type Masked, present } from '../autorisatie/present.ts'
import { controleDeel } from '../controle/startblok.tsx'
import { teamStanden } from '../formatie/werklast.sql.ts'
import { collegasMet } from '../medewerker/collega.sql.ts'
import type { Rol } from '../medewerker/rechten.ts'
import { alleTeams } from '../melding/toewijzing.sql.ts'
import { noodDeel } from '../noodtoegang/werkdeel.tsx'
import { eigenVragenDeel, wachtendeVragenDeel } from '../raadsvraag/deel.tsx'
import { doorMij } from '../regie/doormijbeeld.tsx'
import { raadDeel } from '../streefwaarde/raaddeel.tsx'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { verklaringDeel } from '../uitsluiting/verklaringdeel.tsx'
import { verzoekDeel } from '../uitsluiting/verzoekdeel.tsx'
import { akkoordDeel } from '../vernietiging/akkoorddeel.tsx'
import { nakijkDeel, vraagDeel } from '../verzoek/startblok.tsx'
import { bewaarderDeel } from '../zegel/bewaarderdeel.tsx'
import { genoemdDeel } from '../zegel/genoemddeel.tsx'
import { loadAfspraken } from './afspraken.sql.ts'
import { AfsprakenPagina, perBladzij as opEenBladzij } from './afspraken.tsx'
import { werkVerdelen } from './commands.ts'
import { type Adres, adresVan, leesAdres, leesVerdeling } from './formulier.ts'
import { alsCsv } from './lijstbestand.tsx'
import { StartPagina } from './startpagina.tsx'
import type { TeamBeeld } from './teamblok.tsx'
import { gedaanZin, waaromNietVerdeeld } from './teksten.ts'
import { ontvangersVoor } from './verdeelblok.tsx'
import { perBladzij, WerkPagina } from './werkpagina.tsx'
import { kernenForFilter, loadWerkvoorraad, type RegelRij } from './werkvoorraad.sql.ts'
import { eersteLijst, laatsteDagVan, type Regel, regelWeergave, voorwerpVan } from './werkvoorraad.ts'

/** More than anybody plans with; who needs all of it asks for figures. */
const hoogstensInBestand = 5000

/** The work list; for a rol that treats no meldingen the way to its own pages. */
export async function getWerk(call: Call): Promise<Response> {
  const akkoord = await akkoordDeel(call)
  const gedaan = gedaanZin(call.url.searchParams)
  return call.medewerker.rechten.has('melding:inzien')
    ? read(call, (tx) => werkPagina(call, tx, { gedaan, akkoord }))
    : read(call, async (tx) =>
        page(
          <StartPagina call={call} wacht={await watWacht(call, tx, akkoord)}>
            {await bijzonderDeel(call, tx)}
          </StartPagina>,
        ),
      )
}

/** What is wrong first, then what has a day by which. */
const watWacht = async (call: Call, tx: Tx, akkoord: ReactNode) => (
  <>
    {await herrekeningDeel(call, tx)}
    {await noodDeel(call, tx)}
    {await vraagDeel(call, tx)}
    {await verzoekDeel(call, tx)}
    {akkoord}
    {await bewaarderDeel(call, tx)}
    {await controleDeel(call, tx)}
    {await verklaringDeel(call, tx)}
    {await wachtendeVragenDeel(call, tx)}
    {await raadDeel(call, tx)}
    {await eigenVragenDeel(call, tx)}
  </>
)

export function getWerkCsv(call: Call): Promise<Response> {
  const adres = leesAdres(call.url.searchParams)
  return read(call, async (tx) => {
    const vandaag = datumInAmsterdam(call.ctx.clock.now())
    const { lijst, regels, aantallen } = await lees(call, tx, { ...adres, pagina: 1 }, hoogstensInBestand)
    const o = { door: call.medewerker.naam, vandaag, aantal: aantallen[lijst] }
    return csvBestand(`werkvoorraad-${vandaag}.csv`, alsCsv(regels, o))
  })
}

/** What stands on a day of the reader's own. */
export function getAfspraken(call: Call): Promise<Response> {
  const { pagina } = leesAdres(call.url.searchParams)
  return read(call, async (tx) => {
    const nu = call.ctx.clock.now()
    const vandaag = datumInAmsterdam(nu)
    const { regels, aantal } = await loadAfspraken(tx, call.medewerker, {
      ...{ vandaag, nu, vanaf: (pagina - 1) * opEenBladzij, hoogstens: opEenBladzij },
    })
    if (regels.length === 0 && pagina > 1) return redirect('/werk/afspraken')
    const gemaskeerde = regels.flatMap((rij) => gemaskeerd(call, rij))
    return page(<AfsprakenPagina call={call} {...{ vandaag, pagina, aantal }} regels={gemaskeerde} />)
  })
}

export async function postVerdeling(call: Call): Promise<Response> {
  const verdeling = leesVerdeling(call.body)
  const uitkomst = await werkVerdelen(call.ctx, call.medewerker, verdeling)
  if (uitkomst.ok) {
    const terug = adresVan(leesAdres(call.url.searchParams))
    const gedaan = verdeling.doe === 'nemen' ? 'genomen' : 'verdeeld'
    return redirect(`${terug}${terug.includes('?') ? '&' : '?'}${gedaan}=${uitkomst.value.aantal}`)
  }
  const weigering = waaromNietVerdeeld[uitkomst.reason]
  const akkoord = await akkoordDeel(call)
  return read(call, (tx) => werkPagina(call, tx, { weigering, akkoord }))
}

type Uitslag = { readonly gedaan?: string | undefined; readonly weigering?: string | undefined }
type Stand = Uitslag & { readonly akkoord: ReactNode }

async function werkPagina(call: Call, tx: Tx, { akkoord, ...uitslag }: Stand): Promise<Response> {
  const adres = leesAdres(call.url.searchParams)
  const { lijst, regels, aantallen, alarmen } = await lees(call, tx, adres, perBladzij)
  // A page that was there yesterday: back to the first rather than an empty one.
  if (regels.length === 0 && adres.pagina > 1) return redirect(adresVan({ ...adres, pagina: 1 }))
  const vandaag = datumInAmsterdam(call.ctx.clock.now())
  const collegas = await collegasMet(tx, 'melding:screenen', vandaag)
  const form = newForm(call, valuesOf(call.body))
  return page(
    <WerkPagina
      call={call}
      adres={adres}
      lijst={lijst}
      team={isBegin(call) ? await teamBeeld(call, tx, { alarmen, aantal: aantallen.alarmen }) : undefined}
      regels={regels}
      aantallen={aantallen}
      kernen={await kernenForFilter(tx)}
      ontvangers={ontvangersVoor(call.medewerker, collegas, await alleTeams(tx))}
      waarnemingen={await doorMij(call, tx)}
      vanUzelf={
        <>
          {await noodDeel(call, tx)}
          {await genoemdDeel(call, tx)}
          {await nakijkDeel(call, tx)}
          {akkoord}
          {await verklaringDeel(call, tx)}
        </>
      }
      form={form}
      gekozen={call.body.getAll('werk')}
      {...uitslag}
    />,
    uitslag.weigering === undefined ? 200 : 422,
  )
}

/** The first page of who leads a team: nothing was chosen and nothing was sent. */
const isBegin = ({ medewerker, url, request }: Call) =>
  medewerker.rollen.includes('teammanager') &&
  request.method === 'GET' &&
  adresVan(leesAdres(url.searchParams)) === '/werk'

async function teamBeeld(
  { ctx, medewerker }: Call,
  tx: Tx,
  alarm: Pick<TeamBeeld, 'alarmen' | 'aantal'>,
): Promise<TeamBeeld> {
  const vandaag = datumInAmsterdam(ctx.clock.now())
  const teamIds = medewerker.teams.map(({ id }) => id)
  return { ...alarm, standen: await teamStanden(tx, teamIds, { vandaag, week: laatsteDagVan(vandaag) }) }
}

/** Does one of these rollen read L2 of what lies with the team? The front door does of meldingen alone. */
const leestWieEnWaar = (rollen: readonly Rol[]): boolean =>
  rollen.some((rol) => {
    const { team, werkverdeling = 'L0' } = plafonds[rol].plafond
    return (team ?? werkverdeling) >= 'L2'
  })

/** Of which things somebody reads what is L4 when named on them at L4. */
const leestHoogste = (door: Call['medewerker']): ('melding' | 'plan')[] =>
  (['melding', 'plan'] as const).filter((soort) => {
    const named = { niveau: 'L4', wet: 'geen', isPersoonlijk: true, grondslag: 'toewijzing' } as const
    const voorwerp = { soort, autorisaties: [named], isVanEigenTeam: false, isGeheim: false }
    const besluit = decide(door, voorwerp, 'behandeling')
    return besluit.allow && besluit.niveau === 'L4'
  })

/** One page of the list, each line masked to what this medewerker may see of it. */
async function lees(call: Call, tx: Tx, adres: Adres, hoogstens: number) {
  const nu = call.ctx.clock.now()
  const lijst = adres.lijst ?? eersteLijst(call.medewerker.rollen)
  const gelezen = await loadWerkvoorraad(tx, call.medewerker, {
    lijst,
    filter: {
      kernId: adres.kern,
      teamId: adres.team,
      wet: adres.wet,
      klok: adres.klok,
      isOveral: leestWieEnWaar(call.medewerker.rollen),
      leestHoogste: leestHoogste(call.medewerker),
      anderegrondslagen,
    },
    vandaag: datumInAmsterdam(nu) as Datum,
    nu,
    vanaf: (adres.pagina - 1) * hoogstens,
    hoogstens,
  })
  const gemaskeerde = (rijen: readonly RegelRij[]) => rijen.flatMap((rij) => gemaskeerd(call, rij))
  // Who is not shown is not remembered as seen: alarms only where they stand on the page.
  const alarmen = isBegin(call) ? gemaskeerde(gelezen.alarmen) : []
  return { lijst, aantallen: gelezen.aantallen, regels: gemaskeerde(gelezen.regels), alarmen }
}

function gemaskeerd(call: Call, { autorisaties, isGeheim, ...regel }: RegelRij): Masked<Regel>[] {
  const isVanEigenTeam = call.medewerker.teams.some((team) => team.id === regel.teamId)
  const voorwerp = { soort: voorwerpVan(regel), autorisaties, isVanEigenTeam, isGeheim }
  const besluit = decide(call.medewerker, voorwerp, isVanEigenTeam ? 'werkverdeling' : 'behandeling')
  return besluit.allow ? [present(call.gezien, besluit, regelWeergave, regel)] : []
}
