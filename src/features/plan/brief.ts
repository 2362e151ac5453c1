// The letter with the plan, at level B1: the resident's words, what each wants, who does what, and how to say yes.

import type { Masked, Shown, Weergave } from '../autorisatie/present.ts'
import { type Datum, datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { type Afspraak, isVanOns } from './afspraak.ts'
import type { Doel, Plan } from './plan.ts'

/** What somebody reads of a plan, as it goes into their letter. */
type Briefstof = Pick<Plan, 'versie' | 'eigenWoorden'> & {
  readonly doelen: readonly Doel[]
  readonly afspraken: readonly Afspraak[]
}

export const briefWeergave: Weergave<Briefstof> = {
  personen: ({ doelen }) => doelen.map(({ inwonerId }) => inwonerId),
  velden: { versie: 'L1', eigenWoorden: 'L2', doelen: 'L2', afspraken: 'L2' },
}

type PlanBrief = { readonly onderwerp: string; readonly tekst: string }

/** The plan on paper, as it stands in this versie. */
export function planBrief(o: {
  plan: Masked<Briefstof>
  gemeente: string
  telefoon: string
  nu: Date
}): PlanBrief {
  const { plan } = o
  const { doelen = [], afspraken = [] } = plan
  const dag = schrijfDatum(datumInAmsterdam(o.nu))
  const delen = [
    'Beste heer of mevrouw,',
    `Dit is uw plan, zoals het op ${dag} is (versie ${plan.versie}). Lees het rustig door.`,
    plan.eigenWoorden && `In uw eigen woorden:\n${plan.eigenWoorden}`,
    ...doelen.map((doel, at) => doelTekst(doel, at + 1, afspraken)),
    lijst(
      'Andere afspraken:',
      afspraken.filter((a) => a.doelId === null),
    ),
    'Klopt er iets niet, of wilt u er iets bij schrijven? Zeg het ons. Pas als u het ermee eens bent, begint het plan. U mag ook nee zeggen.',
    `Heeft u een vraag? Bel de gemeente ${o.gemeente}: ${o.telefoon}.`,
    'Met vriendelijke groet,',
  ]
  return { onderwerp: 'Uw plan', tekst: delen.filter(Boolean).join('\n\n') }
}

const doelTekst = (doel: Shown<Doel>, nummer: number, afspraken: readonly Shown<Afspraak>[]) => {
  const erbij = afspraken.filter((a) => a.doelId === doel.id)
  return [
    `Doel ${nummer}: ${doel.woorden}`,
    doel.waarom && `Waarom: ${doel.waarom}`,
    lijst(
      'Wat u doet, en de mensen om u heen:',
      erbij.filter((a) => !isVanOns(a)),
    ),
    lijst('Wat wij doen:', erbij.filter(isVanOns)),
  ]
    .filter(Boolean)
    .join('\n')
}

const lijst = (kop: string, afspraken: readonly Shown<Afspraak>[]) =>
  afspraken.length === 0
    ? ''
    : [kop, ...afspraken.map((a) => `- ${a.wie}: ${a.wat}, vóór ${schrijfDatum(a.voorDatum as Datum)}`)].join(
        '\n',
      )
