// Stylesheet, font and browser script, built in memory once, each under a path with the hash of its content.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { designSystemRules, themeRules } from './stylesheet.ts'

/** A file to serve with immutable caching; `br` and `gzip` are the same bytes, compressed, where that helps. */
export type Asset = {
  readonly body: Uint8Array
  readonly type: string
  readonly br?: Uint8Array
  readonly gzip?: Uint8Array
}
export type Assets = ReadonlyMap<string, Asset>

/** What a municipality brings: paths for `Page`; undefined where the folder has no such file. */
export type Thema = { readonly assets: Assets; readonly css?: string; readonly logo?: string }

const built = new Map<string, Asset>()

function add(into: Map<string, Asset>, name: string, type: string, content: string | Uint8Array): string {
  const body = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  const [base, ending] = name.split('.')
  const path = `/assets/${base}-${hash}.${ending}`
  const text = type.includes('charset')
  into.set(path, text ? { body, type, br: brotliCompressSync(body), gzip: gzipSync(body) } : { body, type })
  return path
}

const css = 'text/css; charset=utf-8'
const javascript = 'text/javascript; charset=utf-8'

const fontFile = createRequire(import.meta.url).resolve(
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
)
const script = ['shortcuts', 'focus', 'submit', 'herkennen', 'concept']
  .map((name) => readFileSync(new URL(`./browser/${name}.js`, import.meta.url), 'utf8'))
  .map((source) => `{\n${source}}\n`)
  .join('')

const font = add(built, 'atkinson.woff2', 'font/woff2', readFileSync(fontFile))

/** Where the page links to. */
export const assetPaths = {
  font,
  css: add(built, 'keukentafel.css', css, designSystemRules() + themeRules(font)),
  script: add(built, 'keukentafel.js', javascript, script),
} as const

export const assets: Assets = built

/**
 * The theme of one municipality: `thema.css` (other values for the `--kt-` tokens) and `logo.svg` or `logo.png` in `folder`.
 * Both are optional; the files are read once, so a change needs a restart.
 */
export function readThema(folder: string): Thema {
  const own = new Map<string, Asset>()
  const read = (name: string, type: string) => {
    const file = join(folder, name)
    return existsSync(file) ? add(own, name, type, readFileSync(file)) : undefined
  }
  const sheet = read('thema.css', css)
  const logo = read('logo.svg', 'image/svg+xml; charset=utf-8') ?? read('logo.png', 'image/png')
  return { assets: own, ...(sheet && { css: sheet }), ...(logo && { logo }) }
}
