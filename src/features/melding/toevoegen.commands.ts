// What is added to a running plan reaches who leads it: hers to treat and hers to see, at once.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { insertAutorisaties } from '../autorisatie/autorisatie.sql.ts'
import { collegasMet } from '../medewerker/collega.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { procesregisseurVan } from './toevoegen.sql.ts'
import { type Regisseur, toevoegen } from './toevoegen.ts'
import { bewaarToewijzing, type Verdeeld } from './toewijzing.commands.ts'
import { alleTeams } from './toewijzing.sql.ts'

/**
 * Hands a melding of a running plan to its procesregisseur; without one it stays where it is.
 * Who acts keeps the file, with the resident still before her, until it is handed on.
 * `gebeurtenisId`: what happened that tied it to the plan.
 */
export async function brengBijRegisseur(
  ctx: Context,
  door: Medewerker,
  werk: Verdeeld,
  gebeurtenisId: string,
): Promise<void> {
  const { tx, melding, op } = werk
  if (!melding.planId) return
  const regisseur = await regisseurVan(tx, melding.planId, op)
  if (!regisseur) return
  const naar = toevoegen(melding, regisseur)
  if (naar) await bewaarToewijzing(ctx, door, werk, { ...naar, act: 'melding_toewijzen' })
  // What a colleague works on stays hers, and the regisseur reads along; what went to the regisseur, who acts reads along.
  const mee = naar ? door.id : regisseur.id
  if (mee === (naar?.behandelaarId ?? melding.behandelaarId)) return
  await insertAutorisaties(tx, door.gemeenteId, [
    {
      id: ctx.ids.nieuw(),
      medewerkerId: mee,
      meldingId: melding.id,
      niveau: 'L4',
      wet: 'geen',
      doel: 'behandeling',
      grondslag: 'toewijzing',
      van: op,
      gebeurtenisId,
    },
  ])
}

/** Who leads the plan, when she may treat meldingen today. */
async function regisseurVan(tx: Tx, planId: string, op: Date): Promise<Regisseur | undefined> {
  const id = await procesregisseurVan(tx, planId)
  if (!id) return undefined
  const collega = (await collegasMet(tx, 'melding:screenen', datumInAmsterdam(op))).find((c) => c.id === id)
  if (!collega) return undefined
  const teams = (await alleTeams(tx)).filter((team) => collega.teamIds.includes(team.id))
  return { id, teams }
}
