// The whole application on a database of its own, with a clock that stands still and the personas of the demo.

import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { type App, createApp } from '../../src/app.ts'
import type { Context } from '../../src/context.ts'
import { sessieStarten } from '../../src/features/medewerker/commands.ts'
import { gemeenteVan } from '../../src/features/medewerker/gemeente.sql.ts'
import { systemIds } from '../../src/platform/clock.ts'
import { openDatabase } from '../../src/platform/db.ts'
import { createOidc } from '../../src/platform/oidc.ts'
import { openOpslag } from '../../src/platform/opslag.ts'
import type { SessionCookie } from '../../src/platform/session.ts'
import { openSleutels } from '../../src/platform/sleutels.ts'
import { openTaken } from '../../src/platform/taken.ts'
import { openWaarmerk } from '../../src/platform/waarmerk/openen.ts'
import { wislijstMap } from '../../src/platform/wislijst.ts'
import { routes } from '../../src/routes.ts'
import { startBrp } from './brp.ts'
import { Client } from './client.ts'
import { copyTemplate } from './template.ts'

/** A Monday morning without holidays near: Monday 2 March 2026, nine o'clock in Amsterdam. */
export const maandag = new Date('2026-03-02T08:00:00Z')

export type Klok = { now(): Date; zet(op: Date | string): void }

export type TestApp = {
  readonly ctx: Context
  readonly app: App
  readonly klok: Klok
  /** A client who is logged in as this persona ('kim', 'noor', 'fleur', …). */
  als(sub: string): Promise<Client>
  /** The same, who logged in anew just now. */
  vers(sub: string): Promise<Client>
  /** The cookie of this persona, for a browser. */
  sessie(sub: string): Promise<SessionCookie>
  /** A client who is not logged in. */
  niemand(): Client
  /** The owner's connection string, for looking at what was stored and for breaking it on purpose. */
  readonly url: string
  /** Rows as the owner sees them. */
  sql<Row = Record<string, unknown>>(query: string, values?: unknown[]): Promise<Row[]>
}

type Opties = {
  /** For files that make it fail on purpose. */
  readonly stil?: boolean
  /** When it has an address. */
  readonly base?: URL
  /** Gets every line of the log. */
  readonly opLog?: (...regel: unknown[]) => void
  /** The database to begin with; without one the template of every test. */
  readonly van?: string
}

/** Starts the application; it ends by itself after the last test of the file. */
export async function startApp(o: Opties = {}): Promise<TestApp> {
  const { sluit, bewaar: _, ...app } = await openApp(o)
  afterAll(sluit)
  return app
}

/** The same for a test that needs several, one after another, and ends each itself. */
export type OpenApp = TestApp & {
  sluit(): Promise<void>
  /** Ends, but keeps its database for others to begin with; answers its name. */
  bewaar(): Promise<string>
}

export async function openApp(o: Opties = {}): Promise<OpenApp> {
  const name = `t_${randomBytes(6).toString('hex')}`
  const database = await copyTemplate(inject('clusterUrl'), o.van ?? inject('sjabloon'), name)
  const folder = await mkdtemp(join(tmpdir(), 'keukentafel-app-'))
  const klok = stilstaandeKlok()
  const fouten: unknown[] = []
  const onError = (error: unknown) => fouten.push(error)
  const db = openDatabase({ url: database.url, isOwnRole: false, max: 6 })
  const taken = await openTaken({ url: database.url, isOwnRole: false, taken: [], onError })
  const owner = new pg.Pool({ connectionString: database.url, max: 2 })
  // A test may cut every connection on purpose.
  owner.on('error', onError).on('connect', (client) => client.on('error', onError))
  const brp = startBrp()
  const ctx = await contextVan({ db, taken, brp, klok, folder, ...o })
  const app = createApp(ctx, routes)
  const bewaar = async () => {
    await taken.close()
    await brp.stop()
    await db.close()
    await owner.end()
    await rm(folder, { recursive: true })
    return name
  }
  return {
    bewaar,
    sluit: async () => void (await bewaar().then(database.remove)),
    ctx,
    app,
    klok,
    url: database.url,
    sessie: (sub) => inloggen(ctx, sub),
    niemand: () => new Client(app, ctx.base),
    als: async (sub) => new Client(app, ctx.base, await inloggen(ctx, sub)),
    vers: async (sub) => new Client(app, ctx.base, await inloggen(ctx, sub, klok.now())),
    sql: async (query, values) => (await owner.query(query, values)).rows,
  }
}

async function contextVan(
  o: Pick<Context, 'db' | 'taken' | 'brp'> & { klok: Klok; folder: string } & Opties,
): Promise<Context> {
  const { db, taken, brp, klok, folder, stil, base = new URL('http://localhost:3000'), opLog = () => {} } = o
  const sleutels = await openSleutels(join(folder, 'sleutels'))
  return {
    db,
    taken,
    brp,
    clock: klok,
    ids: systemIds(klok),
    log: {
      info: opLog,
      fout: (wat, velden) => {
        opLog(wat, velden)
        if (!stil) console.error(velden?.fout)
      },
    },
    // Nobody answers there: logging in has its own tests, with the stand-in.
    oidc: createOidc({
      issuer: new URL('http://127.0.0.1:9'),
      clientId: 'test',
      redirectUri: new URL('/inloggen/terug', base),
    }),
    sleutels,
    opslag: openOpslag(folder, sleutels),
    waarmerk: await openWaarmerk(folder),
    wislijst: wislijstMap(folder),
    virusscan: undefined,
    base,
    isDemo: true,
    inrichtcode: undefined,
    gemeenteVan: (host) => gemeenteVan(db, host),
  }
}

async function inloggen(ctx: Context, sub: string, versOp?: Date) {
  const sessie = await sessieStarten(ctx, { gemeenteId: 1, sub, idToken: '', ...(versOp && { versOp }) })
  if (!sessie) throw new Error(`no persona ${sub} today`)
  return sessie
}

function stilstaandeKlok(): Klok {
  let nu = maandag
  return {
    now: () => nu,
    zet: (op) => {
      nu = new Date(op)
    },
  }
}
