// Who came back within the watch on return: recognised for all generated years at once, by the rule the door uses.

import type pg from 'pg'

/** After the rows and their indexes are there; within the transaction of the caller. */
export async function herkenAlles(client: pg.Client, gemeenteId: number): Promise<void> {
  // The join is planned by what the tables hold, and they were empty a minute ago.
  await client.query('analyze melding, vraag, traject, termijn, huishouden_lid')
  await client.query(
    `insert into terugkeer (gemeente_id, vraag_id, traject_id, is_huisgenoot, op)
    select $1, r.vraag_id, r.traject_id, r.is_huisgenoot, r.op from terugkeer_bij($1, array(select id from melding where gemeente_id = $1)) r`,
    [gemeenteId],
  )
}
