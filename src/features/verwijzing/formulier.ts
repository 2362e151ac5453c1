// The forms of a verwijzing: with the melding at the door, what the inwoner said, the word back, and the word at the end of a melding.

import { z } from 'zod'
import { getalOfNiets, keuze, keuzeOfNiets, tekstOfNiets } from '../../platform/form.ts'
import { datumOfNiets } from '../termijn/formulier.ts'
import type { Invoer as Terug } from './terugkoppelen.ts'
import type { Verwijzer } from './vastleggen.ts'
import { antwoordDoors, antwoordWijzen, type Bericht, berichten, type Weg, wegen } from './verwijzing.ts'

const bereik = () => tekstOfNiets({ max: 300 })
const versie = getalOfNiets(1, 1_000_000_000)

/** On the form of the front door. */
export const verwijzerVelden = {
  verwijzerOrganisatie: tekstOfNiets({ max: 200 }),
  verwijzerWeg: keuzeOfNiets(wegen),
  verwijzerBereik: bereik(),
  verwijzerKenmerk: tekstOfNiets({ max: 100 }),
  verwijzerVoor: datumOfNiets(),
}
const verwijzerSchema = z.object(verwijzerVelden)
export const verwijzerInvoer = (f: z.output<typeof verwijzerSchema>): Verwijzer => ({
  organisatie: f.verwijzerOrganisatie,
  weg: f.verwijzerWeg,
  bereik: f.verwijzerBereik,
  kenmerk: f.verwijzerKenmerk,
  terugkoppelenVoor: f.verwijzerVoor,
})

export const toestemSchema = z.object({
  versie,
  toestemming: keuze(['ja', 'nee'], 'Kies wat de inwoner zei.'),
  antwoordDoor: keuzeOfNiets(antwoordDoors),
  antwoordOp: datumOfNiets(),
  antwoordWijze: keuzeOfNiets(antwoordWijzen),
})

export const terugSchema = z.object({
  versie,
  bericht: keuze(berichten, 'Kies wat u de verwijzer laat weten.'),
  weg: keuze(wegen, 'Kies hoe u het laat weten.'),
  bereik: bereik(),
  gebeldOp: datumOfNiets(),
})

/** On the forms that end a melding; left open, it stays on the list of who owes it. */
export const eindVelden = {
  verwijzerBericht: keuzeOfNiets(berichten),
  verwijzerWeg: keuzeOfNiets(wegen),
  verwijzerGebeldOp: datumOfNiets(),
}
type Eind = {
  readonly verwijzerBericht?: Bericht | undefined
  readonly verwijzerWeg?: Weg | undefined
  readonly verwijzerGebeldOp?: Terug['gebeldOp']
}
export const eindInvoer = (f: Eind): Terug | undefined =>
  f.verwijzerBericht && {
    bericht: f.verwijzerBericht,
    weg: f.verwijzerWeg ?? 'telefoon',
    bereik: undefined,
    gebeldOp: f.verwijzerGebeldOp,
  }
