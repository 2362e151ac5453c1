// The whole application as one function of a Request: host, session, token, recht, door, error page.

import { Hono } from 'hono'
import type { Call, Context, OpenCall, Route } from './context.ts'
import { daden, type IsDaad, isKijkformulier } from './daad.ts'
import { weigeringVastleggen } from './features/autorisatie/geweigerd.commands.ts'
import { raaktUitgesloten } from './features/autorisatie/uitgesloten.commands.ts'
import { NietToewijsbaar } from './features/autorisatie/uitgesloten.sql.ts'
import { kijkWieHetIs } from './features/medewerker/commands.ts'
import type { Medewerker } from './features/medewerker/medewerker.ts'
import { foutpagina } from './foutpagina.tsx'
import { gedaan } from './gedaan.ts'
import { geenRoute } from './geenroute.ts'
import { type Body, type Ontvanger, readBody } from './platform/body.ts'
import { FormulierAlGebruikt } from './platform/eenmalig.ts'
import { markAfdruk } from './platform/form.ts'
import { secure } from './platform/headers.ts'
import { isId } from './platform/id.ts'
import {
  clearSaid,
  csrfToken,
  isCsrfToken,
  isSameOrigin,
  readSaid,
  readSessionCookie,
  setSaid,
} from './platform/session.ts'
import { serveAsset } from './ui/serve.ts'

export type App = { fetch(request: Request): Promise<Response> }

/** Builds the application from its context and its map of routes. */
export function createApp(ctx: Context, routes: readonly Route[]): App {
  const router = new Hono()
  const isDaad = daden(routes)
  router.get('/gezond', async () => {
    await ctx.db.ping()
    return Response.json({ status: 'ok' })
  })
  router.get('/assets/:naam', (c) => serveAsset(c.req.raw) ?? c.notFound())
  for (const route of routes) {
    router.on(route.methode, route.pad, (c) =>
      answer(ctx, { route, request: c.req.raw, params: c.req.param() as Record<string, string>, isDaad }),
    )
  }
  router.notFound((c) =>
    geenRoute(c.req.raw, (methode, path) => router.router.match(methode, path)[0].length > 0),
  )
  router.onError((error) => {
    ctx.log.fout('onverwachte fout', { fout: error })
    return foutpagina({ soort: 'storing', path: '/', verzoekId: ctx.ids.nieuw() })
  })
  const isHttps = ctx.base.protocol === 'https:'
  return {
    async fetch(request) {
      const elsewhere = wrongHost(request, ctx.base)
      const response = elsewhere ?? (await router.fetch(request))
      return secure(response, isHttps)
    },
  }
}

/** The address of this installation is one; whoever comes by another is led to it. */
function wrongHost(request: Request, base: URL): Response | undefined {
  const url = new URL(request.url)
  if (url.host === base.host || url.pathname === '/gezond') return undefined
  if (request.method !== 'GET') return new Response('Dit adres is niet van deze website.', { status: 421 })
  // Set part by part: a path such as //elders.example would otherwise be read as a host.
  const hier = new URL(base)
  hier.pathname = url.pathname
  hier.search = url.search
  return new Response(null, {
    status: 308,
    headers: { location: hier.href },
  })
}

async function answer(ctx: Context, asked: Omit<Asked, 'verzoekId'>): Promise<Response> {
  const { route } = asked
  const verzoekId = ctx.ids.nieuw()
  const begin = ctx.clock.now().getTime()
  const response = await tryAnswer(ctx, { ...asked, verzoekId })
  const ms = ctx.clock.now().getTime() - begin
  ctx.log.info('verzoek', {
    verzoek: verzoekId,
    methode: route.methode,
    route: route.pad,
    status: response.status,
    ms,
  })
  return response
}

type Asked = {
  route: Route
  request: Request
  params: Record<string, string>
  verzoekId: string
  isDaad: IsDaad
}

async function tryAnswer(ctx: Context, asked: Asked): Promise<Response> {
  const { route, request, params, verzoekId, isDaad } = asked
  const url = new URL(request.url)
  const path = url.pathname
  let gelezen: Body = { velden: new URLSearchParams() }
  try {
    const cookie = readSessionCookie(request)
    const wieHetIs = cookie ? kijkWieHetIs(ctx, cookie) : Promise.resolve(undefined)
    const upload = route.recht !== 'openbaar' && route.upload === true
    // Words are read whoever sends them, so that a storing can give them back; a file waits until it is known who.
    const wieBekend = wieHetIs.catch(() => undefined)
    const ontvang = upload ? ontvangerVan(ctx, asked, await wieBekend) : undefined
    const inhoud = await readBody(request, { upload, ontvang })
    if (typeof inhoud === 'string') return foutpagina({ soort: inhoud, path })
    gelezen = inhoud
    const { velden: body, bestand } = inhoud
    const ingelogd = await wieHetIs
    const isHandelend = request.method === 'POST' && !isKijkformulier(route.pad)
    const medewerker = ingelogd && { ...ingelogd, isHandelend }
    if (request.method === 'POST') markAfdruk(body, path, bestand)
    const csrf = cookie && medewerker ? csrfToken(cookie.secret) : ''
    const nietGevonden = () => foutpagina({ soort: 'niet_gevonden', path })
    const geenRecht = () => foutpagina({ soort: 'geen_recht', path, ...(medewerker && { medewerker }) })
    const teGroot = () => foutpagina({ soort: 'te_groot', path })
    const wie = { medewerker, csrf, concepten: new Map(), nietGevonden, geenRecht, teGroot }
    const call: OpenCall = { ctx, request, url, params, body, bestand, verzoekId, ...wie }
    const refusal = refuse(call, route, cookie?.secret)
    if (refusal) return refusal
    if (route.recht === 'openbaar') return await route.deur(call)
    const zin = request.method === 'GET' ? gedaan[readSaid(request) ?? ''] : undefined
    const dicht: Call = { ...(call as Call), gezien: new Map(), inzage: route.inzage, gedaan: zin, isDaad }
    // Whoever may never see somebody hears at every door that nothing is there (access.md H2, H3).
    if (await raaktUitgesloten(dicht)) return nietGevonden()
    const response = await route.deur(dicht)
    if (response.status === 404) {
      await weigeringVastleggen(dicht, route.pad)
      const { noodTot } = dicht.medewerker
      // Said of whatever is not found then, so that it tells nothing.
      if (isHandelend && noodTot && noodTot > ctx.clock.now())
        return foutpagina({ soort: 'alleen_kijken', path, body: gelezen.velden, csrf })
    }
    return remember(response, route, zin)
  } catch (error) {
    if (error instanceof FormulierAlGebruikt)
      return opnieuwTeVersturen(ctx, 'al_verstuurd', { request, path, body: gelezen.velden })
    if (error instanceof NietToewijsbaar)
      return opnieuwTeVersturen(ctx, 'niet_toewijsbaar', { request, path, body: gelezen.velden })
    ctx.log.fout('onverwachte fout', { verzoek: verzoekId, route: route.pad, fout: error })
    return foutpagina({ soort: 'storing', path, verzoekId, body: gelezen.velden })
  } finally {
    // What became a document was placed by then; the rest was only passing.
    await gelezen.bestand?.stuk?.weg()
  }
}

/** Where a file goes: nowhere, unless whoever sends it may. */
function ontvangerVan(
  ctx: Context,
  { route, request }: Asked,
  medewerker: Medewerker | undefined,
): Ontvanger {
  if (route.recht === 'openbaar' || !medewerker?.rechten.has(route.recht)) return undefined
  if (!isSameOrigin(request, ctx.base)) return undefined
  return (bytes) => ctx.opslag.ontvang(bytes, medewerker.gemeenteId)
}

/** After an act the next page says that it was saved; once. */
function remember(response: Response, route: Route, zin: string | undefined): Response {
  if (route.methode === 'POST' && response.status === 303 && route.pad in gedaan)
    response.headers.append('set-cookie', setSaid(route.pad))
  if (zin !== undefined && response.status < 300) response.headers.append('set-cookie', clearSaid)
  return response
}

/** The page with a fresh key: what was typed now goes along, and is sent only when somebody says so. */
function opnieuwTeVersturen(
  ctx: Context,
  soort: 'al_verstuurd' | 'niet_toewijsbaar',
  o: { request: Request; path: string; body: URLSearchParams },
): Response {
  o.body.set('_sleutel', ctx.ids.nieuw())
  const csrf = csrfToken(readSessionCookie(o.request)?.secret ?? '')
  return foutpagina({ soort, path: o.path, body: o.body, csrf })
}

/** Why this request goes no further, as a page that keeps what was typed; undefined when it may. */
function refuse(call: OpenCall, route: Route, secret: string | undefined): Response | undefined {
  const { url, body, medewerker, csrf, request, ctx } = call
  const path = url.pathname
  if (request.method === 'POST' && !isSameOrigin(request, ctx.base))
    return foutpagina({ soort: 'andere_site', path })
  if (route.recht === 'openbaar') return undefined
  if (!medewerker) {
    if (request.method === 'POST') return foutpagina({ soort: 'sessie_verlopen', path, body })
    return new Response(null, {
      status: 303,
      headers: { location: `/inloggen?naar=${encodeURIComponent(path)}` },
    })
  }
  if (!medewerker.rechten.has(route.recht)) return call.geenRecht()
  if (request.method === 'POST' && !isCsrfToken(secret ?? '', body.get('_csrf') ?? '')) {
    return foutpagina({ soort: 'formulier_verlopen', path, body, csrf, medewerker })
  }
  // What cannot be an id of ours is not there; the database need not be asked.
  const { id, ...codes } = call.params
  // PostgreSQL cannot hold this character, so nothing of ours is called by it.
  const isOnmogelijk = Object.values(codes).some((code) => code.includes('\u0000'))
  if ((id !== undefined && !isId(id)) || isOnmogelijk) return foutpagina({ soort: 'niet_gevonden', path })
  return undefined
}
