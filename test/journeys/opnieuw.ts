// Three months later the same question comes back at the door: recognised, and shown as far as each may see.

import type { Verhaal } from './auditverhaal.ts'
import { aanvaard, draagOver, zoekVraag } from './overdragen.ts'
import { type Stap, staatEr, staatErNiet } from './wandeling.ts'

export function opnieuw(stap: Stap, { bij, hand, kijk, opDag }: Verhaal): void {
  stap(
    'in June mevrouw is at the door again: Kim is told that she was helped before, not with what',
    async () => {
      await opDag('2026-06-17')
      const kim = await bij('Kim Jansen')
      await hand.ga(kim, 'link', 'Nieuw')
      await hand.typ(kim, 'Waar gaat het over?', 'Ik slaap weer beneden.')
      await hand.typ(kim, 'Achternaam', 'Vonk')
      await hand.typ(kim, 'Geboortedatum', '3-4-1948')
      await kim.getByRole('radio', { name: /^Geertje Vonk/ }).waitFor()
      await hand.kies(kim, 'Wie is het?', 'Geertje Vonk')
      await hand.vouwOpen(kim, 'Meer vragen')
      await hand.vink(kim, 'Lichamelijke gezondheid')
      await hand.kies(kim, 'Is het thuis onveilig', 'Nee')
      await hand.ga(kim, 'button', 'Toevoegen aan het lopende plan')
      await staatEr(kim, 'Terug binnen zes maanden')
      await staatEr(kim, /Wij hielpen hier eerder mee/)
      await staatErNiet(kim, 'Samen de post openen.')
      await kijk(kim)
    },
  )

  stap('with Noor, who helped, it says what it was and what worked', async () => {
    const fleur = await bij('Fleur van Dam')
    await hand.ga(fleur, 'link', 'Melding screenen')
    await staatEr(fleur, 'Terug binnen zes maanden')
    await hand.ga(fleur, 'button', 'Volg dit advies')
    // To a team of another organisatie it goes with a package, so that nobody tells the story twice.
    await hand.ga(fleur, 'link', 'Overdragen en meekijken')
    await draagOver(hand, fleur, { antwoordOp: '17-6-2026' })
    const noor = await bij('Noor de Boer')
    await zoekVraag(hand, noor)
    await aanvaard(hand, noor)
    await staatEr(
      noor,
      /afgesloten op 16 maart 2026 door Wmo\. Resultaat: deels bereikt\. Wat hielp: Samen de post openen\./,
    )
    await kijk(noor)
  })
}
