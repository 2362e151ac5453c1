// What every act on a registered melding has in common: one transaction, once per form, locked, not changed meanwhile.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import type { Antwoord } from '../../platform/eenmalig.ts'
import { record } from '../../platform/record.ts'
import { type Result, refused } from '../../platform/result.ts'
import { type Autorisatie, type Doel, reikt } from '../autorisatie/autorisatie.ts'
import { decide } from '../autorisatie/decide.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import type { Stand } from './melding.ts'
import { lockStanden, type StandRij } from './stand.sql.ts'

/** What a form about one melding carries. */
export type Verzoek = { readonly meldingId: string; readonly versie: number; readonly sleutel: string }
export type Werk = { readonly tx: Tx; readonly melding: Stand; readonly op: Date }
/** What a gebeurtenis needs to know of the melding it is about. */
export type Gebeurd = Omit<Werk, 'melding'> & {
  readonly melding: Pick<Stand, 'id' | 'inwonerId' | 'huishoudenId' | 'planId'>
}
export type Obstakel = 'niet_gevonden' | 'intussen_gewijzigd'

/**
 * Does one act on one melding; a second submit of the same form answers the first.
 * Refused when this medewerker may not see it, or somebody changed it since the form was made.
 */
export function opMelding<A extends Antwoord, W extends string>(
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly act: string },
  doe: (werk: Werk) => Promise<Result<A, W>>,
): Promise<Result<A, W | Obstakel>> {
  return eenKeer<A, W | Obstakel>(ctx, door, o, async ({ tx, op }) => {
    const [rij] = await lockStanden(tx, door, [o.meldingId], op)
    const melding = rij && standVoor(door, rij)
    if (!melding) return refused('niet_gevonden')
    if (melding.versie !== o.versie) return refused('intussen_gewijzigd')
    return doe({ tx, melding, op })
  })
}

/** How a melding stands for this medewerker; undefined when there is nothing to see. */
export function standVoor(
  door: Medewerker,
  { autorisaties, isGeheim, ...rij }: StandRij,
  doel: Doel = 'behandeling',
): Stand | undefined {
  const isVanEigenTeam = door.teams.some((team) => team.id === rij.teamId)
  const besluit = decide(door, { soort: 'melding', autorisaties, isVanEigenTeam, isGeheim }, doel)
  if (!besluit.allow) return undefined
  return {
    ...rij,
    magBehandelen: reikt(besluit.niveau, 'L3'),
    isPersoonlijk: autorisaties.some(isToegewezen),
  }
}

/** By name, to work on it: who comes along to a gesprek or is named on a zegel only looks, and takes nothing by it (access.md 2.2). */
export const isToegewezen = (a: Autorisatie): boolean => a.isPersoonlijk && a.grondslag === 'toewijzing'

/** Writes what happened to a melding; answers the id of the gebeurtenis. */
export const gebeurd = (
  ctx: Pick<Context, 'ids'>,
  door: Medewerker,
  { tx, melding, op }: Gebeurd,
  wat: { soort: string; gegevens?: Readonly<Record<string, string | number | boolean | null>> },
): Promise<string> =>
  record(tx, ctx.ids, identiteit(door), {
    ...wat,
    op,
    meldingId: melding.id,
    inwonerId: melding.inwonerId,
    huishoudenId: melding.huishoudenId,
    planId: melding.planId,
  })
