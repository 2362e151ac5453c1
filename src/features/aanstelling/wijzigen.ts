// Wijzigen: how somebody is called, what they do and how they are reached; never as whom they log in.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Dienst, eigenWeigering, type Feiten } from './dienst.ts'

export type Gegevens = Pick<Dienst, 'naam' | 'functie' | 'telefoon' | 'organisatieId'>
export type Weigering = 'eigen_aanstelling' | 'organisatie_onbekend' | 'verandert_niets'

export function wijzigen(
  gegevens: Gegevens,
  feiten: Feiten & { readonly isOrganisatie: boolean },
): Result<Dienst, Weigering> {
  const { dienst } = feiten
  const eigen = eigenWeigering(feiten)
  if (eigen) return refused(eigen)
  if (!feiten.isOrganisatie) return refused('organisatie_onbekend')
  const namen = ['naam', 'functie', 'telefoon', 'organisatieId'] as const
  if (namen.every((naam) => dienst[naam] === gegevens[naam])) return refused('verandert_niets')
  return done({ ...dienst, ...gegevens })
}
