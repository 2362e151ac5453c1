// Which traject asks a mandate: an onderzoek decides in the name of the college, and so does all support outside the Wmo.

import type { Wet } from '../medewerker/medewerker.ts'
import type { Soort } from './traject.ts'

const besluitend: readonly Soort[] = ['onderzoek_wmo', 'onderzoek_jeugd']
// A kernteam gives short and individual support under the Wmo by itself (audit 4.1.2).
const vrij: readonly Wet[] = ['geen', 'wmo']

/** Must who starts it hold a mandate for its wet? The law wall (access.md 2.4, H5) stands or falls with it. */
export const vraagtMandaat = (soort: Soort, wet: Wet): boolean =>
  besluitend.includes(soort) || !vrij.includes(wet)
