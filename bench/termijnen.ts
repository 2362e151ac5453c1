// (f) Recomputing every running clock of the gemeente, against reading the same rows by hand in one statement.

import { termijnenHerrekenen } from '../src/features/termijn/herrekenen.commands.ts'
import { type Meting, meet } from './meten.ts'
import type { Omgeving } from './omgeving.ts'

const metDeHand = `
  select t.id, t.soort, t.begin, t.einddatum, v.weken, p.pauzes
  from termijn t
  left join termijn_verlenging v on v.gemeente_id = t.gemeente_id and v.termijn_id = t.id
  left join (select termijn_id, jsonb_agg(jsonb_build_object('na', na, 'tot', coalesce(tot, uiterlijk)) order by na) as pauzes
    from termijn_pauze where gemeente_id = 1 group by termijn_id) p on p.termijn_id = t.id
  where t.gemeente_id = 1 and t.gestopt_op is null order by t.id`

/** Milliseconds per thousand clocks, so that gemeenten of any size compare. */
export async function benchTermijnen({ ctx, hand }: Omgeving): Promise<Meting> {
  const { nagekeken } = await termijnenHerrekenen(ctx, 1)
  const meting = await meet({
    naam: `(f) alle ${nagekeken} termijnen, per duizend`,
    keer: 20,
    ons: () => termijnenHerrekenen(ctx, 1),
    basis: () => hand.query(metDeHand),
  })
  const perDuizend = (tijden: readonly number[]) => tijden.map((ms) => (ms / nagekeken) * 1000)
  return { ...meting, ons: perDuizend(meting.ons), basis: perDuizend(meting.basis) }
}
