// Makes the cluster of a data folder on the first start, and refuses one of another major version.
import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Version } from './binaries.ts'
import { EmbeddedFailure } from './failure.ts'
import { abandoned, findPlace, type Place, prepare, publish } from './place.ts'

/** The superuser of the cluster and owner of the database, which has the same name. */
export const OWNER = 'keukentafel'

export type ClusterOrder = {
  readonly dataDir: string
  readonly programs: string
  readonly version: Version
  readonly fsync: boolean
  readonly voortgang: (zin: string) => void
}

/** The cluster of this data folder, made when absent; throws EmbeddedFailure when it is not ours or not this version. */
export async function clusterOf(order: ClusterOrder): Promise<Place> {
  const place = (await findPlace(order.dataDir)) ?? (await makeCluster(order))
  const found = (await readFile(join(place.cluster, 'PG_VERSION'), 'utf8')).trim()
  if (found === String(order.version)) return place
  throw new EmbeddedFailure(
    `De gegevens in ${order.dataDir} zijn van PostgreSQL ${found}; deze versie werkt met PostgreSQL ${order.version}. Maak met de vorige versie een back-up (npm run backup) en zet die terug in een lege map (npm run herstel).`,
  )
}

async function makeCluster(order: ClusterOrder): Promise<Place> {
  order.voortgang('De database wordt aangemaakt. Dat gebeurt één keer.')
  const fresh = await prepare(order.dataDir)
  try {
    await initdb(order, fresh)
    await publish(order.dataDir, fresh)
  } catch (error) {
    await rm(fresh.cluster, { recursive: true, force: true })
    const said = (error as { stderr?: string }).stderr || (error as Error).message
    throw new EmbeddedFailure(`De database kan niet worden aangemaakt: ${said.trim()}`)
  }
  const place = await findPlace(order.dataDir)
  if (!place) throw new EmbeddedFailure(`${order.dataDir} is tijdens het starten verwijderd.`)
  for (const path of await abandoned(order.dataDir, place)) {
    order.voortgang(`Er staan nog gegevens van een eerdere installatie in ${path}; die worden niet gebruikt.`)
  }
  return place
}

async function initdb({ programs, fsync }: ClusterOrder, { cluster, account }: Place): Promise<void> {
  const args = ['-D', cluster, '--username', OWNER, '--encoding=UTF8', '--locale=C.UTF-8', '--data-checksums']
  // Who can reach the socket may log in: its folder has mode 0700, and there is no other way in.
  args.push('--auth-local=trust', '--auth-host=reject', '--no-instructions')
  if (!fsync) args.push('--no-sync')
  await promisify(execFile)(join(programs, 'bin', 'initdb'), args, { cwd: '/', env: {}, ...account })
}
