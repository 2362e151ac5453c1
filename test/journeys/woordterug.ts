// Nobody tells the story twice; and when the support ends, who handed over hears how it went, and nothing else.

import { expect } from 'vitest'
import type { Verhaal } from './auditverhaal.ts'
import { pakket } from './overdragen.ts'
import { kop, type Stap, staatEr, staatErNiet } from './wandeling.ts'

const geheim = 'Mevrouw vertelde over haar schulden.'

export function onderzoeken(stap: Stap, { bij, hand, kijk, opDag }: Verhaal): void {
  stap('the next gesprek of Noor begins with the package', async () => {
    const noor = await bij('Noor de Boer')
    await hand.ga(noor, 'link', 'Gesprek plannen')
    await hand.typ(noor, 'Op welke dag?', '4-3-2026')
    await hand.typ(noor, 'Hoe laat?', '9:00')
    await hand.ga(noor, 'button', 'Gesprek plannen')
    await staatEr(noor, 'Dit vertelde Geertje Vonk al aan Fleur van Dam (Forte Welzijn) op 3 maart 2026')
    const veld = (naam: string) => noor.getByRole('textbox', { name: naam }).inputValue()
    expect(await veld('Eigen plan van de inwoner')).toBe(pakket.wens)
    expect(await veld('Wat is er besproken?')).toContain(pakket.gezien)
    await kijk(noor)
    await hand.typ(noor, 'Op welke dag was het gesprek?', '4-3-2026')
    await hand.ga(noor, 'button', 'Verslag vaststellen')
    await staatEr(noor, pakket.wens)
  })

  stap('she supports mevrouw, and Fleur sees only that it began', async () => {
    await opDag('2026-03-09')
    const noor = await bij('Noor de Boer')
    await hand.ga(noor, 'link', 'Melding afronden')
    await hand.ga(noor, 'link', 'Naar het dossier')
    await kijk(noor)
    await hand.ga(noor, 'link', 'Traject starten')
    await hand.kies(noor, 'Voor wie?', 'Geertje Vonk')
    await hand.kies(noor, 'Op welke vraag is dit het antwoord?', 'Lichamelijke gezondheid')
    await hand.typ(noor, 'Wat wil de inwoner bereiken?', pakket.wens)
    await hand.selecteer(noor, 'Welke ondersteuning?', 'Maatschappelijk werk')
    await hand.selecteer(noor, 'Onder welke wet?', 'Wmo')
    await hand.ga(noor, 'button', 'Traject starten')
    await hand.typ(noor, 'Waar ging het over?', geheim)
    await hand.ga(noor, 'button', 'Contact vastleggen')
    const fleur = await bij('Fleur van Dam')
    await hand.ga(fleur, 'link', 'Overdrachten')
    await kijk(fleur)
    await hand.ga(fleur, 'link', 'Geertje Vonk')
    await staatEr(fleur, 'Ondersteuning gestart')
    await staatEr(fleur, /Noor de Boer/)
    await staatErNiet(fleur, geheim)
    await kijk(fleur)
  })
}

export function terugkoppelen(stap: Stap, { bij, hand, kijk, opDag }: Verhaal): void {
  stap('Noor closes with the result, and with the word back that is asked of her there', async () => {
    await opDag('2026-03-16')
    const noor = await bij('Noor de Boer')
    await hand.ga(noor, 'link', 'Terugkoppeling geven')
    await hand.ga(noor, 'link', 'Terug naar de overdracht')
    await hand.ga(noor, 'link', 'Naar de melding')
    await hand.ga(noor, 'link', 'Naar het dossier')
    await hand.ga(noor, 'link', 'Traject van 9 maart 2026')
    await hand.vouwOpen(noor, 'Afsluiten met een resultaat')
    await hand.kies(noor, 'Is het doel bereikt?', 'Deels')
    await hand.kies(noor, 'Eindigt het volgens plan?', 'Ja')
    await hand.selecteer(noor, 'Waarom eindigt de ondersteuning?', 'Andere ondersteuning neemt het over')
    await hand.typ(noor, 'Wat hielp?', 'Samen de post openen.')
    await hand.typ(noor, 'Toelichting', 'De traplift komt nog.')
    await hand.kies(noor, 'Waarmee eindigt de vraag', 'Eigen kracht of netwerk')
    await hand.kies(noor, 'Hielp het?', 'Voor een deel')
    await hand.selecteer(noor, 'Zo niet, waarom?', 'Het wacht nog op iemand anders')
    await hand.typ(noor, 'In uw eigen woorden', 'De leverancier van de traplift is traag.')
    await kijk(noor)
    await hand.ga(noor, 'button', 'Traject afsluiten')
    await staatEr(noor, 'Hoe het afliep')
    await kijk(noor)
  })

  stap('Fleur reads the word back on her voortgangskaart, and nothing of what was said', async () => {
    await opDag('2026-03-17')
    const fleur = await bij('Fleur van Dam')
    await hand.ga(fleur, 'link', 'Terugkoppeling lezen')
    expect(await kop(fleur)).toBe('Overdracht van Geertje Vonk')
    for (const woord of ['Ondersteuning beëindigd', /Voor een deel/, /Het wacht nog op iemand anders/])
      await staatEr(fleur, woord)
    // Words leave the file only when the inwoner agreed to that.
    for (const inhoud of ['De leverancier', geheim, 'De traplift komt nog.']) await staatErNiet(fleur, inhoud)
    await kijk(fleur)
    await hand.ga(fleur, 'link', 'Werkvoorraad')
    await staatErNiet(fleur, 'Terugkoppeling lezen')
  })
}
