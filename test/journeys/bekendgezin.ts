// A new question of a family whose plan runs: known at the door, added to that plan, and with who leads it.

import { expect } from 'vitest'
import type { Verhaal } from './auditverhaal.ts'
import { kop, type Stap, staatEr } from './wandeling.ts'

export function aanDeDeur(stap: Stap, { bij, hand, kijk, opDag }: Verhaal): void {
  stap(
    'Kim hears that mevrouw Vonk is known and that Fleur leads her plan, and adds the question to it',
    async () => {
      await opDag('2026-03-03')
      const kim = await bij('Kim Jansen')
      await hand.ga(kim, 'link', 'Nieuw')
      await hand.typ(kim, 'Waar gaat het over?', 'Ik kom de trap niet meer op.')
      await hand.typ(kim, 'Achternaam', 'Vonk')
      await hand.typ(kim, 'Geboortedatum', '3-4-1948')
      await kim.getByRole('radio', { name: /^Geertje Vonk/ }).waitFor()
      await staatEr(kim, /plan loopt · regisseur Fleur van Dam/)
      await hand.kies(kim, 'Wie is het?', 'Geertje Vonk')
      expect(await kim.getByRole('radio', { name: /^Toevoegen aan het lopende plan/ }).isChecked()).toBe(true)
      await hand.vouwOpen(kim, 'Meer vragen')
      await hand.vink(kim, 'Lichamelijke gezondheid')
      await hand.kies(kim, 'Is het thuis onveilig', 'Nee')
      await kijk(kim)
      await hand.ga(kim, 'button', 'Toevoegen aan het lopende plan')
      expect(await kop(kim)).toBe('Vraag van Geertje Vonk')
      await staatEr(kim, 'Fleur van Dam')
      await kijk(kim)
    },
  )
}

export function bijDeRegisseur(stap: Stap, { bij, hand, kijk }: Verhaal): void {
  stap('Fleur has it on her list, and in the dossier it stands beside the plan that runs', async () => {
    const fleur = await bij('Fleur van Dam')
    await hand.ga(fleur, 'link', 'Melding screenen')
    expect(await kop(fleur)).toBe('Vraag van Geertje Vonk')
    await staatEr(fleur, 'Ik kom de trap niet meer op.')
    await hand.ga(fleur, 'link', 'Naar het dossier')
    await staatEr(fleur, /regisseur Fleur van Dam/)
    await staatEr(fleur, /Lichamelijke gezondheid · Ontvangen/)
    await kijk(fleur)
  })

  stap('she follows the advice', async () => {
    const fleur = await bij('Fleur van Dam')
    await fleur.goBack()
    await hand.ga(fleur, 'button', 'Volg dit advies')
    await staatEr(fleur, /Gevolgd door Fleur van Dam/)
    await kijk(fleur)
  })
}
