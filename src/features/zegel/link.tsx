// The way to a zegel from where the thing stands: to who is named, or to lay one.

import { Link } from '../../ui/text.tsx'
import type { Shown } from '../autorisatie/present.ts'
import type { ZegelOp } from '../autorisatie/zegel.ts'
import type { Soort } from './stuk.ts'
import { padVan } from './teksten.ts'

type Props = {
  readonly soort: Soort
  /** As the reader sees it; without an id there is nothing to seal. */
  readonly stuk: { readonly id?: string | undefined; readonly zegel?: Shown<ZegelOp> | undefined } | undefined
  readonly mag: boolean
}

export function ZegelLink({ soort, stuk, mag }: Props) {
  if (!stuk?.id || !mag) return null
  return (
    <p>
      {stuk.zegel ? (
        <Link href={`/werk/zegels/${stuk.zegel.id}`}>Verzegeld: wie mag dit zien</Link>
      ) : (
        <Link href={padVan(soort, stuk.id)}>Verzegelen</Link>
      )}
    </p>
  )
}
