// The printed figures that steer the generator, and where print is silent, what we assumed instead.

/** Audit 2019, bijlage 2. */
export const inwonersBegin2017 = 47_481
/** Audit 2019, bijlage 2: the share younger than twenty, taken on 1 January 2019. */
export const aandeelOnderTwintig = 0.245

export type Kwartaal = {
  readonly jaar: number
  readonly kwartaal: 1 | 2 | 3 | 4
  /** Meldingen received at the door, also those that came from the other door. */
  readonly poort: number
  readonly kernteam: number
}

const jaar = (
  nr: number,
  poort: readonly [number, number, number, number],
  kernteam: readonly [number, number, number, number],
): Kwartaal[] =>
  ([1, 2, 3, 4] as const).map((kwartaal) => ({
    jaar: nr,
    kwartaal,
    poort: poort[kwartaal - 1] as number,
    kernteam: kernteam[kwartaal - 1] as number,
  }))

/** Audit 2019, 4.1.1, 4.1.2 and 3.3; its "Q2" of 2019 is cumulative, so Q2 is H1 less Q1. */
export const instroomGedrukt: readonly Kwartaal[] = [
  ...jaar(2015, [520, 530, 500, 570], [158, 160, 150, 171]),
  ...jaar(2016, [575, 590, 560, 625], [190, 195, 180, 210]),
  ...jaar(2017, [640, 655, 625, 690], [232, 240, 226, 263]),
  ...jaar(2018, [749, 783, 655, 683], [263, 286, 290, 290]),
  ...jaar(2019, [876, 993, 790, 830], [316, 260, 295, 305]),
]

/** After 2019: each year this much more than the year before, the quarters as in 2018, and a dent in spring 2020. */
export const groeiPerJaar = 0.03
export const dipVoorjaar2020 = 0.8
const seizoen = { poort: [0.261, 0.273, 0.228, 0.238], kernteam: [0.24, 0.25, 0.25, 0.26] } as const
/** The year that growth starts from: De Poort and the kernteams over the whole of 2019. */
const basis2019 = { poort: 3489, kernteam: 1176 }

export function instroomVan(nr: number): readonly Kwartaal[] {
  const gedrukt = instroomGedrukt.filter((k) => k.jaar === nr)
  if (gedrukt.length > 0) return gedrukt
  const groei = (1 + groeiPerJaar) ** (nr - 2019)
  return ([1, 2, 3, 4] as const).map((kwartaal) => {
    const dip = nr === 2020 && kwartaal === 2 ? dipVoorjaar2020 : 1
    const aantal = (deur: 'poort' | 'kernteam') =>
      Math.round(basis2019[deur] * groei * dip * (seizoen[deur][kwartaal - 1] as number))
    return { jaar: nr, kwartaal, poort: aantal('poort'), kernteam: aantal('kernteam') }
  })
}

/**
 * Audit 2019, 4.1.2: how residents reach the kernteams, as counts that give the printed percentages of 1.129.
 * "Wmo-consulenten" are reporters: stored with kanaal 'verwijzer' and melder 'wmo_consulent'.
 */
export const kanalenKernteam = {
  spreekuur: 175,
  telefoon: 587,
  e_mail: 85,
  contact_individueel: 73,
  verwijzer: 107,
  overig: 102,
} as const

/** Audit 2019, 7.1.1: 88,6 % solved in at most five contacts, 11,4 % sent on to the Loket or an algemene voorziening. */
export const afloopKernteam = { opgelost: 1000, verwezen: 129 } as const

export type Aanname = { readonly over: string; readonly periode: string; readonly aanname: string }

/** Everything of the demo municipality that no page of the seeds says; printed next to the figures. */
export const aannames: readonly Aanname[] = [
  {
    over: 'meldingen De Poort',
    periode: '2015-2017',
    aanname: 'niet gedrukt; 2.120, 2.350 en 2.610, oplopend naar de 2.870 van 2018',
  },
  {
    over: 'meldingen Sociaal Kernteam per kwartaal',
    periode: '2015-2017',
    aanname: 'alleen het jaartotaal is gedrukt; de kwartalen zijn verdeeld',
  },
  {
    over: 'meldingen per deur, Q3 en Q4',
    periode: '2018',
    aanname: 'alleen het halfjaar is gedrukt (1.338 en 580); verdeeld in 655 + 683 en 290 + 290',
  },
  {
    over: 'meldingen per deur, tweede halfjaar',
    periode: '2019',
    aanname: 'niet gedrukt; De Poort 790 + 830, Sociaal Kernteam 295 + 305',
  },
  {
    over: 'meldingen per deur',
    periode: 'vanaf 2020',
    aanname: 'niet gedrukt; 3 % groei per jaar, in het voorjaar van 2020 een vijfde minder',
  },
  {
    over: 'kanalen Sociaal Kernteam',
    periode: 'behalve 2018',
    aanname: 'dezelfde verdeling als de gedrukte van 2018',
  },
  {
    over: 'kanalen De Poort',
    periode: 'alle jaren',
    aanname: 'niet gedrukt; telefoon 45 %, balie 15 %, verwijzer 14 %, e-mail 12 %, website 8 %, overig 6 %',
  },
  {
    over: 'meldingen door twee deuren',
    periode: 'alle jaren',
    aanname:
      'niet gedrukt; de helft van wie het kernteam doorverwees komt binnen acht werkdagen bij De Poort, 4 % van het kernteam kwam van De Poort',
  },
  {
    over: 'Wmo-consulenten in de tabel van kanalen',
    periode: '2018',
    aanname: 'zijn melders: kanaal verwijzer, melder Wmo-consulent',
  },
  {
    over: 'opgelost binnen vijf contacten',
    periode: 'behalve 2018',
    aanname:
      '88,6 % opgelost als in 2018; vanaf 2020 heeft een op de acht trajecten zes tot tien contacten, en 2 % meer dan tien',
  },
  {
    over: 'ingetrokken meldingen',
    periode: 'alle jaren',
    aanname:
      '2 % bij De Poort; bij de kernteams geen, want opgelost en doorverwezen zijn gedrukt als het geheel',
  },
  {
    over: 'eerste contact binnen vijf dagen',
    periode: 'alle jaren',
    aanname: 'niet gedrukt; ongeveer negen van de tien',
  },
  {
    over: 'gesprekken, plannen, regie en trajecten',
    periode: 'alle jaren',
    aanname:
      'niet gedrukt; een op de vijf meldingen bij De Poort wordt een gesprek, twee op de drie gesprekken een plan',
  },
  {
    over: 'terugkeer binnen een half jaar',
    periode: 'alle jaren',
    aanname: 'niet gedrukt; ongeveer een kwart van de afgesloten trajecten',
  },
  {
    over: 'inwoners',
    periode: '2017',
    aanname:
      '47.481 geldt op 1 januari 2017; daarna ongeveer 470 geboorten en 400 sterfgevallen per jaar, geen verhuizingen over de gemeentegrens',
  },
  {
    over: 'leeftijd',
    periode: '2019',
    aanname: '24,5 % jonger dan twintig geldt op 1 januari 2019; de verdeling daarbinnen is gelijkmatig',
  },
  { over: 'inwoners per kern', periode: 'alle jaren', aanname: 'niet gedrukt; Elst bijna de helft' },
  { over: 'geheimhouding', periode: 'alle jaren', aanname: 'niet gedrukt; 0,3 % van de huishoudens' },
  {
    over: 'burgerservicenummers',
    periode: 'alle jaren',
    aanname:
      'de testreeks heeft er 9.091; inwoners met een plan of traject krijgen er een, het nieuwste dossier eerst',
  },
  {
    over: 'losse contacten',
    periode: 'alle jaren',
    aanname: 'niet gedrukt; een op de vijf van het aantal meldingen',
  },
  {
    over: 'inzagen',
    periode: 'tot vandaag',
    aanname: 'niet nagemaakt: wie wat inzag begint bij het eerste echte gebruik',
  },
]
