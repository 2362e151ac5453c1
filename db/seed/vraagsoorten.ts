// What people ask, in their own words, and who asks it: per leefgebied an age group and a few sentences.

import type { Leefgebied } from '../../src/features/melding/melding.ts'

export type Groep = 'jeugd' | 'volwassen' | 'oud'

export type Vraagsoort = {
  /** How often, in 1.000, at De Poort and at the kernteams. */
  readonly poort: number
  readonly kernteam: number
  readonly groep: Groep
  readonly woorden: readonly string[]
  /** What the resident wants to reach, for the plan. */
  readonly doel: string
}

export const vraagsoorten: Readonly<Record<Leefgebied, Vraagsoort>> = {
  financien: {
    poort: 90,
    kernteam: 190,
    groep: 'volwassen',
    woorden: [
      'Ik overzie mijn rekeningen niet meer.',
      'Er ligt een brief van de deurwaarder.',
      'Wij komen elke maand tekort.',
      'Ik weet niet welke toeslagen ik kan krijgen.',
    ],
    doel: 'Ik wil weer weten wat er binnenkomt en wat eruit gaat.',
  },
  werk_opleiding: {
    poort: 60,
    kernteam: 40,
    groep: 'volwassen',
    woorden: [
      'Mijn contract stopt en ik weet niet hoe nu verder.',
      'Ik wil graag weer aan het werk.',
      'Ik zoek een opleiding naast mijn werk.',
    ],
    doel: 'Ik wil weer een paar dagen in de week werken.',
  },
  tijdsbesteding: {
    poort: 60,
    kernteam: 70,
    groep: 'oud',
    woorden: [
      'De dagen duren lang sinds ik gestopt ben.',
      'Mijn man wil graag ergens heen overdag.',
      'Ik zoek iets om te doen in het dorp.',
    ],
    doel: 'Ik wil twee dagen per week de deur uit.',
  },
  huisvesting: {
    poort: 70,
    kernteam: 50,
    groep: 'volwassen',
    woorden: [
      'Ik kan de trap niet meer op.',
      'Wij moeten over drie maanden uit ons huis.',
      'De badkamer is niet veilig meer voor mij.',
    ],
    doel: 'Ik wil veilig in mijn eigen huis blijven wonen.',
  },
  huiselijke_relaties: {
    poort: 40,
    kernteam: 70,
    groep: 'volwassen',
    woorden: [
      'Wij gaan uit elkaar en komen er samen niet uit.',
      'De spanning thuis loopt op.',
      'Sinds de scheiding loopt het niet met de kinderen.',
    ],
    doel: 'Ik wil dat het thuis weer rustig is.',
  },
  geestelijke_gezondheid: {
    poort: 60,
    kernteam: 90,
    groep: 'volwassen',
    woorden: [
      'Ik ben somber en kom nergens aan toe.',
      'Mijn dochter is erg in de war.',
      'Ik wil met iemand praten over mijn angst.',
    ],
    doel: 'Ik wil weer overeind komen.',
  },
  lichamelijke_gezondheid: {
    poort: 70,
    kernteam: 40,
    groep: 'oud',
    woorden: ['Ik val steeds vaker.', 'Na de operatie lukt er nog weinig.', 'Ik heb een rolstoel nodig.'],
    doel: 'Ik wil me weer veilig kunnen bewegen.',
  },
  middelengebruik: {
    poort: 10,
    kernteam: 15,
    groep: 'volwassen',
    woorden: ['Ik drink te veel en wil ervan af.', 'Onze zoon gebruikt en wij weten het niet meer.'],
    doel: 'Ik wil minder drinken.',
  },
  basale_adl: {
    poort: 90,
    kernteam: 35,
    groep: 'oud',
    woorden: [
      'Wassen en aankleden lukt moeder niet meer alleen.',
      'Ik heb hulp nodig met opstaan.',
      'Mijn man vergeet te eten.',
    ],
    doel: 'Ik wil mezelf weer kunnen verzorgen, met een beetje hulp.',
  },
  instrumentele_adl: {
    poort: 210,
    kernteam: 110,
    groep: 'oud',
    woorden: [
      'Ik kan het huishouden niet meer alleen.',
      'Stofzuigen en ramen lappen gaat niet meer.',
      'Boodschappen doen lukt niet zonder auto.',
      'De huishoudelijke hulp stopt volgende maand.',
    ],
    doel: 'Ik wil een schoon huis en zelf blijven koken.',
  },
  sociaal_netwerk: {
    poort: 30,
    kernteam: 120,
    groep: 'oud',
    woorden: [
      'Ik spreek bijna niemand meer.',
      'Sinds mijn man is overleden is het stil.',
      'Mijn buurvrouw is veel alleen.',
      'Ik zorg al jaren voor mijn vrouw en raak op.',
    ],
    doel: 'Ik wil vaker mensen zien.',
  },
  maatschappelijke_participatie: {
    poort: 60,
    kernteam: 60,
    groep: 'volwassen',
    woorden: [
      'Ik spreek de taal nog niet goed.',
      'Ik zoek vrijwilligerswerk dat bij mij past.',
      'Met de bus kom ik nergens.',
    ],
    doel: 'Ik wil meedoen in het dorp.',
  },
  justitie: {
    poort: 10,
    kernteam: 10,
    groep: 'volwassen',
    woorden: [
      'Ik kom over een maand vrij en heb geen plek.',
      'De reclassering vraagt of er begeleiding kan komen.',
    ],
    doel: 'Ik wil zonder politie verder.',
  },
  opgroeien_opvoeden: {
    poort: 140,
    kernteam: 100,
    groep: 'jeugd',
    woorden: [
      'Mijn zoon luistert niet en wordt boos.',
      'School maakt zich zorgen over onze dochter.',
      'Wij wachten op een onderzoek naar autisme.',
      'Hij wil niet meer naar school.',
    ],
    doel: 'Ik wil dat het thuis en op school beter gaat.',
  },
}
