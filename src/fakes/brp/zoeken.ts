// Finds the persons a question asks for, as the BRP would: who counts, and how names are compared.

import type { Json, JsonObject } from './persoon.ts'
import type { Parameter, Vraag } from './vraag.ts'

/** Everybody the question fits, before the limit on their number. */
export function zoek(personen: readonly JsonObject[], { type, sleutels }: Vraag): JsonObject[] {
  const raadpleegt = type === 'RaadpleegMetBurgerservicenummer'
  const ookOverleden = sleutels.get('inclusiefOverledenPersonen') === true
  return personen.filter((persoon) => {
    const reden = waarde(persoon, 'opschortingBijhouding.reden.code')
    // A search never shows a withdrawn list, and the dead only when asked; a look-up shows both.
    if (!raadpleegt && (reden === 'F' || (reden === 'O' && !ookOverleden))) return false
    return [...sleutels].every(([parameter, gezocht]) => passend[parameter](persoon, gezocht))
  })
}

/** Of a list withdrawn as wrong only its numbers and the reason are shown. */
export function toonbaar(persoon: JsonObject): JsonObject {
  if (waarde(persoon, 'opschortingBijhouding.reden.code') !== 'F') return persoon
  const tonen = ['aNummer', 'burgerservicenummer', 'opschortingBijhouding']
  return Object.fromEntries(Object.entries(persoon).filter(([naam]) => tonen.includes(naam)))
}

export function waarde(persoon: JsonObject, pad: string): Json | undefined {
  let deel: Json | undefined = persoon
  for (const naam of pad.split('.')) {
    if (typeof deel !== 'object' || Array.isArray(deel)) return undefined
    deel = deel[naam]
  }
  return deel
}

type Past = (persoon: JsonObject, gezocht: Json) => boolean

const gelijk =
  (pad: string): Past =>
  (persoon, gezocht) =>
    waarde(persoon, pad) === gezocht

/** Capitals do not count; a name with diacritics is also found without them, not the other way round. */
const tekst =
  (pad: string): Past =>
  (persoon, gezocht) => {
    const heeft = String(waarde(persoon, pad) ?? '').toLowerCase()
    const vraag = String(gezocht).toLowerCase()
    return lijktOp(heeft, vraag) || lijktOp(heeft.normalize('NFD').replace(/\p{M}/gu, ''), vraag)
  }

function lijktOp(heeft: string, vraag: string): boolean {
  if (vraag.endsWith('*')) return heeft.startsWith(vraag.slice(0, -1))
  if (vraag.startsWith('*')) return heeft.endsWith(vraag.slice(1))
  return heeft === vraag
}

const straat = tekst('verblijfplaats.verblijfadres.officieleStraatnaam')
const korteStraat = tekst('verblijfplaats.verblijfadres.korteStraatnaam')

const passend: Record<Parameter, Past> = {
  burgerservicenummer: (persoon, gezocht) =>
    Array.isArray(gezocht) && gezocht.some((bsn) => bsn === persoon.burgerservicenummer),
  geslachtsnaam: tekst('naam.geslachtsnaam'),
  voornamen: tekst('naam.voornamen'),
  voorvoegsel: tekst('naam.voorvoegsel'),
  geslacht: tekst('geslacht.code'),
  geboortedatum: gelijk('geboorte.datum.datum'),
  gemeenteVanInschrijving: gelijk('gemeenteVanInschrijving.code'),
  inclusiefOverledenPersonen: () => true,
  postcode: (persoon, gezocht) =>
    tekst('verblijfplaats.verblijfadres.postcode')(persoon, String(gezocht).replace(' ', '')),
  huisnummer: gelijk('verblijfplaats.verblijfadres.huisnummer'),
  huisletter: tekst('verblijfplaats.verblijfadres.huisletter'),
  huisnummertoevoeging: tekst('verblijfplaats.verblijfadres.huisnummertoevoeging'),
  straat: (persoon, gezocht) => straat(persoon, gezocht) || korteStraat(persoon, gezocht),
  nummeraanduidingIdentificatie: gelijk('verblijfplaats.nummeraanduidingIdentificatie'),
  adresseerbaarObjectIdentificatie: gelijk('verblijfplaats.adresseerbaarObjectIdentificatie'),
}
