// The SQL of a new yes to looking on: how the card stands, under which wetten it was, and the yes on the overdracht.

import { sql } from 'kysely'
import { one, type Tx } from '../../platform/db.ts'
import type { Wet } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Antwoord } from './overdracht.ts'

export type Kaartstand = {
  readonly heeftGrondslag: boolean
  readonly terugkoppelenVoor: Datum | null
  readonly wetten: readonly Wet[]
  /** Who sent it still works here. */
  readonly isInDienst: boolean
}

/** Of an overdracht that is locked already. */
export const kaartstand = (tx: Tx, id: string, vandaag: Datum): Promise<Kaartstand> =>
  one(
    tx,
    sql`select o.grondslag is not null as "heeftGrondslag", o.terugkoppelen_voor as "terugkoppelenVoor", coalesce(m.tot >= ${vandaag}, true) as "isInDienst",
      array(select distinct a.wet from autorisatie a where a.gemeente_id = o.gemeente_id and a.overdracht_id = o.id
        and a.grondslag = 'voortgangskaart' order by a.wet) as wetten
    from overdracht o join medewerker m on m.gemeente_id = o.gemeente_id and m.id = o.aangeboden_door_id where o.id = ${id}`,
  )

/** The sight runs again, by the yes; how it ended before stays in the gebeurtenissen and with the toestemming. */
export const saveZicht = (
  tx: Tx,
  id: string,
  { door, op, wijze }: Antwoord,
  terugkoppelenVoor: Datum,
): Promise<unknown> =>
  sql`update overdracht set niveau = 'L1', grondslag = 'toestemming', terugkoppelen_voor = ${terugkoppelenVoor}, antwoord_door = ${door},
    antwoord_op = ${op}, antwoord_wijze = ${wijze}, zicht_beeindigd_op = null, zicht_eindcode = null, zicht_eindwoorden = null
    where id = ${id}`.execute(tx)
