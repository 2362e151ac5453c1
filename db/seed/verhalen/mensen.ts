// The people of the stories; counted with the residents, so that the municipality stays as large as printed.

import type { NieuweInwoner } from '../../../src/features/inwoner/inwoner.ts'
import type { Datum } from '../../../src/features/termijn/datum.ts'
import { testnummers } from '../burgerservicenummers.ts'

const nummers = testnummers()

type Mens = Omit<NieuweInwoner, 'isVerwacht' | 'bsn' | 'email' | 'adres' | 'geboortedatum'> & {
  readonly geboortedatum: Datum
}
const mens = (naam: string, geboortedatum: Datum, telefoon?: string): Mens => {
  const [voornamen, ...rest] = naam.split(' ') as [string, ...string[]]
  const geslachtsnaam = rest.at(-1) as string
  return {
    voornamen,
    voorvoegsel: rest.slice(0, -1).join(' ') || undefined,
    geslachtsnaam,
    geboortedatum,
    telefoon,
  }
}

/** Each with a BSN of their own from the start of the test range. */
export const mensen = {
  anna: mens('Anna de Wit', '1948-04-03', '06 00 11 22 33'),
  peter: mens('Peter de Wit', '1975-09-14', '06 00 44 55 66'),
  samira: mens('Samira Aziz', '1983-06-21', '06 00 12 34 56'),
  tarik: mens('Tarik Aziz', '1981-02-11', '06 00 65 43 21'),
  yusuf: mens('Yusuf Aziz', '2012-03-30'),
  lina: mens('Lina Aziz', '2015-11-08'),
  marco: mens('Marco Hendriks', '1984-07-17', '06 00 98 76 54'),
  wendy: mens('Wendy Post', '1991-01-25', '06 00 19 28 37'),
  bo: mens('Bo Post', '2018-05-05'),
  greet: mens('Greet Jacobs', '1956-10-02', '06 00 77 88 99'),
  willem: mens('Willem Otten', '1938-12-19', '0481 00 11 22'),
  // In the story she is always seventeen; here she is counted.
  noa: mens('Noa van Dijk', '2009-01-12', '06 00 23 23 23'),
} satisfies Record<string, Mens>

export type Naam = keyof typeof mensen
const namen = Object.keys(mensen) as Naam[]
export const bsnVan = (naam: Naam) => nummers[namen.indexOf(naam)]

/** How many of them were there on the first of January 2017, and how many of those were younger than twenty in 2019. */
export const verhaalmensen = {
  inwoners: namen.filter((naam) => mensen[naam].geboortedatum < '2017-01-01').length,
  onderTwintig: namen.filter((naam) => mensen[naam].geboortedatum > '1999-01-01').length,
}

/** As the front desk enters somebody new. */
export const nieuw = (naam: Naam, adres: NieuweInwoner['adres']): NieuweInwoner => ({
  ...mensen[naam],
  isVerwacht: false,
  bsn: bsnVan(naam),
  email: undefined,
  adres,
})
