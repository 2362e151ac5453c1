// The SQL of what decides whether something may be destroyed now: how it stands, and what goes on around it.

import { type RawBuilder, sql } from 'kysely'
import { many, maybe, one, type Tx } from '../../platform/db.ts'
import type { Feiten } from './belemmering.ts'
import type { Eenheid, Eenheidsoort } from './eenheid.ts'
import { genoemden, idsVan, metAanhang, type Rijen, wachtenden } from './wissen.sql.ts'

/** Whether nobody works on it any more. */
const isDicht: Readonly<Record<Eenheidsoort, RawBuilder<unknown>>> = {
  melding: sql`x.afgesloten_op is not null`,
  traject: sql`x.status = 'afgesloten'`,
  plan: sql`x.status = 'afgesloten'`,
  gesprek: sql`x.status in ('vastgesteld', 'afgezegd')`,
  contact: sql`true`,
  document: sql`true`,
  huishouden: sql`not exists (select from signaal s where s.gemeente_id = x.gemeente_id and s.huishouden_id = x.id and s.status <> 'afgehandeld')`,
}

const slot = ({ soort, id }: Eenheid) =>
  sql`select ${isDicht[soort]} as "isDicht" from ${sql.table(soort)} x where x.id = ${id}`
type Slot = { readonly isDicht: boolean }

/** Held until the end of the transaction; undefined when it is gone. */
export const lockEenheid = (tx: Tx, wat: Eenheid): Promise<Slot | undefined> =>
  maybe(tx, sql`${slot(wat)} for update`)

/** The same, held by nobody: for a page. */
export const slotVan = (tx: Tx, wat: Eenheid): Promise<Slot | undefined> => maybe(tx, slot(wat))

export type Voorwerp = {
  readonly eenheid: Eenheid
  readonly rijen: Rijen
  readonly nu: Date
  /** The verzoek that asks for this; it does not stand in its own way. */
  readonly verzoekId?: string | undefined
  /** What goes before it, with all that hangs on that; it waits for none of these. */
  readonly samen?: Rijen | undefined
}

/** The huishoudens these rows are of, and who lives or lived there or is named in them. */
async function omgeving(tx: Tx, { eenheid, rijen }: Pick<Voorwerp, 'eenheid' | 'rijen'>) {
  const van = await genoemden(tx, rijen, 'huishouden')
  const huishoudens = eenheid.soort === 'document' ? await huishoudenVanDocument(tx, eenheid.id) : van
  const wonen = [...new Set([...huishoudens, ...idsVan(rijen, 'huishouden')])]
  const leden = await many<{ id: string }>(
    tx,
    sql`select distinct inwoner_id as id from huishouden_lid where huishouden_id = any(${wonen}::uuid[])`,
  )
  const genoemd = await genoemden(tx, rijen, 'inwoner')
  return { huishoudens: wonen, inwoners: [...new Set([...genoemd, ...leden.map(({ id }) => id)])] }
}

/** The traject that handed it over is still there: the package is that one's too, and does not go before it. */
const bronIsEr = (
  rijen: Rijen,
  weg: Rijen,
) => sql`exists (select from overdracht o where o.nieuw_traject_id = any(${idsVan(rijen, 'traject')}::uuid[])
  and o.traject_id is not null and o.traject_id <> all(${idsVan(weg, 'traject')}::uuid[]))`

const huishoudenVanDocument = async (tx: Tx, id: string): Promise<string[]> =>
  (
    await many<{ id: string }>(
      tx,
      sql`select coalesce(m.huishouden_id, p.huishouden_id, t.huishouden_id) as id from document d
        left join melding m on m.gemeente_id = d.gemeente_id and m.id = d.melding_id
        left join plan p on p.gemeente_id = d.gemeente_id and p.id = d.plan_id
        left join traject t on t.gemeente_id = d.gemeente_id and t.id = d.traject_id
        where d.id = ${id} and coalesce(m.huishouden_id, p.huishouden_id, t.huishouden_id) is not null`,
    )
  ).map(({ id: huishouden }) => huishouden)

/** The wetten of this work; a plan has those of its doelen, a melding those of its vragen. */
const wettenVan = (rijen: Rijen) => sql`array(
  select wet from traject where id = any(${idsVan(rijen, 'traject')}::uuid[])
  union select wet from doel where id = any(${idsVan(rijen, 'doel')}::uuid[])
  union select wet from vraag where id = any(${idsVan(rijen, 'vraag')}::uuid[]))`

/** Work of one of these wetten that goes on in these huishoudens, or where this work was handed on to. */
const werkLoopt = (rijen: Rijen, huishoudens: readonly string[]) => sql`(
  exists (select from traject t where t.status = 'lopend' and (t.huishouden_id = any(${huishoudens}::uuid[]) and t.wet = any((select wetten from mijn)::text[])
    or t.id in (select nieuw_traject_id from overdracht o where o.id = any(${idsVan(rijen, 'overdracht')}::uuid[]))))
  or exists (select from melding m join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
    where m.afgesloten_op is null and m.huishouden_id = any(${huishoudens}::uuid[]) and v.wet = any((select wetten from mijn)::text[]))
  or exists (select from plan p where p.status <> 'afgesloten' and (p.huishouden_id = any(${huishoudens}::uuid[])
      and exists (select from doel d where d.gemeente_id = p.gemeente_id and d.plan_id = p.id and d.wet = any((select wetten from mijn)::text[]))
    or p.id in (select plan_id from melding where id = any(${idsVan(rijen, 'melding')}::uuid[])
      union all select plan_id from traject where id = any(${idsVan(rijen, 'traject')}::uuid[])))))`

type Rond = Omit<Feiten, 'isEr' | 'isDicht' | 'isNodigVoorAnder'> & { readonly isBron: boolean }

/** How it stands with this thing now. */
export async function feitenVan(tx: Tx, v: Voorwerp & { readonly isDicht: boolean }): Promise<Feiten> {
  const { huishoudens, inwoners } = await omgeving(tx, v)
  const alles = [...v.rijen.values()].flatMap((ids) => [...ids])
  const { isBron, ...rond } = await one<Rond>(
    tx,
    sql`with mijn as (select ${wettenVan(v.rijen)} as wetten)
      select exists (select from vernietigingsstop s where s.opgeheven_op is null and s.ding_id = any(${[...alles, ...huishoudens]}::uuid[])) as "isGestopt",
        exists (select from zegel z where z.opgeheven_op is null and z.id = any(${idsVan(v.rijen, 'zegel')}::uuid[])) as "isVerzegeld",
        exists (select from verzoek q where q.inwoner_id = any(${inwoners}::uuid[]) and q.id is distinct from ${v.verzoekId ?? null}::uuid
          and q.afgerond_op is null and q.ingetrokken_op is null and q.besluit is distinct from 'geweigerd') as "isVerzoekOpen",
        (exists (select from noodtoegang n where n.huishouden_id = any(${huishoudens}::uuid[]) and (n.uitkomst is null or n.tot > ${v.nu}))
          or exists (select from controle c where c.inwoner_id = any(${inwoners}::uuid[]) and c.uitkomst is null)) as "wordtNagekeken",
        ${werkLoopt(v.rijen, huishoudens)} as "isWerkLopend", ${bronIsEr(v.rijen, v.samen ?? v.rijen)} as "isBron"`,
  )
  const wachten = await wachtenden(tx, v.rijen, v.samen)
  return { isEr: true, isDicht: v.isDicht, ...rond, isNodigVoorAnder: isBron || wachten.length > 0 }
}

/** The rows of one thing, with all that hangs on it. */
export const rijenVan = (tx: Tx, { soort, id }: Eenheid): Promise<Rijen> =>
  metAanhang(tx, new Map([[soort, new Set([id])]]))
