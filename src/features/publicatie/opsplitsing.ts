// Which delen add up to another one, or are the same people: every reader of the definitions can subtract them.

import type { Grootheid } from './stelsel.ts'

export type Opsplitsing = {
  readonly kpi: string
  readonly geheel: string
  readonly delen: readonly string[]
  /** The kpi of those delen, when it is another one. */
  readonly van?: string
  /** Which number of the whole is which number of its parts, added up. */
  readonly grootheden: readonly (readonly [van: Grootheid, naar: Grootheid])[]
}

const alles = [
  ['noemer', 'noemer'],
  ['teller', 'teller'],
  ['rest', 'rest'],
] as const

/** "Waarvan …": each case of the whole is of one of the parts. */
const waarvan = (kpi: string, geheel: string, delen: readonly string[]): Opsplitsing => ({
  kpi,
  geheel,
  delen,
  grootheden: alles,
})

/** The parts share one noemer, and each case of it is reached in one of them. */
const uitkomsten = (kpi: string, delen: readonly [string, ...string[]]): readonly Opsplitsing[] => [
  { kpi, geheel: delen[0], delen, grootheden: [['noemer', 'teller']] },
  ...zelfdeNoemer(kpi, delen),
]

const zelfdeNoemer = (kpi: string, [eerste, ...andere]: readonly [string, ...string[]]) =>
  andere.map(
    (deel): Opsplitsing => ({ kpi, geheel: eerste, delen: [deel], grootheden: [['noemer', 'noemer']] }),
  )

const contacten = ['tot_5', 'van_6_tot_10', 'meer_dan_10']

export const opsplitsingen: readonly Opsplitsing[] = [
  ...uitkomsten('dichtbij.uitstroom', [
    'maatwerk',
    'eigen_kracht_netwerk',
    'algemeen_collectief',
    'ondersteuning_sto',
    'wlz_zvw',
    'direct_beantwoord',
    'ingetrokken',
  ]),
  ...uitkomsten('doel.bereikt', ['bereikt', 'deels', 'niet']),
  ...zelfdeNoemer('kort.contacten', ['binnen_5', 'binnen_10', 'elders']),
  ...zelfdeNoemer('ervaring.snel', ['ja', 'nee']),
  waarvan('afspraak.nagekomen', 'nagekomen', ['van_ons', 'van_inwoner']),
  waarvan('beeindigd.volgens_plan', 'volgens_plan', ['kortdurend', 'begeleiding', 'overig']),
  waarvan('begeleiding.terugkeer', 'terug', [
    'forte_school',
    'forte_geldzaken',
    'maatschappelijk_werk',
    'jongerencoaching',
    'mantelzorgondersteuning',
  ]),
  waarvan('begeleiding.terugkeer', 'terug', contacten),
  waarvan('kort.terugkeer', 'terug', contacten),
  waarvan('kort.maatwerk_na', 'maatwerk', contacten),
  {
    kpi: 'toegang.eerste_contact',
    geheel: 'binnen_5_dagen',
    van: 'toegang.aantal',
    delen: ['meldingen'],
    grootheden: [['noemer', 'aantal']],
  },
]

/** Kpi's that share people are looked at together; all others alone. */
export const blokVan = (kpi: string, lijst: readonly Opsplitsing[]): string =>
  lijst.find((o) => o.kpi === kpi && o.van !== undefined)?.van ?? kpi
