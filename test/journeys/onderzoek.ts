// From the werkvoorraad to a verslag that stands.

import { expect } from 'vitest'
import { kiesInMenu } from './hand.ts'
import { dag, kop, type Stap, staatEr, type Wandeling } from './wandeling.ts'

export function onderzoeken(stap: Stap, { bij, hand, kijk }: Wandeling): void {
  stap('Noor takes it from the werkvoorraad and plans the gesprek', async () => {
    const noor = await bij('Noor de Boer')
    await kiesInMenu(hand, noor, 'Werkvoorraad')
    await hand.ga(noor, 'link', 'Niet verdeeld')
    await kijk(noor)
    await hand.vink(noor, 'Kies Gesprek plannen, huishouden Vonk')
    await hand.ga(noor, 'button', 'Neem zelf')
    await hand.ga(noor, 'link', 'Van mij')
    await kijk(noor)
    await hand.ga(noor, 'link', 'Gesprek plannen')
    await hand.typ(noor, 'Op welke dag?', dag(0))
    await hand.typ(noor, 'Hoe laat?', '10:00')
    await hand.typ(noor, 'Iemand van de inwoner', 'mijn zoon Peter')
    await hand.vink(noor, 'Een onafhankelijke cliëntondersteuner')
    await kijk(noor)
    await hand.ga(noor, 'button', 'Gesprek plannen')
    expect(await kop(noor)).toBe('Gesprek met Geertje Vonk')
    await staatEr(noor, /mijn zoon Peter/)
  })

  stap('she writes down what they found, and the verslag is fixed', async () => {
    const noor = await bij('Noor de Boer')
    await hand.typ(noor, 'Op welke dag was het gesprek?', dag(0))
    await hand.typ(noor, 'Eigen plan van de inwoner', 'Ik wil in mijn eigen huis blijven.')
    await hand.typ(noor, 'Wat is er besproken?', 'Mevrouw kan koken en afwassen. Ramen en bed lukken niet.')
    await hand.vouwOpen(noor, 'Huishouden en regelzaken')
    await hand.typ(noor, 'Wie kan helpen?', 'Haar zoon Peter, op zaterdag.')
    await hand.selecteer(noor, 'Hoe zelfredzaam is de inwoner nu?', '2 Niet zelfredzaam')
    await kijk(noor)
    await hand.ga(noor, 'button', 'Opslaan')
    await hand.ga(noor, 'button', 'Verslag vaststellen')
    await staatEr(noor, 'Haar zoon Peter, op zaterdag.')
    await kijk(noor)
  })
}
