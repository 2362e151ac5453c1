// What two transactions that meet leave behind: one of them is done, the other may be done again from the start.

import { setTimeout as wacht } from 'node:timers/promises'
import pg from 'pg'

/** What this act wanted to hold had moved by the time it held it. */
export class Verschoven extends Error {}

// Deadlock, serialization, and a unique index that the other filled first (PostgreSQL, appendix A).
const botsingen: ReadonlySet<string | undefined> = new Set(['40P01', '40001', '23505'])
const isBotsing = (error: unknown): boolean =>
  error instanceof Verschoven || (error instanceof pg.DatabaseError && botsingen.has(error.code))

/**
 * Does `doe` again, up to four times more, when it was ended because of another.
 * `doe` is a whole transaction: nothing of the first time is left, and the next sees what the other did, so that it can refuse in words.
 */
export async function opnieuwBijBotsing<T>(doe: () => Promise<T>, keer = 0): Promise<T> {
  try {
    return await doe()
  } catch (error) {
    if (keer === 4 || !isBotsing(error)) throw error
  }
  // Who met once would meet again at the same pace.
  await wacht(Math.random() * 20 * (keer + 1))
  return opnieuwBijBotsing(doe, keer + 1)
}
