// The Monday of the privacy officer, told once: what waits, who looked and why, the judgements, and whether the rules are the rules.

import { expect } from 'vitest'
import { kiesInMenu } from './hand.ts'
import { keekIemand } from './privacylog.ts'
import { oordelen } from './privacyoordelen.ts'
import { bsn } from './privacystand.ts'
import { kop, staatEr, staatErNiet, stappen, type Wandeling } from './wandeling.ts'

export type PrivacyVerhaal = Pick<Wandeling, 'bij' | 'hand' | 'kijk'> & {
  /** Widens one grant by hand, as somebody with the database could. */
  readonly breek: () => Promise<void>
}

const vera = 'Vera Kuipers'

export function privacyVerhaal({ bij, hand, kijk, breek }: PrivacyVerhaal): void {
  const stap = stappen()

  stap('the first page says what waits, and by when', async () => {
    const page = await bij(vera)
    await staatEr(page, 'Eén keer, de eerste uiterlijk 12 maart 2026')
    await staatEr(page, 'Eén verzoek, gevraagd op 6 maart 2026')
    await staatEr(page, '1 regel wacht op uw oordeel, de eerste uiterlijk 16 maart 2026')
    await staatErNiet(page, 'Autorisaties kloppen niet')
    await kijk(page)
  })

  keekIemand(stap, { bij: () => bij(vera), hand, kijk, bsn })

  oordelen(stap, { bij, hand, kijk })

  stap('nothing waits any more, and the register recomputed is as it is stored', async () => {
    const page = await bij(vera)
    await kiesInMenu(hand, page, 'Begin')
    await staatEr(page, 'Er is niets te beoordelen.')
    for (const weg of ['Noodtoegang te beoordelen', 'Uitsluiting te besluiten']) await staatErNiet(page, weg)
    await kiesInMenu(hand, page, 'Nagerekend')
    expect(await kop(page)).toBe('Autorisaties nagerekend')
    await staatEr(page, 'Alles klopt')
    await kijk(page)
  })

  stap('one grant that somebody widened by hand is named there', async () => {
    await breek()
    const page = await bij(vera)
    await kiesInMenu(hand, page, 'Nagerekend')
    await staatEr(page, 'Door niets gegeven wat gebeurde')
    await staatErNiet(page, 'Alles klopt')
    await kijk(page)
  })
}
