// bin/run.mjs between npm and the application: exit codes, signals, and what happens when it is killed itself.
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'

const launcher = join(import.meta.dirname, '..', 'bin', 'run.mjs')
const folder = await mkdtemp(join(tmpdir(), 'keukentafel-run-'))
const script = join(folder, 'script.ts')

beforeAll(() =>
  writeFile(
    script,
    `const [mode]: string[] = process.argv.slice(2)
     if (mode === 'version') console.log(process.versions.node.split('.')[0], process.cwd())
     else if (mode === 'fail') process.exit(7)
     else {
       const timer = setInterval(() => undefined, 1000)
       let count = 0
       if (mode === 'drain') for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {
         count += 1
         clearInterval(timer)
         setTimeout(() => { console.log(signal, count); process.exit(3) }, 300)
       })
       console.log('ready')
     }`,
  ),
)
afterAll(() => rm(folder, { recursive: true }))

type Run = ChildProcessByStdio<null, Readable, null>

const run = (mode: string): Run =>
  spawn(process.execPath, [launcher, script, mode], { stdio: ['ignore', 'pipe', 'inherit'] })

async function ready(mode: string): Promise<Run> {
  const child = run(mode)
  await once(child.stdout, 'data')
  return child
}

const exitCode = async (child: Run): Promise<unknown> => (await once(child, 'exit'))[0]

test('the script runs on Node 24 in the root of the project', async () => {
  expect(await text(run('version').stdout)).toBe(`24 ${join(import.meta.dirname, '..')}\n`)
})

test('the exit code of the script is passed on', async () => {
  expect(await exitCode(run('fail'))).toBe(7)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} reaches the script once, and it may finish`, async () => {
    const child = await ready('drain')
    const said = text(child.stdout)
    child.kill(signal)
    // npm passes on what the terminal already delivered.
    await pause(100)
    child.kill(signal)

    expect(await exitCode(child)).toBe(3)
    expect(await said).toBe(`${signal} 1\n`)
  })
}

test('a script that a signal ended gives 128 and the number of the signal', async () => {
  const child = await ready('wait')
  child.kill('SIGTERM')

  expect(await exitCode(child)).toBe(143)
})

test('when the launcher is killed the script is told to finish', async () => {
  const child = await ready('drain')
  const said = text(child.stdout)
  child.kill('SIGKILL')

  expect(await said).toBe('SIGTERM 1\n')
})
