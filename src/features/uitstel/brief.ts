// The letters about a term, at level B1: what happens, why, until when, and who to call.

import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import { artikelVan, isVanafBrief } from './grond.ts'
import type { Hervat } from './hervatten.ts'
import type { Meegedeeld } from './mededelen.ts'
import type { Gepauzeerd } from './pauzeren.ts'
import type { Verlengd } from './verlengen.ts'

type Brief = { readonly onderwerp: string; readonly tekst: string }
type Afzender = { readonly gemeente: string; readonly gemeenteTelefoon: string }

const brief = (van: Afzender, onderwerp: string, alineas: readonly string[]): Brief => ({
  onderwerp,
  tekst: [
    'Beste heer of mevrouw,',
    ...alineas,
    `Heeft u een vraag? Bel de gemeente ${van.gemeente}: ${van.gemeenteTelefoon}.`,
    `Met vriendelijke groet,\ngemeente ${van.gemeente}`,
  ].join('\n\n'),
})

/** What we ask and by when, or why we cannot go on; and what that does to the day of our decision. */
export function pauzebrief(van: Afzender, p: Gepauzeerd): Brief {
  const dan = `Wij hebben daardoor langer de tijd. Wij beslissen nu uiterlijk op ${schrijfDatum(p.einddatum)}.`
  const wet = `Dit staat in de ${artikelVan[p.grond].replace('Awb', 'Algemene wet bestuursrecht,')}.`
  if (p.grond === 'aanvullen' || p.grond === 'verzuim')
    return brief(van, 'Wij hebben nog iets van u nodig', [
      `Wij kunnen nog niet beslissen. Wij missen nog iets van u: ${p.toelichting}`,
      `Stuur of vertel ons dit uiterlijk op ${schrijfDatum(p.uiterlijk)}. Lukt dat niet? Bel ons dan.`,
      `Tot u antwoordt, staat onze termijn stil. ${dan} Antwoordt u eerder, dan beslissen wij ook eerder. ${wet}`,
    ])
  return brief(van, 'Wij beslissen later', [
    `Onze termijn staat stil ${isVanafBrief(p.grond) ? 'vanaf morgen' : `sinds ${schrijfDatum(p.na)}`}. De reden is: ${p.toelichting}`,
    `Dit duurt uiterlijk tot ${schrijfDatum(p.uiterlijk)}. ${dan} ${wet}`,
  ])
}

export const hervatbrief = (van: Afzender, h: Hervat): Brief =>
  brief(van, 'Wij gaan verder', [
    `Wij kunnen weer verder. Onze termijn loopt weer sinds ${schrijfDatum(h.tot)}.`,
    `Wij beslissen uiterlijk op ${schrijfDatum(h.einddatum)}.`,
  ])

const inWeken = (weken: number) => (weken === 1 ? '1 week' : `${weken} weken`)

export const verlengbrief = (van: Afzender, v: Verlengd): Brief =>
  brief(van, 'Wij hebben meer tijd nodig', [
    `Het lukt ons niet om op tijd te beslissen. De reden is: ${v.reden}`,
    `Wij nemen ${inWeken(v.weken)} extra. Wij beslissen uiterlijk op ${schrijfDatum(v.einddatum)}. Dit mag één keer (${v.artikel}).`,
  ])

/** Awb 4:14 lid 1 gives no time: the inwoner keeps the right to a dwangsom, and that is said. */
export const mededeelbrief = (van: Afzender, m: Meegedeeld, einddatum: Datum): Brief =>
  brief(van, 'Wij beslissen later dan beloofd', [
    `Wij moesten uiterlijk op ${schrijfDatum(einddatum)} beslissen. Dat lukt ons niet. De reden is: ${m.reden}`,
    `U krijgt onze beslissing naar verwachting op ${schrijfDatum(m.verwachtOp)}.`,
    'Onze termijn verandert hierdoor niet. Na de laatste dag mag u ons schriftelijk vragen om snel te beslissen. Doen wij dat dan niet binnen twee weken, dan moeten wij u misschien geld betalen (een dwangsom).',
  ])
