// The staff door of one clock: why this day, and what can be done about it.

import type { z } from 'zod'
import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { Result } from '../../platform/result.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { present, type Weergave } from '../autorisatie/present.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import {
  termijnHervatten,
  termijnMededelen,
  termijnPauzeren,
  termijnVerlengen,
  type UitstelWeigering,
} from './commands.ts'
import { hervatSchema, mededeelSchema, pauzeSchema, verlengSchema } from './formulier.ts'
import { weigering as nietMededelen } from './mededelen.ts'
import { weigering as nietPauzeren } from './pauzeren.ts'
import { waarom } from './teksten.ts'
import { type Deel, type Mislukt, TermijnPagina } from './termijnpagina.tsx'
import { besluitOver, type Verzoek } from './uitstel.commands.ts'
import { type TermijnRij, termijnVoor } from './uitstel.sql.ts'
import { nietNu, type Termijnstand } from './uitstel.ts'
import { weigering as nietVerlengen } from './verlengen.ts'

/** Dates and articles are L1, as on every list of due dates; what was asked or said is L3. */
const weergave: Weergave<TermijnRij> = {
  personen: (t) => t.personen,
  velden: {
    id: 'L0',
    soort: 'L1',
    wet: 'L1',
    begin: 'L1',
    einddatum: 'L1',
    gestoptOp: 'L1',
    isVervallen: 'L1',
    pauzes: 'L1',
    weken: 'L1',
    mededelingen: 'L1',
    meldingId: 'L1',
    planId: 'L1',
    trajectId: 'L1',
    huishoudenId: 'L1',
    teamId: 'L1',
    personen: 'L1',
    inwonerId: 'L1',
    heeftAdres: 'L2',
    huishouden: 'L2',
    woorden: 'L3',
  },
}

/** Whose they are, the row itself tells. */
const standWeergave: Weergave<{ stand: Termijnstand }> = { personen: () => [], velden: { stand: 'L1' } }

export const getTermijn = (call: Call): Promise<Response> => toon(call)

export const postPauze = (call: Call) =>
  doe(call, 'pauzes', pauzeSchema, (verzoek, invoer) =>
    termijnPauzeren(call.ctx, call.medewerker, { ...verzoek, invoer: { ...invoer, sinds: invoer.sinds } }),
  )
export const postHervatting = (call: Call) =>
  doe(call, 'hervatting', hervatSchema, (verzoek, invoer) =>
    termijnHervatten(call.ctx, call.medewerker, { ...verzoek, ...invoer }),
  )
export const postVerlenging = (call: Call) =>
  doe(call, 'verlenging', verlengSchema, (verzoek, { weken, verlengreden: reden }) =>
    termijnVerlengen(call.ctx, call.medewerker, { ...verzoek, weken, reden }),
  )
export const postMededeling = (call: Call) =>
  doe(call, 'mededeling', mededeelSchema, (verzoek, { verwachtOp, mededeelreden: reden }) =>
    termijnMededelen(call.ctx, call.medewerker, { ...verzoek, verwachtOp, reden }),
  )

/** One act: carried out, or its form again with the reason why not. */
async function doe<S extends z.ZodObject>(
  call: Call,
  deel: Deel,
  schema: S,
  act: (
    verzoek: Verzoek,
    invoer: z.output<S>,
  ) => Promise<Result<unknown, UitstelWeigering | 'niet_gevonden'>>,
): Promise<Response> {
  const termijnId = call.params.id ?? ''
  const gelezen = readForm(call.body, schema, call.csrf)
  if (!gelezen.ok) return toon(call, { deel, form: gelezen.form })
  const outcome = await act({ termijnId, sleutel: gelezen.form.sleutel }, gelezen.value)
  if (outcome.ok) return redirect(`/werk/termijnen/${termijnId}`)
  if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
  const { veld, zin } = waarom[outcome.reason]
  return toon(call, { deel, form: withError(gelezen.form, veld, zin) })
}

/** The page as this medewerker may see it; with the refused form in it, if there is one. */
const toon = (call: Call, mislukt?: Mislukt): Promise<Response> =>
  read(call, async (tx) => {
    const { ctx, medewerker: door, gezien, params } = call
    const nu = ctx.clock.now()
    const vandaag = datumInAmsterdam(nu)
    const rij = await termijnVoor(tx, door, params.id ?? '', nu)
    const besluit = rij && besluitOver(door, rij)
    if (!rij || !besluit?.allow || !reikt(besluit.niveau, 'L1')) return call.nietGevonden()
    const { autorisaties: _, isGeheim: __, trajectWet: ___, ...termijn } = rij
    const stand = { ...termijn, magBehandelen: reikt(besluit.niveau, 'L3') }
    const { stand: getoond } = present(gezien, besluit, standWeergave, { stand })
    if (!getoond) return call.nietGevonden()
    const pagina = (
      <TermijnPagina
        call={call}
        termijn={present(gezien, besluit, weergave, termijn)}
        stand={getoond}
        vandaag={vandaag}
        kan={{
          pauzes: nietPauzeren(stand, door, vandaag),
          hervatting: nietNu(stand, door),
          verlenging: nietVerlengen(stand, door, vandaag),
          mededeling: nietMededelen(stand, door),
        }}
        form={(deel) => (mislukt?.deel === deel ? mislukt.form : newForm(call))}
        mislukt={mislukt}
      />
    )
    return page(pagina, mislukt ? 422 : 200)
  })
