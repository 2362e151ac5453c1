// Which page opens for which rol by which tie, as a small table of its own: access.md 2.7 by columns (orakel.ts), and what each tie reaches (AC-4).

import { matrix, type Rol } from '../../../src/features/medewerker/rechten.ts'
import { cel } from './orakel.ts'
import type { Bandnaam } from './relaties.ts'

type Ding = 'melding' | 'traject' | 'plan' | 'overdracht' | 'overleg' | 'document' | 'huishouden'

/** What an address is about; what hangs on a huishouden is reached by whatever reaches anything in it. */
const dingen: Readonly<Record<string, Ding>> = {
  meldingen: 'melding',
  verwijzingen: 'melding',
  termijnen: 'melding',
  trajecten: 'traject',
  plannen: 'plan',
  doelen: 'plan',
  regie: 'plan',
  overdrachten: 'overdracht',
  overleggen: 'overleg',
  documenten: 'document',
  dossiers: 'huishouden',
  inwoners: 'huishouden',
  gesprekken: 'huishouden',
  contacten: 'huishouden',
  signalen: 'huishouden',
  samenvoegingen: 'huishouden',
  vertegenwoordigingen: 'huishouden',
}

/** By what each tie counts in the matrix, and what it reaches. */
const banden: Readonly<
  Record<Bandnaam, { kolom: 'naam' | 'team' | 'kaart' | 'glas'; op: string } | undefined>
> = {
  niets: undefined,
  ander_team: undefined,
  andere_organisatie: undefined,
  voorbij: undefined,
  nog_niet: undefined,
  andere_wet: undefined,
  eigen_dossier: undefined,
  eigen_familie: undefined,
  geheim_via_team: undefined,
  op_naam: { kolom: 'naam', op: 'melding traject plan overdracht overleg document huishouden' },
  via_team: { kolom: 'team', op: 'melding traject plan overdracht overleg document huishouden' },
  geheim_op_naam: { kolom: 'naam', op: 'melding traject plan overdracht overleg document huishouden' },
  eerder_traject: { kolom: 'naam', op: 'traject' },
  overgedragen: { kolom: 'kaart', op: 'overdracht' },
  noodtoegang: { kolom: 'glas', op: 'melding traject plan overleg document huishouden' },
}

/** Pages that stand open in another stand only, of a plan that is closed or a child of that age, or that ask more than an id; here they are there for nobody. */
const nietInDezeStand = [
  '/werk/dossiers/:id/gesprekken/nieuw',
  '/werk/dossiers/:id/vertegenwoordiging/nieuw',
  '/werk/overdrachten/:id/terugkoppeling',
  '/werk/plannen/:id/doelafsluiting',
  '/werk/plannen/:id/betwisting',
  '/werk/plannen/:id/opvolging',
  '/werk/plannen/:id/volwassen',
  '/werk/plannen/:id/jeugdhulpverlenging',
]
/** Not of who holds something, but of who is named on it or wrote it, or of nobody in particular; they have tests of their own. */
export const zonderBand: Readonly<Record<string, string>> = {
  zegels: 'of who is named on the zegel (zegel.deur.test.ts)',
  contact: 'of who wrote it at the front door (contact.test.ts)',
  verzoeken:
    'of the functionaris, and of who was named to look at it first (kopie.deur.test.ts, vernietigen.deur.test.ts)',
  vernietiging: 'lists of numbers, without content (lijst.deur.test.ts)',
  opbouwwerk: 'of no inwoner',
  activiteiten: 'of no inwoner',
  benchmarks: 'of no inwoner',
  raadsvragen: 'of no inwoner',
}

export const soortVan = (pad: string): string =>
  /^\/werk\/(?:(?:privacy|beheer)\/)?([a-z]+)\/:id/.exec(pad)?.[1] ?? ''
export const isPerBand = (pad: string): boolean => soortVan(pad) in dingen || soortVan(pad) === 'inzage'

/** The status of this page for this rol with this tie; 410 is a voortgangskaart that is over. */
export function verdict(o: {
  readonly pad: string
  readonly recht: string
  readonly rol: Rol
  readonly band: Bandnaam
}): number {
  const { pad, recht, rol, band } = o
  if (!(matrix[rol] as readonly string[]).includes(recht)) return 403
  const isEigen = band === 'eigen_dossier' || band === 'eigen_familie'
  if (soortVan(pad) === 'inzage') return isEigen ? 404 : 200
  if (pad.endsWith('/noodtoegang')) return magBreken(rol, band) ? 200 : 404
  if (nietInDezeStand.includes(pad)) return 404
  if (pad === '/werk/dossiers/:id/adres')
    return rol === 'interventieteam' && band === 'geheim_op_naam' ? 200 : 404
  const ding = dingen[soortVan(pad)] as Ding
  if (ziet(rol, band, ding)) return 200
  // The work of a colleague is of the team that its manager divides for.
  if (rol === 'teammanager' && soortVan(pad) === 'signalen' && band === 'noodtoegang') return 200
  const hadKaart = band === 'voorbij' || band === 'geheim_via_team' || band === 'geheim_op_naam'
  return ding === 'overdracht' && soortVan(pad) === 'overdrachten' && hadKaart ? 410 : 404
}

function ziet(rol: Rol, naam: Bandnaam, ding: Ding): boolean {
  const band = banden[naam]
  if (!band?.op.split(' ').includes(ding)) return false
  if (naam === 'geheim_op_naam' && cel(rol, 'geheim') !== 'naam') return false
  const niveau = kolomVan(rol, band.kolom)
  // A document here is of L3; all else shows itself from the lowest niveau.
  return ding === 'document' ? niveau >= 'L3' : niveau !== '-'
}

/** A manager has no grant of the team in the table, but divides what lies with it. */
const kolomVan = (rol: Rol, kolom: 'naam' | 'team' | 'kaart' | 'glas'): string =>
  kolom === 'team' && cel(rol, 'team') === '-' ? cel(rol, 'deel') : cel(rol, kolom)

/** Who does such work and is not kept from it; who can open it already reads there that it is not needed. Of who is geheim never. */
const magBreken = (rol: Rol, band: Bandnaam): boolean =>
  cel(rol, 'glas') !== '-' &&
  !['geheim_op_naam', 'geheim_via_team', 'eigen_dossier', 'eigen_familie'].includes(band)
