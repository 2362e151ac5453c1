// Fleur of Forte Welzijn hands over to Wmo and keeps sight; Noor's team finds the package and takes it on.

import { expect } from 'vitest'
import type { Verhaal } from './auditverhaal.ts'
import { aanvaard, draagOver, pakket, zoekVraag } from './overdragen.ts'
import { kop, type Stap, staatEr } from './wandeling.ts'

export function metZichtOverdragen(stap: Stap, { bij, hand, kijk, opDag }: Verhaal): void {
  stap(
    'Fleur hands it over to Wmo with a package of three parts, and mevrouw lets her see how it goes',
    async () => {
      const fleur = await bij('Fleur van Dam')
      await hand.ga(fleur, 'link', 'Overdragen en meekijken')
      await kijk(fleur)
      await draagOver(hand, fleur, { antwoordOp: '3-3-2026' })
      expect(await kop(fleur)).toBe('Overdracht van Geertje Vonk')
      await staatEr(fleur, 'Ontvangen')
      await staatEr(fleur, 'Antwoord van het team: 10 maart 2026')
      await kijk(fleur)
    },
  )

  stap('the team of Noor has it to answer, reads the three parts apart, and Noor takes it on', async () => {
    await opDag('2026-03-04')
    const noor = await bij('Noor de Boer')
    await zoekVraag(hand, noor)
    for (const deel of Object.values(pakket)) await staatEr(noor, deel)
    await kijk(noor)
    await aanvaard(hand, noor)
    expect(await kop(noor)).toBe('Vraag van Geertje Vonk')
    await kijk(noor)
  })
}
