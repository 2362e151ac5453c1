// At the front door: a question is written down and screened, and a second one about the same person joins her plan.

import { expect } from 'vitest'
import { kop, type Stap, staatEr, type Wandeling } from './wandeling.ts'

export function melden(stap: Stap, { bij, hand, kijk }: Wandeling): void {
  stap('Kim writes down a contact, and makes it a melding without typing it again', async () => {
    const kim = await bij('Kim Jansen')
    await kijk(kim)
    await hand.ga(kim, 'link', 'Nieuw')
    await kijk(kim)
    await hand.typ(kim, 'Waar gaat het over?', 'Het huishouden lukt mij niet meer alleen.')
    await hand.ga(kim, 'button', 'Klaar')
    await staatEr(kim, 'Dit contact is vastgelegd en telt mee.')
    await kijk(kim)
    await hand.ga(kim, 'link', 'Maak er een melding van')
    expect(await kim.getByRole('textbox', { name: 'Waar gaat het over?' }).inputValue()).toBe(
      'Het huishouden lukt mij niet meer alleen.',
    )
    await hand.typ(kim, 'Voornaam', 'Geertje')
    await hand.typ(kim, 'Achternaam', 'Vonk')
    await hand.typ(kim, 'Geboortedatum', '3-4-1948')
    await hand.vouwOpen(kim, 'Meer gegevens van een nieuwe inwoner')
    await hand.selecteer(kim, 'Kern', 'Zetten')
    await hand.vink(kim, 'Huishouden en regelzaken')
    await hand.kies(kim, 'Is het thuis onveilig', 'Nee')
    await kijk(kim)
    await hand.ga(kim, 'button', 'Melding registreren')
    expect(await kop(kim)).toBe('Vraag van Geertje Vonk')
    await staatEr(kim, 'Wmo: onderzoek binnen 6 weken')
    await kijk(kim)
  })

  stap('she follows the advice and hands the melding to the team Wmo', async () => {
    const kim = await bij('Kim Jansen')
    await staatEr(kim, 'Keukentafelgesprek')
    await hand.ga(kim, 'button', 'Volg dit advies')
    await staatEr(kim, /Gevolgd door Kim Jansen/)
    await hand.vouwOpen(kim, 'Toewijzen')
    await kijk(kim)
    await hand.selecteer(kim, 'Naar wie gaat deze melding?', 'Wmo (nog te verdelen)')
    await hand.ga(kim, 'button', 'Toewijzen')
  })
}

export function nogEenVraag(stap: Stap, { bij, hand, kijk, heeftScript }: Wandeling): void {
  stap('when mevrouw calls again she is known, with who leads, and the question joins her plan', async () => {
    const kim = await bij('Kim Jansen')
    await hand.ga(kim, 'link', 'Nieuw')
    await hand.typ(kim, 'Waar gaat het over?', 'Wie kan mij helpen met de was?')
    await hand.typ(kim, 'Achternaam', 'Vonk')
    await hand.typ(kim, 'Geboortedatum', '3-4-1948')
    if (!heeftScript) await hand.ga(kim, 'button', 'Zoek of deze persoon bekend is')
    await kim.getByRole('radio', { name: /Geertje Vonk/ }).waitFor()
    await staatEr(kim, /plan loopt · regisseur Fleur van Dam/)
    await hand.kies(kim, 'Wie is het?', 'Geertje Vonk')
    await staatEr(kim, 'Er loopt al een plan. Waar hoort deze vraag bij?')
    await hand.vouwOpen(kim, 'Meer vragen')
    await hand.vink(kim, 'Huishouden en regelzaken')
    await hand.kies(kim, 'Is het thuis onveilig', 'Nee')
    await kijk(kim)
  })

  stap('keeping it apart demands a reason; adding it to the plan does not', async () => {
    const kim = await bij('Kim Jansen')
    const registreren = heeftScript ? 'Toevoegen aan het lopende plan' : 'Melding registreren'
    await hand.kies(kim, 'Er loopt al een plan', 'Apart houden')
    await hand.ga(kim, 'button', 'Melding registreren')
    expect(await kim.title()).toMatch(/^Fout: /)
    await staatEr(kim, 'Er loopt al een plan. Schrijf op waarom deze vraag daar niet bij hoort.')
    await kijk(kim)
    await hand.kies(kim, 'Er loopt al een plan', 'Toevoegen aan het lopende plan')
    await hand.ga(kim, 'button', registreren)
    expect(await kop(kim)).toBe('Vraag van Geertje Vonk')
  })

  stap('Kim does otherwise than the advice, which demands a reason too', async () => {
    const kim = await bij('Kim Jansen')
    await staatEr(kim, 'Lopende voorziening laten wijzigen')
    await hand.vouwOpen(kim, 'Kies anders')
    await hand.selecteer(kim, 'Vervolg voor Huishouden en regelzaken', 'Meteen beantwoorden')
    await hand.ga(kim, 'button', 'Leg mijn keuze vast')
    expect(await kim.title()).toMatch(/^Fout: /)
    await hand.vink(kim, 'De inwoner is hiermee geholpen')
    await hand.typ(
      kim,
      'Waarom kiest u anders?',
      'De wasserij in Zetten haalt en brengt; dat wist mevrouw niet.',
    )
    await kijk(kim)
    await hand.ga(kim, 'button', 'Leg mijn keuze vast')
    await staatEr(kim, /Anders gekozen/)
    await staatEr(kim, 'Direct beantwoord')
    await kijk(kim)
  })
}
