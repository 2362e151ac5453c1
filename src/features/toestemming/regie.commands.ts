// What the inwoner opened, for whom a decision is about: the one place where the decision gets that fact (access.md A4, H5).

import type { Tx } from '../../platform/db.ts'
import { betrokkenheidBij } from '../autorisatie/betrokkenheid.ts'
import type { Voorwerp } from '../autorisatie/voorwerp.ts'
import { leeftijdOp } from '../inwoner/inwoner.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { doelenMetToestemming, geleidDoor } from './regie.sql.ts'
import { regieOver } from './regie.ts'
import { ontbreekt } from './stem.ts'

/** What each traject is to this reader as regisseur, or as who stands in today; nothing for everybody else. */
export type Regie = (trajectId: string) => Voorwerp['regie']

/** Asked anew with every request, so that a yes that is taken back opens nothing more. */
export async function regieVan(tx: Tx, door: Medewerker, huishoudenId: string, nu: Date): Promise<Regie> {
  // Own file and own family: no grant on the traject tells it, so it is asked here (access.md H2, H3).
  if (betrokkenheidBij(door, [huishoudenId]) !== 'geen') return () => undefined
  const vandaag = datumInAmsterdam(nu)
  const rijen = await geleidDoor(tx, { medewerkerId: door.id, huishoudenId, nu, vandaag })
  const per = new Map(
    rijen.map((rij) => [rij.trajectId, regieOver({ ...rij, leeftijd: leeftijdVan(rij, vandaag) }, vandaag)]),
  )
  return (trajectId) => per.get(trajectId)
}

/** The doelen of a plan with everybody's yes on this day: open to who reads the plan under another wet. */
export const doelenMetJa = async (tx: Tx, planId: string, vandaag: Datum): Promise<ReadonlySet<string>> =>
  new Set(
    (await doelenMetToestemming(tx, planId))
      .filter((rij) => ontbreekt(leeftijdVan(rij, vandaag), rij.toestemmingen, vandaag).length === 0)
      .map(({ id }) => id),
  )

/** Undefined where nobody asked the day of birth. */
export const leeftijdVan = ({ geboortedatum }: { geboortedatum: Datum | null }, vandaag: Datum) =>
  geboortedatum === null ? undefined : leeftijdOp(vandaag, geboortedatum)
