// Which version of a definition counted: told by its text and its SQL, so that no change of either goes unseen.

import { createHash } from 'node:crypto'
import { sqlViews } from '../../platform/sqlviews.ts'
import { leesDefinitie } from '../monitor/kpi.ts'

const versies = new Map(
  sqlViews('kpi_').map((tekst) => [
    leesDefinitie(tekst).code,
    createHash('sha256').update(tekst).digest('hex').slice(0, 12),
  ]),
)

/** Twelve characters that are others as soon as anything of it is. */
export const definitieVersie = (kpi: string): string => versies.get(kpi) ?? ''
