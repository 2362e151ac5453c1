// The trajecten of a household whose plan this medewerker leads today, with every yes to show them there.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import { betrokkenheidBij } from '../autorisatie/betrokkenheid.ts'
import type { Voorwerp } from '../autorisatie/voorwerp.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { type Geleid, regieOver } from './regie.ts'

/** What each traject is to this reader as regisseur, or as who stands in today; nothing for everybody else. */
export type Regie = (trajectId: string) => Voorwerp['regie']

/** Asked anew with every request, so that a yes that is taken back opens nothing more. */
export async function regieVan(tx: Tx, door: Medewerker, huishoudenId: string, nu: Date): Promise<Regie> {
  // Own file and own family: no grant on the traject tells it, so it is asked here (access.md H2, H3).
  if (betrokkenheidBij(door, [huishoudenId]) !== 'geen') return () => undefined
  const vandaag = datumInAmsterdam(nu)
  const rijen = await many<Geleid>(
    tx,
    sql`
    select t.id as "trajectId", i.geboortedatum, t.status = 'lopend' as "isOpen",
      coalesce((select jsonb_agg(jsonb_build_object('gegevenDoor', s.gegeven_door, 'tot', s.tot, 'isIngetrokken', s.ingetrokken_op is not null))
        from toestemming s where s.gemeente_id = t.gemeente_id and s.traject_id = t.id and s.reikwijdte = 'plan'), '[]') as toestemmingen
    from traject t join inwoner i on i.gemeente_id = t.gemeente_id and i.id = t.inwoner_id
    where t.huishouden_id = ${huishoudenId} and (t.status = 'lopend' or t.afgesloten_op > ${nu}::timestamptz - interval '12 months')
      and exists (select from plan p join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.status = 'aanvaard'
        where p.gemeente_id = t.gemeente_id and p.huishouden_id = t.huishouden_id and p.status <> 'afgesloten'
          and (r.medewerker_id = ${door.id} or exists (select from waarneming w where w.gemeente_id = r.gemeente_id and w.regie_id = r.id
            and w.medewerker_id = ${door.id} and w.van <= ${vandaag} and w.tot >= ${vandaag} and w.beeindigd_op is null)))`,
  )
  const per = new Map(rijen.map((rij) => [rij.trajectId, regieOver(rij, vandaag)]))
  return (trajectId) => per.get(trajectId)
}
