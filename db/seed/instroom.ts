// Who comes in when, through which door and channel: the printed counts, dealt out over working days.

import type { Kanaal } from '../../src/features/contact/contact.ts'
import type { Melder } from '../../src/features/melding/melding.ts'
import type { Datum } from '../../src/features/termijn/datum.ts'
import { afloopKernteam, instroomVan, type Kwartaal, kanalenKernteam } from './gedrukt.ts'
import { opKantoor, werkdagenVan, werkdagNa } from './kalender.ts'
import { deck, type Toeval, trekker } from './toeval.ts'

export type Deur = 'de_poort' | 'sociaal_kernteam'

/** One melding to be: each door it passes, in order. */
export type Doorgang = {
  readonly dag: Datum
  readonly op: Date
  readonly deur: Deur
  /** The second door, when it was sent on. */
  readonly daarna?: { readonly deur: Deur; readonly op: Date; readonly dag: Datum }
  readonly kanaal: Kanaal
  readonly melder: Melder
  /** At the kernteam: solved there, or sent on (audit 7.1.1); undefined when the kernteam never saw it. */
  readonly kernteam?: keyof typeof afloopKernteam
}

const kanaalPoort = trekker({
  telefoon: 45,
  balie: 15,
  verwijzer: 14,
  e_mail: 12,
  website: 8,
  brief: 3,
  overig: 3,
})
const melderZelf = trekker({
  inwoner_zelf: 62,
  familie: 17,
  mantelzorger: 12,
  netwerk: 5,
  wettelijk_vertegenwoordiger: 3,
  anders: 1,
})
const melderVerwijzer = trekker({
  huisarts: 40,
  wijkverpleging: 24,
  school: 16,
  aanbieder: 12,
  ggd: 5,
  politie: 3,
})
/** Gedrukt.ts, aannames: half of those the kernteam sent on come to De Poort; one in twenty-five came from there. */
const naarPoort = 0.5
const vanPoort = 0.04

/** The meldingen of a year in order of time; with factor 1 exactly as many per door and quarter as given. */
export function instroom(t: Toeval, jaar: number, factor: number): Doorgang[] {
  const kwartalen = instroomVan(jaar).map((k) => geschaald(k, factor))
  const kernteam = kwartalen.reduce((som, k) => som + k.kernteam, 0)
  const kanalen = deck(t, kanalenKernteam, kernteam)
  const afloop = deck(t, afloopKernteam, kernteam)
  return kwartalen
    .flatMap((k) => {
      const bijKernteam = kanalen
        .splice(0, k.kernteam)
        .map((kanaal) => ({ kanaal, afloop: afloop.pop() as keyof typeof afloopKernteam }))
      return kwartaal(t, k, bijKernteam)
    })
    .toSorted((a, b) => a.op.getTime() - b.op.getTime())
}

const geschaald = (k: Kwartaal, factor: number): Kwartaal => ({
  ...k,
  poort: Math.round(k.poort * factor),
  kernteam: Math.round(k.kernteam * factor),
})

type BijKernteam = {
  readonly kanaal: keyof typeof kanalenKernteam
  readonly afloop: keyof typeof afloopKernteam
}

function kwartaal(t: Toeval, k: Kwartaal, bijKernteam: readonly BijKernteam[]): Doorgang[] {
  const dagen = dagenVan(k)
  const doorgangen = bijKernteam.map((een) => doorKernteam(t, dagen, een))
  const alBijPoort = doorgangen.filter((d) => d.deur === 'de_poort' || d.daarna).length
  for (let nr = alBijPoort; nr < k.poort; nr++) {
    const kanaal = kanaalPoort(t)
    const dag = t.kies(dagen)
    doorgangen.push({ dag, op: opKantoor(t, dag), deur: 'de_poort', kanaal, melder: melderBij(t, kanaal) })
  }
  return doorgangen
}

/** A melding the kernteam counts; it may also count at De Poort, before or after, in the same quarter. */
function doorKernteam(t: Toeval, dagen: readonly Datum[], { kanaal, afloop }: BijKernteam): Doorgang {
  const melder = kanaal === 'verwijzer' ? 'wmo_consulent' : melderBij(t, kanaal)
  const isTwee = afloop === 'verwezen' ? t.kans(naarPoort) : t.kans(vanPoort)
  // Eight working days are left for the second door, so that both fall in one quarter.
  const dag = t.kies(isTwee ? dagen.slice(0, -9) : dagen)
  const eerste = { dag, op: opKantoor(t, dag), kanaal, melder, kernteam: afloop }
  if (!isTwee) return { ...eerste, deur: 'sociaal_kernteam' }
  const later = werkdagNa(dag, t.tussen(1, 8))
  const [deur, tweede] =
    afloop === 'verwezen'
      ? (['sociaal_kernteam', 'de_poort'] as const)
      : (['de_poort', 'sociaal_kernteam'] as const)
  return { ...eerste, deur, daarna: { deur: tweede, dag: later, op: opKantoor(t, later) } }
}

const melderBij = (t: Toeval, kanaal: Kanaal): Melder =>
  kanaal === 'verwijzer' ? melderVerwijzer(t) : melderZelf(t)

function dagenVan({ jaar, kwartaal }: Kwartaal): readonly Datum[] {
  const van = `${jaar}-${maand(3 * kwartaal - 2)}-01` as Datum
  const tot = (kwartaal === 4 ? `${jaar + 1}-01-01` : `${jaar}-${maand(3 * kwartaal + 1)}-01`) as Datum
  return werkdagenVan(van, tot)
}
const maand = (nr: number) => String(nr).padStart(2, '0')
