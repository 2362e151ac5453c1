// Voorstellen: asking for a bijzondere rol for somebody else; it gives nothing until a second person confirms it.

import { done, type Result, refused } from '../../platform/result.ts'
import { isBijzonder, type Tijd } from './aanstelling.ts'
import type { Feiten } from './dienst.ts'
import { type Invoer, type TijdWeigering, tijdWeigering } from './geven.ts'
import { type Voorstel, zijnErTeVeel } from './rolvoorstel.ts'

export type Weigering = TijdWeigering | 'vraagt_geen_tweede' | 'al_voorgesteld' | 'te_veel_bewaarders'

export type Rolfeiten = Feiten & {
  /** The rollen that are asked for already, of this person. */
  readonly gevraagd: readonly string[]
  /** When others have this rol. */
  readonly anderenMetRol: readonly Tijd[]
}

export function voorstellen(invoer: Invoer & { id: string }, f: Rolfeiten): Result<Voorstel, Weigering> {
  const { id, soort, wat: rol, van, tot } = invoer
  if (soort !== 'rol' || !isBijzonder(rol)) return refused('vraagt_geen_tweede')
  const reason = tijdWeigering(invoer, f)
  if (reason) return refused(reason)
  if (f.gevraagd.includes(rol)) return refused('al_voorgesteld')
  if (zijnErTeVeel(rol, { van, tot }, f.anderenMetRol)) return refused('te_veel_bewaarders')
  const { doorId: voorgesteldDoorId, dienst } = f
  return done({ id, medewerkerId: dienst.id, rol, van, tot, status: 'voorgesteld', voorgesteldDoorId })
}
