// A contact written down in the dossier: about who lives there, with a melding or plan, or loose and then read by its writer alone.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { mogelijkeDragers } from '../autorisatie/drager.commands.ts'
import { houdHuishouden } from '../autorisatie/huishouden.sql.ts'
import { overledenenVan } from '../inwoner/overledenen.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import { stopTermijnen } from '../termijn/termijn.sql.ts'
import { insertContact } from './contact.sql.ts'
import { type DagWeigering, type Kanaal, momentVan } from './contact.ts'
import { type PlekWeigering, vastleggen, type Weigering, weigeringBij } from './vastleggen.ts'

export type DossierContact = {
  readonly kanaal: Kanaal
  readonly waarover: string
  readonly isMetInwoner: boolean
  readonly inwonerId?: string | undefined
  /** The day it was, when that was not today. */
  readonly dag?: Datum | undefined
  /** The melding or plan it belongs to, as `soort:id`; empty for none. */
  readonly bij: string
}
export type DossierWeigering = Weigering | PlekWeigering | DagWeigering | 'niet_gevonden'
type Verzoek = { readonly huishoudenId: string; readonly sleutel: string; readonly contact: DossierContact }

/** A second submit of the same form answers the first; the first contact with the resident stops its clock. */
export function contactInDossier(
  ctx: Context,
  door: Medewerker,
  { huishoudenId, sleutel, contact }: Verzoek,
): Promise<Result<{ contactId: string }, DossierWeigering>> {
  return eenKeer<{ contactId: string }, DossierWeigering>(
    ctx,
    door,
    { act: 'contact_vastleggen', sleutel },
    async ({ tx, op }) => {
      await houdHuishouden(tx, huishoudenId)
      const mogelijk = await mogelijkeDragers(ctx, tx, door, huishoudenId)
      if (!mogelijk?.plekken.some(({ besluit }) => reikt(besluit.niveau, 'L2')))
        return refused('niet_gevonden')
      const { bij, inwonerId, dag, ...inhoud } = contact
      const gekozen = mogelijk.plekken.find(({ plek }) => plek.sleutel === bij)
      const reason = weigeringBij(
        { bij, inwonerId },
        {
          magBehandelen: gekozen && reikt(gekozen.besluit.niveau, 'L3'),
          ledenIds: mogelijk.leden.map(({ id }) => id),
        },
      )
      if (reason) return refused(reason)
      // Where nobody lives any more, the resident that was spoken to is who died.
      const isLeeg = contact.isMetInwoner && mogelijk.leden.length === 0
      const overledenOp = isLeeg ? (await overledenenVan(tx, huishoudenId))[0]?.overledenOp : undefined
      const sinds = gekozen && new Date(gekozen.plek.op)
      const moment = momentVan(dag, { nu: op, sinds, overledenOp })
      if (!moment.ok) return moment
      const { meldingId = null, planId = null } = gekozen?.plek ?? {}
      const outcome = vastleggen(door, {
        ...{ id: ctx.ids.nieuw(op), op: moment.value.op, huishoudenId, inwonerId, ...inhoud },
        ...(meldingId && { meldingId }),
        ...(planId && { planId }),
      })
      if (!outcome.ok) return outcome
      const { id, kanaal, deur, isMetInwoner = true } = outcome.value
      await insertContact(tx, door.gemeenteId, outcome.value)
      if (meldingId && isMetInwoner)
        await stopTermijnen(tx, { meldingId }, ['eerste_contact'], moment.value.dag)
      await record(tx, ctx.ids, identiteit(door), {
        ...{ soort: 'contact_vastgelegd', op, huishoudenId, inwonerId, meldingId, planId },
        gegevens: { contact: id, kanaal, deur, met_inwoner: isMetInwoner, ...(dag && { dag }) },
      })
      return done({ contactId: id })
    },
  )
}
