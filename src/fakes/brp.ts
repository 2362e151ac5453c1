// A stand-in for the BRP: the contract of Haal Centraal BRP Personen bevragen 2.7.0 over HTTP, on this machine only.

import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beantwoord, type Melding, problemen } from './brp/antwoord.ts'
import { leesBron } from './brp/bron.ts'
import { bronVan, type FakePersoon } from './brp/demopersoon.ts'
import { type JsonObject, personenVan } from './brp/persoon.ts'
import { storingen } from './brp/storing.ts'

export type BrpFake = {
  /** Up to and with `/haalcentraal/api/brp`, as the connector wants it. */
  readonly basis: URL
  readonly stop: () => Promise<void>
}

export type BrpFakeInstelling = {
  /** 0 takes a free port. */
  readonly port: number
  /** Our own demo persons, or a file of the form of Haal Centraal's `test-data-v2.2.1-mock.json`. */
  readonly personen: readonly FakePersoon[] | { readonly bestand: string }
  /** When given, a question without it in `x-api-key` gets 401. */
  readonly apiKey?: string | undefined
}

const pad = '/haalcentraal/api/brp'

/**
 * Listens on 127.0.0.1. Throws when the file cannot be read or the port is taken.
 * A geslachtsnaam of `storingen` (asked for, or of a person found) makes it fail.
 */
export async function startBrpFake({ port, personen, apiKey }: BrpFakeInstelling): Promise<BrpFake> {
  const bron =
    'bestand' in personen ? leesBron(JSON.parse(await readFile(personen.bestand, 'utf8'))) : bronVan(personen)
  const register = personenVan(bron)
  const server = createServer((request, response) => {
    handle(register, apiKey, request, response).catch(() => stuur(response, problemen.fout))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: gekregen } = server.address() as AddressInfo
  return {
    basis: new URL(`http://127.0.0.1:${gekregen}${pad}`),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function handle(
  register: readonly JsonObject[],
  apiKey: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { headers } = request
  if (apiKey !== undefined && headers['x-api-key'] !== apiKey) return stuur(response, problemen.sleutel)
  if (request.url !== `${pad}/personen` || request.method !== 'POST') return stuur(response, problemen.pad)
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) return stuur(response, problemen.inhoud)
  if (!/application\/json|\*\/\*/.test(headers.accept ?? '*/*')) return stuur(response, problemen.accept)
  const { melding, namen } = beantwoord(register, await readBody(request))
  const storing = namen.map((naam) => storingen[naam.toLowerCase()]).find((fout) => fout)
  if (storing) return storing(response)
  stuur(response, melding)
}

const maxBytes = 100_000

async function readBody(request: IncomingMessage): Promise<string> {
  const stukken: Buffer[] = []
  let lengte = 0
  for await (const stuk of request) {
    lengte += stuk.length
    if (lengte > maxBytes) return ''
    stukken.push(stuk)
  }
  return Buffer.concat(stukken).toString('utf8')
}

function stuur(response: ServerResponse, { status, body }: Melding): void {
  const soort = status === 200 ? 'application/json; charset=utf-8' : 'application/problem+json'
  response.writeHead(status, { 'content-type': soort, 'api-version': '2.7.0' }).end(JSON.stringify(body))
}
