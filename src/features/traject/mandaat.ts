// Which traject asks a mandate: an onderzoek decides in the name of the college, and so does all support outside the Wmo.

import type { Wet } from '../medewerker/medewerker.ts'
import type { Soort } from './traject.ts'

const besluitend: readonly Soort[] = ['onderzoek_wmo', 'onderzoek_jeugd']
// A kernteam gives short and individual support under the Wmo by itself (audit 4.1.2).
const vrij: readonly Wet[] = ['geen', 'wmo']

/**
 * For which of these wetten must who takes over a melding hold a mandate?
 * What comes of a vraag is not known yet: under the Wmo a kernteam may help by itself, under any other wet nobody does.
 */
export const wettenMetMandaat = (wetten: readonly Wet[]): Wet[] => wetten.filter((wet) => !vrij.includes(wet))

/** What is missing with the one of these receivers who misses least: one of them will take all of it. */
export const mistMandaat = (nodig: readonly Wet[], ontvangers: readonly (readonly Wet[])[]): Wet[] =>
  ontvangers
    .map((mandaten) => nodig.filter((wet) => !mandaten.includes(wet)))
    .reduce((minste, mist) => (mist.length < minste.length ? mist : minste), [...nodig])

/** Must who starts it hold a mandate for its wet? The law wall (access.md 2.4, H5) stands or falls with it. */
export const vraagtMandaat = (soort: Soort, wet: Wet): boolean =>
  besluitend.includes(soort) || !vrij.includes(wet)
