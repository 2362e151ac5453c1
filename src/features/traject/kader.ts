// The frames of short-term support as dated data (audit 4.1.2): what is asked before it starts, and what each answer demands.

import type { Datum } from '../termijn/datum.ts'

/**
 * `vraag` is asked; `mag` allows something and asks nothing; `overleg` is the talk with a colleague; `twijfel` the advice in doubt.
 * A later wording is a line of its own, from the day the earlier one ends.
 */
export type Kadersoort = 'vraag' | 'mag' | 'overleg' | 'twijfel'

export type Kader = {
  readonly code: string
  readonly vanaf: Datum
  /** The first day it no longer holds; the line on own contact will end once referrers have a door of their own. */
  readonly tot?: Datum
  readonly soort: Kadersoort
  readonly tekst: string
  readonly uitleg?: string
}

// The audit of 2019 is where we know them from; all nine hold since then.
const vanaf = '2019-01-01' as Datum

export const kaders: readonly Kader[] = [
  {
    code: 'doel',
    vanaf,
    soort: 'vraag',
    tekst: 'Is er een duidelijk doel?',
  },
  {
    code: 'leren',
    vanaf,
    soort: 'vraag',
    tekst: 'Wil en kan de inwoner leren?',
  },
  {
    code: 'eigen_contact',
    vanaf,
    soort: 'vraag',
    tekst: 'Komt de vraag uit ons eigen contact met de inwoner?',
    uitleg: 'Een instelling kan niet naar het kernteam doorverwijzen.',
  },
  {
    code: 'geen_alternatief',
    vanaf,
    soort: 'vraag',
    tekst: 'Past er niets anders in de eerste lijn?',
    uitleg: 'Zoals de huisarts, de wijkverpleging of aanbod in de buurt.',
  },
  {
    code: 'geen_overbrugging',
    vanaf,
    soort: 'vraag',
    tekst: 'Staat dit los van de wachttijd bij een instelling?',
  },
  {
    code: 'voorkomt_zwaarder',
    vanaf,
    soort: 'vraag',
    tekst: 'Voorkomt dit langere of duurdere zorg?',
  },
  {
    code: 'vinger_aan_de_pols',
    vanaf,
    soort: 'mag',
    tekst: 'Een vinger aan de pols houden mag, voor en na een traject van een hulpverlener.',
  },
  {
    code: 'overleg',
    vanaf,
    soort: 'overleg',
    tekst: 'Overleg met een collega voor u begint.',
  },
  {
    code: 'twijfel',
    vanaf,
    soort: 'twijfel',
    tekst: 'Vraag bij twijfel advies aan de regisseur.',
  },
]

export const antwoorden = ['ja', 'nee', 'twijfel'] as const
export type Antwoord = (typeof antwoorden)[number]

/** One frame as it was asked and answered. */
export type Kaderantwoord = {
  readonly kader: string
  readonly vanaf: Datum
  readonly antwoord: Antwoord
  /** Why it starts although the answer is no, or what the regisseur advised in doubt. */
  readonly reden?: string
}

export type Kadertoets = {
  /** By the code of the frame. */
  readonly antwoorden: Readonly<
    Record<string, { readonly antwoord: Antwoord | undefined; readonly reden: string | undefined }>
  >
  /** The colleague who was consulted before it starts, and on which day. */
  readonly geraadpleegdId: string | undefined
  readonly geraadpleegdOp: Datum | undefined
  /** Who was asked because an answer was in doubt. */
  readonly regisseurId: string | undefined
}

/** The frames that hold on this day. */
export const kadersOp = (dag: Datum): readonly Kader[] =>
  kaders.filter((k) => k.vanaf <= dag && (k.tot === undefined || dag < k.tot))

/** The frames that are asked on this day. */
export const kadervragenOp = (dag: Datum): readonly Kader[] =>
  kadersOp(dag).filter(({ soort }) => soort === 'vraag')

/** The frame as it was worded when it was asked. */
export const kaderVan = ({ kader, vanaf }: Pick<Kaderantwoord, 'kader' | 'vanaf'>): Kader | undefined =>
  kaders.find((k) => k.code === kader && k.vanaf === vanaf)

/** The names of the two fields of one frame on the form. */
export const veldVan = (kader: string) => ({ antwoord: `kader_${kader}`, reden: `reden_${kader}` })
