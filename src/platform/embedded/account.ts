// The system account that runs the server when the application is started by root, whom PostgreSQL refuses.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { EmbeddedFailure } from './failure.ts'

export type Account = { readonly uid: number; readonly gid: number }

const NAME = 'keukentafel'

// Debian and Red Hat have the first, Alpine (busybox) the second.
const WAYS_TO_MAKE = [
  ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME],
  ['adduser', '-S', '-D', '-H', '-s', '/sbin/nologin', NAME],
] as const

const run = promisify(execFile)

export const isRoot = (): boolean => process.getuid?.() === 0

async function find(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    // `id` fails for exactly one cause: there is no such account.
    return undefined
  }
}

/** The account `keukentafel`, made when absent; `nobody` where none can be made; throws EmbeddedFailure without both. */
export async function serverAccount(): Promise<Account> {
  const known = await find(NAME)
  if (known) return known
  for (const [program, ...args] of WAYS_TO_MAKE) {
    // Of two simultaneous starts one fails here and still finds the account below.
    await run(program, args).catch(() => undefined)
    const made = await find(NAME)
    if (made) return made
  }
  const nobody = await find('nobody')
  if (nobody) return nobody
  throw new EmbeddedFailure(
    `PostgreSQL start niet als root en het account ${NAME} kan niet worden gemaakt. Start als gewone gebruiker.`,
  )
}
