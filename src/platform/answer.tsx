// The kinds of answer a door gives: a page, a redirect after an act, a file.

import { Readable } from 'node:stream'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** A React document as text. */
export const html = (element: ReactElement): string => `<!doctype html>${renderToStaticMarkup(element)}`

/** A whole HTML page from a React document. */
export const page = (element: ReactElement, status = 200): Response =>
  new Response(html(element), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })

/** After an act: look at the result with a GET, so that a reload repeats nothing. */
export const redirect = (path: string, cookies: readonly string[] = []): Response => {
  const response = new Response(null, { status: 303, headers: { location: path } })
  for (const cookie of cookies) response.headers.append('set-cookie', cookie)
  return response
}

export const json = (body: unknown, status = 200): Response => Response.json(body, { status })

/** What is wrong with a question of a program, all of it at once (API Design Rules, error-handling; RFC 9457). */
export const problem = (o: {
  status: number
  title: string
  detail: string
  errors?: readonly { in: 'query'; location: { name: string }; code: string; detail: string }[]
}): Response =>
  new Response(JSON.stringify({ type: 'about:blank', ...o }), {
    status: o.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8' },
  })

/** A file to keep, streamed; never opened in the place of a page. */
export const file = (
  bytes: AsyncIterable<Uint8Array>,
  { naam, mime }: { readonly naam: string; readonly mime: string },
): Response =>
  new Response(Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array<ArrayBuffer>>, {
    headers: {
      'content-type': mime,
      // The name as it is for browsers of now; no other character than these can end up in the plain form (RFC 6266).
      'content-disposition': `attachment; filename="document"; filename*=UTF-8''${rfc5987(naam)}`,
    },
  })

const rfc5987 = (naam: string) =>
  encodeURIComponent(naam).replaceAll(/['()*]/g, (teken) => `%${teken.charCodeAt(0).toString(16)}`)
