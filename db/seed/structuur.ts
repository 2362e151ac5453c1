// What the municipality's own SQL put there: kernen and teams with their people, found by name.

import type pg from 'pg'
import { opNaam, zetCollegas } from './collegas.ts'
import { rijenVan } from './rijen.ts'

export type Seedteam = {
  readonly id: string
  readonly naam: string
  readonly deur: string
  readonly gebiedId: string | null
  /** Who can be behandelaar here: no volunteers, no manager. */
  readonly behandelaars: readonly string[]
}

export type Kern = { readonly id: string; readonly naam: string; readonly gebiedId: string | null }

export type Structuur = {
  readonly gemeenteId: number
  readonly gemeente: string
  readonly telefoon: string
  readonly kernen: ReadonlyMap<string, Kern>
  readonly teams: ReadonlyMap<string, Seedteam>
  /** The kernteam that works for this kernteamgebied. */
  readonly kernteams: ReadonlyMap<string, Seedteam>
  /** What everybody who works here is called, by id. */
  readonly namen: ReadonlyMap<string, string>
}

/** Adds the colleagues and answers what stands now. */
export async function leesStructuur(client: pg.Client, gemeenteId: number): Promise<Structuur> {
  await voegCollegasToe(client, gemeenteId)
  const { rows: gemeenten } = await client.query('select naam, telefoon from gemeente where id = $1', [
    gemeenteId,
  ])
  const { rows: kernen } = await client.query<Kern>(
    'select id, naam, kernteamgebied_id as "gebiedId" from kern where gemeente_id = $1',
    [gemeenteId],
  )
  const { rows: teams } = await client.query<Seedteam>(
    `select t.id, t.naam, t.deur, t.kernteamgebied_id as "gebiedId",
       array(select mt.medewerker_id from medewerker_team mt
         join medewerker_rol r on r.gemeente_id = mt.gemeente_id and r.medewerker_id = mt.medewerker_id
         where mt.gemeente_id = t.gemeente_id and mt.team_id = t.id
           and r.rol in ('toegang', 'consulent', 'partner_professional', 'interventieteam')
         order by mt.medewerker_id) as behandelaars
     from team t where t.gemeente_id = $1`,
    [gemeenteId],
  )
  const { rows: medewerkers } = await client.query<{ id: string; naam: string }>(
    'select id, naam from medewerker where gemeente_id = $1',
    [gemeenteId],
  )
  return {
    gemeenteId,
    gemeente: gemeenten[0].naam,
    telefoon: gemeenten[0].telefoon,
    kernen: new Map(kernen.map((kern) => [kern.naam, kern])),
    teams: new Map(teams.map((team) => [team.naam, team])),
    kernteams: new Map(teams.flatMap((team) => (team.gebiedId ? [[team.gebiedId, team]] : []))),
    namen: new Map(medewerkers.map(({ id, naam }) => [id, naam])),
  }
}

async function voegCollegasToe(client: pg.Client, gemeenteId: number): Promise<void> {
  const namen = async (tabel: 'team' | 'organisatie') => {
    const { rows } = await client.query<{ id: string; naam: string }>(
      `select id, naam from ${tabel} where gemeente_id = $1`,
      [gemeenteId],
    )
    return new Map(rows.map(({ id, naam }) => [naam, id]))
  }
  const rijen = rijenVan(gemeenteId)
  zetCollegas(rijen, gemeenteId, { team: await namen('team'), organisatie: await namen('organisatie') })
  await rijen.schrijf(client)
}

export const teamMetNaam = (s: Structuur, naam: string): Seedteam => opNaam(s.teams, naam)
