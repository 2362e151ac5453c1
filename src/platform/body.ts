// Reads what a form sends: words within bounds, and a file only where the route asks for one.

import type { Bytes, Stuk } from './opslag.ts'
import { type Bestand, readUpload } from './upload.ts'

const maxBody = 1_000_000
/** More than any form of ours has: a caseload of hundreds is chosen on one page. */
export const maxVelden = 2_000

export type Body = { readonly velden: URLSearchParams; readonly bestand?: Bestand }
export type Onleesbaar =
  | 'te_groot'
  | 'te_veel_velden'
  | 'bestand_te_groot'
  | 'te_veel_bestanden'
  | 'geen_formulier'

/** Where a file goes while it comes in; undefined lets it pass unread. */
export type Ontvanger = ((bytes: Bytes) => Promise<Stuk>) | undefined

/** The posted form; empty on a GET. A form with a file is read only for a route with `upload`. */
export async function readBody(
  request: Request,
  o: { upload: boolean; ontvang: Ontvanger },
): Promise<Body | Onleesbaar> {
  if (request.method !== 'POST') return { velden: new URLSearchParams() }
  const type = request.headers.get('content-type') ?? ''
  if (o.upload && type.startsWith('multipart/form-data')) return readUpload(request, o.ontvang)
  if (!type.startsWith('application/x-www-form-urlencoded')) return 'geen_formulier'
  if (Number(request.headers.get('content-length') ?? 0) > maxBody) return 'te_groot'
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    // A body without a length must not fill the memory either.
    if (size > maxBody) return 'te_groot'
    chunks.push(chunk)
  }
  const tekst = Buffer.concat(chunks).toString('utf8')
  return tekst.split('&', maxVelden + 1).length > maxVelden
    ? 'te_veel_velden'
    : { velden: new URLSearchParams(tekst) }
}
