// The clock, the ids and the secrets: the only sources of time and chance in the application.

import { randomBytes, randomUUID } from 'node:crypto'

export type Clock = { now(): Date }

export type Ids = {
  /** A uuid v7 whose time is `op`, or now: the primary key of every row. */
  nieuw(op?: Date): string
  /** 256 bits for a session or a one-time code, as url-safe text. */
  geheim(): string
}

export const systemClock: Clock = { now: () => new Date() }

export function systemIds(clock: Clock): Ids {
  let vorige = -1
  let teller = 0
  return {
    nieuw: (op) => {
      const milliseconden = (op ?? clock.now()).getTime()
      // Within a millisecond the ids count on, so that what was made later also sorts later (RFC 9562, 6.2, method 1).
      teller = milliseconden === vorige ? (teller + 1) % 0x1000 : 0
      vorige = milliseconden
      const random = randomUUID()
      return uuidV7(
        milliseconden,
        `${random.slice(0, 15)}${teller.toString(16).padStart(3, '0')}${random.slice(18)}`,
      )
    },
    geheim: () => randomBytes(32).toString('base64url'),
  }
}

/** RFC 9562: 48 bits of Unix milliseconds, then version 7 and the random part of `random`. */
export function uuidV7(milliseconds: number, random: string): string {
  const time = milliseconds.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`
}
