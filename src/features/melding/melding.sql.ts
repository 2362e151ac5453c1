// All SQL of meldingen and the vragen in them.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Kanaal } from '../contact/contact.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import type { Leefgebied, Melder, Melding, Onveilig, Status, Urgentie } from './melding.ts'

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

/** A melding as the page shows it. */
export type MeldingRij = {
  id: string
  ontvangenOp: Date
  status: Status
  deur: string
  kanaal: Kanaal
  melder: Melder
  melderNaam: string | null
  melderTelefoon: string | null
  inwonerId: string | null
  huishoudenId: string | null
  voornamen: string | null
  voorvoegsel: string | null
  geslachtsnaam: string | null
  geboortedatum: string | null
  kern: string | null
  woorden: string
  urgentie: Urgentie
  onveilig: Onveilig
  onveiligToelichting: string | null
  isBedreigend: boolean
  team: string
  teamId: string
  behandelaar: string | null
  planId: string | null
  vragen: { leefgebied: Leefgebied; wet: Wet }[]
  termijnen: { soort: string; begin: string; einddatum: string; gestoptOp: string | null }[]
  bevestiging: { onderwerp: string; tekst: string; verzondenOp: string | null } | null
}

/** The melding, with the grants this medewerker has on it now; undefined when it is not there. */
export const meldingVoor = (tx: Tx, door: Medewerker, id: string, nu: Date) =>
  maybe<MeldingRij & { autorisaties: Autorisatie[] }>(
    tx,
    sql`
    select m.id, m.ontvangen_op as "ontvangenOp", m.status, d.naam as deur, m.kanaal, m.melder, m.melder_naam as "melderNaam",
      m.melder_telefoon as "melderTelefoon", m.inwoner_id as "inwonerId", m.huishouden_id as "huishoudenId",
      i.voornamen, i.voorvoegsel, i.geslachtsnaam, i.geboortedatum, k.naam as kern, m.woorden, m.urgentie, m.onveilig,
      m.onveilig_toelichting as "onveiligToelichting", m.is_bedreigend as "isBedreigend", t.naam as team, m.team_id as "teamId",
      b.naam as behandelaar, m.plan_id as "planId",
      (select jsonb_agg(jsonb_build_object('leefgebied', v.leefgebied, 'wet', v.wet) order by v.id)
        from vraag v where v.gemeente_id = m.gemeente_id and v.melding_id = m.id) as vragen,
      coalesce((select jsonb_agg(jsonb_build_object('soort', x.soort, 'begin', x.begin, 'einddatum', x.einddatum, 'gestoptOp', x.gestopt_op)
        order by x.einddatum, x.soort) from termijn x where x.gemeente_id = m.gemeente_id and x.melding_id = m.id), '[]') as termijnen,
      (select jsonb_build_object('onderwerp', u.onderwerp, 'tekst', u.tekst, 'verzondenOp', u.verzonden_op)
        from uitgaand u where u.gemeente_id = m.gemeente_id and u.melding_id = m.id and u.soort = 'ontvangstbevestiging'
        order by u.id limit 1) as bevestiging,
      coalesce((select jsonb_agg(jsonb_build_object('niveau', a.niveau, 'wet', a.wet, 'isPersoonlijk', a.medewerker_id is not null))
        from autorisatie a where a.gemeente_id = m.gemeente_id and a.melding_id = m.id
          and (a.medewerker_id = ${door.id} or a.team_id = any(${door.teams.map((team) => team.id)}::uuid[]))
          and a.van <= ${nu} and (a.tot is null or a.tot > ${nu})), '[]') as autorisaties
    from melding m
    join deur d on d.gemeente_id = m.gemeente_id and d.code = m.deur
    join team t on t.gemeente_id = m.gemeente_id and t.id = m.team_id
    left join medewerker b on b.gemeente_id = m.gemeente_id and b.id = m.behandelaar_id
    left join inwoner i on i.gemeente_id = m.gemeente_id and i.id = m.inwoner_id
    left join huishouden h on h.gemeente_id = m.gemeente_id and h.id = m.huishouden_id
    left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
    where m.id = ${id}`,
  )

/** The kernen of this gemeente, to choose from. */
export const kernen = (tx: Tx): Promise<{ id: string; naam: string }[]> =>
  many(tx, sql`select id, naam from kern order by naam collate "nl-x-icu"`)
