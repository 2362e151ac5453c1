// Runs a script of this project on the Node that npm brings, after installing what is missing.
// It is plain JavaScript without dependencies: on a fresh clone it is all there is, and any Node from 20 on runs it.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { whenParentDies } from './parent.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const marker = join(modules, '.keukentafel-geinstalleerd')
const NEEDED = 24

const sha = (text) => createHash('sha256').update(text).digest('hex')
const say = (sentence) => process.stderr.write(`${sentence}\n`)
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')
const lockHash = () => sha(read(join(root, 'package-lock.json')))
const isInstalled = () => read(marker) === lockHash()

let child

/** Runs a program in the project's root; gives the exit code, 128 + n when signal n ended it. */
function run(program, args) {
  return new Promise((resolve) => {
    child = spawn(program, args, { cwd: root, stdio: 'inherit' })
    child.on('error', (error) => {
      say(`${program} kan niet worden gestart: ${error.message}`)
      resolve(127)
    })
    child.on('exit', (code, signal) => resolve(signal ? 128 + constants.signals[signal] : code))
  })
}

// Ctrl-C reaches the child already by the terminal, and npm passes it on once more: what follows shortly is dropped.
let signalled = 0
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (Date.now() - signalled < 500) return
    signalled = Date.now()
    if (child) return child.kill(signal)
    process.exit(128 + constants.signals[signal])
  })
}

/** Whether npm itself recorded, at the end of its last install, exactly what the lockfile asks. */
function npmSaysInstalled() {
  const recorded = read(join(modules, '.package-lock.json'))
  if (!recorded) return false
  const wanted = JSON.parse(read(join(root, 'package-lock.json'))).packages
  const present = JSON.parse(recorded).packages
  return Object.entries(wanted).every(([path, part]) => {
    if (path === '') return true
    if (!present[path]) return part.optional === true
    return present[path].version === part.version && present[path].integrity === part.integrity
  })
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const installLock = join(tmpdir(), `keukentafel-installatie-${sha(root).slice(0, 16)}`)

/** Lets one process at a time install into this folder; a lock left behind by a dead process does not count. */
async function takeInstallLock() {
  for (;;) {
    try {
      return writeFileSync(installLock, String(process.pid), { flag: 'wx' })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      // An empty lock is one that is being written.
      if (!isAlive(Number(read(installLock)) || process.pid)) rmSync(installLock, { force: true })
      await pause(300)
    }
  }
}

/** Installs what is missing, one process at a time; gives the exit code. */
async function install() {
  await takeInstallLock()
  try {
    const code = isInstalled() || npmSaysInstalled() ? 0 : await npmCi()
    if (code === 0) writeFileSync(marker, lockHash())
    return code
  } finally {
    rmSync(installLock, { force: true })
  }
}

async function npmCi() {
  say('De onderdelen worden geïnstalleerd (npm ci). Dat gebeurt één keer en duurt meestal een minuut.')
  const npm = process.env.npm_execpath ?? ''
  const [program, first] = basename(npm) === 'npm-cli.js' ? [process.execPath, [npm]] : ['npm', []]
  const code = await run(program, [...first, 'ci', '--include=dev', '--include=optional', '--loglevel=error'])
  child = undefined
  if (code !== 0) say('Het installeren is niet gelukt. Los op wat hierboven staat en start opnieuw.')
  return code
}

/** The Node to run on: the one npm brought, else this one when it is new enough. */
function findNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  // The package for macOS on Apple's own processor has a name that differs from the others.
  for (const name of [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`]) {
    const brought = join(modules, name, 'bin', program)
    if (existsSync(brought)) return brought
  }
  return Number(process.versions.node.split('.')[0]) >= NEEDED ? process.execPath : undefined
}

async function main() {
  const [script, ...args] = process.argv.slice(2)
  if (!script) {
    say('Gebruik: node bin/run.mjs SCRIPT [argumenten]')
    return 2
  }
  // Killed by force, npm passes nothing on; without this the application would live on and keep the folder.
  if (process.env.npm_lifecycle_event) whenParentDies(() => process.kill(process.pid, 'SIGTERM'))
  const code = isInstalled() ? 0 : await install()
  if (code !== 0) return code
  const node = findNode()
  if (!node) {
    say(
      `Node ${NEEDED} is nodig; voor ${process.platform} op ${process.arch} brengt npm die niet mee en hier draait Node ${process.versions.node}.`,
    )
    return 1
  }
  const preload = ['--import', pathToFileURL(join(root, 'bin', 'parent.mjs')).href]
  // Without it React renders pages in development mode, some ten times slower; a test run sets its own.
  if (script.startsWith('src/') || script.startsWith('bench/')) process.env.NODE_ENV ??= 'production'
  return run(node, ['--import', 'tsx', ...preload, script, ...args])
}

process.exit(await main())
