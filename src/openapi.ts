// The description of the whole public API for programs that read it (OpenAPI 3.0), printed from the schemas that check it.

import { z } from 'zod'
import type { OpenCall } from './context.ts'
import { bladzijdeVan, kpi, meting, rapport, schemas, vragen } from './features/opendata/formulier.ts'
import { fout, kop, pad as termijnpad, versie } from './features/termijn/openapi.ts'
import { json } from './platform/answer.tsx'

const verwijs = { target: 'openapi-3.0', uri: (id: string) => `#/components/schemas/${id}` } as const
type Naam = 'Kpi' | 'Meting' | 'Kwartaalrapport' | 'HeelKwartaalrapport'
const ref = (naam: Naam) => ({ $ref: verwijs.uri(naam) })

/** The parameters that a schema reads, as the description lists them. */
function parameters(schema: z.ZodObject): readonly object[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'input' })
  return Object.entries(properties).map(([name, wat]) => {
    const { description, ...vorm } = wat as { description?: string }
    return { name, in: 'query', required: required.includes(name), description, schema: vorm }
  })
}

const inPad = (name: string, description: string, schema: object) => ({
  ...{ name, in: 'path', required: true, description, schema: { type: 'string', ...schema } },
})

const etag = {
  ...kop,
  ETag: { description: 'Hash van het antwoord, voor If-None-Match.', schema: { type: 'string' } },
}
const mis = (description: string) => ({
  description,
  headers: kop,
  content: { 'application/problem+json': { schema: fout } },
})

type Operatie = {
  readonly operationId: string
  readonly summary: string
  readonly parameters: readonly object[]
  readonly schema: object
  readonly anders?: object
}

const haal = ({ operationId, summary, parameters, schema, anders = {} }: Operatie) => ({
  get: {
    operationId,
    tags: ['cijfers'],
    summary,
    description: `${summary}. Alleen gepubliceerde cijfers, afgerond of verborgen.`,
    parameters,
    responses: {
      '200': { description: summary, headers: etag, content: { 'application/json': { schema } } },
      '304': { description: 'Niet veranderd sinds de ETag die u meestuurde.', headers: etag },
      '400': mis('Wat er niet klopt aan de vraag.'),
      ...anders,
    },
  },
})

/** A page of a list, with what stands in it by name. */
const lijst = (wat: z.ZodType, naam: Naam) => {
  const { properties, ...rest } = z.toJSONSchema(bladzijdeVan(wat), { target: 'openapi-3.0' })
  const { $schema: _, ...vorm } = rest
  return { ...vorm, properties: { ...properties, resultaten: { type: 'array', items: ref(naam) } } }
}

const paden = {
  '/kpis': haal({
    operationId: 'kpis',
    summary: 'Alle gepubliceerde kpi’s met hun definitie',
    parameters: parameters(vragen.kpis),
    schema: lijst(kpi, 'Kpi'),
  }),
  '/kpis/{code}/metingen': haal({
    operationId: 'metingen',
    summary: 'De gepubliceerde cijfers van een kpi',
    parameters: [
      inPad('code', 'De code van de kpi.', { example: 'toegang.aantal' }),
      ...parameters(vragen.metingen),
    ],
    schema: lijst(meting, 'Meting'),
    anders: { '404': mis('Van deze kpi is niets gepubliceerd.') },
  }),
  '/kwartaalrapporten': haal({
    operationId: 'kwartaalrapporten',
    summary: 'De gepubliceerde rapporten',
    parameters: parameters(vragen.kwartaalrapporten),
    schema: lijst(rapport, 'Kwartaalrapport'),
  }),
  '/kwartaalrapporten/{id}': haal({
    operationId: 'kwartaalrapport',
    summary: 'Een gepubliceerd rapport met alles wat erin staat',
    parameters: [inPad('id', 'Het rapport.', { format: 'uuid' })],
    schema: ref('HeelKwartaalrapport'),
    anders: {
      '404': mis('Dit rapport is er niet.'),
      '410': mis('Dit rapport is ingetrokken, met de reden.'),
    },
  }),
}

/** The whole document, for this address. */
const openapi = (server: string) => ({
  openapi: '3.0.3',
  info: {
    title: 'Keukentafel: cijfers en termijnen',
    version: versie,
    description:
      'Gepubliceerde cijfers van het sociaal domein, en rekenen met termijnen. Aan een uitkomst ontleent u geen rechten.',
    contact: { name: 'Keukentafel', url: server, email: 'beheer@keukentafel.example' },
    license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
  },
  servers: [{ url: new URL('/api/v1', server).href }],
  tags: [
    { name: 'cijfers', description: 'Wat de gemeente publiceerde over het sociaal domein.' },
    { name: 'termijnberekening', description: 'Rekenen met de Algemene termijnenwet.' },
  ],
  paths: { ...termijnpad, ...paden },
  components: { schemas: z.toJSONSchema(schemas, verwijs).schemas },
})

export async function getOpenapi({ ctx }: OpenCall): Promise<Response> {
  const antwoord = json(openapi(ctx.base.href))
  antwoord.headers.set('access-control-allow-origin', '*')
  antwoord.headers.set('api-version', versie)
  antwoord.headers.set('cache-control', 'public, max-age=3600')
  return antwoord
}
