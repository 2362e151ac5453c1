// Where the cluster of a data folder lives, and as whom its server runs.
// `<data folder>/postgres` is a link to the cluster: making that link is what turns a finished initdb into the cluster,
// in one step, so that two first starts or a killed one never leave half a cluster behind.
import { createHash } from 'node:crypto'
import {
  chmod,
  chown,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { type Account, isRoot, serverAccount } from './account.ts'
import { EmbeddedFailure } from './failure.ts'

/** Root's clusters and copies of the programs: the account of the server can enter here, whatever the clone's folder. */
const ROOT_STORE = '/var/lib/keukentafel'

export const store = (): string | undefined => (isRoot() ? ROOT_STORE : undefined)

/** A finished cluster; `account` is set when another account than ours runs its server. */
export type Place = { readonly cluster: string; readonly account: Account | undefined }

const link = (dataDir: string): string => join(dataDir, 'postgres')

export const logFile = (dataDir: string): string => join(dataDir, 'postgres.log')

const errorCode = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code

/** The cluster of this data folder, undefined when there is none yet; throws EmbeddedFailure when it is out of reach. */
export async function findPlace(dataDir: string): Promise<Place | undefined> {
  const entry = link(dataDir)
  try {
    const cluster = await realpath(entry)
    const { uid, gid } = await stat(cluster)
    if (isRoot()) return { cluster, account: { uid, gid } }
    if (uid === process.getuid?.()) return { cluster, account: undefined }
    throw new EmbeddedFailure(
      `De gegevens in ${cluster} zijn van een andere gebruiker (nummer ${uid}). Start als die gebruiker (of als root), of kies met DATA_DIR een andere map.`,
    )
  } catch (error) {
    if (errorCode(error) === 'EACCES') {
      throw new EmbeddedFailure(`Geen toegang tot ${entry}. Kies met DATA_DIR een map van uzelf.`)
    }
    if (errorCode(error) !== 'ENOENT') throw error
    if (!(await lstat(entry).catch(() => undefined))) return undefined
    throw new EmbeddedFailure(
      `${entry} wijst naar ${await readlink(entry)}, maar die map is er niet meer. Zet de map terug, of verwijder ${entry} om leeg te beginnen.`,
    )
  }
}

/** Where a new cluster may be made, and under what name it is filed. */
async function newHome(dataDir: string): Promise<{ parent: string; name: string }> {
  if (!isRoot()) return { parent: dataDir, name: 'postgres' }
  await mkdir(ROOT_STORE, { recursive: true, mode: 0o755 })
  const key = createHash('sha256')
    .update(await realpath(dataDir))
    .digest('hex')
  return { parent: ROOT_STORE, name: key.slice(0, 16) }
}

/** Marks a cluster that is being made. */
const HALF = 'half-'

/** Longer than any initdb takes, in milliseconds. */
const HALF_LIFE = 10 * 60_000

/** An empty folder for a new cluster, of the account that will run it; not found by others until `publish`. */
export async function prepare(dataDir: string): Promise<Place> {
  const { parent, name } = await newHome(dataDir)
  await removeHalfMade(parent, name)
  const cluster = await mkdtemp(join(parent, `${HALF}${name}-`))
  const account = isRoot() ? await serverAccount() : undefined
  if (account) await chown(cluster, account.uid, account.gid)
  return { cluster, account }
}

/** What first starts left that were killed. */
async function removeHalfMade(parent: string, name: string): Promise<void> {
  for (const entry of await readdir(parent)) {
    if (!entry.startsWith(`${HALF}${name}-`)) continue
    const found = await stat(join(parent, entry)).catch(() => undefined)
    if (found && found.mtimeMs < Date.now() - HALF_LIFE) {
      await rm(join(parent, entry), { recursive: true, force: true })
    }
  }
}

/** Makes a prepared place the cluster of its data folder; of two simultaneous first starts the later one is dropped. */
export async function publish(dataDir: string, { cluster }: Place): Promise<void> {
  const whole = join(dirname(cluster), basename(cluster).slice(HALF.length))
  await rename(cluster, whole)
  try {
    await symlink(dirname(whole) === dataDir ? basename(whole) : whole, link(dataDir))
  } catch (error) {
    await rm(whole, { recursive: true, force: true })
    if (errorCode(error) !== 'EEXIST') throw error
  }
}

/** Other whole clusters filed for this data folder, as a removed clone leaves behind with root. */
export async function abandoned(dataDir: string, { cluster }: Place): Promise<string[]> {
  const { parent, name } = await newHome(dataDir)
  const filed = (await readdir(parent)).filter((entry) => entry.startsWith(`${name}-`))
  return filed.map((entry) => join(parent, entry)).filter((path) => path !== cluster)
}

export const SOCKET_PREFIX = 'keukentafel-'

/** A new folder of mode 0700 for the socket: its name cannot be foreseen, so nobody can have put it there before us. */
export async function socketFolder({ account }: Place): Promise<string> {
  // The account of the server may not enter root's TMPDIR, and a socket's path holds at most 107 bytes (103 on macOS).
  const parent = account || tmpdir().length > 60 ? '/tmp' : tmpdir()
  const folder = await mkdtemp(join(parent, SOCKET_PREFIX))
  await chmod(folder, 0o700)
  if (account) await chown(folder, account.uid, account.gid)
  return folder
}
