// The forms of who looked: whom it is about, and which lines; only codes and days stand in an address.

import { z } from 'zod'
import { keuzeOfNiets, tekstOfNiets, vinkje } from '../../platform/form.ts'
import { bsnVeld, datumVeld } from '../inwoner/formulier.ts'
import { type Datum, leesDatum, schrijfDatum } from '../termijn/datum.ts'
import type { Kijkvraag } from './inzage.ts'

export const zoekSchema = z.object({
  bsn: bsnVeld(),
  voorvoegsel: tekstOfNiets({ max: 50 }),
  geslachtsnaam: tekstOfNiets({ max: 200 }),
  geboortedatum: datumVeld(),
})

/** `mis` is what was typed as a day and is none, by its field. */
export type Adres = Kijkvraag & { readonly pagina: number; readonly mis: Readonly<Record<string, string>> }

const isId = (tekst: string) => z.uuid().safeParse(tekst).success

/** What an address asks for; what is no code asks nothing, and what is no day is said. */
export function leesAdres(params: URLSearchParams): Adres {
  const van = (naam: string) => (params.get(naam) ?? '').trim()
  const wie = van('wie')
  const pagina = Number(van('pagina'))
  const mis = ['van', 'tot'].filter((naam) => van(naam) !== '' && leesDatum(van(naam)) === undefined)
  return {
    van: leesDatum(van('van')),
    tot: leesDatum(van('tot')),
    medewerkerId: isId(wie) ? wie : undefined,
    wat: keuzeOfNiets(['inzage', 'gebeurtenis']).safeParse(van('wat')).data,
    isGeweigerd: vinkje().parse(van('geweigerd')),
    isNood: vinkje().parse(van('nood')),
    mis: Object.fromEntries(mis.map((naam) => [naam, van(naam)])),
    pagina: Number.isInteger(pagina) && pagina > 1 && pagina < 10_000 ? pagina : 1,
  }
}

const alsDag = (datum: Datum | undefined) => (datum ? schrijfDatum(datum) : undefined)

/** As the fields of the filter hold it. */
export const alsVelden = (a: Adres): Record<string, string> =>
  Object.fromEntries(
    Object.entries({
      van: alsDag(a.van),
      tot: alsDag(a.tot),
      wie: a.medewerkerId,
      wat: a.wat,
      geweigerd: a.isGeweigerd ? 'ja' : undefined,
      nood: a.isNood ? 'ja' : undefined,
    }).filter((paar): paar is [string, string] => paar[1] !== undefined),
  )

/** The address under `pad` that asks this. */
export function adresVan(pad: string, a: Adres): string {
  const velden = { ...alsVelden(a), ...(a.van && { van: a.van }), ...(a.tot && { tot: a.tot }) }
  const zoek = new URLSearchParams({
    ...velden,
    ...(a.pagina > 1 && { pagina: String(a.pagina) }),
  }).toString()
  return zoek ? `${pad}?${zoek}` : pad
}
