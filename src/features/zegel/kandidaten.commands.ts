// Who may be named on a zegel today: the colleagues whose rol opens one.

import type { Werk } from '../../eenkeer.ts'
import { collegasMet } from '../medewerker/collega.sql.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'

export const kandidatenVan = async ({ tx, op }: Pick<Werk, 'tx' | 'op'>): Promise<string[]> =>
  (await collegasMet(tx, 'zegel:inzien', datumInAmsterdam(op))).map(({ id }) => id)
