// Vastleggen: one contact, what it was about and how it came in; thirty seconds.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Kanaal } from './contact.ts'

export type Weigering = 'u_heeft_geen_team'

export type Contact = {
  readonly id: string
  readonly op: Date
  readonly kanaal: Kanaal
  readonly deur: string
  readonly teamId: string
  readonly medewerkerId: string
  readonly waarover: string
  readonly inwonerId: string | undefined
  readonly huishoudenId: string | undefined
  readonly duurMinuten?: number | undefined
  /** Within a traject; those with the resident count toward ten. */
  readonly trajectId?: string
  readonly isMetInwoner?: boolean
  /** What it belongs to, when it was written down in the dossier. */
  readonly meldingId?: string | undefined
  readonly planId?: string | undefined
}

type Vast = 'id' | 'op' | 'kanaal' | 'waarover' | 'inwonerId' | 'huishoudenId'
type Invoer = Pick<Contact, Vast | 'isMetInwoner' | 'meldingId' | 'planId'>

/** The contact at the door of the medewerker's own team. */
export function vastleggen(door: Medewerker, invoer: Invoer): Result<Contact, Weigering> {
  const team = door.teams[0]
  // The monitor counts per door (audit 4.1): a contact without a door would count nowhere.
  if (!team) return refused('u_heeft_geen_team')
  return done({ ...invoer, deur: team.deur, teamId: team.id, medewerkerId: door.id })
}

export type PlekWeigering = 'drager_ontbreekt' | 'niet_te_behandelen' | 'persoon_onbekend'

/** Why a contact cannot be written down in the dossier with this thing, about this person; undefined when it can. */
export function weigeringBij(
  o: { readonly bij: string; readonly inwonerId: string | undefined },
  /** What is known of the thing (absent when this medewerker does not see it), and who lives there. */
  feiten: { readonly magBehandelen: boolean | undefined; readonly ledenIds: readonly string[] },
): PlekWeigering | undefined {
  if (o.bij !== '' && feiten.magBehandelen === undefined) return 'drager_ontbreekt'
  if (feiten.magBehandelen === false) return 'niet_te_behandelen'
  return o.inwonerId !== undefined && !feiten.ledenIds.includes(o.inwonerId) ? 'persoon_onbekend' : undefined
}
