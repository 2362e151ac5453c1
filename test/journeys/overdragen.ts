// Handing over with a package of three parts and sight kept, and taking it on; told once for every pair of hands.

import type { Page } from 'playwright-core'
import type { Hand } from './hand.ts'

/** What goes along, as Fleur writes it down. */
export const pakket = {
  gezien: 'De post ligt in stapels en mevrouw slaapt in de stoel.',
  wens: 'Ik wil weer in mijn eigen bed slapen.',
  advies: 'Kijk samen wat er nodig is om boven te komen.',
}

/** Fills in the page "Overdragen" and sends it; `antwoordOp` is the day the inwoner said yes. */
export async function draagOver(
  hand: Hand,
  page: Page,
  o: { readonly antwoordOp: string; readonly vraagt?: () => Promise<void> },
): Promise<void> {
  await hand.selecteer(page, 'Aan welk team draagt u over?', 'Wmo (Gemeente Overbetuwe)')
  await o.vraagt?.()
  await hand.typ(page, 'Wat ik zag', pakket.gezien)
  await hand.typ(page, 'Wat de inwoner wil', pakket.wens)
  await hand.typ(page, 'Wat ik adviseer', pakket.advies)
  await hand.kies(page, '“Mag wat hierboven staat', 'Ja')
  await hand.kies(page, '“Mag Kernteam', 'Ja')
  await hand.kies(page, 'Wie gaf antwoord?', 'De inwoner zelf')
  await hand.kies(page, 'Hoe?', 'In een gesprek of aan de telefoon')
  await hand.typ(page, 'Op welke dag?', o.antwoordOp)
  await hand.ga(page, 'button', 'Overdragen')
}

/** Finds it in the werkvoorraad of the team that was asked. */
export async function zoekVraag(hand: Hand, page: Page): Promise<void> {
  await hand.ga(page, 'link', 'Van mijn team')
  await hand.ga(page, 'link', 'Antwoorden op een overdracht')
}

export async function aanvaard(hand: Hand, page: Page): Promise<void> {
  await hand.kies(page, 'Wie gaat dit doen?', 'Ik')
  await hand.ga(page, 'button', 'Aanvaarden')
}
