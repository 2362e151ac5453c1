// The SQL of what somebody has: rollen, teams, mandaten and kernen, each in its own table.

import { type RawBuilder, sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Aanstelling, Soort } from './aanstelling.ts'

const tijd = sql`x.van, x.tot, x.einde, x.tot_eerder as "totEerder"`

/** Everything there is and was of one medewerker, oldest first. */
export const aanstellingenVan = (tx: Tx, medewerkerId: string): Promise<Aanstelling[]> =>
  many(
    tx,
    sql`select 'rol' as soort, x.rol as wat, ${tijd} from medewerker_rol x where x.medewerker_id = ${medewerkerId}
      union all select 'team', x.team_id::text, ${tijd} from medewerker_team x where x.medewerker_id = ${medewerkerId}
      union all select 'mandaat', x.wet, ${tijd} from medewerker_mandaat x where x.medewerker_id = ${medewerkerId}
      union all select 'kern', x.kern_id::text, ${tijd} from medewerker_kern x where x.medewerker_id = ${medewerkerId}
      order by van, soort, wat`,
  )

type Van = { readonly gemeenteId: number; readonly medewerkerId: string }
type Schrijf = (van: Van, a: Aanstelling, voorstelId: string | null) => RawBuilder<unknown>

/** One that was withdrawn before it began makes room for another from the same day. */
const opnieuw = sql`do update set tot = excluded.tot, einde = excluded.einde, tot_eerder = excluded.tot_eerder`

const voegToe: Readonly<Record<Soort, Schrijf>> = {
  rol: ({ gemeenteId, medewerkerId }, a, voorstelId) => sql`
    insert into medewerker_rol (gemeente_id, medewerker_id, rol, van, tot, einde, tot_eerder, voorstel_id)
    values (${gemeenteId}, ${medewerkerId}, ${a.wat}, ${a.van}, ${a.tot}, ${a.einde}, ${a.totEerder}, ${voorstelId})
    on conflict (gemeente_id, medewerker_id, rol, van) ${opnieuw}, voorstel_id = excluded.voorstel_id`,
  team: ({ gemeenteId, medewerkerId }, a) => sql`
    insert into medewerker_team (gemeente_id, medewerker_id, team_id, van, tot, einde, tot_eerder)
    values (${gemeenteId}, ${medewerkerId}, ${a.wat}, ${a.van}, ${a.tot}, ${a.einde}, ${a.totEerder})
    on conflict (gemeente_id, medewerker_id, team_id, van) ${opnieuw}`,
  mandaat: ({ gemeenteId, medewerkerId }, a) => sql`
    insert into medewerker_mandaat (gemeente_id, medewerker_id, wet, van, tot, einde, tot_eerder)
    values (${gemeenteId}, ${medewerkerId}, ${a.wat}, ${a.van}, ${a.tot}, ${a.einde}, ${a.totEerder})
    on conflict (gemeente_id, medewerker_id, wet, van) ${opnieuw}`,
  kern: ({ gemeenteId, medewerkerId }, a) => sql`
    insert into medewerker_kern (gemeente_id, medewerker_id, kern_id, van, tot, einde, tot_eerder)
    values (${gemeenteId}, ${medewerkerId}, ${a.wat}, ${a.van}, ${a.tot}, ${a.einde}, ${a.totEerder})
    on conflict (gemeente_id, medewerker_id, kern_id, van) ${opnieuw}`,
}

const wijzig: Readonly<Record<Soort, (medewerkerId: string, a: Aanstelling) => RawBuilder<unknown>>> = {
  rol: (
    id,
    a,
  ) => sql`update medewerker_rol set tot = ${a.tot}, einde = ${a.einde}, tot_eerder = ${a.totEerder}
    where medewerker_id = ${id} and rol = ${a.wat} and van = ${a.van}`,
  team: (
    id,
    a,
  ) => sql`update medewerker_team set tot = ${a.tot}, einde = ${a.einde}, tot_eerder = ${a.totEerder}
    where medewerker_id = ${id} and team_id = ${a.wat} and van = ${a.van}`,
  mandaat: (
    id,
    a,
  ) => sql`update medewerker_mandaat set tot = ${a.tot}, einde = ${a.einde}, tot_eerder = ${a.totEerder}
    where medewerker_id = ${id} and wet = ${a.wat} and van = ${a.van}`,
  kern: (
    id,
    a,
  ) => sql`update medewerker_kern set tot = ${a.tot}, einde = ${a.einde}, tot_eerder = ${a.totEerder}
    where medewerker_id = ${id} and kern_id = ${a.wat} and van = ${a.van}`,
}

/** A bijzondere rol names the voorstel that two persons agreed on; the database asks for it. */
export const insertAanstelling = (
  tx: Tx,
  van: Van,
  a: Aanstelling,
  voorstelId: string | null = null,
): Promise<unknown> => voegToe[a.soort](van, a, voorstelId).execute(tx)

/** Writes until when these hold, and how they came to end. */
export async function saveTijden(
  tx: Tx,
  medewerkerId: string,
  aanstellingen: readonly Aanstelling[],
): Promise<void> {
  for (const a of aanstellingen) await wijzig[a.soort](medewerkerId, a).execute(tx)
}

/** Is there such a rol, wet, team or kern? Rollen and wetten were read from a list already. */
export async function bestaat(tx: Tx, { soort, wat }: Pick<Aanstelling, 'soort' | 'wat'>): Promise<boolean> {
  if (soort === 'rol' || soort === 'mandaat') return true
  const tabel = soort === 'team' ? sql`team` : sql`kern`
  return (await maybe(tx, sql`select 1 as x from ${tabel} where id = ${wat}`)) !== undefined
}
