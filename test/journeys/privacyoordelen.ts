// What waits is judged: a line of the week, a noodtoegang, and somebody who is asked off a list.

import { kiesInMenu } from './hand.ts'
import { type Stap, staatEr, type Wandeling } from './wandeling.ts'

const vera = 'Vera Kuipers'

export function oordelen(stap: Stap, { bij, hand, kijk }: Pick<Wandeling, 'bij' | 'hand' | 'kijk'>): void {
  stap('a line of the week is judged: a talk with Fleur needs a word about it', async () => {
    const page = await bij(vera)
    await kiesInMenu(hand, page, 'Controle')
    await staatEr(page, 'Fleur van Dam: zonder vervolg')
    await staatEr(page, /Keek 3 keer of probeerde het/)
    await kijk(page)
    await hand.vouwOpen(page, 'Beoordelen: Fleur van Dam')
    await hand.kies(page, 'Was het in orde?', 'Gesprek')
    await hand.ga(page, 'button', 'Oordeel vastleggen')
    await staatEr(page, 'Schrijf op wat u deed, of met wie u gaat praten.')
    await kijk(page)
    await hand.typ(page, 'Toelichting', 'Fleur zocht de verkeerde mevrouw De Wit.')
    await hand.ga(page, 'button', 'Oordeel vastleggen')
    await staatEr(page, 'Er is niets te beoordelen')
    await hand.ga(page, 'link', 'Beoordeeld')
    await staatEr(page, /Fleur zocht de verkeerde mevrouw De Wit/)
    await kijk(page)
  })

  stap('a noodtoegang is judged: what was opened, and what Sam wrote', async () => {
    const page = await bij(vera)
    await kiesInMenu(hand, page, 'Noodtoegang')
    await staatEr(page, /Er is 1 keer iets geopend/)
    await staatEr(page, 'De buren horen geschreeuw en niemand neemt op.')
    await kijk(page)
    await hand.kies(page, 'Wat vindt u?', 'Terecht')
    await hand.typ(page, 'Wat ging u na?', 'De politie was er die avond ook.')
    await hand.ga(page, 'button', 'Beoordelen')
    await staatEr(page, 'Elke noodtoegang is beoordeeld.')
    await staatEr(page, /Terecht: De politie was er die avond ook\./)
    await kijk(page)
  })

  stap('of an uitsluiting Vera decides that it stays, with a reason for Noor', async () => {
    const page = await bij(vera)
    await kiesInMenu(hand, page, 'Uitsluitingen beoordelen')
    await staatEr(page, 'Hij is verhuisd naar Arnhem.')
    await kijk(page)
    await hand.kies(page, 'Wat besluit u?', 'Nee, blijft op de lijst')
    await hand.typ(page, 'Waarom?', 'U kent hem nog steeds.')
    await hand.ga(page, 'button', 'Besluiten')
    await staatEr(page, 'Niemand vroeg iets.')
    await kijk(page)
    const noor = await bij('Noor de Boer')
    await kiesInMenu(hand, noor, 'Uw uitsluitingen')
    await staatEr(noor, /U kent hem nog steeds\./)
  })
}
