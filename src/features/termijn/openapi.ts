// The sum of a term in the description of the public API (OpenAPI 3.0); the limits come from the code that keeps them.

import { hoogstens } from './termijnberekening.ts'

/** Of the whole public API. */
export const versie = '1.1.0'

const tekst = { type: 'string' } as const
const dag = { type: 'string', format: 'date' } as const
export const kop = {
  'API-Version': { description: 'Versie van deze API.', schema: { ...tekst, example: versie } },
}

const vraag = (name: string, description: string, schema: object, required = false) => ({
  name,
  in: 'query',
  required,
  description,
  schema,
})

const vragen = [
  vraag(
    'begin',
    'De dag waarop het gebeurde. Dag 1 is de dag erna.',
    { ...dag, example: '2026-02-20' },
    true,
  ),
  vraag('duur', 'De lengte in dagen, weken, maanden of jaren (ISO 8601). Met een min tellen wij terug.', {
    ...tekst,
    pattern: '^-?P(\\d{1,4}[DW]|\\d{1,3}[MY])$',
    example: 'P6W',
  }),
  vraag('werkdagen', 'De lengte in werkdagen, in plaats van duur.', {
    type: 'integer',
    minimum: 1,
    maximum: hoogstens.werkdagen,
  }),
  {
    ...vraag('pauze', 'De dag van het verzoek en de dag van het antwoord. Mag vaker.', {
      type: 'array',
      maxItems: hoogstens.pauzes,
      items: { ...tekst, example: '2026-03-02/2026-03-10' },
    }),
    style: 'form',
    explode: true,
  },
  vraag('awt', 'Geldt de Algemene termijnenwet? Alleen voor termijnen uit een wet of AMvB.', {
    ...tekst,
    enum: ['ja', 'nee'],
    default: 'ja',
  }),
]

export const fout = {
  type: 'object',
  required: ['status', 'title', 'detail'],
  properties: {
    type: tekst,
    status: { type: 'integer' },
    title: tekst,
    detail: tekst,
    errors: { type: 'array', items: { type: 'object' } },
  },
}
const uitkomst = {
  type: 'object',
  required: ['einddatum', 'stappen'],
  properties: { einddatum: dag, stappen: { type: 'array', items: tekst } },
}

export const pad = {
  '/termijnberekening': {
    get: {
      operationId: 'berekenTermijn',
      tags: ['termijnberekening'],
      summary: 'De laatste dag van een termijn',
      description: 'Rekent met weekenden, feestdagen en pauzes van 2015 tot en met 2032.',
      parameters: vragen,
      responses: {
        '200': {
          description: 'De laatste dag, en hoe wij daar kwamen.',
          headers: kop,
          content: { 'application/json': { schema: uitkomst } },
        },
        '400': {
          description: 'Wat er niet klopt aan de vraag.',
          headers: kop,
          content: { 'application/problem+json': { schema: fout } },
        },
      },
    },
  },
}
