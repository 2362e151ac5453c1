// How a noodtoegang stands before it is taken: who was looked for, what it would open, and what was used already.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { autorisatiesInHuishouden } from '../autorisatie/autorisatie.sql.ts'
import { betrokkenheidBij } from '../autorisatie/betrokkenheid.ts'
import { decide } from '../autorisatie/decide.ts'
import { type Plek, plekkenVan } from '../autorisatie/drager.sql.ts'
import { isGeheimOp } from '../autorisatie/geheim.sql.ts'
import { getoondSinds } from '../inwoner/herkennen.ts'
import { gekozenInwoner } from '../inwoner/inwoner.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Stand } from './nemen.ts'
import { gebruikVan } from './noodtoegang.sql.ts'
import { grens, na } from './noodtoegang.ts'

export type Nood = {
  readonly huishoudenId: string
  /** What may be opened so, each under its own wet. */
  readonly plekken: readonly Plek[]
  readonly stand: Stand
}

/**
 * Undefined for whoever this medewerker was not shown today by the known-person check: that there is a dossier is told nowhere else.
 * What a hard rule closes (own people, geheim, another wet without mandate) is not among the plekken.
 */
export async function noodVoor(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  inwonerId: string,
): Promise<Nood | undefined> {
  const nu = ctx.clock.now()
  const gekozen = await gekozenInwoner(tx, { inwonerId, medewerkerId: door.id, sinds: getoondSinds(nu) })
  if (!gekozen) return undefined
  const { huishoudenId } = gekozen
  const plekken = await teOpenen(tx, door, huishoudenId, nu)
  const { aantal, lopendId } = await gebruikVan(tx, {
    ...{ medewerkerId: door.id, huishoudenId, nu },
    sinds: na(nu, -grens.venster),
  })
  const stand = { nu, aantal, versOp: door.versOp, loopt: lopendId !== null, isTeOpenen: plekken.length > 0 }
  return { huishoudenId, plekken, stand }
}

async function teOpenen(tx: Tx, door: Medewerker, huishoudenId: string, nu: Date): Promise<Plek[]> {
  const verleend = await autorisatiesInHuishouden(tx, door, huishoudenId, nu)
  const isGeheim = await isGeheimOp(tx, { huishoudenId })
  const betrokkenheid = betrokkenheidBij(door, [huishoudenId])
  return (await plekkenVan(tx, huishoudenId, door.id)).filter((plek) => {
    if (plek.wat === 'gesprek') return false
    const autorisaties = verleend.filter((a) => (a.meldingId ?? a.trajectId ?? a.planId) === idVan(plek))
    const wet = plek.wat === 'traject' ? plek.wet : undefined
    const isVanEigenTeam = door.teams.some(({ id }) => id === plek.teamId)
    const voorwerp = { soort: plek.wat, autorisaties, isVanEigenTeam, isGeheim, betrokkenheid, wet } as const
    const besluit = decide(door, { ...voorwerp, niveau: 'L3' }, 'behandeling', { nu })
    return !besluit.allow && besluit.isDoorbreekbaar
  })
}

export const idVan = (plek: Plek): string => plek.meldingId ?? plek.trajectId ?? plek.planId ?? ''
