// Testing short-term support against its frames: every question answered, every deviation with its reason, every doubt with its regisseur.

import type { Datum } from '../termijn/datum.ts'
import { type Kaderantwoord, type Kadertoets, kadervragenOp } from './kader.ts'

export type Kaderweigering =
  | 'antwoord_ontbreekt'
  | 'reden_kader_ontbreekt'
  | 'regisseur_ontbreekt'
  | 'geraadpleegd_ontbreekt'
  | 'raadpleeg_een_ander'
  | 'overleg_in_toekomst'

type Wie = { readonly doorId: string; readonly dag: Datum; readonly collegaIds: readonly string[] }

/** Why short-term support cannot start with these answers, if so (audit 4.1.2). */
export function kaderweigering(toets: Kadertoets, wie: Wie): Kaderweigering | undefined {
  let isTwijfel = false
  for (const { code: kader } of kadervragenOp(wie.dag)) {
    const { antwoord, reden } = toets.antwoorden[kader] ?? {}
    if (!antwoord) return 'antwoord_ontbreekt'
    if (antwoord !== 'ja' && !reden) return 'reden_kader_ontbreekt'
    isTwijfel ||= antwoord === 'twijfel'
  }
  if (isTwijfel && (!toets.regisseurId || !wie.collegaIds.includes(toets.regisseurId)))
    return 'regisseur_ontbreekt'
  return overleg(toets, wie)
}

function overleg(toets: Kadertoets, { doorId, dag, collegaIds }: Wie): Kaderweigering | undefined {
  const { geraadpleegdId, geraadpleegdOp } = toets
  if (!geraadpleegdId || !collegaIds.includes(geraadpleegdId)) return 'geraadpleegd_ontbreekt'
  if (geraadpleegdId === doorId) return 'raadpleeg_een_ander'
  return geraadpleegdOp && geraadpleegdOp > dag ? 'overleg_in_toekomst' : undefined
}

/** The answers as they are kept: what was asked on this day, in that wording. */
export const kaderantwoorden = ({ antwoorden }: Kadertoets, dag: Datum): Kaderantwoord[] =>
  kadervragenOp(dag).flatMap(({ code: kader, vanaf }) => {
    const { antwoord, reden } = antwoorden[kader] ?? {}
    if (!antwoord) return []
    return [{ kader, vanaf, antwoord, ...(antwoord !== 'ja' && reden && { reden }) }]
  })
