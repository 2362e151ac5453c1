// Zelf: what a medewerker wrote down, or was asked for by name, is read by who they are: in no rol and by no grant (docs/decisions/0010).

import type { Medewerker } from '../medewerker/medewerker.ts'
import { type Decision, decide } from './decide.ts'
import type { Eigensoort, Voorwerp } from './voorwerp.ts'

type Eigen = Pick<Voorwerp, 'isGeheim' | 'betrokkenheid' | 'geslotenOp'> & {
  readonly soort: Eigensoort
  /** Who wrote it or was asked for it. */
  readonly vanId: string | null
}

/** How far this medewerker reads it; denied when it is not theirs, whatever their rollen. */
export const besluitOpEigen = (door: Medewerker, { vanId, ...ding }: Eigen, nu: Date): Decision =>
  decide(
    { ...door, rollen: ['medewerker_zelf'] },
    { ...ding, autorisaties: [], isVanEigenTeam: false, isEigenStuk: vanId === door.id },
    'behandeling',
    { nu },
  )
