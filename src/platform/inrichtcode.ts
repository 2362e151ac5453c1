// The one-time code of an empty installation: who can read what the start printed may set up the gemeente.

import { timingSafeEqual } from 'node:crypto'
import { hashVanCode, leesbareCode } from './leesbarecode.ts'
import { done, type Result, refused } from './result.ts'

export type Inrichtcode = {
  /** As it is printed: four groups of four. */
  readonly code: string
  /** Is this the code? After three wrong ones nobody may try for a minute, not even with the right one. */
  probeer(getypt: string, nu: Date): Result<true, 'code_onjuist' | 'te_vaak_geprobeerd'>
}

const maxTries = 3
const pauseMs = 60_000

/** The code that follows from a secret; it lives as long as this process. */
export function maakInrichtcode(geheim: string): Inrichtcode {
  const code = leesbareCode(geheim)
  const right = hashVanCode(code)
  let wrong = 0
  let closedUntil = 0
  return {
    code,
    probeer: (getypt, nu) => {
      if (nu.getTime() < closedUntil) return refused('te_vaak_geprobeerd')
      if (timingSafeEqual(hashVanCode(getypt), right)) return done(true)
      wrong += 1
      if (wrong < maxTries) return refused('code_onjuist')
      wrong = 0
      closedUntil = nu.getTime() + pauseMs
      return refused('te_vaak_geprobeerd')
    },
  }
}
