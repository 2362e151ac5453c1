// Of who is geheim a team sees nothing: whoever holds no grant by name stands before a closed door (access.md 2.7).

import { personas, type Wereld } from './wereld.ts'

/** A manager may hand on what nobody has, unseen. */
const zonderManager = personas.filter((sub) => sub !== 'bram')

const vanGeheimen = `select z.pad || z.id as pad, array(select m.sub from autorisatie a join medewerker m on m.id = a.medewerker_id
    where z.id in (a.melding_id, a.plan_id, a.traject_id) and a.van <= $1 and coalesce(a.tot, 'infinity') > $1) as namen
  from (select '/werk/meldingen/' as pad, id, gemeente_id, huishouden_id from melding
    union all select '/werk/plannen/', id, gemeente_id, huishouden_id from plan
    union all select '/werk/trajecten/', id, gemeente_id, huishouden_id from traject) z
  where is_geheim(z.gemeente_id, z.huishouden_id) order by z.id desc limit 3`

/** Who came in without being named: one sentence each. */
export async function binnengekomen({ app, client }: Wereld): Promise<string[]> {
  const zaken = await app.sql<{ pad: string; namen: string[] }>(vanGeheimen, [app.klok.now()])
  const fout: string[] = []
  for (const { pad, namen } of zaken)
    for (const sub of zonderManager.filter((wie) => !namen.includes(wie))) {
      const { status } = await (await client(sub)).get(pad)
      if (![403, 404].includes(status)) fout.push(`of who is geheim ${sub} opened ${pad}: ${status}`)
    }
  return fout
}
