// Version 1 of every row of the register, as Keukentafel gives it: the gemeente looks it over and makes it its own (AVG 30 lid 1).
// What a wet does not settle for every gemeente, such as a term, is named by where it is settled.

import type { Inhoud, Verwerking } from './verwerking.ts'

type Gegeven = Omit<Inhoud, 'verantwoordelijke' | 'beveiliging' | 'brpVelden'> & {
  readonly brpVelden?: string
}

const inwoners = 'Inwoners die een vraag hebben, hun huishouden, en wie hen vertegenwoordigt'
const dossier = 'De bewaartermijn van het dossier; de regels staan bij Bewaartermijnen'
const wmoOntvangers =
  'Medewerkers met een autorisatie; de gecontracteerde aanbieder van deze inwoner, het CAK, de SVB en de toezichthouder (Wmo 2015 5.2.1); anderen alleen met toestemming van de inwoner'
const medewerkers = 'Medewerkers en vrijwilligers die met Keukentafel werken'

const gegeven: Readonly<Record<string, Gegeven>> = {
  melding: {
    naam: 'Melding ontvangen en beoordelen',
    doel: 'Vastleggen wie een vraag heeft, en bepalen wat er nu nodig is.',
    grondslag:
      'AVG 6 lid 1 c en e, 9 lid 2 b, g en h; Wmo 2015 2.3.2 lid 1, 5.1.1; Jeugdwet 2.3, 7.4.0; Wgs 4',
    betrokkenen: `${inwoners}; wie een melding doet`,
    gegevens:
      'Naam, adres, geboortedatum, telefoon, de vraag in eigen woorden, leefgebieden, of het veilig is, wie meldde',
    ontvangers: wmoOntvangers,
    bewaartermijn: dossier,
  },
  onderzoek: {
    naam: 'Onderzoek en gesprek',
    doel: 'Samen uitzoeken wat er aan de hand is en wat helpt.',
    grondslag:
      'AVG 6 lid 1 c en e, 9 lid 2 b, g en h; Wmo 2015 2.3.2 lid 2 tot en met 8, 5.1.1; Jeugdwet 2.3, 4.1.2, 7.4.0',
    betrokkenen: `${inwoners}; mantelzorgers en het netwerk`,
    gegevens: 'Verslag van het gesprek, bevindingen per leefgebied, gezondheid, eigen plan',
    ontvangers: wmoOntvangers,
    bewaartermijn: dossier,
  },
  plan: {
    naam: 'Eén plan en één regisseur voor een huishouden',
    doel: 'Afspraken maken, bewaken en met de inwoner terugkijken.',
    grondslag:
      'AVG 6 lid 1 a, c en e; Wmo 2015 2.3.2 lid 4, 5.1.1; Jeugdwet 4.1.2; beleidsplan van de gemeente',
    betrokkenen: inwoners,
    gegevens:
      'Doelen, afspraken, evaluaties, wie wat doet, wie mag meelezen, signalen over leeftijd en verhuizing',
    ontvangers: `${wmoOntvangers}; wie de inwoner zelf laat meelezen`,
    bewaartermijn: dossier,
  },
  ondersteuning: {
    naam: 'Ondersteuning geven en overdragen',
    doel: 'Helpen, overdragen aan wie het overneemt, en horen of het hielp.',
    grondslag: 'AVG 6 lid 1 a, c en e, 9 lid 2 a, g en h; Wmo 2015 2.3.5, 5.1.1, 5.2.1; Jeugdwet 2.3, 7.4.0',
    betrokkenen: inwoners,
    gegevens: 'Traject, contacten, resultaat, wat is overgedragen en wat het gaf',
    ontvangers: wmoOntvangers,
    bewaartermijn: dossier,
  },
  inwoner: {
    naam: 'Weten wie de inwoner is',
    doel: 'De goede mens bij het goede dossier, met de gegevens van de BRP.',
    grondslag: 'AVG 6 lid 1 c en e; Wet BRP 1.7, 3.2; Wabb 10; Wmo 2015 5.2.9',
    betrokkenen: 'Inwoners met een dossier, en wie bij hen woont',
    gegevens: 'Naam, geboortedatum, BSN, adres, geheimhouding, relaties, overlijden',
    ontvangers: 'Medewerkers met een autorisatie',
    bewaartermijn: dossier,
    brpVelden: 'Burgerservicenummer, naam, geboorte, verblijfplaats, indicatie geheim, gezag, overlijden',
  },
  dossier: {
    naam: 'Dossier bijhouden en vernietigen',
    doel: 'Bewaren en terugvinden wat er is gedaan en afgesproken, en weghalen wat niet langer bewaard mag.',
    grondslag:
      'AVG 5, 6 lid 1 c en e; Archiefwet 1995 3; Wmo 2015 5.3.4; Jeugdwet 7.3.8; selectielijst gemeenten',
    betrokkenen: inwoners,
    gegevens: 'Documenten, brieven, de tijdlijn van het dossier',
    ontvangers: 'Medewerkers met een autorisatie',
    bewaartermijn: dossier,
  },
  rechtsbescherming: {
    naam: 'Klacht en bezwaar behandelen',
    doel: 'Nagaan of het anders of beter moet, en daarop antwoorden.',
    grondslag: 'AVG 6 lid 1 c; Awb 6, 7, 9',
    betrokkenen: 'Wie een klacht of bezwaar indient, en over wie het gaat',
    gegevens: 'De klacht of het bezwaar, het antwoord, en het stuk van het dossier dat daarvoor nodig is',
    ontvangers: 'De klachtbehandelaar, de commissie, de rechter',
    bewaartermijn: 'De selectielijst gemeenten; de regels staan bij Bewaartermijnen',
  },
  ervaring: {
    naam: 'Vragen hoe inwoners onze hulp vinden',
    doel: 'Weten wat inwoners van onze hulp vinden, zonder te weten wie wat antwoordt.',
    grondslag: 'AVG 6 lid 1 c en e; Wmo 2015 2.5.1; Jeugdwet 2.10; Uitvoeringsregeling Wmo 2015, 8',
    betrokkenen: 'Inwoners die het afgelopen jaar hulp of advies vroegen',
    gegevens:
      'Wie in welk jaar is gevraagd, en wie geen vragen wil; los daarvan cijfers per kwartaal, team, kern en wet, en losse toelichtingen',
    ontvangers:
      'Niemand ziet wie antwoordde; cijfers vanaf tien antwoorden; toelichtingen alleen wie over de kwaliteit gaat',
    bewaartermijn:
      'Wie is gevraagd: het jaar zelf en het jaar erna; toelichtingen tot het einde van het jaar erna; cijfers zonder persoon blijven',
  },
  bekostiging: {
    naam: 'Zorg bekostigen en de kosten volgen',
    doel: 'Weten wat ondersteuning kost, en of het binnen het budget blijft.',
    grondslag: 'AVG 6 lid 1 c en e, 9 lid 2 h; Wmo 2015 2.1.1, 5.1.1; Jeugdwet 2.1, 7.4.0',
    betrokkenen: 'Inwoners die ondersteuning krijgen waarvoor een aanbieder declareert',
    gegevens:
      'Wie het is (een sleutel van het burgerservicenummer, of het dossier), geboortejaar, product, aanbieder, verwijzer, periode en bedrag',
    ontvangers:
      'Beleid en contractmanagement zien alleen aantallen en bedragen; wie met het huishouden werkt ziet wat van die inwoner is',
    bewaartermijn:
      'Van wie een dossier heeft de bewaartermijn van het dossier; van anderen Wmo 15 jaar en Jeugdwet 20 jaar, daarna blijft alleen het bedrag',
  },
  privacyrechten: {
    naam: 'Verzoeken van inwoners over hun gegevens',
    doel: 'Een inwoner een kopie geven, iets verbeteren of weghalen, en daarop op tijd antwoorden.',
    grondslag: 'AVG 6 lid 1 c, 12, 15 tot en met 19; Wmo 2015 5.3.2, 5.3.5; Jeugdwet 7.3.9',
    betrokkenen: 'Wie een verzoek doet, en over wie het gaat',
    gegevens: 'Het verzoek in eigen woorden, hoe de identiteit is vastgesteld, het besluit en wat is gedaan',
    ontvangers: 'De functionaris gegevensbescherming, en de collega die een kopie naleest',
    bewaartermijn: 'De selectielijst gemeenten; de regels staan bij Bewaartermijnen',
  },
  toezicht: {
    naam: 'Toezien op wie wat ziet',
    doel: 'Nagaan of er terecht is gekeken, en dat kunnen laten zien.',
    grondslag: 'AVG 5 lid 2, 6 lid 1 c, 24, 32; BIO 12.4',
    betrokkenen: `${medewerkers}; inwoners in wier dossier is gekeken`,
    gegevens: 'Wie, wanneer, in welk dossier, waarvoor en op welke grond; nooit wat er stond',
    ontvangers: 'De functionaris gegevensbescherming; de inwoner zelf, zonder namen van medewerkers',
    bewaartermijn: 'De regels staan bij Bewaartermijnen',
  },
  organisatie: {
    naam: 'Het werk inrichten',
    doel: 'Wie werkt waar, met welke rol, en hoe het programma is ingesteld.',
    grondslag: 'AVG 6 lid 1 b, c en e, 32; Gemeentewet 160',
    betrokkenen: medewerkers,
    gegevens:
      'Naam, functie, telefoon van het werk, rollen, teams, mandaten, uren en afwezigheid zonder reden',
    ontvangers: 'De functioneel beheerder en de teammanager',
    bewaartermijn: 'De regels staan bij Bewaartermijnen',
  },
}

const beveiliging =
  'Inloggen met een tweede factor; toegang per dossier en per niveau; BSN versleuteld; iedere inzage in een log met waarmerk; wekelijkse controle van wie keek; versleutelde back-ups (BIO)'

/** As given, with the gemeente as verwerkingsverantwoordelijke. */
export const meegegevenVoor = (gemeente: string): Verwerking[] =>
  Object.entries(gegeven).map(([code, inhoud]) => ({
    brpVelden: null,
    ...inhoud,
    code,
    versie: 1,
    van: null,
    tot: null,
    door: null,
    beveiliging,
    verantwoordelijke: `Het college van burgemeester en wethouders van ${gemeente}`,
  }))
