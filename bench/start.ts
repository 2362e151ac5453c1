// (d) The second start until it answers, and how much memory the process took at most.

import { spawn } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { removeEmbedded } from '../src/platform/embedded.ts'

export type Start = { readonly eersteS: number; readonly tweedeS: number; readonly geheugenMb: number }

async function vrijePoort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => probe.once('listening', done))
  const { port } = probe.address() as { port: number }
  await new Promise((done) => probe.close(done))
  return port
}

/** Starts the application on this folder until it answers, then stops it; seconds, and its peak memory in MB. */
async function start(dataDir: string): Promise<{ s: number; mb: number }> {
  const port = await vrijePoort()
  const begin = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: dataDir, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  while (!(await fetch(`http://localhost:${port}/gezond`).catch(() => undefined))?.ok) {
    if (child.exitCode !== null) throw new Error('the application ended before it was ready')
    await pause(20)
  }
  const s = (performance.now() - begin) / 1000
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
  child.kill('SIGTERM')
  await new Promise((done) => child.once('exit', done))
  return { s, mb: Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024 }
}

/** The first start loads the demo; of the second the median of five. */
export async function benchStart(): Promise<Start> {
  const dataDir = await mkdtemp(join(tmpdir(), 'keukentafel-bench-start-'))
  const eerste = await start(dataDir)
  const tweede: { s: number; mb: number }[] = []
  for (let i = 0; i < 5; i++) tweede.push(await start(dataDir))
  await removeEmbedded(dataDir)
  const midden = tweede.toSorted((a, b) => a.s - b.s)[2]
  return { eersteS: eerste.s, tweedeS: midden?.s ?? 0, geheugenMb: Math.max(...tweede.map((t) => t.mb)) }
}
