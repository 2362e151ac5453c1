// The repeatable SQL of this version as text, for whoever prints what stands above it.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../db/views')

/** The texts of the files in db/views whose name starts with `begin`, in order of their names. */
export const sqlViews = (begin: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(begin) && name.endsWith('.sql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
