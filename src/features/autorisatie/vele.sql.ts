// The SQL of grants on many things at once: given and ended in one statement each, whatever their number.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { NieuweAutorisatie } from './autorisatie.sql.ts'
import { weigerNietToewijsbaar } from './uitgesloten.sql.ts'

/** Gives all of these grants; `tot` is the moment each ends by itself, if it does. Throws as insertAutorisaties does. */
export async function insertVele(
  tx: Tx,
  gemeenteId: number,
  grants: readonly (NieuweAutorisatie & { readonly tot?: Date })[],
): Promise<void> {
  await sql`insert into autorisatie (gemeente_id, id, medewerker_id, team_id, melding_id, traject_id, plan_id, niveau, wet, doel, grondslag, van, tot, gebeurtenis_id)
    select ${gemeenteId}, a.id, a."medewerkerId", a."teamId", a."meldingId", a."trajectId", a."planId", a.niveau, a.wet, a.doel,
      a.grondslag, a.van, a.tot, a."gebeurtenisId"
    from jsonb_to_recordset(${JSON.stringify(grants)}::jsonb) as a (id uuid, "medewerkerId" uuid, "teamId" uuid, "meldingId" uuid,
      "trajectId" uuid, "planId" uuid, niveau text, wet text, doel text, grondslag text, van timestamptz, tot timestamptz,
      "gebeurtenisId" uuid)`.execute(tx)
  await weigerNietToewijsbaar(
    tx,
    grants.map(({ id }) => id),
  )
}

const kolom = {
  melding: sql`melding_id`,
  traject: sql`traject_id`,
  plan: sql`plan_id`,
} as const

/**
 * Ends what these grondslagen gave on these things, whoever holds it; what ended is not removed.
 * A grant that would have ended by itself later ends now too.
 */
export const beeindigVele = (
  tx: Tx,
  o: { soort: keyof typeof kolom; ids: readonly string[]; grondslagen: readonly string[]; nu: Date },
): Promise<unknown> =>
  sql`update autorisatie set tot = ${o.nu} where ${kolom[o.soort]} = any(${o.ids}::uuid[])
    and grondslag = any(${o.grondslagen}::text[]) and (tot is null or tot > ${o.nu})`.execute(tx)

/** Ends what the toewijzing of these trajecten gave along on earlier ones. */
export const beeindigMeegegevenVan = (
  tx: Tx,
  o: { trajectIds: readonly string[]; op: readonly string[]; nu: Date },
): Promise<unknown> =>
  sql`update autorisatie a set tot = ${o.nu}
    where a.traject_id = any(${o.op}::uuid[]) and a.grondslag = 'eerder_traject' and a.tot is null
      and exists (select from gebeurtenis g where g.gemeente_id = a.gemeente_id and g.id = a.gebeurtenis_id
        and g.traject_id = any(${o.trajectIds}::uuid[]))`.execute(tx)

/** Ends everything one medewerker holds by name on these plannen. */
export const beeindigPersoonlijk = (
  tx: Tx,
  o: { planIds: readonly string[]; medewerkerId: string; nu: Date },
): Promise<unknown> =>
  sql`update autorisatie set tot = ${o.nu} where plan_id = any(${o.planIds}::uuid[]) and medewerker_id = ${o.medewerkerId}
    and (tot is null or tot > ${o.nu})`.execute(tx)
