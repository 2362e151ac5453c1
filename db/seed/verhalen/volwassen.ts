// Noa van Dijk of Driel: seventeen, lives with her aunt, and half of what she needs at eighteen is arranged.

import { planVolwassenWorden } from '../../../src/features/plan/volwassen.commands.ts'
import { datumInAmsterdam, plusMaanden } from '../../../src/features/termijn/datum.ts'
import { onze, van } from './afspraak.ts'
import { type Inhoud, plan, stelOp, stelVast, voer } from './plan.ts'
import { meld, nieuwIn, screen, versieVan, wijsToe } from './stappen.ts'
import { leverIn } from './verdiepen.ts'
import type { Verteller } from './verteller.ts'

const aanTafel: Inhoud = {
  eigenPlan: 'Ik wil mijn mbo afmaken en daarna op mezelf wonen, in Elst of Arnhem.',
  verslag:
    'Noa woont bij haar tante en doet mbo zorg en welzijn. Zij werkt op zaterdag. Over geld en een eigen kamer weet zij nog weinig.',
  bevindingen: [
    {
      leefgebied: 'opgroeien_opvoeden',
      eigenKracht: 'Gaat elke dag naar school en werkt op zaterdag.',
      netwerk: 'Tante Marleen, en haar mentor op school.',
      wens: 'Ik wil weten hoe het moet als ik achttien ben.',
      behoefte: 'Iemand die meekijkt naar wonen en geld.',
      score: 3,
    },
  ],
}

/** Born so that she is always seventeen and two months: the signaal of seventeen stands on Sam's list. */
async function noaVan(v: Verteller) {
  const wie = await nieuwIn(v, 'Driel', 'noa')
  if (wie.soort !== 'nieuw') throw new Error('Noa is new')
  const geboortedatum = plusMaanden(datumInAmsterdam(v.straks(0, 12)), -(17 * 12 + 2))
  return { ...wie, inwoner: { ...wie.inwoner, geboortedatum } }
}

export async function vertelNoa(v: Verteller): Promise<void> {
  const [kim, sam] = [await v.als('kim'), await v.als('sam')]
  v.geleden(34, 11)
  const zaak = await meld(v, kim, await noaVan(v), {
    woorden: 'Ik word bijna achttien en ik weet niet wat er dan stopt en wat ik zelf moet regelen.',
    leefgebieden: ['opgroeien_opvoeden'],
  })
  await screen(v, kim, zaak)
  await wijsToe(v, kim, zaak, { team: 'Jeugd', aan: sam })
  v.geleden(32, 10)
  const gesprek = await plan(v, sam, zaak, { op: v.straks(-29, 16), naaste: 'Tante Marleen' })
  v.geleden(30, 9)
  await leverIn(v, sam, zaak, { tekst: aanTafel.eigenPlan, soort: 'familiegroepsplan' })
  v.geleden(29, 16)
  await voer(v, sam, gesprek, aanTafel)
  v.geleden(27, 9)
  const planId = await stelOp(v, sam, zaak, [
    onze(v, sam, 'Vraagt bij het jongerenwerk naar een cursus over geld.', 4),
    van(v, 'netwerk', { wie: 'Tante Marleen', wat: 'Gaat mee naar de open dag in Arnhem.', over: 9 }),
  ])
  v.geleden(25, 14)
  await stelVast(v, sam, planId, zaak.inwonerId)
  v.geleden(6, 15)
  await regel(v, planId, zaak.inwonerId)
}

/** Three of the five subjects have an agreement, and one of those is done. */
async function regel(v: Verteller, planId: string, inwonerId: string): Promise<void> {
  const dag = (over: number) => datumInAmsterdam(v.straks(over, 12))
  const invoer = {
    wonen: { wat: 'Inschrijven voor een kamer', wie: 'Noa', voorDatum: dag(15), isGeregeld: false },
    werk: { wat: 'Stageplek voor het laatste jaar', wie: 'Noa', voorDatum: dag(2), isGeregeld: true },
    geld: { wat: 'DigiD en zorgverzekering', wie: 'Tante Marleen', voorDatum: dag(40), isGeregeld: false },
  }
  const versie = await versieVan(v, 'plan', planId)
  const verzoek = { planId, versie, sleutel: v.sleutel(), inwonerId, stand: '', invoer }
  await v.gedaan(planVolwassenWorden(v.ctx, await v.als('sam'), verzoek))
}
