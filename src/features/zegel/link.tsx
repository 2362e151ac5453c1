// The way to a zegel from where the thing stands: to who is named, or to lay one; and what a child closes to its parents.

import { Link } from '../../ui/text.tsx'
import { kanKindSluiten } from '../autorisatie/lezing.ts'
import type { Shown } from '../autorisatie/present.ts'
import type { ZegelOp } from '../autorisatie/zegel.ts'
import { leeftijdOp } from '../inwoner/inwoner.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Soort } from './stuk.ts'
import { kindzegelPad, padVan } from './teksten.ts'

type Lid = { readonly id?: string | undefined; readonly geboortedatum?: Datum | null | undefined }

/** Of these people who may close something to their parents today (access.md H9). */
export const kinderenVan = (leden: readonly Lid[], vandaag: Datum): ReadonlySet<string> =>
  new Set(
    leden.flatMap(({ id, geboortedatum }) =>
      id && geboortedatum && kanKindSluiten(leeftijdOp(vandaag, geboortedatum)) ? [id] : [],
    ),
  )

type Props = {
  readonly soort: Soort
  /** As the reader sees it; without an id there is nothing to seal. */
  readonly stuk: { readonly id?: string | undefined; readonly zegel?: Shown<ZegelOp> | undefined } | undefined
  readonly mag: boolean
  /** It is about a child that may close it to its parents. */
  readonly heeftKind: boolean
}

export function ZegelLink({ soort, stuk, mag, heeftKind }: Props) {
  if (!stuk?.id || !mag) return null
  return (
    <p>
      {stuk.zegel ? (
        <Link href={`/werk/zegels/${stuk.zegel.id}`}>Verzegeld: wie mag dit zien</Link>
      ) : (
        <Link href={padVan(soort, stuk.id)}>Verzegelen</Link>
      )}
      {heeftKind && (
        <>
          {' · '}
          <Link href={kindzegelPad(soort, stuk.id)}>Dicht voor de ouders?</Link>
        </>
      )}
    </p>
  )
}
