// The vergelijking of print with our own figures: printed value, ours, difference, or why there is none.

import { type Gedrukt, gedrukt, type Soort } from './gedrukt.ts'
import { type Geld, gedrukteKosten, rondAls } from './gedruktekosten.ts'
import type { Meting } from './meting.ts'
import type { Streefwaarde } from './streefwaarde.ts'

/** What is not counted by the kpi's and is still known here. */
export type Stand = {
  readonly inwoners2017: number
  readonly aandeelOnderTwintig2019: number
  readonly kernteams: number
}

export type Feiten = {
  readonly metingen: readonly Meting[]
  readonly streefwaarden: readonly Streefwaarde[]
  readonly stand: Stand
  readonly geld: Geld
}

export type Regel = Gedrukt & {
  readonly ons: number | undefined
  readonly verschil: number | undefined
  /** Why there is no figure of ours, or why print contradicts itself. */
  readonly opmerking: string
}

/** The periods the calculations below ask for. */
export const periodecodes = ['2017', '2018', '2018-Q1', '2018-Q2', '2019-Q1', '2019-Q2'] as const

type Rekenaar = (feiten: Feiten, rij: Gedrukt) => number | undefined

const meting = (feiten: Feiten, o: Partial<Meting>): Meting | undefined =>
  feiten.metingen.find((m) => Object.entries(o).every(([veld, waarde]) => m[veld as keyof Meting] === waarde))

/** Print calls the first half year "Q2"; it is both quarters together (domain.md, The demo municipality). */
const kwartalen = (periode: string) =>
  periode.endsWith('-H1') ? [periode.replace('H1', 'Q1'), periode.replace('H1', 'Q2')] : [periode]

const bijDeur = (feiten: Feiten, groep: string, periode: string): number =>
  kwartalen(periode).reduce(
    (som, p) =>
      som +
      (meting(feiten, { kpi: 'toegang.aantal', deel: 'meldingen', splitsing: 'deur', groep, periode: p })
        ?.waarde ?? 0),
    0,
  )

const jaarEerder = (periode: string) => `${Number(periode.slice(0, 4)) - 1}${periode.slice(4)}`

const aantal =
  (deur: string): Rekenaar =>
  (feiten, { periode }) =>
    bijDeur(feiten, deur, periode)

const groei =
  (deur: string): Rekenaar =>
  (feiten, { periode }) => {
    const eerder = bijDeur(feiten, deur, jaarEerder(periode))
    return eerder === 0 ? undefined : 100 * (bijDeur(feiten, deur, periode) / eerder - 1)
  }

const aanmelding =
  (soort: string): Rekenaar =>
  (feiten, { periode }) => {
    const deur = 'Sociaal Kernteam'
    const deel = meting(feiten, {
      kpi: 'toegang.aantal',
      deel: 'meldingen',
      splitsing: 'deur_aanmelding',
      groep: `${deur}: ${soort}`,
      periode,
    })
    return deel?.waarde == null ? undefined : (100 * deel.waarde) / bijDeur(feiten, deur, periode)
  }

const totaal =
  (kpi: string, deel: string): Rekenaar =>
  (feiten, { periode }) =>
    meting(feiten, { kpi, deel, splitsing: 'totaal', periode })?.waarde ?? undefined

const streef =
  (kpi: string): Rekenaar =>
  (feiten) => {
    const gevonden = feiten.streefwaarden.find((s) => s.kpi === kpi)
    return gevonden?.maximaal ?? gevonden?.minimaal ?? undefined
  }

const rekenaars: Readonly<Record<string, Rekenaar>> = {
  'hulpvragen De Poort / team Uitvoering Sociaal Domein': aantal('De Poort'),
  'hulpvragen De Poort': aantal('De Poort'),
  'groei De Poort t.o.v. zelfde periode 2018': groei('De Poort'),
  'groei hulpvragen team Uitvoering t.o.v. zelfde kwartaal 2018': groei('De Poort'),
  'meldingen Sociaal Kernteam': aantal('Sociaal Kernteam'),
  'hulpvragen Sociaal Kernteam': aantal('Sociaal Kernteam'),
  'groei Sociaal Kernteam t.o.v. zelfde periode 2018': groei('Sociaal Kernteam'),
  'type aanmelding Sociaal Kernteam: Spreekuur': aanmelding('spreekuur'),
  'type aanmelding Sociaal Kernteam: Telefoon': aanmelding('telefoon'),
  'type aanmelding Sociaal Kernteam: E-mail': aanmelding('e_mail'),
  'type aanmelding Sociaal Kernteam: Contact individueel': aanmelding('contact_individueel'),
  'type aanmelding Sociaal Kernteam: Wmo-consulenten': aanmelding('wmo_consulent'),
  'type aanmelding Sociaal Kernteam: Overig': aanmelding('overig'),
  'meldingen Sociaal Kernteam opgelost met maximaal vijf contacten': totaal('kort.contacten', 'binnen_5'),
  'melders Sociaal Kernteam doorverwezen naar Loket of algemene voorziening': totaal(
    'kort.contacten',
    'elders',
  ),
  'streefwaarde: ondersteuningsvragen naar maatwerkvoorziening': streef('dichtbij.uitstroom'),
  'streefwaarde: doorlooptijd keukentafelgesprek / ondersteuningsplan': streef('toegang.doorlooptijd_plan'),
  'streefwaarde: inwoners met afgesloten traject individuele begeleiding terug binnen half jaar met eenzelfde hulpvraag':
    streef('begeleiding.terugkeer'),
  'streefwaarde: clienttevredenheid communicatie': streef('ervaring.communicatie'),
  'streefwaarde: clienttevredenheid toegankelijkheid': streef('ervaring.toegankelijkheid'),
  'streefwaarde: clienttevredenheid kwaliteit': streef('ervaring.kwaliteit'),
  'Sociaal Kernteams': ({ stand }) => stand.kernteams,
  inwoners: ({ stand }, { periode }) => (periode === '2017' ? stand.inwoners2017 : undefined),
  'inwoners 0-19 jaar': ({ stand }) => stand.aandeelOnderTwintig2019,
}

const geenBron: Readonly<Record<Soort, string>> = {
  registratie: 'nog geen bron: voorzieningen, verwijzers en uitkeringen komen later',
  formatie: 'wordt per team bijgehouden; die van toen staat niet in de demogemeente',
  ervaring: 'wordt nu gevraagd; antwoorden van toen zijn er niet',
  kader: 'een berekening van het plan zelf, geen kader van een categorie',
  kosten: 'staat niet in de declaraties van de demogemeente',
  context: 'komt van CBS, GGD of politie; wij registreren dit niet',
  benchmark: 'gaat over andere gemeenten; wij registreren dit niet',
  streefwaarde: 'streefwaarde van een kpi zonder bron; staat in de kpi-catalogus',
  norm: 'een norm, geen telling; staat als klok of kader in de toepassing',
  regio: 'gaat over de regio; wij registreren dit niet',
  structuur: 'geen telling in deze registratie',
}

/** What the prints say against each other, and what we follow (domain.md, The demo municipality). */
function tegenspraak({ indicator, periode, sectie }: Gedrukt): string {
  if (indicator.startsWith('groei hulpvragen team Uitvoering'))
    return `tegengesproken: 4.1.1 geeft ${periode === '2019-Q1' ? '17' : '22'} %; wij volgen de aantallen van 4.1.1`
  if (indicator === 'jeugdhulp rechtstreeks doorverwezen door huisarts')
    return 'tegengesproken: 2.7 geeft 59 %; nog geen bron'
  if (periode.endsWith('-H1')) return 'gedrukt als Q2; past alleen bij het hele halfjaar'
  if (sectie.includes('7.1.1') && indicator.startsWith('melders'))
    return 'gedrukt als inwoners; past alleen bij meldingen (129 van 1.129)'
  return ''
}

const decimalen = (gedrukteWaarde: string) => gedrukteWaarde.split('.')[1]?.length ?? 0

/** Every printed figure with ours, rounded as print rounded it; growth that print gives whole is whole here too. */
export const vergelijk = (feiten: Feiten): readonly Regel[] =>
  gedrukt.map((rij) => {
    const geld = gedrukteKosten(feiten.geld, rij)
    const ruw =
      geld === undefined ? rekenaars[rij.indicator]?.(feiten, rij) : rondAls(geld, rij.waarde, rij.eenheid)
    const tegen = tegenspraak(rij)
    if (ruw === undefined)
      return { ...rij, ons: undefined, verschil: undefined, opmerking: tegen || geenBron[rij.soort] }
    const macht = 10 ** decimalen(rij.waarde)
    const ons = Math.round(ruw * macht) / macht
    return { ...rij, ons, verschil: Math.round((ons - Number(rij.waarde)) * macht) / macht, opmerking: tegen }
  })

const rij = (cellen: readonly (string | number)[]) => `| ${cellen.join(' | ')} |`
const bronnaam = { audit: 'onderzoek 2019', beleid: 'beleidsplan' } as const
const getal = (n: number) => n.toLocaleString('nl-NL')
const kop = (namen: readonly string[]) => [rij(namen), `|${'---|'.repeat(namen.length)}`]

export type Aanname = { readonly over: string; readonly periode: string; readonly aanname: string }

/** The document: what we can count beside what was printed, what we cannot and why, and what the demo assumed where print is silent. */
export function vergelijking(regels: readonly Regel[], aannames: readonly Aanname[]): string {
  const gegeven = regels.filter((r) => r.ons !== undefined)
  const waar = (r: Regel) => `${bronnaam[r.bron]} ${r.sectie}`
  const gelijk = gegeven.filter((r) => r.verschil === 0).length
  return [
    '# Gedrukte cijfers naast de onze',
    '',
    `Gemaakt met \`npm run vergelijking\` op de demogemeente. Niet met de hand wijzigen.`,
    `Van de ${regels.length} gedrukte cijfers kan de registratie er ${gegeven.length} geven; ${gelijk} daarvan zijn gelijk.`,
    '',
    '## Wat wij kunnen tellen',
    '',
    ...kop(['waar', 'wat', 'periode', 'gedrukt', 'ons', 'verschil', 'eenheid', 'opmerking']),
    ...gegeven.map((r) =>
      rij([
        waar(r),
        r.indicator,
        r.periode,
        getal(Number(r.waarde)),
        getal(r.ons ?? 0),
        getal(r.verschil ?? 0),
        r.eenheid,
        r.opmerking,
      ]),
    ),
    '',
    '## Wat wij niet kunnen tellen, en waarom',
    '',
    ...kop(['waar', 'wat', 'periode', 'gedrukt', 'eenheid', 'waarom niet']),
    ...regels
      .filter((r) => r.ons === undefined)
      .map((r) => rij([waar(r), r.indicator, r.periode, r.waarde.replace('.', ','), r.eenheid, r.opmerking])),
    '',
    '## Aannames van de demogemeente',
    '',
    'Wat niet is gedrukt, is verzonnen en staat hier.',
    '',
    ...kop(['wat', 'periode', 'aanname']),
    ...aannames.map((a) => rij([a.over, a.periode, a.aanname])),
    '',
  ].join('\n')
}
