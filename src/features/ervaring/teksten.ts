// The words of the survey: for the inwoner in plain Dutch, for who works with it what to do about a refusal.

import type { Weigering as AntwoordWeigering } from './beantwoorden.ts'
import type { Aanleiding } from './ervaring.ts'
import type { Weigering as TrekWeigering } from './trekken.ts'
import type { Hoe } from './uitnodigen.ts'
import type { UitnodigWeigering } from './uitnodiging.commands.ts'

type Waarom<W extends string> = Readonly<Record<W, { readonly veld: string; readonly zin: string }>>

export const nietsIngevuld = 'Geef ten minste bij één vraag een cijfer of een antwoord.'

/** For who opens a link that does not work, or no longer. */
export const codeTekst: Readonly<
  Record<AntwoordWeigering | 'te_vaak', { readonly titel: string; readonly zin: string }>
> = {
  al_geantwoord: {
    titel: 'Dank u wel. Uw antwoorden zijn binnen.',
    zin: 'Deze link werkt één keer. U kunt uw antwoorden niet meer veranderen: wij weten niet welke van u zijn.',
  },
  code_verlopen: {
    titel: 'Deze link werkt niet meer',
    zin: 'De tijd om te antwoorden is voorbij. Wilt u ons toch iets vertellen? Bel ons.',
  },
  code_onbekend: {
    titel: 'Deze link kennen wij niet',
    zin: 'Kijk of u alle letters en cijfers goed heeft overgenomen. Lukt het niet? Bel ons.',
  },
  te_vaak: {
    titel: 'Probeer het over een paar minuten weer',
    zin: 'Er zijn net te veel links geprobeerd die niet kloppen. Wacht een paar minuten en open de link opnieuw.',
  },
}

export const papierWaarom: Waarom<AntwoordWeigering> = {
  al_geantwoord: {
    veld: 'code',
    zin: 'Met deze code is al geantwoord. Voer dit formulier niet nog een keer in.',
  },
  code_verlopen: {
    veld: 'code',
    zin: 'De tijd om met deze code te antwoorden is voorbij. Dit formulier telt niet meer mee.',
  },
  code_onbekend: { veld: 'code', zin: 'Deze code kennen wij niet. Kijk of u haar goed heeft overgenomen.' },
}

export const trekWaarom: Waarom<TrekWeigering> = {
  omvang_ontbreekt: { veld: 'omvang', zin: 'Vul in hoeveel mensen wij vragen.' },
  al_getrokken: { veld: '', zin: 'De steekproef van dit jaar is al getrokken. Volgend jaar kan het weer.' },
  meer_dan_er_zijn: {
    veld: 'omvang',
    zin: 'Zo veel mensen zijn er niet te vragen. Kies een kleiner aantal.',
  },
  te_weinig_antwoordtijd: {
    veld: 'antwoordenTot',
    zin: 'Geef mensen ten minste drie weken. Kies een latere dag.',
  },
  te_lang_open: {
    veld: 'antwoordenTot',
    zin: 'Na een half jaar weten mensen het niet goed meer. Kies een eerdere dag.',
  },
}

export const vraagWaarom: Waarom<UitnodigWeigering | 'intussen_gewijzigd'> = {
  loopt_nog: { veld: '', zin: 'Dit traject loopt nog. Sluit het eerst af.' },
  dit_jaar_niet: {
    veld: 'hoe',
    zin: 'Wij stellen deze inwoner dit jaar geen vragen meer. Wij vragen iedereen ten hoogste één keer per jaar, en niemand die dat niet wil.',
  },
  geen_brief: { veld: 'hoe', zin: 'Aan deze inwoner sturen wij geen brief. Geef de kaart in de hand.' },
  niet_van_u: { veld: '', zin: 'Alleen wie dit traject behandelt, kan de vragen geven.' },
  intussen_gewijzigd: {
    veld: '',
    zin: 'Iemand heeft dit traject intussen gewijzigd. Open de pagina opnieuw.',
  },
  niet_gevonden: { veld: '', zin: 'Dit traject is er niet.' },
}

export const hoeNaam: Readonly<Record<Hoe, { readonly label: string; readonly uitleg: string }>> = {
  kaart: { label: 'Kaart geven', uitleg: 'U ziet een kaart met een code. Druk haar af en geef haar mee.' },
  brief: { label: 'Brief sturen', uitleg: 'De inwoner krijgt de code thuis. U ziet de code niet.' },
  niet: {
    label: 'De inwoner wil geen vragen',
    uitleg: 'Wij stellen deze inwoner nooit meer vragen over onze hulp.',
  },
}

export const aanleidingNaam: Readonly<Record<Aanleiding, string>> = {
  steekproef: 'Steekproef',
  afsluiting: 'Einde van een traject',
}
