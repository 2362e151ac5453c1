// What no route answers: an address that is not there, or one that is there for another method (RFC 9110, 15.5.6 and 9.3.7).

import { versie } from './features/termijn/openapi.ts'
import { foutpagina } from './foutpagina.tsx'
import { problem } from './platform/answer.tsx'

/** `kent` says whether a route answers this path with this method. */
export function geenRoute(
  { method, url }: Request,
  kent: (methode: 'GET' | 'POST', path: string) => boolean,
): Response {
  const path = new URL(url).pathname
  const methoden = [...(kent('GET', path) ? ['GET', 'HEAD'] : []), ...(kent('POST', path) ? ['POST'] : [])]
  // A door of its own said that it is not there.
  if (methoden.length === 0 || methoden.includes(method))
    return path.startsWith('/api/') ? nietGevonden() : foutpagina({ soort: 'niet_gevonden', path })
  const allow = [...methoden, 'OPTIONS'].join(', ')
  if (method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow } })
  const response = path.startsWith('/api/')
    ? problem({
        status: 405,
        title: 'Deze methode kan hier niet',
        detail: `Op dit adres kan: ${methoden.join(', ')}.`,
      })
    : foutpagina({ soort: 'verkeerde_methode', path })
  if (path.startsWith('/api/')) response.headers.set('api-version', versie)
  response.headers.set('allow', allow)
  return response
}

/** A program reads no page. */
function nietGevonden(): Response {
  const response = problem({ status: 404, title: 'Niet gevonden', detail: 'Dit adres is er niet.' })
  response.headers.set('api-version', versie)
  return response
}
