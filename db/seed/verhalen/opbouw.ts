// The eating table of Zetten: what the kernteam builds up in the village, with the hours it took until now.

import { opbouwprojectStarten, opbouwurenSchrijven } from '../../../src/features/opbouwwerk/commands.ts'
import { datumInAmsterdam } from '../../../src/features/termijn/datum.ts'
import type { Verteller } from './verteller.ts'

/** So many working days ago, so many hours, on what. */
const gewerkt = [
  [44, 6, 'Met de dorpsraad gezocht naar een plek en naar koks.'],
  [33, 8, 'Eerste keer gekookt: veertien mensen.'],
  [19, 5, 'Mensen thuis gevraagd die niet uit zichzelf komen.'],
  [7, 7, 'Gekookt met twaalf bezoekers en vier nieuwe vrijwilligers.'],
] as const

export async function bouwOp(v: Verteller): Promise<void> {
  const fleur = await v.als('fleur')
  v.geleden(45, 10)
  const dag = (over: number) => datumInAmsterdam(v.straks(over, 12))
  const { id: kernId } = await v.rij<{ id: string }>(
    `select id from kern where gemeente_id = $1 and naam = 'Zetten'`,
    [v.gemeenteId],
  )
  const invoer = {
    teamId: fleur.teams[0]?.id ?? '',
    kernId,
    naam: 'Eettafel Zetten',
    doel: 'Mensen die alleen eten, eten elke week samen en leren elkaar kennen.',
    streef: 'Twintig bezoekers per week, en vrijwilligers die het zelf dragen.',
    urenBegroot: 80,
    van: dag(-45),
    tot: dag(120),
  }
  const { id } = await v.gedaan(opbouwprojectStarten(v.ctx, fleur, { sleutel: v.sleutel(), invoer }))
  for (const [geleden, uren, wat] of gewerkt) {
    v.geleden(geleden, 16)
    const uur = { dag: dag(-geleden), uren, wat }
    await v.gedaan(opbouwurenSchrijven(v.ctx, fleur, { id, sleutel: v.sleutel(), invoer: uur }))
  }
}
