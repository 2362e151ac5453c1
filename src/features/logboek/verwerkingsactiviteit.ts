// What a gemeente processes personal data for: the activities that lines of the log refer to (AVG 30; LDV processing_activity_id).

export type Verwerkingsactiviteit = {
  readonly code: string
  /** Goes up when what it says changes: an old line keeps meaning what it meant (LDV: a change gets a new id). */
  readonly versie: number
  readonly naam: string
  readonly doel: string
  readonly bron: string
  /** The nouns that a soort of the log begins with. */
  readonly nouns: readonly string[]
}

export const verwerkingsactiviteiten: readonly Verwerkingsactiviteit[] = [
  {
    code: 'melding',
    versie: 1,
    naam: 'Melding ontvangen en beoordelen',
    doel: 'Vastleggen wie een vraag heeft, en bepalen wat er nu nodig is.',
    bron: 'Wmo 2015 2.3.2 lid 1; Jeugdwet 2.3; Wgs 4',
    nouns: ['melding', 'contact', 'ontvangst', 'verwijzing', 'werkvoorraad', 'werk'],
  },
  {
    code: 'onderzoek',
    versie: 1,
    naam: 'Onderzoek en gesprek',
    doel: 'Samen uitzoeken wat er aan de hand is en wat helpt.',
    bron: 'Wmo 2015 2.3.2 lid 2 tot en met 8; Jeugdwet 2.3, 4.1.2',
    nouns: ['gesprek', 'verslag', 'eigen', 'termijn', 'gezondheidsbeeld'],
  },
  {
    code: 'plan',
    versie: 1,
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
      'volwassenwording',
      'jeugdhulp',
      'signaal',
      'terugkeer',
    ],
  },
  {
    code: 'ondersteuning',
    versie: 1,
    naam: 'Ondersteuning geven en overdragen',
    doel: 'Helpen, overdragen aan wie het overneemt, en horen of het hielp.',
    bron: 'Wmo 2015 2.3.5, 5.1.1, 5.2.1; Jeugdwet 2.3',
    nouns: ['traject', 'overdracht', 'overdrachten', 'terugkoppeling', 'voorziening', 'spoedvoorziening'],
  },
  {
    code: 'inwoner',
    versie: 1,
    naam: 'Weten wie de inwoner is',
    doel: 'De goede mens bij het goede dossier, met de gegevens van de BRP.',
    bron: 'Wet BRP 1.7, 3.2; Wabb 10',
    nouns: ['inwoner', 'adres', 'brp', 'huishouden', 'lid', 'relatie', 'kind'],
  },
  {
    code: 'dossier',
    versie: 1,
    naam: 'Dossier bijhouden',
    doel: 'Bewaren en terugvinden wat er met een inwoner is gedaan en afgesproken.',
    bron: 'Archiefwet 1995, 3; AVG 5, 6 lid 1 c en e',
    nouns: ['dossier', 'dossiers', 'document'],
  },
  {
    code: 'rechtsbescherming',
    versie: 1,
    naam: 'Klacht en bezwaar behandelen',
    doel: 'Nagaan of het anders of beter moet, en daarop antwoorden.',
    bron: 'Awb 6, 7, 9',
    nouns: ['klacht', 'bezwaar'],
  },
  {
    code: 'toezicht',
    versie: 1,
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
      'uitsluiting',
      'toestemming',
      'vertegenwoordiging',
    ],
  },
  {
    code: 'organisatie',
    versie: 1,
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

/** Where it stands on the page of the log: its id within the register. */
export const anker = ({ code, versie }: Verwerkingsactiviteit): string => `verwerking-${code}-${versie}`

export const activiteitUri = (base: URL, activiteit: Verwerkingsactiviteit): string =>
  new URL(`/werk/privacy/log#${anker(activiteit)}`, base).href
