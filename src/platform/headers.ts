// The headers of every answer (architecture.md, "Web security").

const csp = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `font-src 'self'`,
  `img-src 'self' data:`,
  `connect-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
  `require-trusted-types-for 'script'`,
].join('; ')

const always: Readonly<Record<string, string>> = {
  'content-security-policy': csp,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** Sets what is missing; a page that shows a file must not stay in a cache (reliability.md T17). */
export function secure(response: Response, isHttps: boolean): Response {
  for (const [name, value] of Object.entries(always)) response.headers.set(name, value)
  // A file of somebody else's making runs nothing, should a browser show it all the same.
  if (response.headers.get('content-disposition')?.startsWith('attachment'))
    response.headers.set('content-security-policy', `default-src 'none'; sandbox; frame-ancestors 'none'`)
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store')
  if (isHttps) response.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  return response
}
