// What stands beside figures, by acts of Mila: what people said of results, activiteiten of the policy plan, and the figure of peers.

import { activiteitToevoegen } from '../../../src/features/activiteit/commands.ts'
import { benchmarksInlezen } from '../../../src/features/benchmark/commands.ts'
import { kwalitatiefVastleggen } from '../../../src/features/kwalitatief/commands.ts'
import { datumInAmsterdam } from '../../../src/features/termijn/datum.ts'
import type { Verteller } from './verteller.ts'

export async function zetErnaast(v: Verteller): Promise<void> {
  const mila = await v.als('mila')
  v.geleden(20, 11)
  for (const [kpi, vorm, aantal, waardering, gehoord] of gezegd) {
    const invoer = { vorm, aantal, waardering, gehoord, gehoudenOp: datumInAmsterdam(v.straks(-25, 14)) }
    await v.gedaan(kwalitatiefVastleggen(v.ctx, mila, { sleutel: v.sleutel(), kpi, invoer }))
  }
  for (const [doel, naam, eigenaar, status, kpi, effect] of gedaan) {
    const invoer = {
      doel,
      naam,
      eigenaar,
      status,
      kpi,
      effect,
      van: '2020-01-01',
      tot: undefined,
      stand: undefined,
    } as const
    await v.gedaan(activiteitToevoegen(v.ctx, mila, { sleutel: v.sleutel(), invoer }))
  }
  // Audit 7.1.2.
  const peers = {
    kpi: 'ervaring.snel',
    deel: 'ja',
    periode: '2018',
    met: 'vergelijkbare gemeenten',
    waarde: 74,
  }
  const benchmarks = [{ ...peers, bron: 'Onderzoek Sociaal Kernteams 2019, 7.1.2' }]
  await v.gedaan(benchmarksInlezen(v.ctx, mila, { sleutel: v.sleutel(), benchmarks }))
}

const gezegd = [
  [
    'resultaat.mantelzorgers',
    'klankbordgroep',
    11,
    'wisselend',
    'Een bedankje doet goed. Wat ontbreekt is rust: iemand die een dag overneemt is moeilijk te vinden.',
  ],
  [
    'resultaat.informatie',
    'gesprek',
    4,
    'onvoldoende',
    'Drie van de vier zochten eerst op internet en vonden een oud telefoonnummer.',
  ],
] as const

/** Of policy plan, bijlage I: one or two for each hoofddoel. */
const gedaan = [
  [
    'I a',
    'Eenzaamheid opmerken en voorkomen',
    'Sociaal Team',
    'loopt',
    'zorg.eenzaam',
    'Minder mensen voelen zich eenzaam.',
  ],
  [
    'I c',
    'Mantelzorgers ondersteunen en waarderen',
    'Team beleid',
    'loopt',
    'resultaat.mantelzorgers',
    'Mantelzorgers houden het langer vol.',
  ],
  [
    'II f',
    'Van cliënt naar kandidaat',
    'Werk en Inkomen',
    'loopt',
    'meedoen.trede',
    'Meer mensen doen een stap naar werk.',
  ],
  [
    'III j',
    'Eén Sociaal Team Overbetuwe',
    'Sociaal Team',
    'loopt',
    'integraal.een_plan',
    'Een gezin heeft één plan en één regisseur.',
  ],
  [
    'III k',
    'Meer gezamenlijke en informele hulp',
    'Team beleid',
    'loopt',
    'dichtbij.uitstroom',
    'Minder vragen komen uit op maatwerk.',
  ],
  [
    'IV p',
    'Goed van 18- naar 18+',
    'Jeugd',
    'gepland',
    undefined,
    'Geen jongere verliest hulp op zijn verjaardag.',
  ],
  ['V t', 'Een ontmoetingsplek in elk dorp', 'Kernteams', 'loopt', undefined, 'Mensen kennen elkaar.'],
  [
    'VI u',
    'Duidelijk en op tijd vertellen',
    'Communicatie',
    'loopt',
    'ervaring.communicatie',
    'Inwoners begrijpen wat wij schrijven.',
  ],
  [
    'VI x',
    'Maatregelen tegen hogere kosten',
    'Team beleid',
    'loopt',
    'betaalbaar.kader',
    'De uitgaven blijven binnen het kader.',
  ],
] as const
