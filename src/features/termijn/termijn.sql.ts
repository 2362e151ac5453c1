// All SQL of running clocks.

import type { Tx } from '../../platform/db.ts'

export type TermijnRij = {
  readonly id: string
  readonly soort: string
  readonly wet: string
  readonly begin: string
  readonly einddatum: string
  readonly meldingId?: string
  readonly planId?: string
  readonly trajectId?: string
}

/** Starts clocks; each belongs to one melding, plan or traject. */
export async function insertTermijnen(
  tx: Tx,
  gemeenteId: number,
  rijen: readonly TermijnRij[],
): Promise<void> {
  if (rijen.length === 0) return
  await tx
    .insertInto('termijn')
    .values(
      rijen.map((r) => ({
        gemeente_id: gemeenteId,
        id: r.id,
        soort: r.soort,
        wet: r.wet,
        begin: r.begin,
        einddatum: r.einddatum,
        melding_id: r.meldingId ?? null,
        plan_id: r.planId ?? null,
        traject_id: r.trajectId ?? null,
      })),
    )
    .execute()
}
