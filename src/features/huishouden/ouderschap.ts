// Ouderschap: who, by age, can be the mother or the other parent of a child of this day; a brother of fourteen is not asked.

import { leeftijdOp } from '../inwoner/inwoner.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Bewoner } from './bewoning.ts'

type Mens = Pick<Bewoner, 'geboortedatum' | 'isVerwacht'>

/** Who is younger and becomes a parent all the same is laid down as a relatie, by who knows them. */
const jongste = 16
const oudsteMoeder = 60

const leeftijd = ({ geboortedatum }: Mens, dag: Datum): number | undefined =>
  geboortedatum === null ? undefined : leeftijdOp(dag, geboortedatum)

/** Of whom the birth date is not known nobody can say. */
export const kanOuderZijn = (mens: Mens, dag: Datum): boolean =>
  !mens.isVerwacht && (leeftijd(mens, dag) ?? jongste) >= jongste

export const kanMoederZijn = (mens: Mens, dag: Datum): boolean =>
  kanOuderZijn(mens, dag) && (leeftijd(mens, dag) ?? jongste) <= oudsteMoeder
