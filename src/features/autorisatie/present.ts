// The one serializer: what leaves the house is masked to the niveau of the decision, and who was seen is remembered.

import { type Niveau, reikt } from './autorisatie.ts'
import type { Allow } from './decide.ts'

declare const gemaskeerd: unique symbol
/** A row as this reader may see it: a field above the niveau is undefined. Views take nothing else. */
export type Masked<T> = { readonly [K in keyof T]: Shown<T[K]> | undefined } & {
  readonly [gemaskeerd]: true
}
/** What stands in a field of a masked row: shown with that field, so whole, and told from a raw row all the same. */
export type Shown<V> = V extends string | number | boolean | bigint | null | undefined | Date
  ? V
  : V extends readonly unknown[]
    ? { readonly [K in keyof V]: Shown<V[K]> }
    : { readonly [K in keyof V]: Shown<V[K]> } & { readonly [gemaskeerd]: true }

/** How a noun leaves the house: the niveau each field needs, and whose data it is. */
export type Weergave<T> = {
  readonly velden: Readonly<Record<keyof T, Niveau>>
  readonly personen: (item: T) => readonly (string | null)[]
}

/** Who was shown in this request, at which niveau and why: becomes the inzage rows before the page is sent. */
export type Gezien = Map<string, Pick<Allow, 'niveau' | 'regel' | 'doel'>>

export function present<T extends object>(
  gezien: Gezien,
  besluit: Allow,
  weergave: Weergave<T>,
  item: T,
): Masked<T> {
  for (const persoon of weergave.personen(item)) {
    if (persoon === null) continue
    const eerder = gezien.get(persoon)
    if (!eerder || reikt(besluit.niveau, eerder.niveau)) gezien.set(persoon, besluit)
  }
  const masked = Object.entries(item).map(([veld, waarde]) => {
    const nodig = weergave.velden[veld as keyof T]
    // A field without a niveau never leaves: deny by default.
    return [veld, nodig !== undefined && reikt(besluit.niveau, nodig) ? waarde : undefined]
  })
  return Object.fromEntries(masked) as Masked<T>
}
