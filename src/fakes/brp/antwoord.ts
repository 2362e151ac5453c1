// Answers one question: the persons found, or the problem as the contract words it.

import type { Json, JsonObject } from './persoon.ts'
import { kiesVelden } from './velden.ts'
import { type InvalidParam, leesVraag } from './vraag.ts'
import { toonbaar, waarde, zoek } from './zoeken.ts'

export type Melding = { readonly status: number; readonly body: JsonObject }

const probleem = (status: number, code: string, title: string, extra: JsonObject = {}): Melding => ({
  status,
  body: {
    type: `https://datatracker.ietf.org/doc/html/rfc7231#section-6.${status < 500 ? 5 : 6}`,
    title,
    status,
    code,
    instance: '/haalcentraal/api/brp/personen',
    ...extra,
  },
})

export const problemen = {
  sleutel: probleem(401, 'authentication', 'Niet correct geauthenticeerd.'),
  recht: probleem(403, 'autorisation', 'U bent niet geautoriseerd voor deze operatie.'),
  pad: probleem(404, 'notFound', 'Opgevraagde resource bestaat niet.'),
  accept: probleem(406, 'notAcceptable', 'Gevraagde contenttype wordt niet ondersteund.'),
  inhoud: probleem(415, 'unsupported', 'Unsupported Media Type'),
  druk: probleem(429, 'tooManyRequests', 'Too many request'),
  fout: probleem(500, 'serverError', 'Interne server fout.'),
  weg: probleem(503, 'notAvailable', 'Bronservice BRP is tijdelijk niet beschikbaar.'),
}

/** The answer, and the geslachtsnamen it is about: some of those make the stand-in fail. */
export function beantwoord(
  register: readonly JsonObject[],
  tekst: string,
): { melding: Melding; namen: string[] } {
  const body = parseObject(tekst)
  const gevraagd = typeof body.geslachtsnaam === 'string' ? [body.geslachtsnaam] : []
  const vraag = leesVraag(body)
  if (!('soort' in vraag)) return { melding: ongeldig(vraag), namen: gevraagd }
  const gevonden = zoek(register, vraag)
  const namen = [
    ...gevraagd,
    ...gevonden.map((persoon) => String(waarde(persoon, 'naam.geslachtsnaam') ?? '')),
  ]
  const { maximum } = vraag.soort
  if (gevonden.length > maximum) return { melding: teVeel(maximum), namen }
  const personen = gevonden.map((persoon) => kiesVelden(toonbaar(persoon), vraag.fields, vraag.soort.velden))
  return { melding: { status: 200, body: { type: vraag.type, personen } }, namen }
}

const teVeel = (maximum: number) =>
  probleem(400, 'tooManyResults', 'Teveel zoekresultaten.', {
    detail: `Meer dan maximum van ${maximum} zoekresultaten gevonden. Verfijn de zoekopdracht.`,
  })

function ongeldig(fouten: readonly InvalidParam[]): Melding {
  const extra = {
    detail: `De foutieve parameter(s) zijn: ${fouten.map(({ name }) => name).join(', ')}.`,
    invalidParams: fouten.map((fout) => ({ ...fout })),
  }
  return fouten.some(({ code }) => code === 'required')
    ? probleem(400, 'paramsCombination', 'Minimale combinatie van parameters moet worden opgegeven.', extra)
    : probleem(400, 'paramsValidation', 'Een of meerdere parameters zijn niet correct.', extra)
}

/** What is no JSON object is a question without parameters. */
function parseObject(tekst: string): JsonObject {
  try {
    const waarde: Json | null = JSON.parse(tekst)
    return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) ? waarde : {}
  } catch {
    return {}
  }
}
