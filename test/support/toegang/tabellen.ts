// The tables of AC-1: every combination of what a decision looks at (access.md 2.9).

import { type Doel, niveaus } from '../../../src/features/autorisatie/autorisatie.ts'
import type { Lezing } from '../../../src/features/autorisatie/lezing.ts'
import { type Hoedanigheid, plafonds } from '../../../src/features/autorisatie/plafond.ts'
import { acties, type Voorwerp } from '../../../src/features/autorisatie/voorwerp.ts'
import { type Band, type Geval, gewoon, type Staat, type Vlag } from './geval.ts'

type Assen = { readonly [K in keyof Geval]?: readonly Geval[K][] }

/** Every combination of these axes, the rest as in a plain case. */
export function* kruis(assen: Assen): Generator<Geval> {
  const namen = Object.keys(assen)
  const waarden = Object.values(assen)
  const stand = namen.map(() => 0)
  for (;;) {
    const geval = Object.fromEntries(namen.map((naam, as) => [naam, waarden[as]?.[stand[as] ?? 0]]))
    yield { ...gewoon, ...geval }
    let as = namen.length - 1
    while (as >= 0 && (stand[as] ?? 0) + 1 === waarden[as]?.length) stand[as--] = 0
    if (as < 0) return
    stand[as] = (stand[as] ?? 0) + 1
  }
}

export const rollen = Object.keys(plafonds) as Hoedanigheid[]
const staten = [
  'loopt',
  'vandaag',
  'elf_maanden',
  'twaalf_maanden',
  'twee_jaar',
] as const satisfies readonly Staat[]
const vlaggen = [
  'gewoon',
  'geheim',
  'zegel',
  'zegel_genoemd',
  'zelf',
  'familie',
] as const satisfies readonly Vlag[]
const banden = [
  'geen',
  'naam',
  'team',
  'kaart',
  'regie_met',
  'eigen_team',
  'andere_wet',
  'toestemming',
  'nood',
] as const satisfies readonly Band[]
const alleBanden = [
  ...banden,
  'naam_en_team',
  'kaart_op_naam',
  'regie_zonder',
  'steekproef',
  'auditopdracht',
  'klacht',
  'opdracht',
  'maatregel',
  'nood_met_tweede',
  'team_en_nood',
  'andere_wet_team',
  'mandaat',
  'maatregel_over',
  'wams',
] as const satisfies readonly Band[]
const soorten = [
  'inwoner',
  'melding',
  'traject',
  'plan',
  'overdracht',
  'overleg',
  'voorziening',
  'inzage',
  'contact',
  'uitsluiting',
  'verzoek',
] as const satisfies readonly Voorwerp['soort'][]
const doelen = [
  'toegangscontrole',
  'behandeling',
  'werkverdeling',
  'kwaliteit',
  'toezicht',
] as const satisfies readonly Doel[]
const janee = [true, false]

const lezingen: readonly Lezing[] = (
  [
    'zelf',
    'ouder_met_gezag',
    'ouder_zonder_gezag',
    'mantelzorger',
    'gemachtigde',
    'oco',
    'mentor',
    'curator',
    'bewindvoerder',
    'voogd',
  ] as const
).flatMap((als) =>
  [0, 11, 12, 15, 16, 17].flatMap((leeftijd) =>
    [undefined, 'L1', 'L2', 'L3', 'L4'].flatMap((reikwijdte) =>
      [0, 1, 2, 3, 4, 5, 6, 7].map(
        (bits) =>
          ({
            als,
            leeftijd,
            reikwijdte,
            isVrijgegeven: (bits & 1) > 0,
            heeftBezwaar: (bits & 2) > 0,
            isGeld: (bits & 4) > 0,
          }) as Lezing,
      ),
    ),
  ),
)

/** Each table by what it crosses; every one crosses the rollen. */
export const tabellen: Readonly<Record<string, Assen>> = {
  'rol x band x staat x niveau x vlag x actie': {
    rol: rollen,
    band: banden,
    staat: staten,
    niveau: niveaus,
    vlag: vlaggen,
    actie: acties,
  },
  'rol x soort x band x doel x mandaat x verleend': {
    rol: rollen,
    soort: soorten,
    band: alleBanden,
    doel: doelen,
    heeftMandaat: janee,
    verleend: ['L0', 'L2', 'L4'],
  },
  'rol x band x geheim of zegel x doel x verleend': {
    rol: rollen,
    band: alleBanden,
    vlag: ['geheim', 'zegel_genoemd', 'kindzegel'],
    doel: doelen,
    verleend: ['L0', 'L2', 'L4'],
    soort: ['inwoner', 'traject', 'voorziening', 'inzage'],
  },
  'inwoner en vertegenwoordiger x lezing x niveau x vlag': {
    rol: ['inwoner', 'vertegenwoordiger'],
    band: ['geen'],
    lezing: lezingen,
    niveau: ['L0', 'L2', 'L3', 'L4'],
    vlag: ['gewoon', 'kindzegel', 'zegel', 'geheim'],
  },
  'rol x dienst x kern x eigen stuk x niveau x actie': {
    rol: rollen,
    isActief: janee,
    kern: ['onbekend', 'eigen', 'buiten'],
    isEigenStuk: janee,
    band: ['naam', 'team'],
    soort: ['traject', 'melding'],
    verleend: ['L1', 'L3'],
    niveau: niveaus,
    actie: acties,
  },
  'rol x van zichzelf x vlag x staat x niveau x actie': {
    rol: rollen,
    band: ['geen'],
    soort: ['contact', 'uitsluiting', 'verzoek'],
    isEigenStuk: janee,
    vlag: vlaggen,
    staat: ['loopt', 'twaalf_maanden'],
    niveau: niveaus,
    actie: acties,
  },
  'rol x steekproef x doel x niveau x actie': {
    rol: rollen,
    band: ['steekproef', 'auditopdracht'],
    doel: ['kwaliteit', 'toezicht'],
    niveau: niveaus,
    actie: acties,
  },
  'rol x eigen grondslag x soort x niveau x actie x eigen stuk': {
    rol: rollen,
    band: ['klacht', 'opdracht', 'maatregel', 'naam'],
    soort: ['voorziening', 'traject'],
    niveau: niveaus,
    actie: acties,
    isEigenStuk: janee,
  },
  'inwoner en vertegenwoordiger x niveau x actie': {
    rol: ['inwoner', 'vertegenwoordiger'],
    band: ['geen'],
    lezing: lezingen.filter(({ leeftijd, isGeld }) => leeftijd > 15 && isGeld),
    niveau: niveaus,
    actie: acties,
  },
}
