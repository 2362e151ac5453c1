// Somebody at a browser, without one: keeps the cookie, fills the hidden fields, reads what a person would read.

import { randomUUID } from 'node:crypto'
import type { App } from '../../src/app.ts'
import { csrfToken, type SessionCookie, setSession } from '../../src/platform/session.ts'

export type Velden = Readonly<Record<string, string | readonly string[]>>

export class Antwoord {
  readonly status: number
  readonly headers: Headers
  readonly html: string

  constructor(response: Response, html: string) {
    this.status = response.status
    this.headers = response.headers
    this.html = html
  }

  /** Where a redirect leads. */
  get naar(): string {
    return this.headers.get('location') ?? ''
  }

  /** The text a person reads: no tags, no places where a word may break, one space where there was room. */
  get tekst(): string {
    return ontcijfer(
      this.html
        .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
        .replace(/<[^>]+>/g, ' ')
        .replaceAll('\u00ad', ''),
    ).replace(/\s+/g, ' ')
  }

  /** The typed value of a field, as it came back. */
  waarde(naam: string): string | undefined {
    const tag = new RegExp(
      `<(?:input|textarea)[^>]*name="${naam}"[^>]*?(?:value="([^"]*)"[^>]*>|>([\\s\\S]*?)</textarea>)`,
    ).exec(this.html)
    const value = tag?.[1] ?? tag?.[2]
    return value === undefined ? undefined : ontcijfer(value)
  }
}

const tekens: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
}
const ontcijfer = (html: string) =>
  html.replace(/&(?:lt|gt|quot|#x27|amp);/g, (teken) => tekens[teken] ?? teken)

export class Client {
  readonly #app: App
  readonly #base: URL
  readonly #sessie: SessionCookie | undefined

  constructor(app: App, base: URL, sessie?: SessionCookie) {
    this.#app = app
    this.#base = base
    this.#sessie = sessie
  }

  get csrf(): string {
    return this.#sessie ? csrfToken(this.#sessie.secret) : ''
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Antwoord> {
    return this.send(path, { method: 'GET', headers })
  }

  /** Posts a form as our own page would: with its token, and a key of its own unless given. */
  post(path: string, velden: Velden = {}, headers: Readonly<Record<string, string>> = {}): Promise<Antwoord> {
    const body = new URLSearchParams()
    for (const [naam, waarde] of Object.entries({ _csrf: this.csrf, _sleutel: randomUUID(), ...velden })) {
      for (const een of typeof waarde === 'string' ? [waarde] : waarde) body.append(naam, een)
    }
    return this.send(path, { method: 'POST', body, headers })
  }

  /** Posts a form with a file, as a browser does. */
  upload(
    path: string,
    velden: Velden,
    bestand: { naam: string; inhoud: string | Uint8Array },
  ): Promise<Antwoord> {
    const body = new FormData()
    for (const [naam, waarde] of Object.entries({ _csrf: this.csrf, _sleutel: randomUUID(), ...velden }))
      body.append(naam, String(waarde))
    body.append('bestand', new Blob([Buffer.from(bestand.inhoud)]), bestand.naam)
    return this.send(path, { method: 'POST', body })
  }

  /** A file as it comes. */
  async download(path: string): Promise<{ status: number; headers: Headers; bytes: Uint8Array }> {
    const response = await this.#ask(path, { method: 'GET' })
    const { status, headers } = response
    return { status, headers, bytes: new Uint8Array(await response.arrayBuffer()) }
  }

  async send(path: string, init: RequestInit): Promise<Antwoord> {
    const response = await this.#ask(path, init)
    return new Antwoord(response, await response.text())
  }

  #ask(path: string, init: RequestInit): Response | Promise<Response> {
    const headers = new Headers(init.headers)
    // Beside what a test sends itself.
    const koeken = [this.#sessie && setSession(this.#sessie).split(';')[0], headers.get('cookie')]
    headers.set('cookie', koeken.filter(Boolean).join('; '))
    if (init.method === 'POST' && !headers.has('origin')) headers.set('origin', this.#base.origin)
    return this.#app.fetch(new Request(new URL(path, this.#base), { ...init, headers }))
  }
}
