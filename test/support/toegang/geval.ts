// One case of the great table: who, tied how, to what, in which state; and the question to decide that it makes.

import type { Autorisatie, Doel, Niveau } from '../../../src/features/autorisatie/autorisatie.ts'
import type { Lezing } from '../../../src/features/autorisatie/lezing.ts'
import type { Hoedanigheid } from '../../../src/features/autorisatie/plafond.ts'
import type { Actie, Verzoek, Voorwerp, Wie } from '../../../src/features/autorisatie/voorwerp.ts'

/** How the reader is tied to the thing: by which grant, or by what without one. */
export type Band =
  | 'geen'
  | 'naam'
  | 'team'
  | 'naam_en_team'
  | 'kaart'
  | 'kaart_op_naam'
  | 'regie_met'
  | 'regie_zonder'
  | 'eigen_team'
  | 'steekproef'
  | 'auditopdracht'
  | 'klacht'
  | 'opdracht'
  | 'maatregel'
  | 'nood'
  | 'nood_met_tweede'
  | 'team_en_nood'
  | 'andere_wet'
  | 'andere_wet_team'
  | 'toestemming'
  | 'mandaat'
  | 'maatregel_over'
  | 'wams'

export type Staat = 'loopt' | 'vandaag' | 'elf_maanden' | 'twaalf_maanden' | 'twee_jaar'
export type Vlag = 'gewoon' | 'geheim' | 'zegel' | 'zegel_genoemd' | 'zelf' | 'familie' | 'kindzegel'

export type Geval = {
  readonly rol: Hoedanigheid
  readonly soort: Voorwerp['soort']
  readonly band: Band
  /** The niveau on the grant. */
  readonly verleend: Niveau
  readonly staat: Staat
  /** The niveau of the item. */
  readonly niveau: Niveau
  readonly vlag: Vlag
  readonly actie: Actie
  readonly doel: Doel
  /** A mandate for the wet of the thing. */
  readonly heeftMandaat: boolean
  readonly isActief: boolean
  readonly kern: 'onbekend' | 'eigen' | 'buiten'
  readonly isEigenStuk: boolean
  readonly lezing: Lezing | undefined
}

export const gewoon: Geval = {
  rol: 'consulent',
  soort: 'traject',
  band: 'naam',
  verleend: 'L4',
  staat: 'loopt',
  niveau: 'L0',
  vlag: 'gewoon',
  actie: 'zien',
  doel: 'behandeling',
  heeftMandaat: true,
  isActief: true,
  kern: 'onbekend',
  isEigenStuk: false,
  lezing: undefined,
}

const nu = new Date('2026-03-02T09:00:00Z')
const gesloten: Readonly<Record<Staat, Date | undefined>> = {
  loopt: undefined,
  vandaag: new Date('2026-03-02T08:00:00Z'),
  elf_maanden: new Date('2025-04-02T09:00:00Z'),
  twaalf_maanden: new Date('2025-03-02T09:00:00Z'),
  twee_jaar: new Date('2024-03-02T09:00:00Z'),
}

type Grant = Pick<Autorisatie, 'grondslag' | 'isPersoonlijk'> & {
  readonly anders?: true
  readonly niveau?: Niveau
}
const opNaam = (grondslag: string): Grant => ({ grondslag, isPersoonlijk: true })
const viaTeam = (grondslag: string): Grant => ({ grondslag, isPersoonlijk: false })
const overMuur = (grant: Grant): Grant => ({ ...grant, anders: true })

const grants: Readonly<Record<Band, readonly Grant[]>> = {
  geen: [],
  regie_met: [],
  regie_zonder: [],
  eigen_team: [],
  naam: [opNaam('toewijzing')],
  team: [viaTeam('toewijzing')],
  naam_en_team: [{ ...opNaam('gezamenlijk_gesprek'), niveau: 'L2' }, viaTeam('toewijzing')],
  kaart: [viaTeam('voortgangskaart')],
  kaart_op_naam: [opNaam('voortgangskaart')],
  steekproef: [opNaam('steekproef')],
  auditopdracht: [opNaam('auditopdracht')],
  klacht: [opNaam('klacht')],
  opdracht: [opNaam('opdracht')],
  maatregel: [opNaam('maatregel')],
  nood: [opNaam('noodtoegang')],
  nood_met_tweede: [opNaam('noodtoegang_met_tweede')],
  team_en_nood: [{ ...viaTeam('toewijzing'), niveau: 'L2' }, opNaam('noodtoegang')],
  andere_wet: [overMuur(opNaam('toewijzing'))],
  andere_wet_team: [overMuur(viaTeam('toewijzing'))],
  toestemming: [overMuur(opNaam('toestemming'))],
  mandaat: [overMuur(viaTeam('mandaat'))],
  maatregel_over: [overMuur(opNaam('maatregel'))],
  wams: [overMuur(viaTeam('wams'))],
}

/** What decide is asked for this case. */
export function vraagVan(g: Geval): { wie: Wie; voorwerp: Voorwerp; vraag: Verzoek & { doel: Doel } } {
  const heeftWet = g.soort === 'traject' || g.soort === 'overdracht' || g.soort === 'voorziening'
  const voorwerp: Voorwerp = {
    soort: g.soort,
    autorisaties: grants[g.band].map(({ anders, niveau, ...grant }) => ({
      ...grant,
      niveau: niveau ?? g.verleend,
      wet: anders ? 'jeugdwet' : heeftWet ? 'wmo' : 'geen',
    })),
    isVanEigenTeam: g.band === 'eigen_team',
    isGeheim: g.vlag === 'geheim',
    wet: heeftWet ? 'wmo' : undefined,
    betrokkenheid: g.vlag === 'zelf' || g.vlag === 'familie' ? g.vlag : 'geen',
    zegel: zegels[g.vlag],
    niveau: g.niveau,
    isEigenStuk: g.isEigenStuk,
    geslotenOp: gesloten[g.staat],
    kernId: g.kern === 'onbekend' ? undefined : g.kern,
    regie:
      g.band === 'regie_met'
        ? 'met_toestemming'
        : g.band === 'regie_zonder'
          ? 'zonder_toestemming'
          : undefined,
    lezing: g.lezing,
  }
  const wie: Wie = {
    rollen: [g.rol],
    mandaten: g.heeftMandaat ? ['wmo'] : [],
    kernIds: ['eigen'],
    isActief: g.isActief,
  }
  return { wie, voorwerp, vraag: { doel: g.doel, actie: g.actie, nu } }
}

const zegels: Partial<Record<Vlag, Voorwerp['zegel']>> = {
  zegel: { soort: 'genoemden', isGenoemd: false },
  zegel_genoemd: { soort: 'genoemden', isGenoemd: true },
  kindzegel: { soort: 'kind', isGenoemd: false },
}
