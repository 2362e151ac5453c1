// One plan: the words of the resident, doel, afspraak, akkoord, and a colleague who leads.

import { expect } from 'vitest'
import { kiesInMenu } from './hand.ts'
import { dag, kop, type Stap, staatEr, type Wandeling } from './wandeling.ts'

export function plannen(stap: Stap, { bij, hand, kijk }: Wandeling): void {
  stap('the plan starts with the words of the resident, and gets a doel and an afspraak', async () => {
    const noor = await bij('Noor de Boer')
    await hand.ga(noor, 'button', 'Plan opstellen')
    await staatEr(noor, 'Ik wil in mijn eigen huis blijven.')
    await kijk(noor)
    await hand.ga(noor, 'link', 'Doel toevoegen')
    await hand.typ(noor, 'Wat wil de inwoner bereiken?', 'Ik wil een schoon huis zonder dat ik val.')
    await hand.selecteer(noor, 'Leefgebied', 'Huishouden en regelzaken (instrumentele ADL)')
    await hand.selecteer(noor, 'Hoe gaat het nu?', '2 Niet zelfredzaam')
    await hand.selecteer(noor, 'Waar willen we heen?', '4 Voldoende zelfredzaam')
    await kijk(noor)
    await hand.ga(noor, 'button', 'Opslaan')
    await hand.ga(noor, 'link', 'Afspraak toevoegen')
    await hand.typ(noor, 'Wat is er afgesproken?', 'Peter doet op zaterdag de ramen')
    await hand.kies(noor, 'Wie doet dit?', 'Iemand uit het netwerk')
    await hand.typ(noor, 'Naam', 'zoon Peter')
    await hand.typ(noor, 'Vóór welke dag?', dag(30))
    await kijk(noor)
    await hand.ga(noor, 'button', 'Opslaan')
    await staatEr(noor, 'Peter doet op zaterdag de ramen')
  })

  stap('it is shared, mevrouw says yes, and Noor asks Fleur to lead', async () => {
    const noor = await bij('Noor de Boer')
    await hand.ga(noor, 'button', 'Delen met de inwoner')
    await hand.ga(noor, 'link', 'Akkoord vastleggen')
    await hand.kies(noor, 'Wie zegt het?', 'Geertje Vonk')
    await hand.kies(noor, 'Wat zegt deze persoon?', 'Akkoord, mondeling')
    await kijk(noor)
    await hand.ga(noor, 'button', 'Vastleggen')
    await staatEr(noor, 'Akkoord, mondeling')
    await hand.vouwOpen(noor, 'Iemand vragen')
    await hand.selecteer(noor, 'Wie vraagt u?', 'Fleur van Dam, Maatschappelijk werker')
    await kijk(noor)
    await hand.ga(noor, 'button', 'Vragen')
    await staatEr(noor, /Fleur van Dam is gevraagd/)
  })

  stap('Fleur finds the question in her werkvoorraad, says yes, and fixes the plan', async () => {
    const fleur = await bij('Fleur van Dam')
    await kiesInMenu(hand, fleur, 'Werkvoorraad')
    await hand.ga(fleur, 'link', 'Antwoorden: wilt u de regie?')
    await kijk(fleur)
    await hand.ga(fleur, 'button', 'Ja, ik neem dit op me')
    await staatEr(fleur, /Fleur van Dam leidt/)
    await kiesInMenu(hand, fleur, 'Werkvoorraad')
    await kijk(fleur)
    await hand.ga(fleur, 'link', 'Plan vaststellen')
    await hand.ga(fleur, 'button', 'Plan vaststellen')
    await staatEr(fleur, /loopt sinds/)
    await kijk(fleur)
  })

  stap('the dossier shows Noor the plan and who leads', async () => {
    const noor = await bij('Noor de Boer')
    await hand.ga(noor, 'link', 'Naar het dossier')
    expect(await kop(noor)).toContain('Vonk')
    await staatEr(noor, 'Ik wil een schoon huis zonder dat ik val.')
    await staatEr(noor, /regisseur Fleur van Dam/)
    await kijk(noor)
  })
}
