// The fields of the word back, on their own page and on the form that closes a traject.

import { z } from 'zod'
import { keuze, keuzeOfNiets, tekstOfNiets, vinkje } from '../../platform/form.ts'
import { antwoorden, eindantwoorden, redenen, type Terugkoppeling } from './terugkoppeling.ts'

const rest = {
  terugReden: keuzeOfNiets(redenen),
  terugWoorden: tekstOfNiets({ max: 2000 }),
  terugGedeeld: vinkje(),
}

export const terugSchema = z.object({
  terugAntwoord: keuze(antwoorden, 'Kies of het hielp, of dat u nog bezig bent.'),
  ...rest,
})
/** At closing it may be left for later: then it stays on the list of who owes it. */
export const terugVelden = { terugAntwoord: keuzeOfNiets(eindantwoorden), ...rest }

type Velden = {
  readonly terugAntwoord: Terugkoppeling['antwoord']
  readonly terugReden?: Terugkoppeling['reden']
  readonly terugWoorden?: string | undefined
  readonly terugGedeeld: boolean
}

/** Nothing was chosen: it comes later. */
export const terugkoppelingOfNiets = ({
  terugAntwoord,
  ...f
}: Omit<Velden, 'terugAntwoord'> & {
  readonly terugAntwoord?: Velden['terugAntwoord'] | undefined
}): Terugkoppeling | undefined => terugAntwoord && terugkoppeling({ ...f, terugAntwoord })

export const terugkoppeling = (f: Velden): Terugkoppeling => ({
  antwoord: f.terugAntwoord,
  reden: f.terugAntwoord === 'geholpen' ? undefined : f.terugReden,
  toelichting: f.terugWoorden,
  isGedeeld: f.terugGedeeld,
})
