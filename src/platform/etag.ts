// An answer that who kept it need not be sent again: its ETag is a hash of what it says (RFC 9110, 8.8.3 and 13.1.2).

import { createHash } from 'node:crypto'

/** The answer with its ETag, or 304 without a body for who has it already. */
export async function metEtag(request: Request, antwoord: Response): Promise<Response> {
  const tekst = await antwoord.text()
  const etag = `"${createHash('sha256').update(tekst).digest('base64url').slice(0, 27)}"`
  const headers = new Headers(antwoord.headers)
  headers.set('etag', etag)
  const gehad = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  return gehad.includes(etag) || gehad.includes('*')
    ? new Response(null, { status: 304, headers })
    : new Response(tekst, { status: antwoord.status, headers })
}
