// The names that make the stand-in fail, each in its own way, so that every failure can be shown and tested.

import type { ServerResponse } from 'node:http'
import { problemen } from './antwoord.ts'

const problem = ({ status, body }: (typeof problemen)[keyof typeof problemen]) => {
  return (response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(body))
  }
}

/** By geslachtsnaam, in lower case. */
export const storingen: Readonly<Record<string, (response: ServerResponse) => void>> = {
  storing: problem(problemen.weg),
  druk: problem(problemen.druk),
  verboden: problem(problemen.recht),
  // Never answers; ends when the asker goes away or the stand-in stops.
  traag: () => {},
  // A gateway's page where JSON was agreed.
  webpagina: (response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Onderhoud</h1>')
  },
  // JSON of another form than agreed.
  rommel: (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ type: 'RaadpleegMetBurgerservicenummer', personen: { fout: true } }))
  },
  omleiding: (response) => {
    response.writeHead(307, { location: '/haalcentraal/api/brp/elders' }).end()
  },
  // Does not stop talking.
  vloed: (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const stroom = () => {
      while (!response.destroyed && response.write(' '.repeat(65_536)));
    }
    response.on('drain', stroom)
    stroom()
  },
}
