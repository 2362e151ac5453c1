// The ontvanger of a letter or message: an inwoner, who is sent what is theirs to read and no more.

import { decide } from './decide.ts'
import type { Lezing } from './lezing.ts'
import { type Masked, present, type Weergave } from './present.ts'
import type { Voorwerp, Wie } from './voorwerp.ts'

const inwoner: Wie = { rollen: ['inwoner'], mandaten: [], kernIds: [], isActief: true }

/**
 * What goes into a letter, masked to what this inwoner reads themselves (access.md 2.6); undefined when that is nothing.
 * No inzage is written: nobody here looked, and what was sent stands in the outbox.
 */
export function voorOntvanger<T extends object>(
  { leeftijd }: { readonly leeftijd: number | undefined },
  weergave: Weergave<T>,
  item: T,
): Masked<T> | undefined {
  const lezing: Lezing = {
    als: 'zelf',
    // Of whom no birthday is known is written to as somebody who reads for themselves (lezer.ts of the plan).
    leeftijd: leeftijd ?? 18,
    isVrijgegeven: false,
    heeftBezwaar: false,
    isGeld: false,
  }
  const voorwerp: Voorwerp = {
    soort: 'inwoner',
    autorisaties: [],
    isVanEigenTeam: false,
    isGeheim: false,
    lezing,
  }
  const besluit = decide(inwoner, voorwerp, 'behandeling')
  return besluit.allow ? present(new Map(), besluit, weergave, item) : undefined
}
