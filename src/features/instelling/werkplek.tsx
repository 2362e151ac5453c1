// The staff door of Beheer and its instellingen.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { gemeenteInstellen } from '../gemeente/instellen.commands.ts'
import { herinneringDagen } from '../gemeente/instelling.sql.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { contactgrensBesluiten } from '../traject/contactgrens.commands.ts'
import { grenzenVan } from '../traject/contactgrens.sql.ts'
import { grensOp } from '../traject/contactgrens.ts'
import { standaardGrens } from '../traject/traject.ts'
import { BeheerPagina } from './beheerpagina.tsx'
import { grensSchema, herinneringSchema } from './formulier.ts'
import { InstellingPagina } from './instellingpagina.tsx'
import { grensWaarom, herinneringWaarom } from './teksten.ts'

const hier = '/werk/beheer/instellingen'

export const getBeheer = async (call: Call): Promise<Response> => page(<BeheerPagina call={call} />)
export const getInstellingen = (call: Call): Promise<Response> => toon(call)

export async function postContactgrens(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, grensSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { grens: gelezen.form })
  const { sleutel } = gelezen.form
  const outcome = await contactgrensBesluiten(call.ctx, call.medewerker, { sleutel, invoer: gelezen.value })
  if (outcome.ok) return redirect(hier)
  const { veld, zin } = grensWaarom[outcome.reason]
  return toon(call, { grens: withError(gelezen.form, veld, zin) })
}

export async function postHerinnering(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, herinneringSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { herinnering: gelezen.form })
  const { stond = -1, dagen } = gelezen.value
  const { sleutel } = gelezen.form
  const outcome = await gemeenteInstellen(call.ctx, call.medewerker, { sleutel, stond, dagen })
  if (outcome.ok) return redirect(hier)
  const { veld, zin } = herinneringWaarom[outcome.reason]
  return toon(
    call,
    { herinnering: withError(gelezen.form, veld, zin) },
    outcome.reason === 'intussen_gewijzigd',
  )
}

type Getypt = { readonly grens?: FormState; readonly herinnering?: FormState }

/** After a conflict the form carries what stands now, so that sending again is a choice. */
const toon = (call: Call, getypt: Getypt = {}, isConflict = false): Promise<Response> =>
  read(call, async (tx) => {
    const vandaag = datumInAmsterdam(call.ctx.clock.now())
    const grenzen = await grenzenVan(tx)
    const dagen = await herinneringDagen(tx, call.medewerker.gemeenteId)
    const stond = String(dagen)
    const { herinnering: h } = getypt
    const status = isConflict ? 409 : getypt.grens || h ? 422 : 200
    return page(
      <InstellingPagina
        call={call}
        grenzen={grenzen}
        grens={grensOp(grenzen, vandaag, standaardGrens)}
        dagen={dagen}
        vandaag={vandaag}
        grensForm={getypt.grens ?? newForm(call, { van: schrijfDatum(vandaag) })}
        herinneringForm={
          h && isConflict
            ? { ...h, values: { ...h.values, stond } }
            : (h ?? newForm(call, { stond, dagen: stond }))
        }
      />,
      status,
    )
  })
