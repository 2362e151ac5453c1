// Leggen: writing down what somebody is of somebody else, from a day on.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import { alsOuder, isZelfde, type Mens, type Relatie, type Relatiesoort } from './relatie.ts'

export type Weigering =
  | 'wie_ontbreekt'
  | 'relatie_met_zichzelf'
  | 'relatie_bestaat'
  | 'ouder_jonger'
  | 'ouder_is_nakomeling'
  | 'alleen_naaste'
  | 'dag_in_toekomst'
  | 'dag_voor_geboorte'

/** Somebody known here, or somebody near of whom only a name is known. */
export type Wie = Mens | { readonly naam: string; readonly telefoon: string | undefined }

export type NieuweRelatie = {
  readonly inwonerId: string | null
  readonly naam: string | null
  readonly telefoon: string | null
  readonly anderId: string
  readonly soort: Relatiesoort
  readonly van: Datum
}

type Feiten = {
  readonly wie: Wie | undefined
  readonly ander: Mens | undefined
  readonly bestaand: readonly Relatie[]
  /** The parents of each of the two, the parents of those, and so on. */
  readonly voorouders?: Readonly<Record<string, readonly string[]>>
}

/** `wie` is the soort of `ander`. Of who has no file only what is near can be said: a child or a parent gets a file. */
export function leggen(
  { wie, ander, bestaand, voorouders }: Feiten,
  o: { readonly soort: Relatiesoort; readonly van: Datum; readonly vandaag: Datum },
): Result<NieuweRelatie, Weigering> {
  if (!wie || !ander) return refused('wie_ontbreekt')
  if (o.van > o.vandaag) return refused('dag_in_toekomst')
  const { soort, van } = o
  const { inwonerId: anderId } = ander
  if ('naam' in wie) {
    if (soort === 'kind') return refused('alleen_naaste')
    const { naam, telefoon } = wie
    return done({ inwonerId: null, naam, telefoon: telefoon ?? null, anderId, soort, van })
  }
  if (wie.inwonerId === anderId) return refused('relatie_met_zichzelf')
  const nieuw = alsOuder({ inwonerId: wie.inwonerId as string | null, anderId, soort, van })
  if (bestaand.some((r) => isZelfde(r, nieuw))) return refused('relatie_bestaat')
  const [links, rechts] = nieuw.inwonerId === wie.inwonerId ? [wie, ander] : [ander, wie]
  if (nieuw.soort === 'ouder' && isNietOuder(links, rechts)) return refused('ouder_jonger')
  // Also where no birthday is known: nobody descends of themselves.
  if (nieuw.soort === 'ouder' && voorouders?.[links.inwonerId]?.includes(rechts.inwonerId))
    return refused('ouder_is_nakomeling')
  if (van < (eerste([wie, ander]) ?? van)) return refused('dag_voor_geboorte')
  return done({ ...nieuw, naam: null, telefoon: null })
}

/** A parent was born before the child; a verwacht kind is nobody's parent. */
const isNietOuder = (ouder: Mens, kind: Mens): boolean =>
  ouder.isVerwacht ||
  (ouder.geboortedatum !== null && kind.geboortedatum !== null && ouder.geboortedatum >= kind.geboortedatum)

/** The day on which both were born, as far as that is known. */
const eerste = (mensen: readonly Mens[]): Datum | undefined =>
  mensen
    .flatMap((m) => (m.geboortedatum !== null && !m.isVerwacht ? [m.geboortedatum] : []))
    .sort()
    .at(-1)
