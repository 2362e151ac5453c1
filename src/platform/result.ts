// A decision as a value: done with what it yields, or refused with one word for the obstacle.

export type Done<T> = { readonly ok: true; readonly value: T }
export type Refused<W extends string> = { readonly ok: false; readonly reason: W }
export type Result<T, W extends string> = Done<T> | Refused<W>

export const done = <T>(value: T): Done<T> => ({ ok: true, value })
export const refused = <const W extends string>(reason: W): Refused<W> => ({ ok: false, reason })
