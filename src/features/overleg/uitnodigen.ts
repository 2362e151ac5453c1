// Uitnodigen: who is asked to the table, and which parts of the plan that person may see.

import { done, type Result, refused } from '../../platform/result.ts'
import { isPossible, type Overleg } from './overleg.ts'

export type Weigering =
  | 'niet_meer_gepland'
  | 'plan_afgesloten'
  | 'niemand_gekozen'
  | 'twee_gekozen'
  | 'organisatie_ontbreekt'
  | 'is_de_voorzitter'
  | 'is_al_uitgenodigd'
  | 'collega_niet_gevonden'
  | 'deel_niet_gevonden'

export type Invoer = {
  readonly medewerkerId: string | undefined
  readonly naam: string | undefined
  readonly organisatie: string | undefined
  readonly doelIds: readonly string[]
}
export type Genodigde = Invoer & { readonly id: string }

type Feiten = {
  readonly id: string
  readonly voorzitterId: string
  /** Who may be asked, and who was asked already. */
  readonly collegas: readonly string[]
  readonly genodigd: readonly string[]
  /** The doelen of the plan that the one who invites may see. */
  readonly doelIds: readonly string[]
  readonly isPlanOpen: boolean
}

/** A colleague or somebody from outside, never both in one; nothing is shared that was not chosen. */
export function uitnodigen(
  overleg: Pick<Overleg, 'status'>,
  invoer: Invoer,
  feiten: Feiten,
): Result<Genodigde, Weigering> {
  const { medewerkerId, naam, organisatie } = invoer
  if (!isPossible('uitnodigen', overleg.status)) return refused('niet_meer_gepland')
  // Who is asked sees parts of the plan; of what is over nobody new begins to see anything.
  if (!feiten.isPlanOpen) return refused('plan_afgesloten')
  if (!medewerkerId && !naam) return refused('niemand_gekozen')
  if (medewerkerId && (naam || organisatie)) return refused('twee_gekozen')
  if (naam && !organisatie) return refused('organisatie_ontbreekt')
  if (medewerkerId === feiten.voorzitterId) return refused('is_de_voorzitter')
  if (medewerkerId && feiten.genodigd.includes(medewerkerId)) return refused('is_al_uitgenodigd')
  if (medewerkerId && !feiten.collegas.includes(medewerkerId)) return refused('collega_niet_gevonden')
  if (!invoer.doelIds.every((id) => feiten.doelIds.includes(id))) return refused('deel_niet_gevonden')
  return done({ ...invoer, id: feiten.id })
}
