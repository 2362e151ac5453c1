// A kpi is a definition, not a chart (monitor.md); it is read from the comment above its SQL.

import type { Datum } from '../termijn/datum.ts'

export type Eenheid = '%' | 'aantal' | 'weken' | 'keer' | 'cijfer'
export type Richting = 'hoger' | 'lager' | 'geen'
export type Splitsing = 'deur' | 'team' | 'kern' | 'aanmelding' | 'wet' | 'leeftijd' | 'verwijzer'

/** The groups of db/views/geval_kenmerk.sql, the youngest first. */
export const leeftijdsgroepen = ['00-11', '12-17', '18-22', '23-64', '65-74', '75+'] as const

/** One figure of a kpi. */
export type Deel = {
  readonly code: string
  readonly naam: string
  readonly eenheid: Eenheid
  readonly richting: Richting
}

/** What the law asks of a deel, in every gemeente, from that day. */
export type Wettelijk = {
  readonly deel: string
  readonly minimaal: number
  readonly van: Datum
  readonly verwijzing: string
}

export type Kpi = {
  readonly code: string
  /** From the registration, or a judgement of people with its date and number. */
  readonly soort: 'prestatie' | 'resultaat'
  readonly naam: string
  /** Place in the tree of goals of the policy plan: hoofddoel I-VI and subdoel a-x. */
  readonly doel: string
  readonly vraag: string
  readonly teller: string
  readonly noemer: string
  readonly eenheid: string
  readonly bron: string
  readonly periode: string
  /** What happened in the period, or what stands on its last day. */
  readonly telt: 'in de periode' | 'op de laatste dag'
  readonly uitsplitsingen: readonly Splitsing[]
  readonly eigenaar: string
  /** Below this base a percentage is shown and not judged. */
  readonly minimum: number
  /** Below this base nothing is shown, on no page: what is asked of few would tell who answered what. */
  readonly toontVanaf: number
  /** How many days after the period the figure may still change. */
  readonly rijping: number
  /** The first is the figure the kpi is named after. */
  readonly delen: readonly [Deel, ...Deel[]]
  /** Only of a kpi about which the law says something: there is no streefwaarde to decide then. */
  readonly wettelijk?: readonly Wettelijk[]
}

const verplicht =
  'code soort naam doel vraag teller noemer eenheid richting bron periode telt uitsplitsingen eigenaar minimum rijping'

/** Reads the comment above a kpi's SQL; throws when a line of the definition is missing, for that is a bug. */
export function leesDefinitie(tekst: string): Kpi {
  const regels = new Map(
    [...tekst.matchAll(/^-- ([a-z][a-z_0-9 ]*): (.+)$/gm)].map((m) => [m[1] ?? '', m[2] ?? '']),
  )
  const lees = (naam: string) => {
    const waarde = regels.get(naam)
    if (waarde === undefined) throw new Error(`a kpi without "${naam}": ${tekst.slice(0, 60)}`)
    return waarde
  }
  for (const naam of verplicht.split(' ')) lees(naam)
  const [eerste, ...rest] = [...regels]
    .filter(([naam]) => naam.startsWith('deel '))
    .map(([naam, woorden]): Deel => {
      const [label = '', eenheid = lees('eenheid'), richting = lees('richting')] = woorden.split(' · ')
      return { code: naam.slice(5), naam: label, eenheid: eenheid as Eenheid, richting: richting as Richting }
    })
  if (!eerste) throw new Error(`a kpi without a deel: ${lees('code')}`)
  const wettelijk = [...regels]
    .filter(([naam]) => naam.startsWith('wet '))
    .map(([naam, woorden]): Wettelijk => {
      const [minimaal = '', van = '', verwijzing = ''] = woorden.split(' · ')
      return { deel: naam.slice(4), minimaal: Number(minimaal), van: van as Datum, verwijzing }
    })
  return {
    code: lees('code'),
    soort: lees('soort') as Kpi['soort'],
    naam: lees('naam'),
    doel: lees('doel'),
    vraag: lees('vraag'),
    teller: lees('teller'),
    noemer: lees('noemer'),
    eenheid: lees('eenheid'),
    bron: lees('bron'),
    periode: lees('periode'),
    telt: lees('telt') as Kpi['telt'],
    uitsplitsingen: lees('uitsplitsingen').split(', ') as Splitsing[],
    eigenaar: lees('eigenaar'),
    minimum: Number(lees('minimum')),
    toontVanaf: Number(regels.get('toont vanaf') ?? 0),
    rijping: Number(lees('rijping')),
    delen: [eerste, ...rest],
    ...(wettelijk.length > 0 && { wettelijk }),
  }
}

/** The hoofddoel of a kpi: 'III' of 'III k'. */
export const hoofddoelVan = (doel: string): string => doel.split(' ')[0] ?? ''
