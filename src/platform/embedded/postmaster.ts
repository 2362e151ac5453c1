// The server process of a cluster: whether it runs, starting it apart from us, stopping it.
import { execFile, spawn } from 'node:child_process'
import { open, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type Place, SOCKET_PREFIX, socketFolder } from './place.ts'
import { settings } from './settings.ts'

/** A server that runs, or is starting or stopping; `socket` is the folder of its socket, empty until it has one. */
export type Postmaster = { readonly pid: number; readonly socket: string }

/** What postmaster.pid says (PostgreSQL, src/include/utils/pidfile.h); its last lines appear while the server starts. */
type PidFile = Postmaster & { readonly shmid: string | undefined }

const pidFile = (cluster: string): string => join(cluster, 'postmaster.pid')

async function readPidFile(cluster: string): Promise<PidFile | undefined> {
  const lines = (await readFile(pidFile(cluster), 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0])
  if (!pid) return undefined
  return { pid, socket: lines[4] ?? '', shmid: lines[6]?.trim().split(/\s+/)[1] }
}

/** Whether this process is the server of this cluster: a number alone may be another's after a restart of the machine. */
async function isServerOf(cluster: string, pid: number): Promise<boolean> {
  if (process.platform === 'linux') {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    return command.split('\0').includes(cluster)
  }
  const ps = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => undefined)
  return ps?.stdout.includes(` ${cluster} `) ?? false
}

/** The living server of this cluster, whoever started it. */
export async function runningPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const file = await readPidFile(cluster)
  return file && (await isServerOf(cluster, file.pid)) ? file : undefined
}

/** Whether any process still uses the shared memory of a server that is gone; only Linux tells. */
async function memoryInUse(shmid: string | undefined): Promise<boolean> {
  const table = await readFile('/proc/sysvipc/shm', 'utf8').catch(() => undefined)
  if (table === undefined) return true
  // Columns: key shmid perms size cpid lpid nattch (proc_sysvipc(5)).
  const rows = table.split('\n').map((line) => line.trim().split(/\s+/))
  return rows.some((columns) => columns[1] === shmid && Number(columns[6]) > 0)
}

/**
 * Removes what a killed server left: its socket's folder, and its pid file when its number now belongs to another
 * process (in a container that happens at every restart), which PostgreSQL would take for a running server.
 */
async function clearRemains(cluster: string): Promise<void> {
  const file = await readPidFile(cluster)
  if (!file) return
  if (basename(file.socket).startsWith('keukentafel-'))
    await rm(file.socket, { recursive: true, force: true })
  if (!(await memoryInUse(file.shmid))) await rm(pidFile(cluster), { force: true })
}

export type Launch = {
  readonly place: Place
  readonly programs: string
  readonly log: string
  readonly fsync: boolean
}

/** Starts the server apart from us; `ended` becomes true when it stops again, as when another start was first. */
export async function launch({ place, programs, log, fsync }: Launch): Promise<{ readonly ended: boolean }> {
  await clearRemains(place.cluster)
  const socket = await socketFolder(place)
  const file = await open(log, 'a', 0o600)
  const server = spawn(join(programs, 'bin', 'postgres'), ['-D', place.cluster, ...settings(socket, fsync)], {
    cwd: '/',
    // Nothing of our environment: it holds secrets, and PG* variables would change the server.
    env: {},
    detached: true,
    stdio: ['ignore', file.fd, file.fd],
    ...place.account,
  })
  const state = { ended: false }
  const end = async () => {
    await removeSocket(socket)
    state.ended = true
  }
  server.once('exit', end).once('error', end)
  server.unref()
  await file.close()
  return state
}

/** Stops the server of this cluster and waits until it is down: in good order, by force after a minute. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const server = await runningPostmaster(cluster)
  if (!server) return
  signal(server.pid, 'SIGINT')
  const patience = Date.now() + 60_000
  let forced = false
  while (await isServerOf(cluster, server.pid)) {
    if (!forced && Date.now() > patience) {
      forced = true
      signal(server.pid, 'SIGQUIT')
    }
    await pause(10)
  }
  await removeSocket(server.socket)
}

/** Removes the folder of a socket, when it is one that we made. */
async function removeSocket(folder: string): Promise<void> {
  if (basename(folder).startsWith(SOCKET_PREFIX)) await rm(folder, { recursive: true, force: true })
}

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    // It ended by itself a moment ago.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
