// An overleg on a running plan, with a colleague who sees one doel and somebody from school who sees the agenda.

import type { Medewerker } from '../../../src/features/medewerker/medewerker.ts'
import { overlegPlannen, overlegUitnodigen } from '../../../src/features/overleg/commands.ts'
import type { Verteller } from './verteller.ts'

/** Plans an MDO about who does what at school and at home, a week from today. */
export async function belegMdo(
  v: Verteller,
  door: Medewerker,
  o: { planId: string; met: Medewerker; school: string },
): Promise<void> {
  const invoer = {
    soort: 'mdo',
    geplandOp: v.straks(5, 15),
    plaats: 'De Wegwijzer, Elst',
    vraag: 'Wat doet school, wat doen wij, en wie belt de ouders?',
    inwoner: 'erbij',
    redenNietVerteld: null,
    oco: 'wil_niet',
    punten: ['Een rustige plek op school', 'Voetbal op woensdag', 'Wie belt de ouders?'],
  } as const
  const { overlegId } = await v.gedaan(
    overlegPlannen(v.ctx, door, { planId: o.planId, sleutel: v.sleutel(), invoer }),
  )
  const { id: doelId } = await v.rij<{ id: string }>(
    'select id from doel where plan_id = $1 order by volgorde limit 1',
    [o.planId],
  )
  const leeg = { medewerkerId: undefined, naam: undefined, organisatie: undefined, doelIds: [] }
  for (const wie of [
    { ...leeg, medewerkerId: o.met.id, doelIds: [doelId] },
    { ...leeg, naam: o.school, organisatie: 'Basisschool De Wegwijzer' },
  ])
    await v.gedaan(
      overlegUitnodigen(v.ctx, door, { id: overlegId, versie: undefined, sleutel: v.sleutel(), invoer: wie }),
    )
}
