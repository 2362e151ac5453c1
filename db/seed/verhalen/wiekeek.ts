// Who looked in the last weeks: whoever did something opened the dossier first, and now and then a colleague did; with two looks that ask for an explanation.

import { controlesTrekkenForJob } from '../../../src/features/controle/trekken.commands.ts'
import { datumInAmsterdam, weekdag } from '../../../src/features/termijn/datum.ts'
import type { Verteller } from './verteller.ts'

const vanaf = 25

export async function vertelWieKeek(v: Verteller): Promise<void> {
  v.geleden(vanaf, 0)
  await v.rij(gewoonWerk, [v.gemeenteId, v.ctx.clock.now()])
  v.geleden(1, 6)
  const opMaandag = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'].indexOf(
    weekdag(datumInAmsterdam(v.ctx.clock.now())),
  )
  /** So many working days back from today is this working day (1 is Monday) of the last week that is over. */
  const vorigeWeek = (dag: number) => 1 + opMaandag + 6 - dag
  const sam = await v.als('sam')
  v.geleden(vorigeWeek(2), 2)
  await v.toon(sam, (await v.rij<{ id: string }>(vanDezeMedewerker, [v.gemeenteId, sam.id])).id)
  // Fleur looked somebody up three times, for whom she does nothing.
  const fleur = await v.als('fleur')
  const { id } = await v.rij<{ id: string }>(zonderWerk, [v.gemeenteId, fleur.id])
  for (const [dag, uur] of [
    [1, 9],
    [3, 12],
    [4, 16],
  ] as const) {
    v.geleden(vorigeWeek(dag) + 10, uur)
    await v.toon(fleur, id)
  }
  v.geleden(1, 6)
  await controlesTrekkenForJob(v.ctx, v.gemeenteId)
}

const vanDezeMedewerker = `
  select l.inwoner_id as id from autorisatie a
  join huishouden_lid l on l.gemeente_id = a.gemeente_id and l.huishouden_id = a.huishouden_id and l.tot is null
  where a.gemeente_id = $1 and a.medewerker_id = $2 and a.tot is null order by a.van, l.inwoner_id limit 1`

const zonderWerk = `
  select i.id from inwoner i join huishouden_lid l on l.gemeente_id = i.gemeente_id and l.inwoner_id = i.id and l.tot is null
  where i.gemeente_id = $1 and not i.geheimhouding and not i.is_anoniem
    and not exists (select from autorisatie a where a.gemeente_id = i.gemeente_id and a.huishouden_id = l.huishouden_id
      and (a.medewerker_id = $2 or a.team_id in (select t.team_id from medewerker_team t where t.gemeente_id = a.gemeente_id and t.medewerker_id = $2)))
  -- For whom nobody works at all is the clearest; with the stories alone there is nobody like that.
  order by exists (select from autorisatie a where a.gemeente_id = i.gemeente_id and a.huishouden_id = l.huishouden_id), i.id limit 1`

/** A page opened two minutes before each act, and in one of eight cases by a colleague of the team an hour later; ids carry their moment. */
const gewoonWerk = `
  with deed as (
    select g.id, g.gemeente_id, g.huishouden_id, g.door_id, g.op from gebeurtenis g
    where g.gemeente_id = $1 and g.id >= uuid_vanaf($2) and g.door_id is not null and g.huishouden_id is not null
      -- Who asks for noodtoegang saw nothing before.
      and g.soort not like 'noodtoegang%'),
  keek as (
    select id, gemeente_id, huishouden_id, door_id as wie_id, op - interval '2 minutes' as op from deed
    union all
    select d.id, d.gemeente_id, d.huishouden_id, c.medewerker_id, d.op + interval '1 hour' from deed d
    cross join lateral (select c.medewerker_id from medewerker_team mt
      join medewerker_team c on c.gemeente_id = mt.gemeente_id and c.team_id = mt.team_id and c.medewerker_id <> d.door_id
        and c.van <= d.op and (c.tot is null or c.tot >= d.op)
      where mt.gemeente_id = d.gemeente_id and mt.medewerker_id = d.door_id order by md5(d.id::text || c.medewerker_id) limit 1) c
    where get_byte(uuid_send(d.id), 15) % 8 = 0),
  regel as (
    select k.*, l.inwoner_id, md5(k.id::text || k.wie_id || l.inwoner_id) as merk,
      exists (select from autorisatie a where a.gemeente_id = k.gemeente_id and a.huishouden_id = k.huishouden_id
        and a.medewerker_id = k.wie_id and a.van <= k.op + interval '3 minutes') as is_op_naam
    from keek k join huishouden_lid l on l.gemeente_id = k.gemeente_id and l.huishouden_id = k.huishouden_id and l.tot is null),
  gezien as (
    insert into inzage (gemeente_id, id, op, medewerker_id, inwoner_id, soort, niveau, regel, doel, verzoek_id)
    select gemeente_id, (left(uuid_vanaf(op)::text, 14) || '7' || left(merk, 3) || '-8' || substr(merk, 4, 3) || '-' || substr(merk, 7, 12))::uuid,
      op, wie_id, inwoner_id, 'dossier_ingezien', case when is_op_naam then 'L4' else 'L3' end, case when is_op_naam then 'A1' else 'A2' end,
      'behandeling', (left(md5(id::text || wie_id), 12) || '7' || substr(md5(id::text || wie_id), 14, 3) || '8' || substr(md5(id::text || wie_id), 18))::uuid
    from regel on conflict do nothing returning 1)
  select count(*)::int as aantal from gezien`
