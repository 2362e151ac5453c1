// Support with a result, and looking back on the plan.

import { expect } from 'vitest'
import { dag, kop, type Stap, staatEr, type Wandeling } from './wandeling.ts'

/** The frames of the audit (4.1.2) as the page asks them. */
const kadervragen = [
  'Is er een duidelijk doel?',
  'Wil en kan de inwoner leren?',
  'Komt de vraag uit ons eigen contact met de inwoner?',
  'Past er niets anders in de eerste lijn?',
  'Staat dit los van de wachttijd bij een instelling?',
  'Voorkomt dit langere of duurdere zorg?',
]

export function ondersteunen(stap: Stap, { bij, hand, kijk }: Wandeling): void {
  stap('Fleur begins short-term support within its frames', async () => {
    const fleur = await bij('Fleur van Dam')
    await hand.ga(fleur, 'link', 'Naar het dossier')
    await kijk(fleur)
    await hand.ga(fleur, 'link', 'Traject starten')
    await hand.kies(fleur, 'Op welke vraag is dit het antwoord?', 'Huishouden en regelzaken')
    await hand.typ(fleur, 'Wat wil de inwoner bereiken?', 'Samen met Peter een rooster maken.')
    await hand.selecteer(fleur, 'Welke ondersteuning?', 'Kortdurende ondersteuning')
    await hand.selecteer(fleur, 'Onder welke wet?', 'Wmo')
    for (const vraag of kadervragen) await hand.kies(fleur, vraag, 'Ja')
    await hand.selecteer(fleur, 'Met welke collega heeft u overlegd?', 'Noor de Boer, Wmo-consulent')
    await kijk(fleur)
    await hand.ga(fleur, 'button', 'Traject starten')
    expect(await kop(fleur)).toContain('Kortdurende ondersteuning')
    await kijk(fleur)
  })

  stap('she writes down a contact and closes it with a result', async () => {
    const fleur = await bij('Fleur van Dam')
    await hand.typ(fleur, 'Waar ging het over?', 'Rooster gemaakt aan de keukentafel')
    await hand.ga(fleur, 'button', 'Contact vastleggen')
    await staatEr(fleur, '1 van 10 contacten')
    await hand.vouwOpen(fleur, 'Afsluiten met een resultaat')
    await hand.kies(fleur, 'Is het doel bereikt?', 'Bereikt')
    await hand.kies(fleur, 'Eindigt het volgens plan?', 'Ja')
    await hand.selecteer(fleur, 'Waarom eindigt de ondersteuning?', 'Het doel is bereikt')
    await hand.kies(fleur, 'Waarmee eindigt de vraag', 'Eigen kracht of netwerk')
    await kijk(fleur)
    await hand.ga(fleur, 'button', 'Traject afsluiten')
    await staatEr(fleur, 'Hoe het afliep')
    await kijk(fleur)
  })
}

export function terugkijken(stap: Stap, { bij, hand, kijk }: Wandeling): void {
  stap('Noor and mevrouw look back, and the plan closes with a result per doel', async () => {
    const noor = await bij('Noor de Boer')
    await hand.ga(noor, 'link', 'Plan openen')
    await hand.ga(noor, 'link', 'Evalueren')
    await hand.typ(noor, 'Op welke dag keek u terug?', dag(0))
    await hand.typ(noor, 'Wat zag u samen?', 'Het huis is schoon en er is niemand gevallen.')
    await hand.selecteer(noor, 'Hoe gaat het nu met', '4 Voldoende zelfredzaam')
    await hand.kies(noor, 'Hoe gaat het verder?', 'Afsluiten')
    await kijk(noor)
    // Looking back ends in closing: the form of the end comes by itself.
    await hand.ga(noor, 'button', 'Evaluatie vastleggen')
    await kijk(noor)
    await hand.selecteer(noor, 'Is het doel bereikt?', 'Bereikt')
    await hand.selecteer(noor, 'Hoe gaat het nu?', '4 Voldoende zelfredzaam')
    await hand.selecteer(noor, 'Wat is ermee gebeurd?', 'Nagekomen')
    await hand.typ(noor, 'Waarom stopt het plan?', 'Het lukt mevrouw nu zelf, met haar zoon.')
    await kijk(noor)
    await hand.ga(noor, 'button', 'Plan afsluiten')
    await staatEr(noor, 'Bereikt')
    await staatEr(noor, /afgesloten op/)
    await kijk(noor)
  })
}
