// The real application in its own process, as a user starts it.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { removeEmbedded } from '../../src/platform/embedded.ts'

const root = join(import.meta.dirname, '../..')

export type Server = {
  readonly base: string
  readonly dataDir: string
  readonly process: ChildProcess
  /** Everything it said so far. */
  uitvoer(): string
  /** Sends a signal and waits for the end; answers the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
  /** Stops it and removes its folder. */
  opruimen(): Promise<void>
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}

/** Starts `src/main.ts`; answers when it is ready, or rejects with what it said when it ends first. */
export async function startServer(
  o: { dataDir?: string; port?: number; env?: Record<string, string> } = {},
): Promise<Server> {
  const server = await spawnServer(o)
  for (;;) {
    if (server.process.exitCode !== null || server.process.signalCode !== null)
      throw new Error(server.uitvoer())
    const answer = await fetch(`${server.base}/gezond`).catch(() => undefined)
    if (answer?.ok) return server
    await pause(100)
  }
}

/** Starts it without waiting. */
export async function spawnServer(
  o: { dataDir?: string; port?: number; env?: Record<string, string> } = {},
): Promise<Server> {
  const dataDir = o.dataDir ?? (await mkdtemp(join(tmpdir(), 'keukentafel-server-')))
  const port = o.port ?? (await freePort())
  const { DATABASE_URL: _, NODE_ENV: __, ...env } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: root,
    // The structure and the stories are enough, unless a test asks for more of the demo.
    env: {
      ...env,
      NODE_ENV: 'production',
      DEMO_FACTOR: '0',
      PORT: String(port),
      DATA_DIR: dataDir,
      ...o.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const hear = (chunk: Buffer) => {
    said += chunk
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = once(child, 'exit')
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await ended
    return child.exitCode
  }
  return {
    base: `http://localhost:${port}`,
    dataDir,
    process: child,
    uitvoer: () => said,
    stop,
    opruimen: async () => {
      await stop()
      await removeEmbedded(dataDir)
    },
  }
}
