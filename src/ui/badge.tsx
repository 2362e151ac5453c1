// A short word on how something stands: the word says it, shape and colour only help to find it.
import { DataBadge } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** Ochre for "let op", brick for "te laat", green only for "gelukt". */
export type Toon = 'neutraal' | 'let_op' | 'te_laat' | 'gelukt'

/** A status in a word or two, with a shape of its own per kind. */
export const Badge = ({ toon = 'neutraal', children }: { toon?: Toon; children: ReactNode }) => (
  <DataBadge className={`kt-badge kt-badge--${toon}`}>
    <Icon name={toon} />
    {children}
  </DataBadge>
)
