// What the monitor makes of it: the meldingen at the door De Poort, before the story and after it.

import { expect } from 'vitest'
import { kiesInMenu } from './hand.ts'
import type { Stap, Wandeling } from './wandeling.ts'

/** The step that looks before, and the step that sees so many more after. */
export function tellingVan(stap: Stap, { bij, hand, kijk }: Wandeling) {
  let vooraf = 0
  const tel = async () => {
    const mila = await bij('Mila Hendriks')
    await kiesInMenu(hand, mila, 'Monitor')
    await kijk(mila)
    // The monitor opens at the last whole quarter; this one is the next.
    await hand.ga(mila, 'link', 'Volgende')
    await hand.ga(mila, 'link', 'Hoeveel vragen komen er bij ons binnen?')
    await kijk(mila)
    const [rij] = await mila.getByRole('row', { name: /^De Poort/ }).allTextContents()
    return Number(/\d+$/.exec(rij ?? '')?.[0] ?? 0)
  }
  return {
    vooraf: () =>
      stap('Mila looks in the monitor how many meldingen came in at De Poort this quarter', async () => {
        vooraf = await tel()
      }),
    achteraf: (erbij: number) =>
      stap(`afterwards Mila sees ${erbij} more`, async () => {
        expect(await tel()).toBe(vooraf + erbij)
      }),
  }
}
