// The fields of the word back, on their own page and on the form that closes a traject.

import { z } from 'zod'
import { keuze, keuzeOfNiets, tekstOfNiets, vinkje } from '../../platform/form.ts'
import { antwoorden, type BijEinde, bijEindeKeuzes, redenen, type Terugkoppeling } from './terugkoppeling.ts'

const rest = {
  terugReden: keuzeOfNiets(redenen),
  terugWoorden: tekstOfNiets({ max: 2000 }),
  terugGedeeld: vinkje(),
}

export const terugSchema = z.object({
  terugAntwoord: keuze(antwoorden, 'Kies of het hielp, of dat u nog bezig bent.'),
  ...rest,
})
/** On a form that ends the work; whether an answer is due is known where it is saved. */
export const terugVelden = { terugAntwoord: keuzeOfNiets(bijEindeKeuzes), ...rest }

type Velden<A> = {
  readonly terugAntwoord: A
  readonly terugReden?: Terugkoppeling['reden']
  readonly terugWoorden?: string | undefined
  readonly terugGedeeld: boolean
}

const gelezen = <A>(f: Velden<A>) => ({
  antwoord: f.terugAntwoord,
  reden: f.terugAntwoord === 'geholpen' ? undefined : f.terugReden,
  toelichting: f.terugWoorden,
  isGedeeld: f.terugGedeeld,
})

export const terugkoppeling = (f: Velden<Terugkoppeling['antwoord']>): Terugkoppeling => gelezen(f)

/** What the form that ends the work says of it, also when that is nothing. */
export const terugBijEinde = ({
  terugAntwoord,
  ...rest
}: Omit<Velden<unknown>, 'terugAntwoord'> & {
  readonly terugAntwoord?: BijEinde['antwoord']
}): BijEinde => gelezen({ ...rest, terugAntwoord })
