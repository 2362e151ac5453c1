// Taking up a signaal and dealing with it: who may, one after another, and what it leaves behind.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { autorisatiesInHuishouden } from '../autorisatie/autorisatie.sql.ts'
import { type Allow, decide } from '../autorisatie/decide.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { type Weigering as AfhandelWeigering, afhandelen } from './afhandelen.ts'
import { type Weigering as OppakWeigering, oppakken } from './oppakken.ts'
import {
  draagtWerk,
  lockSignaal,
  type SignaalRij,
  saveAfgehandeld,
  saveOpgepakt,
  signaalVan,
} from './signaal.sql.ts'
import type { Afhandeling } from './signaal.ts'

export type SignaalWeigering = AfhandelWeigering | OppakWeigering | 'niet_gevonden'

/** The signaal, for who holds a grant in the huishouden or manages the team that does the work; undefined otherwise, as when not there. */
export async function signaalVoor(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  id: string,
): Promise<{ signaal: SignaalRij; besluit: Allow } | undefined> {
  const nu = ctx.clock.now()
  const signaal = await signaalVan(tx, id, datumInAmsterdam(nu))
  if (!signaal) return undefined
  const autorisaties = await autorisatiesInHuishouden(tx, door, signaal.huishoudenId, nu)
  const isVanEigenTeam = door.teams.some((team) => signaal.teamIds.includes(team.id))
  const voorwerp = { soort: 'inwoner', autorisaties, isVanEigenTeam, isGeheim: signaal.isGeheim } as const
  const besluit = decide(door, voorwerp, 'behandeling')
  return besluit.allow ? { signaal, besluit } : undefined
}

type Wat = { readonly id: string; readonly versie: number; readonly sleutel: string }

export const signaalOppakken = (
  ctx: Context,
  door: Medewerker,
  o: Wat,
): Promise<Result<{ id: string }, SignaalWeigering>> =>
  opSignaal(ctx, door, { ...o, act: 'signaal_oppakken' }, async (tx, signaal, op) => {
    const outcome = oppakken(signaal, { doorId: door.id, versie: o.versie })
    if (!outcome.ok) return outcome.reason
    await saveOpgepakt(tx, { id: o.id, doorId: door.id, op })
    return 'signaal_opgepakt'
  })

export const signaalAfhandelen = (
  ctx: Context,
  door: Medewerker,
  o: Wat & { readonly afhandeling: Afhandeling; readonly toelichting: string },
): Promise<Result<{ id: string }, SignaalWeigering>> =>
  opSignaal(ctx, door, { ...o, act: 'signaal_afhandelen' }, async (tx, signaal, op) => {
    const outcome = afhandelen(signaal, o)
    if (!outcome.ok) return outcome.reason
    const { afhandeling, toelichting } = o
    await saveAfgehandeld(tx, { id: o.id, doorId: door.id, op, afhandeling, toelichting })
    return 'signaal_afgehandeld'
  })

type Soort = 'signaal_opgepakt' | 'signaal_afgehandeld'
type Reden = Exclude<SignaalWeigering, 'niet_gevonden'>
const isSoort = (uitkomst: Soort | Reden): uitkomst is Soort => uitkomst.startsWith('signaal_')

/** One act on one signaal; a second submit answers the first. */
function opSignaal(
  ctx: Context,
  door: Medewerker,
  o: Wat & { act: string },
  act: (tx: Tx, signaal: SignaalRij, op: Date) => Promise<Soort | Reden>,
): Promise<Result<{ id: string }, SignaalWeigering>> {
  return eenKeer(ctx, door, o, async ({ tx, op }) => {
    await lockSignaal(tx, o.id)
    const { signaal } = (await signaalVoor(ctx, tx, door, o.id)) ?? {}
    if (!signaal) return refused('niet_gevonden')
    // What carries it now; dealt with, it is on no list any more.
    const drager = await draagtWerk(tx, o.id)
    const uitkomst = await act(tx, signaal, op)
    if (!isSoort(uitkomst)) return refused(uitkomst)
    const { inwonerId, huishoudenId, soort } = signaal
    const gegevens = { signaal: o.id, soort }
    await record(tx, ctx.ids, identiteit(door), {
      soort: uitkomst,
      op,
      inwonerId,
      huishoudenId,
      ...drager,
      gegevens,
    })
    return done({ id: o.id })
  })
}
