// The werkvoorraad: what must be done now, for whom, by when and why; derived, so there is nothing to keep up to date.

import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Weergave } from '../autorisatie/present.ts'
import type { Wet } from '../medewerker/medewerker.ts'
import type { Rol } from '../medewerker/rechten.ts'
import { type Datum, plusDagen } from '../termijn/datum.ts'

/** The lists of screens.md, in the order of the tabs. */
export const lijsten = ['mij', 'team', 'onverdeeld', 'wacht'] as const
export type Lijst = (typeof lijsten)[number]

/** How many lines each list holds, and how pressing the own list is. */
export type Aantallen = Zakelijk<
  Readonly<Record<Lijst, number>> & {
    readonly mijTeLaat: number
    readonly mijVandaag: number
    readonly alarmen: number
  }
>

/** Where the day starts: who leads a team hands out first, everybody else works. */
export const eersteLijst = (rollen: readonly Rol[]): Lijst =>
  rollen.includes('teammanager') ? 'onverdeeld' : 'mij'

/** What has to be done; the view db/views/werkvoorraad.sql says when each holds. */
export type Werk =
  | 'melding_screenen'
  | 'spoed_regelen'
  | 'gesprek_plannen'
  | 'traject_starten'
  | 'plan_opstellen'
  | 'melding_afronden'
  | 'gesprek_voeren'
  | 'verslag_vaststellen'
  | 'plan_delen'
  | 'akkoord_afwachten'
  | 'plan_vaststellen'
  | 'plan_evalueren'
  | 'plan_opvolgen'
  | 'plan_afsluiten'
  | 'regie_aanbieden'
  | 'regie_beantwoorden'
  | 'regie_afwachten'
  | 'regie_geweigerd'
  | 'alarm_procesregie'
  | 'alarm_casusregie'
  | 'alarm_vertrek'
  | 'overleg_houden'
  | 'overleg_bijwonen'
  | 'afspraak_nakomen'
  | 'afspraak_afwachten'
  | 'kindzegel_besluiten'
  | 'noodtoegang_lezen'
  | 'signaal_beoordelen'
  | 'overdracht_beantwoorden'
  | 'overdracht_afwachten'
  | 'overdracht_geescaleerd'
  | 'terugkoppeling_geven'
  | 'terugkoppeling_lezen'
  | 'verwijzer_terugkoppelen'
  | 'traject_oppakken'
  | 'traject_verlengen'
  | 'traject_evalueren'

/** One line of the list. */
export type Regel = {
  /** Of the thing itself; together with the soort it names one line. */
  readonly id: string
  readonly soort: Werk
  readonly meldingId: string | null
  readonly planId: string | null
  readonly trajectId: string | null
  readonly huishoudenId: string | null
  readonly huishouden: string | null
  /** Of a card: the inwoner it is about, for the sender knows whom they sent. */
  readonly overWie: string | null
  readonly kern: string | null
  readonly leden: readonly string[]
  readonly wetten: readonly Wet[]
  readonly klok: string | null
  readonly klokBegin: Datum | null
  readonly klokEinddatum: Datum | null
  /** The running clock itself, to ask why this date. */
  readonly klokId: string | null
  readonly einddatum: Datum | null
  readonly gesprekOp: string | null
  /** What was promised, and by whom. */
  readonly onderwerp: string | null
  readonly team: string | null
  readonly teamId: string | null
  readonly behandelaar: string | null
  readonly behandelaarId: string | null
  readonly isSpoed: boolean
  readonly isOnveilig: boolean
  /** One of these two, without which. */
  readonly isDringend: boolean
  readonly versie: number | null
  /** Whose work it is, when the reader stands in for them today. */
  readonly waarnemingVoor: string | null
}

/**
 * That there is work, by when and with whom is L1; whose it is, is L2; whether it is safe at home is L4 (access.md 2.3).
 * Which thing it is, and that it cannot wait, is L0: so a manager hands over the work of who is geheim unseen, and today.
 */
export const regelWeergave: Weergave<Regel> = {
  personen: (r) => r.leden,
  velden: {
    id: 'L0',
    soort: 'L1',
    meldingId: 'L0',
    planId: 'L1',
    trajectId: 'L0',
    huishoudenId: 'L1',
    huishouden: 'L2',
    overWie: 'L0',
    kern: 'L2',
    leden: 'L2',
    wetten: 'L1',
    klok: 'L1',
    klokBegin: 'L1',
    klokEinddatum: 'L1',
    klokId: 'L1',
    einddatum: 'L1',
    gesprekOp: 'L1',
    onderwerp: 'L2',
    team: 'L1',
    teamId: 'L1',
    behandelaar: 'L1',
    behandelaarId: 'L1',
    isSpoed: 'L1',
    isOnveilig: 'L4',
    isDringend: 'L0',
    versie: 'L0',
    waarnemingVoor: 'L1',
  },
}

/** What `decide` is asked about: the one thing that carries the grants. */
export const voorwerpVan = (
  r: Pick<Regel, 'soort' | 'meldingId' | 'planId'>,
): 'melding' | 'plan' | 'traject' | 'overleg' => {
  if (r.soort === 'overleg_bijwonen') return 'overleg'
  if (r.meldingId !== null) return 'melding'
  return r.planId === null ? 'traject' : 'plan'
}

/** What stands on a day of the reader's own: to go to, or to have done. */
export const opEenDag = [
  'gesprek_voeren',
  'overleg_houden',
  'overleg_bijwonen',
  'afspraak_nakomen',
] as const satisfies readonly Werk[]

/** At an hour of that day. */
export const heeftUur = (soort: Werk | undefined): boolean =>
  soort === 'gesprek_voeren' || soort === 'overleg_houden' || soort === 'overleg_bijwonen'

export const groepen = ['nu_eerst', 'te_laat', 'vandaag', 'binnen_een_week', 'zonder_datum', 'later'] as const
export type Groep = (typeof groepen)[number]

/** The last day of the coming week: seven days, so that on Friday the work of Monday is in view. */
export const laatsteDagVan = (dag: Datum): Datum => plusDagen(dag, 7)

/** Where a line stands in the list; urgent or unsafe goes before every date (Wmo 2015 art. 2.3.3: onverwijld). */
export function groepVan(
  werk: { readonly isDringend: boolean; readonly einddatum: Datum | null | undefined },
  vandaag: Datum,
): Groep {
  if (werk.isDringend) return 'nu_eerst'
  if (!werk.einddatum) return 'zonder_datum'
  if (werk.einddatum < vandaag) return 'te_laat'
  if (werk.einddatum === vandaag) return 'vandaag'
  return werk.einddatum <= laatsteDagVan(vandaag) ? 'binnen_een_week' : 'later'
}

/** Only a melding or a traject changes hands, and carries its versie, as does a gesprek that waits with its melding; a plan follows its regie, an afspraak its promise. */
export const isVerdeelbaar = (regel: { readonly versie: number | null | undefined }): boolean =>
  typeof regel.versie === 'number'

/** What can be done with ticked lines. */
export const manieren = ['nemen', 'teruggeven', 'geven'] as const

export type Verdeling = {
  readonly doe: (typeof manieren)[number]
  readonly meldingIds: readonly string[]
  readonly trajectIds: readonly string[]
  /** To whom; needed for giving. Without a medewerker it waits in the team. */
  readonly aan: { readonly medewerkerId: string | undefined; readonly teamId: string } | undefined
  readonly sleutel: string
}
