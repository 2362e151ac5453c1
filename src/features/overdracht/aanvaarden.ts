// Aanvaarden: the other team says yes; who accepts does it, or lays it with the team.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import { isMogelijk, type Stand } from './overdracht.ts'

export type Weigering =
  | 'al_beantwoord'
  | 'niet_uw_team'
  | 'van_uzelf'
  | 'niet_aan_u'
  | 'geen_mandaat'
  | 'bron_gewijzigd'
  | 'alleen_op_naam'
  | 'onbekend_waarover'

export type Feiten = {
  /** The melding is still open and with the sender; a traject that began stays as it is. */
  readonly isBronOngewijzigd: boolean
  /** The wetten that must be among the mandates of who says yes. */
  readonly mandaatVoor: readonly Wet[]
  readonly isGeheim: boolean
  /** What is asked is watched for coming back, per leefgebied (policy plan ch. 6). */
  readonly isBewaakt: boolean
}

const isVanTeam = (door: Medewerker, teamId: string) => door.teams.some(({ id }) => id === teamId)

/** Why this medewerker cannot say yes now, if so. */
export function weigering(o: Stand, door: Medewerker, feiten: Feiten): Weigering | undefined {
  if (!isMogelijk('aanvaarden', o.status)) return 'al_beantwoord'
  if (!isVanTeam(door, o.naarTeamId)) return 'niet_uw_team'
  // An overdracht is another who takes over: who works in both teams lets the work be assigned.
  if (o.aangebodenDoorId === door.id) return 'van_uzelf'
  if (o.naarMedewerkerId !== null && o.naarMedewerkerId !== door.id) return 'niet_aan_u'
  if (!feiten.mandaatVoor.every((wet) => door.mandaten.includes(wet))) return 'geen_mandaat'
  if (!feiten.isBronOngewijzigd) return 'bron_gewijzigd'
  // Offered before it was asked: the traject would never be watched for coming back.
  return feiten.isBewaakt && !o.leefgebied ? 'onbekend_waarover' : undefined
}

/** Who does it from now on; undefined when the team still divides it. */
export function aanvaarden(
  o: Stand,
  door: Medewerker,
  isVoorMij: boolean,
  feiten: Feiten,
): Result<{ behandelaarId: string | undefined }, Weigering> {
  const reason = weigering(o, door, feiten)
  if (reason) return refused(reason)
  // Of who is geheim nothing lies with a team (access.md H4).
  if (feiten.isGeheim && !isVoorMij) return refused('alleen_op_naam')
  return done({ behandelaarId: isVoorMij ? door.id : undefined })
}
