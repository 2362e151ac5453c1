// The one-time code of an empty installation: who can read what the start printed may set up the gemeente.

import { createHash, timingSafeEqual } from 'node:crypto'
import { done, type Result, refused } from './result.ts'

export type Inrichtcode = {
  /** As it is printed: four groups of four. */
  readonly code: string
  /** Is this the code? After three wrong ones nobody may try for a minute, not even with the right one. */
  probeer(getypt: string, nu: Date): Result<true, 'code_onjuist' | 'te_vaak_geprobeerd'>
}

// No 0, 1, I or O: the code is read from one screen and typed on another. Each of the sixteen signs is five bits of chance.
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const maxTries = 3
const pauseMs = 60_000

/** The code that follows from a secret; it lives as long as this process. */
export function maakInrichtcode(geheim: string): Inrichtcode {
  const bytes = createHash('sha256').update(geheim).digest().subarray(0, 16)
  const plain = [...bytes].map((byte) => signs[byte % signs.length]).join('')
  const right = hash(plain)
  let wrong = 0
  let closedUntil = 0
  return {
    code: plain.replace(/(.{4})(?!$)/g, '$1-'),
    probeer: (getypt, nu) => {
      if (nu.getTime() < closedUntil) return refused('te_vaak_geprobeerd')
      if (timingSafeEqual(hash(getypt.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')), right)) return done(true)
      wrong += 1
      if (wrong < maxTries) return refused('code_onjuist')
      wrong = 0
      closedUntil = nu.getTime() + pauseMs
      return refused('te_vaak_geprobeerd')
    },
  }
}

const hash = (text: string) => createHash('sha256').update(text).digest()
