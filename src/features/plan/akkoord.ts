// Akkoord: each person says yes or no for themselves, to one versie of the plan.

import type { Plan } from './plan.ts'

export const wijzen = ['mondeling', 'ondertekend', 'niet_akkoord'] as const
export type Wijze = (typeof wijzen)[number] | 'portaal'

export type Akkoord = { readonly inwonerId: string; readonly versie: number; readonly wijze: Wijze }

/** A member of the household, or who may legally act for one. */
export type Persoon = {
  readonly id: string
  /** Unknown as long as nobody asked the birth date. */
  readonly leeftijd: number | undefined
  readonly isLid: boolean
  readonly isVertegenwoordiger: boolean
}

/**
 * May this person say yes?
 * Jeugdwet art. 7.3.4: from twelve years on a child has a say; younger, the parents or the representative speak.
 * Somebody whose birth date was never asked sits at the table as a grown-up.
 */
export const magAkkoordGeven = ({ leeftijd, isVertegenwoordiger }: Persoon): boolean =>
  isVertegenwoordiger || leeftijd === undefined || leeftijd >= 12

/** Who said yes to the versie that stands here, and counts. */
export const geldigAkkoord = (
  plan: Pick<Plan, 'versie'>,
  personen: readonly Persoon[],
  akkoorden: readonly Akkoord[],
): readonly Persoon[] =>
  personen.filter(
    (persoon) =>
      magAkkoordGeven(persoon) &&
      akkoorden.some(
        (a) => a.inwonerId === persoon.id && a.versie === plan.versie && a.wijze !== 'niet_akkoord',
      ),
  )

type Ondertekenaar = Pick<Persoon, 'id' | 'leeftijd'> & {
  readonly spreektVoor: readonly string[]
  readonly akkoord: { readonly versie: number; readonly wijze: Wijze } | null
}

/**
 * Whose yes is still missing for a doel of a child under the Jeugdwet, in this versie.
 * Under twelve a parent or the representative; from twelve to sixteen both; from sixteen the child alone (Jeugdwet art. 7.3.4).
 */
export function nogNodig<P extends Ondertekenaar>(
  versie: number,
  doelen: readonly { readonly inwonerId: string; readonly wet: string }[],
  personen: readonly P[],
): readonly { readonly kind: P; readonly wie: 'ouder' | 'kind' }[] {
  const zeiJa = ({ akkoord }: P) => akkoord?.versie === versie && akkoord.wijze !== 'niet_akkoord'
  const jeugd = new Set(doelen.filter(({ wet }) => wet === 'jeugdwet').map(({ inwonerId }) => inwonerId))
  return personen
    .filter(({ id, leeftijd }) => jeugd.has(id) && leeftijd !== undefined && leeftijd < 18)
    .flatMap((kind) => {
      const leeftijd = kind.leeftijd ?? 0
      const ouder = personen.some((p) => p.spreektVoor.includes(kind.id) && zeiJa(p))
      return [
        ...(leeftijd < 16 && !ouder ? [{ kind, wie: 'ouder' as const }] : []),
        ...(leeftijd >= 12 && !zeiJa(kind) ? [{ kind, wie: 'kind' as const }] : []),
      ]
    })
}
