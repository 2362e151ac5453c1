// Serves a built asset: immutable, compressed when the browser takes it.

import { assets } from './assets.ts'

/** The asset of this request; undefined when there is none by that name. */
export function serveAsset(request: Request): Response | undefined {
  const asset = assets.get(new URL(request.url).pathname)
  if (!asset) return undefined
  const takes = request.headers.get('accept-encoding') ?? ''
  const encoding =
    asset.br && takes.includes('br') ? 'br' : asset.gzip && takes.includes('gzip') ? 'gzip' : undefined
  const body = encoding ? asset[encoding] : asset.body
  return new Response(body as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(encoding && { 'content-encoding': encoding }),
    },
  })
}
