// The field of a day for every form, and the form of the public sum: what somebody typed, as the question of the API.

import { gelezen, verplicht } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { leesDatum } from './datum.ts'
import { buitenKalender, isGeenOfInKalender } from './feestdagen.ts'

/** A day as people type it, within our calendar; undefined when nothing was typed. */
export const datumOfNiets = () =>
  gelezen(leesDatum, 'Vul een datum in die bestaat, bijvoorbeeld 3-4-2026.').refine(
    isGeenOfInKalender,
    buitenKalender,
  )

/** The same, that must be there; `zin` says so when it is not. */
export const verplichteDatum = (zin: string) => verplicht(datumOfNiets(), zin)

/** A day from or to which no clock is counted, so it may lie outside our calendar; what fits is for the act to say. */
export const dagZonderKlok = () => gelezen(leesDatum, 'Vul een datum in die bestaat, bijvoorbeeld 3-4-2026.')

/** The same, that must be there. */
export const verplichteDagZonderKlok = (zin: string) => verplicht(dagZonderKlok(), zin)

export const eenheden = ['W', 'werkdagen', 'D', 'M', 'Y'] as const

/** The fields of the page; two pauses are enough for who counts by hand. */
export const pauzevelden = [
  ['gevraagd1', 'antwoord1'],
  ['gevraagd2', 'antwoord2'],
] as const

const iso = (tekst: string) => leesDatum(tekst) ?? tekst

/** The question as the API would be asked. */
export function alsVraag(getypt: URLSearchParams): URLSearchParams {
  const van = (naam: string) => (getypt.get(naam) ?? '').trim()
  const vraag = new URLSearchParams()
  if (van('begin')) vraag.set('begin', iso(van('begin')))
  const aantal = van('aantal')
  if (aantal && van('eenheid') === 'werkdagen') vraag.set('werkdagen', aantal)
  else if (aantal) vraag.set('duur', `P${aantal}${van('eenheid') || 'W'}`)
  for (const [gevraagd, antwoord] of pauzevelden)
    if (van(gevraagd) || van(antwoord)) vraag.append('pauze', `${iso(van(gevraagd))}/${iso(van(antwoord))}`)
  if (van('awt') === 'nee') vraag.set('awt', 'nee')
  return vraag
}

const veldVan: Readonly<Record<string, string>> = { duur: 'aantal', werkdagen: 'aantal', pauze: 'gevraagd1' }

/** B1 sentences for who types in a form: they know no parameters. */
const zinnen: Readonly<Record<string, string>> = {
  ontbreekt: 'Vul de dag in waarop het gebeurde, bijvoorbeeld 20 februari 2026.',
  een_van_twee: 'Vul in hoe lang de termijn duurt, bijvoorbeeld 6 weken.',
  geen_getal: 'Vul bij de lengte een heel getal in van 1 of meer.',
  duur_onbekend: 'Vul bij de lengte een heel getal in van 1 of meer.',
  datum: 'Vul een dag in die bestaat, bijvoorbeeld 3-4-2026.',
  vorm: 'Vul bij een pauze twee dagen in: wanneer werd iets gevraagd, en wanneer kwam het antwoord?',
}

/** The form with what was typed and a sentence at each field that is wrong. */
export function formulier(
  getypt: URLSearchParams,
  fouten: readonly { parameter: string; code: string; zin: string }[],
): FormState {
  const errors: Record<string, string> = {}
  for (const { parameter, code, zin } of fouten)
    errors[veldVan[parameter] ?? parameter] ??= zinnen[code] ?? zin
  return { values: { eenheid: 'W', awt: 'ja', ...Object.fromEntries(getypt) }, errors, csrf: '', sleutel: '' }
}
