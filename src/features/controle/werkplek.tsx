// The door of the functionaris to the weekly review: what waits, what was judged, and the judgement itself.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import type { Tx } from '../../platform/db.ts'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { type Decision, decide } from '../autorisatie/decide.ts'
import { present, type Weergave } from '../autorisatie/present.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { controleBeoordelen } from './commands.ts'
import {
  aantallen,
  andereFunctionarissen,
  type ControleRij,
  controles,
  controleVan,
  rondes,
} from './controle.sql.ts'
import { adresVan, hier, leesAdres, oordeelSchema } from './formulier.ts'
import { ControlePagina, perBladzij } from './pagina.tsx'
import { waarom } from './teksten.ts'

/** A year of weeks. */
const hoogstensRondes = 53

/** Whose right the log is stands with all other rules. */
const besluitVan = ({ medewerker, ctx }: Call): Decision => {
  const log = { soort: 'inzage', autorisaties: [], isVanEigenTeam: false, isGeheim: false } as const
  return decide(medewerker, log, 'toezicht', { actie: 'zien', nu: ctx.clock.now() })
}

/** Who looked how often is the log, L1; of whom stands behind its own page, which logs that it was opened. */
const weergave: Weergave<{ regels: readonly ControleRij[]; stand: ControleRij | undefined }> = {
  personen: () => [],
  velden: { regels: 'L1', stand: 'L1' },
}

export const getControle = (call: Call): Promise<Response> => toon(call)

type Gestuurd = { readonly id: string; readonly form: FormState; readonly isConflict?: boolean }

function toon(call: Call, gestuurd?: Gestuurd): Promise<Response> {
  const besluit = besluitVan(call)
  if (!besluit.allow) return Promise.resolve(call.nietGevonden())
  return read(call, async (tx) => {
    const nu = gestuurd && (await controleVan(tx, gestuurd.id))
    if (gestuurd && !nu) return call.nietGevonden()
    const adres = gestuurd ? ({ lijst: 'open', pagina: 1 } as const) : leesAdres(call.url.searchParams)
    const regels = await regelsVan(tx, adres)
    if (regels.length === 0 && adres.pagina > 1) return redirect(adresVan({ ...adres, pagina: 1 }))
    // What was just refused stays in sight, also when it was further down.
    const zonder = nu && !nu.uitkomst ? [nu, ...regels.filter(({ id }) => id !== nu.id)] : regels
    const { regels: getoond = [], stand } = present(call.gezien, besluit, weergave, {
      regels: zonder,
      stand: nu,
    })
    const vandaag = datumInAmsterdam(call.ctx.clock.now())
    const anderen = await andereFunctionarissen(tx, call.medewerker.id, vandaag)
    return page(
      <ControlePagina
        call={call}
        adres={adres}
        aantallen={await aantallen(tx)}
        regels={getoond}
        rondes={adres.lijst === 'rondes' ? await rondes(tx, hoogstensRondes) : []}
        anderen={anderen.map(({ naam }) => naam)}
        vandaag={vandaag}
        vers={newForm(call)}
        gestuurd={gestuurd && { ...gestuurd, nu: gestuurd.isConflict ? stand : undefined }}
      />,
      gestuurd === undefined ? 200 : gestuurd.isConflict ? 409 : 422,
    )
  })
}

const regelsVan = (tx: Tx, { lijst, pagina }: ReturnType<typeof leesAdres>) =>
  lijst === 'rondes'
    ? Promise.resolve([])
    : controles(tx, { lijst, vanaf: (pagina - 1) * perBladzij, hoogstens: perBladzij })

export async function postUitkomst(call: Call): Promise<Response> {
  const id = call.params.id ?? ''
  const gelezen = readForm(call.body, oordeelSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { id, form: gelezen.form })
  if (!besluitVan(call).allow) return call.nietGevonden()
  const { sleutel } = gelezen.form
  const uitkomst = await controleBeoordelen(call.ctx, call.medewerker, {
    id,
    sleutel,
    oordeel: gelezen.value,
  })
  if (uitkomst.ok) return redirect(hier)
  if (uitkomst.reason === 'niet_gevonden') return call.nietGevonden()
  const [veld, zin] = waarom[uitkomst.reason]
  const form = withError(gelezen.form, veld, zin)
  return toon(call, { id, form, isConflict: uitkomst.reason === 'al_beoordeeld' })
}
