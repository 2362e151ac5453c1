// On the first page of who a colleague named on a zegel: that they were, until they looked.

import type { ReactNode } from 'react'
import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Alert } from '../../ui/alert.tsx'
import { Link } from '../../ui/text.tsx'
import type { Allow } from '../autorisatie/decide.ts'
import { beslisOver } from '../autorisatie/drager.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { ongezienVoor } from './lijst.sql.ts'
import type { Regel } from './zegel.ts'

/** Undefined for whose rol opens no zegel today. */
export function besluitOverRegel(door: Medewerker, { isGeheim, zegel }: Regel): Allow | undefined {
  const leeg = { meldingId: null, planId: null, trajectId: null, teamId: null }
  return beslisOver(door, { verleend: [], isGeheim }, { ...leeg, zegel })
}

/** How many, and nothing of whom (access.md 2.3 LX); nothing when all were looked at. */
export async function genoemdDeel({ medewerker }: Call, tx: Tx): Promise<ReactNode> {
  if (!medewerker.rechten.has('zegel:inzien')) return undefined
  const { length } = (await ongezienVoor(tx, medewerker.id)).filter((rij) =>
    besluitOverRegel(medewerker, rij),
  )
  if (length === 0) return undefined
  return (
    <Alert
      kind="let_op"
      titel={length === 1 ? 'U bent genoemd op een zegel' : `U bent genoemd op ${length} zegels`}
    >
      Een collega laat u lezen wat voor anderen dicht is. <Link href="/werk/zegels">Naar de zegels</Link>
    </Alert>
  )
}
