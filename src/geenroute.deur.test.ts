// What no route answers: an address that is not there is not found; one that is there for another method says for which.

import { expect, test } from 'vitest'
import { startApp } from '../test/support/app.ts'
import { routes } from './routes.ts'

const app = await startApp()
const [niemand, noor] = [app.niemand(), await app.als('noor')]
const id = '01900000-0000-7000-8000-00000000ffff'
const api = routes.map(({ pad }) => pad).filter((pad) => pad.startsWith('/api/'))
const vraag = (pad: string, method: string) =>
  niemand.send(pad, { method, ...(method === 'POST' && { body: '{}' }) })

test.each(api.flatMap((pad) => ['POST', 'PUT', 'PATCH', 'DELETE'].map((method) => [method, pad] as const)))(
  '%s %s: not allowed, and what is, as a program reads it',
  async (method, pad) => {
    const { status, headers, html } = await vraag(pad, method)
    expect(status).toBe(405)
    expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(headers.get('content-type')).toContain('application/problem+json')
    expect(JSON.parse(html)).toMatchObject({
      status: 405,
      title: expect.any(String),
      detail: expect.stringContaining('GET'),
    })
  },
)

test.each([
  ['a page', 'POST', '/werk', 'GET, HEAD, OPTIONS'],
  ['an act', 'GET', `/werk/meldingen/${id}/intrekking`, 'POST, OPTIONS'],
  ['an act', 'PUT', `/werk/meldingen/${id}/intrekking`, 'POST, OPTIONS'],
  ['a page and an act', 'DELETE', '/inrichten', 'GET, HEAD, POST, OPTIONS'],
  ['the probe', 'POST', '/gezond', 'GET, HEAD, OPTIONS'],
])('%s: %s %s', async (_, method, pad, allow) => {
  for (const client of [niemand, noor]) {
    const { status, headers, tekst } = await client.send(pad, { method })
    expect(status).toBe(405)
    expect(headers.get('allow')).toBe(allow)
    expect(tekst).toContain('Er is niets bewaard')
  }
})

test('what may be done is told to who asks, and nothing else happens', async () => {
  const { status, headers, html } = await vraag(api[0] ?? '', 'OPTIONS')
  expect([status, headers.get('allow'), html]).toEqual([204, 'GET, HEAD, OPTIONS', ''])
})

test('a head is a get without its body', async () => {
  const pad = '/api/v1/openapi.json'
  const [head, get] = [await vraag(pad, 'HEAD'), await vraag(pad, 'GET')]
  expect([head.status, head.html]).toEqual([200, ''])
  expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'))
})

test.each(['GET', 'POST', 'DELETE', 'OPTIONS'])(
  '%s of what is not there at all: not found',
  async (method) => {
    for (const pad of ['/bestaat-niet', '/api/v1/bestaat-niet']) {
      const { status, headers } = await niemand.send(pad, { method })
      expect([pad, status, headers.get('allow')]).toEqual([pad, 404, null])
    }
  },
)

test('an asset that is not there: not found', async () => {
  expect((await niemand.get('/assets/weg.css')).status).toBe(404)
})
