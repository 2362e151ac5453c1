// What a gemeente processes personal data for: the activities that lines of the log refer to (AVG 30; LDV processing_activity_id).

export type Verwerkingsactiviteit = {
  /** Of its row in the verwerkingsregister, which says all of it in versions. */
  readonly code: string
  readonly naam: string
  readonly doel: string
  readonly bron: string
  /** The nouns that a soort of the log begins with. */
  readonly nouns: readonly string[]
}

export const verwerkingsactiviteiten: readonly Verwerkingsactiviteit[] = [
  {
    code: 'melding',
    naam: 'Melding ontvangen en beoordelen',
    doel: 'Vastleggen wie een vraag heeft, en bepalen wat er nu nodig is.',
    bron: 'Wmo 2015 2.3.2 lid 1; Jeugdwet 2.3; Wgs 4',
    nouns: ['melding', 'contact', 'ontvangst', 'verwijzing', 'werkvoorraad', 'werk'],
  },
  {
    code: 'onderzoek',
    naam: 'Onderzoek en gesprek',
    doel: 'Samen uitzoeken wat er aan de hand is en wat helpt.',
    bron: 'Wmo 2015 2.3.2 lid 2 tot en met 8; Jeugdwet 2.3, 4.1.2',
    nouns: ['gesprek', 'verslag', 'eigen', 'termijn', 'gezondheidsbeeld'],
  },
  {
    code: 'plan',
    naam: 'Eén plan en één regisseur voor een huishouden',
    doel: 'Afspraken maken, bewaken en met de inwoner terugkijken.',
    bron: 'Wmo 2015 2.3.2 lid 4, 5.1.1; Jeugdwet 4.1.2; beleidsplan 2020-2025, 4.3',
    nouns: [
      'plan',
      'doel',
      'afspraak',
      'afspraken',
      'regie',
      'overleg',
      'overleggen',
      'volwassenwording',
      'jeugdhulp',
      'signaal',
      'terugkeer',
    ],
  },
  {
    code: 'ondersteuning',
    naam: 'Ondersteuning geven en overdragen',
    doel: 'Helpen, overdragen aan wie het overneemt, en horen of het hielp.',
    bron: 'Wmo 2015 2.3.5, 5.1.1, 5.2.1; Jeugdwet 2.3',
    nouns: ['traject', 'overdracht', 'overdrachten', 'terugkoppeling', 'voorziening', 'spoedvoorziening'],
  },
  {
    code: 'inwoner',
    naam: 'Weten wie de inwoner is',
    doel: 'De goede mens bij het goede dossier, met de gegevens van de BRP.',
    bron: 'Wet BRP 1.7, 3.2; Wabb 10',
    nouns: ['inwoner', 'adres', 'brp', 'huishouden', 'lid', 'relatie', 'kind'],
  },
  {
    code: 'dossier',
    naam: 'Dossier bijhouden',
    doel: 'Bewaren en terugvinden wat er met een inwoner is gedaan en afgesproken.',
    bron: 'Archiefwet 1995, 3; AVG 5, 6 lid 1 c en e',
    nouns: [
      'dossier',
      'dossiers',
      'document',
      'vernietiging',
      'vernietigingsstop',
      'vernietigingslijst',
      'bewaartermijn',
    ],
  },
  {
    code: 'rechtsbescherming',
    naam: 'Klacht en bezwaar behandelen',
    doel: 'Nagaan of het anders of beter moet, en daarop antwoorden.',
    bron: 'Awb 6, 7, 9',
    nouns: ['klacht', 'bezwaar'],
  },
  {
    code: 'ervaring',
    naam: 'Vragen hoe inwoners onze hulp vinden',
    doel: 'Weten wat inwoners van onze hulp vinden, zonder te weten wie wat antwoordt.',
    bron: 'Wmo 2015 2.5.1; Jeugdwet 2.10; Uitvoeringsregeling Wmo 2015, 8',
    nouns: ['ervaring'],
  },
  {
    code: 'bekostiging',
    naam: 'Zorg bekostigen en de kosten volgen',
    doel: 'Weten wat ondersteuning kost, en of het binnen het budget blijft.',
    bron: 'Wmo 2015 2.1.1, 5.1.1; Jeugdwet 2.1, 7.4.0',
    nouns: ['kosten', 'budget', 'omzetplafond', 'bevolkingscijfer', 'kostenmaatregel'],
  },
  {
    code: 'privacyrechten',
    naam: 'Verzoeken van inwoners over hun gegevens',
    doel: 'Een inwoner een kopie geven, iets verbeteren of weghalen, en daarop op tijd antwoorden.',
    bron: 'AVG 12, 15 tot en met 19; Wmo 2015 5.3.2, 5.3.5; Jeugdwet 7.3.9',
    nouns: ['verzoek', 'verzoeken', 'kopie'],
  },
  {
    code: 'toezicht',
    naam: 'Toezien op wie wat ziet',
    doel: 'Nagaan of er terecht is gekeken, en dat kunnen laten zien.',
    bron: 'AVG 5 lid 2, 24, 32; BIO 12.4',
    nouns: [
      'logboek',
      'inzage',
      'toegang',
      'autorisatie',
      'autorisaties',
      'noodtoegang',
      'controle',
      'zegel',
      'zegels',
      'kindzegel',
      'uitsluiting',
      'toestemming',
      'vertegenwoordiging',
      'verwerking',
    ],
  },
  {
    code: 'organisatie',
    naam: 'Het werk inrichten',
    doel: 'Wie werkt waar, met welke rol, en hoe het programma is ingesteld.',
    bron: 'AVG 32; Gemeentewet 160',
    nouns: [
      'medewerker',
      'rol',
      'rolvoorstel',
      'aanstelling',
      'formatie',
      'inzet',
      'verlof',
      'opbouwproject',
      'opbouwuren',
      'rapport',
      'streefwaarde',
      'duiding',
      'raadsvraag',
      'kwalitatief',
      'activiteit',
      'benchmark',
      'triage',
      'contactgrens',
      'gemeente',
      'team',
    ],
  },
]

const dossier = verwerkingsactiviteiten.find(({ code }) => code === 'dossier') as Verwerkingsactiviteit

/** The activity of a soort of the log; what is of no other is keeping the dossier. */
export function activiteitVan(soort: string): Verwerkingsactiviteit {
  const [noun = ''] = soort.split('_')
  return verwerkingsactiviteiten.find(({ nouns }) => nouns.includes(noun)) ?? dossier
}

/** The address of its row in the verwerkingsregister: what it said in this version (LDV: a change gets a new id). */
export const activiteitUri = (base: URL, code: string, versie: number): string =>
  new URL(`/werk/privacy/verwerkingsregister/${code}-${versie}`, base).href
