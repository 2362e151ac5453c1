// A verwerking: one row of the verwerkingsregister in one version, with all that AVG 30 asks, from a day until a day.

import type { Datum } from '../termijn/datum.ts'

export const velden = [
  'naam',
  'verantwoordelijke',
  'doel',
  'grondslag',
  'betrokkenen',
  'gegevens',
  'ontvangers',
  'bewaartermijn',
  'beveiliging',
] as const
export type Inhoud = Readonly<Record<(typeof velden)[number], string>> & {
  /** The fields asked of the BRP; null asks nothing there. */
  readonly brpVelden: string | null
}

export type Verwerking = Inhoud & {
  readonly code: string
  readonly versie: number
  /** Null is from the beginning. */
  readonly van: Datum | null
  /** The last day; null holds on. */
  readonly tot: Datum | null
  /** Empty while nobody here looked at it: as Keukentafel gives it. */
  readonly door: string | null
}

/** Her place in the register; a change gets a new one (LDV). */
export const verwerkingId = ({ code, versie }: Pick<Verwerking, 'code' | 'versie'>): string =>
  `${code}-${versie}`

export const verwerkingUri = (base: URL, v: Pick<Verwerking, 'code' | 'versie'>): string =>
  new URL(`/werk/privacy/verwerkingsregister/${verwerkingId(v)}`, base).href

/** The version of this code that holds on this day; undefined when it stopped before. */
export function geldtOp(rijen: readonly Verwerking[], code: string, dag: Datum): Verwerking | undefined {
  const begonnen = rijen.filter((v) => v.code === code && (v.van === null || v.van <= dag))
  const laatste = begonnen.toSorted((a, b) => b.versie - a.versie)[0]
  return laatste && (laatste.tot === null || laatste.tot >= dag) ? laatste : undefined
}

export const nieuwsteVan = (rijen: readonly Verwerking[], code: string): Verwerking | undefined =>
  rijen.filter((v) => v.code === code).toSorted((a, b) => b.versie - a.versie)[0]

/** The register of this day, in the order of the activities. */
export function registerOp(rijen: readonly Verwerking[], dag: Datum): Verwerking[] {
  const codes = [...new Set(rijen.map(({ code }) => code))]
  return codes.flatMap((code) => geldtOp(rijen, code, dag) ?? [])
}

/** The activities of the log that no row of this day describes. */
export const zonderVerwerking = <A extends { readonly code: string }>(
  activiteiten: readonly A[],
  register: readonly Verwerking[],
): A[] => activiteiten.filter(({ code }) => !register.some((v) => v.code === code))
