// The first medewerker of a gemeente: who gives everybody else a rol.

import type { Tx } from '../../platform/db.ts'

export async function insertBeheerder(
  tx: Tx,
  b: { gemeenteId: number; id: string; sub: string; naam: string; organisatieId: string; van: string },
): Promise<void> {
  const { gemeenteId: gemeente_id, id, van } = b
  await tx
    .insertInto('medewerker')
    .values({
      gemeente_id,
      id,
      van,
      sub: b.sub,
      naam: b.naam,
      functie: 'Functioneel beheerder',
      organisatie_id: b.organisatieId,
    })
    .execute()
  await tx
    .insertInto('medewerker_rol')
    .values({ gemeente_id, medewerker_id: id, rol: 'functioneel_beheerder', van })
    .execute()
}
