// What is served to a browser: one stylesheet, one font, one script, small, hashed, and a theme of the gemeente.

import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { assetPaths, assets, readThema } from './assets.ts'

const asset = (path: string) => assets.get(path) ?? { body: new Uint8Array(), type: 'missing' }
const text = (path: string) => new TextDecoder().decode(asset(path).body)

test('the stylesheet is at most 40 kB over the line, and so is the font (product.md, The screen)', () => {
  expect(asset(assetPaths.css).gzip?.length).toBeGreaterThan(5_000)
  expect(asset(assetPaths.css).gzip?.length).toBeLessThanOrEqual(40_000)
  expect(asset(assetPaths.font).body.length).toBeGreaterThan(5_000)
  expect(asset(assetPaths.font).body.length).toBeLessThanOrEqual(40_000)
})

test('the path of each asset holds the hash of its content', () => {
  for (const [path, { body }] of assets)
    expect(path).toContain(createHash('sha256').update(body).digest('hex').slice(0, 12))
})

test('the compressed forms are the same bytes', () => {
  const { body, br, gzip } = asset(assetPaths.css)
  expect(Buffer.compare(gunzipSync(gzip ?? ''), body)).toBe(0)
  expect(Buffer.compare(brotliDecompressSync(br ?? ''), body)).toBe(0)
})

test('the stylesheet asks for the font we serve and for nothing else', () => {
  const urls = [...text(assetPaths.css).matchAll(/url\("?([^")]+)/g)].map((match) => match[1])
  expect(urls).toContain(assetPaths.font)
  expect(urls.filter((url) => url !== assetPaths.font && !url?.startsWith('data:image/svg+xml,'))).toEqual([])
})

test('the browser script writes no HTML and keeps no text (trusted types, no personal data in the browser)', () => {
  expect(text(assetPaths.script)).toContain('addEventListener')
  expect(text(assetPaths.script)).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|\.value\b/,
  )
})

test('a municipality brings one file and a logo, each under its own path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thema-'))
  writeFileSync(join(folder, 'thema.css'), ':root { --kt-primary: #00507d; }')
  writeFileSync(join(folder, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  const { assets: own, css, logo } = readThema(folder)
  expect(css).toMatch(/^\/assets\/thema-[0-9a-f]{12}\.css$/)
  expect(logo).toMatch(/^\/assets\/logo-[0-9a-f]{12}\.svg$/)
  expect([...own.keys()]).toEqual([css, logo])
})

test('an empty theme folder brings nothing', () => {
  expect(readThema(mkdtempSync(join(tmpdir(), 'thema-')))).toEqual({ assets: new Map() })
})
