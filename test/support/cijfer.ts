// What a family of tests counted, alone on a line; and how many times as much it does at night.

import { appendFileSync } from 'node:fs'
import process from 'node:process'

/** One in `npm test`; `npm run test:nightly` sets it higher (nacht.ts). */
export const maal = Number(process.env.TEST_MAAL ?? 1)

/** Prints a figure, and keeps it for the list at the end of the night. */
export function cijfer(zin: string): void {
  console.log(zin)
  if (process.env.TEST_CIJFERS) appendFileSync(process.env.TEST_CIJFERS, `${zin}\n`)
}
