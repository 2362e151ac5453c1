// Starts Keukentafel: settings, database, migration, demo, login, the application, and an orderly end.

import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { laadDemo } from '../db/seed/demo.ts'
import { publiceerRapporten } from '../db/seed/rapporten.ts'
import { createApp } from './app.ts'
import { startBrp } from './brp.ts'
import type { Context } from './context.ts'
import { fakePost } from './fakes/post.ts'
import { gemeenten, gemeenteVan } from './features/medewerker/gemeente.sql.ts'
import { gevallenBijwerken, telVoortgang } from './features/monitor/gevallen.commands.ts'
import { weigerOngewist } from './features/vernietiging/herhalen.commands.ts'
import { queues, taken, waarmerkBijEinde } from './jobs.ts'
import { startLogin } from './login.ts'
import { applicationUrl } from './platform/approle.ts'
import { type Ids, systemClock, systemIds } from './platform/clock.ts'
import { type Database, openDatabase } from './platform/db.ts'
import { startEmbedded } from './platform/embedded.ts'
import { type Inrichtcode, maakInrichtcode } from './platform/inrichtcode.ts'
import { createLog } from './platform/log.ts'
import { migrate } from './platform/migrate.ts'
import { openOpslag } from './platform/opslag.ts'
import { refuseUnsafeRole } from './platform/rolecheck.ts'
import { openSleutels } from './platform/sleutels.ts'
import { migrateTaken, openTaken } from './platform/taken.ts'
import { clamd } from './platform/virusscan.ts'
import { openWaarmerk } from './platform/waarmerk/openen.ts'
import { wislijstMap } from './platform/wislijst.ts'
import { routes } from './routes.ts'
import { readSettings, type Settings } from './settings.ts'

const zeg = (zin: string) => console.log(zin)

/** Ends what was started, last first, once. */
const einde: (() => Promise<void>)[] = []
let isAanHetStoppen = false
async function stop(code: number): Promise<void> {
  if (isAanHetStoppen) return
  isAanHetStoppen = true
  for (const eindig of einde.reverse())
    await eindig().catch((error: unknown) => console.error(error instanceof Error ? error.message : error))
  process.exit(code)
}

async function main(): Promise<void> {
  const settings = readSettings(process.env)
  await mkdir(settings.dataDir, { recursive: true, mode: 0o700 })
  const ownerUrl = await openServer(settings)
  await migrate(ownerUrl, zeg)
  await migrateTaken(ownerUrl, queues)
  const verbinding = await verbindingVan(settings, ownerUrl)
  await refuseUnsafeRole(verbinding)
  const ctx = await openContext(settings, verbinding)
  if (settings.DEMO === 'ja' && (await laadDemo(ctx, ownerUrl, zeg, { factor: settings.DEMO_FACTOR }))) {
    zeg('De cijfers van de monitor tellen')
    await gevallenBijwerken({ db: ctx.db, gemeenteId: 1 }, (klaar, van) => {
      if (klaar % 5_000 === 0) zeg(telVoortgang(klaar, van))
    })
    await publiceerRapporten(ctx, zeg)
  }
  const server = serve({ fetch: createApp(ctx, routes).fetch, port: settings.PORT, hostname: settings.HOST })
  await new Promise<void>((done, fail) => server.once('listening', done).once('error', fail))
  einde.push(async () => {
    const gesloten = new Promise((done) => server.close(done))
    // A browser keeps its connection open; only what is still being answered is waited for.
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    await gesloten
  })
  zeg(`Keukentafel staat klaar op ${ctx.base.href}`)
  if (ctx.inrichtcode) zeg(`Richt de gemeente in op die pagina. Inrichtcode: ${ctx.inrichtcode.code}`)
  if (ctx.isDemo)
    zeg('Log in als Kim Jansen (toegang), Noor de Boer (Wmo) of een van de anderen op de inlogpagina.')
}

async function openServer(settings: Settings): Promise<string> {
  if (settings.DATABASE_URL) return settings.DATABASE_URL
  const started = await startEmbedded({ dataDir: settings.dataDir, voortgang: zeg })
  if (!started.ok)
    throw new Error(
      `De map ${settings.dataDir} is al in gebruik door een andere Keukentafel. Stop die eerst, of kies met DATA_DIR een andere map.`,
    )
  einde.push(() => started.value.stop())
  return started.value.url
}

type Verbinding = { readonly url: string; readonly isOwnRole: boolean }

/** As whom the application works: its own login where there is one, else the owner that takes the role. */
async function verbindingVan(settings: Settings, ownerUrl: string): Promise<Verbinding> {
  if (settings.DATABASE_URL_APP) return { url: settings.DATABASE_URL_APP, isOwnRole: true }
  if (settings.DATABASE_URL) return { url: ownerUrl, isOwnRole: false }
  return { url: await applicationUrl(ownerUrl), isOwnRole: true }
}

async function openContext(settings: Settings, { url, isOwnRole }: Verbinding): Promise<Context> {
  const log = createLog(settings.LOG)
  // While stopping, connections break because we break them.
  const onError = (fout: Error) => {
    if (!isAanHetStoppen) log.fout('verbinding met de database verbroken', { fout })
  }
  const db = openDatabase({ url, isOwnRole, onError })
  einde.push(() => db.close())
  const ids = systemIds(systemClock)
  const sleutels = await openSleutels(join(settings.dataDir, 'sleutels'))
  const post = fakePost(join(settings.dataDir, 'post'))
  const bron = await startBrp(settings)
  einde.push(() => bron.stop())
  const opslag = openOpslag(settings.dataDir, sleutels)
  const waarmerk = await openWaarmerk(settings.dataDir)
  const wislijst = wislijstMap(settings.dataDir)
  const eigen = { db, log, clock: systemClock, ids, brp: bron.brp, sleutels, opslag, waarmerk, wislijst }
  // Before the first task: a letter of who was destroyed would go out again.
  await weigerOngewist(eigen, await gemeenten(db))
  const queueWork = taken(eigen, post, () => gemeenten(db))
  const tasks = await openTaken({ url, isOwnRole, taken: queueWork, onError })
  einde.push(() => tasks.close())
  einde.push(() => waarmerkBijEinde(eigen, () => gemeenten(db)))
  const base = new URL(settings.BASIS_URL ?? `http://localhost:${settings.PORT}`)
  const login = await startLogin(settings, base, db, (n) => randomBytes(n))
  einde.push(() => login.stop())
  return {
    db,
    clock: systemClock,
    ids,
    log,
    oidc: login.oidc,
    sleutels,
    opslag,
    waarmerk,
    wislijst,
    virusscan: settings.VIRUSSCAN ? clamd(settings.VIRUSSCAN) : undefined,
    taken: tasks,
    brp: bron.brp,
    base,
    isDemo: settings.DEMO === 'ja',
    inrichtcode: await inrichtcodeVoor(settings, db, ids),
    gemeenteVan: (host) => gemeenteVan(db, host),
  }
}

/** A code for who reads this screen, as long as there is no gemeente. */
async function inrichtcodeVoor(settings: Settings, db: Database, ids: Ids): Promise<Inrichtcode | undefined> {
  if (settings.DEMO === 'ja' || (await gemeenten(db)).length > 0) return undefined
  return maakInrichtcode(ids.geheim())
}

process.on('SIGINT', () => void stop(0))
process.on('SIGTERM', () => void stop(0))
main().catch(async (error: unknown) => {
  console.error(zinVan(error))
  await stop(1)
})

/** What went wrong, as one sentence for who starts it. */
function zinVan(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, port, path } = error as NodeJS.ErrnoException & { port?: number }
  switch (code) {
    case 'EADDRINUSE':
      return `Poort ${port} is al in gebruik. Stop het andere programma, of kies met PORT een andere poort.`
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'De database van DATABASE_URL antwoordt niet. Kijk of het adres klopt en of de database aan staat.'
    case '28P01':
    case '28000':
    case '3D000':
      return `De database van DATABASE_URL laat ons niet binnen: ${error.message}. Kijk naam, wachtwoord en database na.`
    case 'EACCES':
    case 'EROFS':
    case 'ENOSPC':
    case '53100':
      return `Wij kunnen niet schrijven${path ? ` in ${path}` : ''}: de map is vol of alleen om te lezen. Maak ruimte, of kies met DATA_DIR een andere map.`
    default:
      return error.message
  }
}
