// All SQL of meldingen and the vragen in them.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Melding } from './melding.ts'

/** The melding with its vragen, and its first door; the two constraints of the table are the last resort. */
export async function insertMelding(tx: Tx, m: Melding, door: Medewerker): Promise<void> {
  const gemeente_id = door.gemeenteId
  await tx
    .insertInto('melding')
    .values({
      gemeente_id,
      id: m.id,
      ontvangen_op: m.ontvangenOp,
      deur: m.deur,
      kanaal: m.kanaal,
      status: m.status,
      melder: m.melder,
      melder_naam: m.melderNaam ?? null,
      melder_telefoon: m.melderTelefoon ?? null,
      inwoner_id: m.inwonerId ?? null,
      huishouden_id: m.huishoudenId ?? null,
      woorden: m.woorden,
      urgentie: m.urgentie,
      onveilig: m.onveilig,
      onveilig_toelichting: m.onveiligToelichting ?? null,
      is_bedreigend: m.isBedreigend,
      team_id: m.teamId,
      plan_id: m.planId ?? null,
      reden_tweede_dossier: m.redenTweedeDossier ?? null,
      geregistreerd_door_id: door.id,
    })
    .execute()
  await tx
    .insertInto('vraag')
    .values(
      m.vragen.map((v) => ({
        gemeente_id,
        id: v.id,
        melding_id: m.id,
        leefgebied: v.leefgebied,
        wet: v.wet,
      })),
    )
    .execute()
  await tx
    .insertInto('melding_deur')
    .values({ gemeente_id, melding_id: m.id, deur: m.deur, op: m.ontvangenOp })
    .execute()
}

/** The kernen of this gemeente, to choose from. */
export const kernen = (tx: Tx): Promise<Zakelijk<{ id: string; naam: string }>[]> =>
  many(tx, sql`select id, naam from kern order by naam collate "nl-x-icu"`)
