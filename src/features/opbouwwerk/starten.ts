// Starten: a project of a team, with what it is for and how many hours it may take.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Opbouwproject } from './opbouwproject.ts'

export type Weigering = 'team_niet_van_u' | 'einde_voor_begin' | 'uren_ontbreken'

export type Invoer = Pick<Opbouwproject, 'teamId' | 'kernId' | 'naam' | 'doel' | 'streef' | 'van' | 'tot'> & {
  readonly urenBegroot: number | undefined
}

export function starten(
  invoer: Invoer,
  feiten: { readonly id: string; readonly teamIds: readonly string[] },
): Result<Opbouwproject, Weigering> {
  const { urenBegroot } = invoer
  if (!feiten.teamIds.includes(invoer.teamId)) return refused('team_niet_van_u')
  if (urenBegroot === undefined) return refused('uren_ontbreken')
  if (invoer.tot < invoer.van) return refused('einde_voor_begin')
  const { id } = feiten
  return done({ ...invoer, urenBegroot, id, status: 'lopend', resultaat: null, toelichting: null, versie: 1 })
}
