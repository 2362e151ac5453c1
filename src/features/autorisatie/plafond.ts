// The autorisatiematrix: how far each rol ever reaches, by what ties it to the thing (access.md 2.7 and "Decisions on top").
// What no line names is nothing. The function that decides uses this, and the page of the privacy officer prints it.

import type { Rol } from '../medewerker/rechten.ts'
import type { Niveau } from './autorisatie.ts'
import type { Actie } from './voorwerp.ts'

/** A rol, or another who reads: without a door in the werkplek, or not yet. */
export type Hoedanigheid =
  | Rol
  | 'inwoner'
  | 'vertegenwoordiger'
  | 'aanbieder'
  | 'gecertificeerde_instelling'
  | 'klachtbehandelaar'
  | 'financieel_medewerker'
  | 'auditor'
  | 'technisch_beheerder'
  | 'dienstaccount'
  // Whoever works here, whatever the rol, over what is of themselves.
  | 'medewerker_zelf'

/** Each with the highest niveau it gives this rol; absent is nothing. */
export type Plafond = {
  /** A grant by name. */
  readonly genoemd?: Niveau
  /** A grant of the own team. */
  readonly team?: Niveau
  /** What the front door makes itself, a melding and who it is about; elsewhere as above. */
  readonly aanDeDeur?: { readonly genoemd: Niveau; readonly team: Niveau }
  /** Under a wet of the own mandates; elsewhere as above. */
  readonly metMandaat?: Niveau
  /** The voortgangskaart of what the own team handed over. */
  readonly kaart?: Niveau
  /** Leads the plan of the household: what the inwoner agreed to put in it. */
  readonly regie?: Niveau
  /** Work of the own team, to distribute it. */
  readonly werkverdeling?: Niveau
  /** Drawn as a sample, or under an assignment of audit. */
  readonly steekproef?: Niveau
  /** Provisions and amounts, without a grant. */
  readonly voorziening?: Niveau
  /** The log of who looked. */
  readonly inzage?: Niveau
  /** The known-person check. */
  readonly herkennen?: Niveau
  /** What the reader wrote, or was handed by name. */
  readonly eigenStuk?: Niveau
  /** What a medewerker wrote down, or was asked for by name, without a grant. */
  readonly zelf?: Niveau
  /** Break-glass: the niveau without a second person. */
  readonly nood?: Niveau
}

/** What is seen of who is geheim: nothing; what one is named on; that there is a special desk; that there is work; all but the address; oneself. */
export type Geheim = 'niets' | 'genoemd' | 'balie' | 'ongezien' | 'zonder_adres' | 'eigen'

export type Matrixregel = {
  readonly plafond: Plafond
  readonly geheim: Geheim
  readonly acties: readonly Actie[]
  /** The rule under which a grant by name counts for this rol. */
  readonly naamregel: 'A1' | 'A5' | 'A7' | 'A9' | 'A10'
  /** A grant by name counts only on these grondslagen. */
  readonly grondslagen?: readonly string[]
  /** The hard rule that bounds the rol. */
  readonly grens?: 'H6' | 'H7' | 'H8' | 'H10'
}

const alles = ['zien', 'zoeken', 'wijzigen', 'uitvoeren', 'delen', 'verwijderen'] as const
const behandelaar: Plafond = {
  genoemd: 'L4',
  team: 'L3',
  kaart: 'L1',
  regie: 'L2',
  herkennen: 'L1',
  nood: 'L3',
}
const gesloten = { plafond: {}, geheim: 'niets', acties: [], naamregel: 'A1' } as const

export const plafonds: Readonly<Record<Hoedanigheid, Matrixregel>> = {
  toegang: {
    plafond: {
      genoemd: 'L1',
      team: 'L1',
      aanDeDeur: { genoemd: 'L4', team: 'L3' },
      metMandaat: 'L2',
      kaart: 'L1',
      herkennen: 'L1',
    },
    geheim: 'balie',
    acties: alles,
    naamregel: 'A1',
  },
  consulent: { plafond: behandelaar, geheim: 'genoemd', acties: alles, naamregel: 'A1' },
  partner_professional: {
    plafond: { ...behandelaar, genoemd: 'L3' },
    geheim: 'genoemd',
    acties: alles,
    naamregel: 'A1',
  },
  interventieteam: { plafond: behandelaar, geheim: 'genoemd', acties: alles, naamregel: 'A1' },
  teammanager: {
    plafond: { genoemd: 'L2', kaart: 'L1', werkverdeling: 'L2', steekproef: 'L3' },
    geheim: 'ongezien',
    acties: ['zien', 'zoeken', 'wijzigen', 'uitvoeren'],
    naamregel: 'A1',
  },
  vrijwillig_teamlid: {
    plafond: { genoemd: 'L1', kaart: 'L0', eigenStuk: 'L3' },
    geheim: 'niets',
    acties: ['zien', 'wijzigen'],
    naamregel: 'A1',
    grens: 'H6',
  },
  maatje: {
    plafond: { genoemd: 'L1', eigenStuk: 'L3' },
    geheim: 'niets',
    acties: ['zien', 'wijzigen'],
    naamregel: 'A1',
    grens: 'H6',
  },
  beleidsadviseur: { ...gesloten, grens: 'H7' },
  raadslid: { ...gesloten, grens: 'H7' },
  contractmanager: { ...gesloten, grens: 'H7' },
  privacy_officer: {
    plafond: { genoemd: 'L1', inzage: 'L1' },
    geheim: 'niets',
    acties: ['zien', 'zoeken', 'uitvoeren'],
    naamregel: 'A7',
  },
  auditor: {
    plafond: { genoemd: 'L1', steekproef: 'L3', inzage: 'L1' },
    geheim: 'niets',
    acties: ['zien', 'zoeken'],
    naamregel: 'A7',
  },
  functioneel_beheerder: { ...gesloten, grens: 'H8' },
  technisch_beheerder: { ...gesloten, grens: 'H8' },
  dienstaccount: { ...gesloten, grens: 'H10' },
  aanbieder: {
    plafond: { genoemd: 'L2', kaart: 'L1' },
    geheim: 'genoemd',
    acties: ['zien', 'wijzigen', 'uitvoeren'],
    naamregel: 'A5',
    grondslagen: ['opdracht'],
  },
  financieel_medewerker: {
    plafond: { voorziening: 'L2' },
    geheim: 'zonder_adres',
    acties: ['zien', 'zoeken', 'uitvoeren'],
    naamregel: 'A1',
  },
  klachtbehandelaar: {
    plafond: { genoemd: 'L3' },
    geheim: 'genoemd',
    acties: ['zien', 'wijzigen'],
    naamregel: 'A9',
    grondslagen: ['klacht', 'bezwaar'],
  },
  gecertificeerde_instelling: {
    plafond: { genoemd: 'L3', kaart: 'L1' },
    geheim: 'genoemd',
    acties: ['zien', 'wijzigen'],
    naamregel: 'A10',
    grondslagen: ['maatregel'],
  },
  medewerker_zelf: { plafond: { zelf: 'L3' }, geheim: 'niets', acties: ['zien'], naamregel: 'A1' },
  // How far these reach stands in lezing.ts: it depends on age and mandate (access.md 2.6).
  inwoner: {
    plafond: {},
    geheim: 'eigen',
    acties: ['zien', 'wijzigen', 'uitvoeren', 'delen'],
    naamregel: 'A10',
  },
  vertegenwoordiger: {
    plafond: {},
    geheim: 'zonder_adres',
    acties: ['zien', 'wijzigen', 'uitvoeren'],
    naamregel: 'A10',
  },
}
