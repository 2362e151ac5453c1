// Betrokkenheid: is whom something is about the reader, or one of those the reader may never see (access.md 2.4, H2 and H3)?

import type { Uitgesloten } from '../medewerker/medewerker.ts'
import type { Voorwerp, Wie } from './voorwerp.ts'

export type Betrokkenheid = 'geen' | Uitgesloten['als']

/** Of these inwoners and huishoudens; the own file counts before that of the family. */
export function betrokkenheidBij(
  { uitgesloten = [] }: Pick<Wie, 'uitgesloten'>,
  ids: readonly (string | null | undefined)[],
): Betrokkenheid {
  if (uitgesloten.length === 0) return 'geen'
  const geraakt = uitgesloten.filter((u) => ids.includes(u.inwonerId ?? u.huishoudenId))
  return geraakt.find(({ als }) => als === 'zelf')?.als ?? geraakt[0]?.als ?? 'geen'
}

/** What the caller says, and what the grants on it tell: they know whose huishouden it is. */
export const betrokkenheidVan = (
  wie: Wie,
  { betrokkenheid, autorisaties }: Pick<Voorwerp, 'betrokkenheid' | 'autorisaties'>,
): Betrokkenheid =>
  betrokkenheid !== undefined && betrokkenheid !== 'geen'
    ? betrokkenheid
    : betrokkenheidBij(
        wie,
        autorisaties.flatMap((a) => a.huishoudenId ?? []),
      )
