// The checks that both `npm test` and `npm run check` run, each a child process on this same Node.

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

export const root = join(import.meta.dirname, '..', '..')

let running: ChildProcess | undefined
let isStopped = false

// Asked to stop: the child ends first, so that it can clean up, and nothing new begins.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    isStopped = true
    running?.kill(signal)
  })
}

/** Runs a script of a package; its output goes straight through. True when it ended without complaint. */
function run(title: string, script: string, args: readonly string[]): Promise<boolean> {
  if (isStopped) return Promise.resolve(false)
  process.stdout.write(`\n${title}\n`)
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    running = child
    child.on('error', (error) => {
      process.stdout.write(`${title} could not start: ${error.message}\n`)
      resolve(false)
    })
    child.on('exit', (code) => resolve(code === 0))
  })
}

// Documents are left out: the formatter pads their tables until nobody can read the source.
const formatted = ['src', 'test', 'bench', 'bin'].filter((folder) => existsSync(join(root, folder)))

export const checkTypes = () => run('Types', 'typescript/bin/tsc', ['-p', '.'])
export const checkStyle = () =>
  run('Lint and format', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', ...formatted])
/** The configuration is read as it is: built first, it would be written into node_modules, which may be read-only. */
export const runTests = (args: readonly string[]) =>
  run('Tests', 'vitest/vitest.mjs', ['run', '--configLoader=native', ...args])
