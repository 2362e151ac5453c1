// The second opinion of AC-1: access.md 2.7 as a printed table, 2.4 and 2.6 as plain questions; it knows nothing of the code it judges.

import type { Geval } from './geval.ts'

export type Oordeel = {
  readonly mag: boolean
  readonly niveau: string
  readonly regel: string
  /** Break-glass could open it. */
  readonly glas: boolean
  /** What is owed with a yes. */
  readonly plicht: string
}

// Columns: by name, by own team, handed over, in the plan, to divide, sample, amounts, log, known-person check, break-glass, who is geheim.
// Not in access.md: whoever works here, over what they wrote down or were asked for by name (decision 0010).
const tafel: Readonly<Record<string, string>> = {
  toegang: '                   L1 L1 L1 -  -  -  -  -  L1 -  balie',
  consulent: '                 L4 L3 L1 L2 -  -  -  -  L1 L3 naam',
  interventieteam: '           L4 L3 L1 L2 -  -  -  -  L1 L3 naam',
  partner_professional: '      L3 L3 L1 L2 -  -  -  -  L1 L3 naam',
  teammanager: '               L2 -  L1 -  L2 L3 -  -  -  -  ongezien',
  vrijwillig_teamlid: '        L1 -  L0 -  -  -  -  -  -  -  niets',
  maatje: '                    L1 -  -  -  -  -  -  -  -  -  niets',
  aanbieder: '                 L2 -  L1 -  -  -  -  -  -  -  naam',
  gecertificeerde_instelling: 'L3 -  L1 -  -  -  -  -  -  -  naam',
  klachtbehandelaar: '         L3 -  -  -  -  -  -  -  -  -  naam',
  financieel_medewerker: '     -  -  -  -  -  -  L2 -  -  -  adresloos',
  privacy_officer: '           L1 -  -  -  -  -  -  L1 -  -  niets',
  auditor: '                   L1 -  -  -  -  L3 -  L1 -  -  niets',
}
const kolommen = [
  'naam',
  'team',
  'kaart',
  'plan',
  'deel',
  'proef',
  'geld',
  'log',
  'deur',
  'glas',
  'geheim',
] as const
type Kolom = (typeof kolommen)[number]

/** What this rol reaches by this tie, or `-`. */
export const cel = (rol: string, kolom: Kolom): string =>
  tafel[rol]?.trim().split(/ +/)[kolommen.indexOf(kolom)] ?? '-'

const nooitInhoud: Readonly<Record<string, string>> = {
  raadslid: 'H7',
  beleidsadviseur: 'H7',
  contractmanager: 'H7',
  functioneel_beheerder: 'H8',
  technisch_beheerder: 'H8',
  dienstaccount: 'H10',
}
const doet: Readonly<Record<string, string>> = {
  toegang: 'zien zoeken wijzigen uitvoeren delen verwijderen',
  consulent: 'zien zoeken wijzigen uitvoeren delen verwijderen',
  interventieteam: 'zien zoeken wijzigen uitvoeren delen verwijderen',
  partner_professional: 'zien zoeken wijzigen uitvoeren delen verwijderen',
  teammanager: 'zien zoeken wijzigen uitvoeren',
  vrijwillig_teamlid: 'zien wijzigen',
  maatje: 'zien wijzigen',
  aanbieder: 'zien wijzigen uitvoeren',
  gecertificeerde_instelling: 'zien wijzigen',
  klachtbehandelaar: 'zien wijzigen',
  financieel_medewerker: 'zien zoeken uitvoeren',
  privacy_officer: 'zien zoeken uitvoeren',
  auditor: 'zien zoeken',
  medewerker_zelf: 'zien',
  inwoner: 'zien wijzigen uitvoeren delen',
  vertegenwoordiger: 'zien wijzigen uitvoeren',
}
const vergt: Readonly<Record<string, string>> = {
  zien: 'L0',
  zoeken: 'L1',
  uitvoeren: 'L1',
  wijzigen: 'L2',
  delen: 'L2',
  verwijderen: 'L3',
}

/** The names sort as the niveaus do: L0 up to L4, then LX. */
const lager = (a: string, b: string) => (a < b ? a : b)
const isVrijwilliger = (rol: string) => rol === 'vrijwillig_teamlid' || rol === 'maatje'
/** What they wrote themselves, to L3 and to look at; of who is geheim only what they were asked for. */
const isVanZichzelf = (g: Geval): boolean => {
  if (g.rol !== 'medewerker_zelf' || !g.isEigenStuk) return false
  return g.soort === 'verzoek' || (g.vlag !== 'geheim' && ['contact', 'uitsluiting'].includes(g.soort))
}
const isBewoner = (rol: string) => rol === 'inwoner' || rol === 'vertegenwoordiger'
const metWet = (g: Geval) => ['traject', 'overdracht', 'voorziening'].includes(g.soort)

/** What the grant is worth on this thing, before the rol is asked; over the wall only by consent, mandate or measure. */
function waarde(g: Geval): string | undefined {
  if (!metWet(g)) return g.verleend
  switch (g.band) {
    case 'andere_wet':
    case 'andere_wet_team':
    case 'wams':
      return undefined
    case 'toestemming':
    case 'mandaat':
      return lager(g.verleend, 'L2')
    case 'maatregel_over':
      return lager(g.verleend, 'L3')
    default:
      return g.verleend
  }
}

const opNaam = 'naam andere_wet toestemming maatregel maatregel_over klacht opdracht'.split(' ')
const viaTeam = 'team andere_wet_team mandaat wams'.split(' ')

/** Which grants by name this rol can have at all. */
const pastOpNaam = (g: Geval): boolean => {
  if (g.rol === 'klachtbehandelaar') return g.band === 'klacht'
  if (g.rol === 'aanbieder') return g.band === 'opdracht'
  if (g.rol === 'gecertificeerde_instelling') return g.band === 'maatregel' || g.band === 'maatregel_over'
  return true
}

/** "By name" for the front door: its own meldingen whole; of a wet under mandate L2; else L1. */
function eigen(g: Geval, kolom: 'naam' | 'team'): string {
  if (g.rol !== 'toegang') return cel(g.rol, kolom)
  if (g.soort === 'melding' || g.soort === 'inwoner') return kolom === 'naam' ? 'L4' : 'L3'
  return metWet(g) && g.heeftMandaat ? 'L2' : 'L1'
}

const naamregels: Readonly<Record<string, string>> = {
  aanbieder: 'A5',
  privacy_officer: 'A7',
  auditor: 'A7',
  klachtbehandelaar: 'A9',
  gecertificeerde_instelling: 'A10',
}

/** Every ground there is, in the order of access.md; the furthest counts, and of equals the first. */
function gronden(g: Geval): [string, string][] {
  const geheim = g.vlag === 'geheim'
  const uit: [string, string][] = []
  const ja = (regel: string, kolom: string, w: string | undefined = 'LX') => {
    if (kolom !== '-' && w !== undefined) uit.push([regel, lager(kolom, w)])
  }
  if (g.doel === 'toegangscontrole' && g.soort === 'inwoner')
    ja('A0', cel(g.rol, 'deur'), geheim ? 'L0' : 'LX')
  const genoemdAlleen = cel(g.rol, 'geheim') === 'naam'
  if (!geheim && (g.actie === 'zien' || g.actie === 'zoeken')) {
    const glas = cel(g.rol, 'glas')
    if (g.band === 'nood' || g.band === 'team_en_nood') ja('N1', glas, g.verleend)
    if (g.band === 'nood_met_tweede') ja('N1', glas === '-' ? '-' : 'L4', g.verleend)
  }
  if (isVanZichzelf(g)) ja('E1', 'L3')
  const regel = naamregels[g.rol] ?? 'A1'
  const magNaam = (!geheim || genoemdAlleen) && pastOpNaam(g) && (regel !== 'A5' || g.soort === 'voorziening')
  const naam: [string, string][] = []
  if (magNaam && opNaam.includes(g.band)) naam.push([eigen(g, 'naam'), waarde(g) ?? ''])
  if (magNaam && g.band === 'naam_en_team') naam.push([eigen(g, 'naam'), 'L2'])
  for (const [kolom, w] of naam) {
    const stuk = isVrijwilliger(g.rol) && g.isEigenStuk && w !== ''
    if (stuk) ja(regel, 'L3')
    else if (w !== '') ja(regel, kolom, w)
  }
  if (g.vlag === 'zegel_genoemd' && ['consulent', 'interventieteam', 'partner_professional'].includes(g.rol))
    ja('A1', 'LX')
  if (!geheim) {
    const w = waarde(g)
    if (viaTeam.includes(g.band)) ja('A2', eigen(g, 'team'), w ?? undefined)
    if (viaTeam.includes(g.band) && w === undefined) uit.splice(uit.findIndex(([r]) => r === 'A2') >>> 0, 1)
    if (g.band === 'naam_en_team') ja('A2', eigen(g, 'team'), g.verleend)
    if (g.band === 'team_en_nood') ja('A2', eigen(g, 'team'), 'L2')
  }
  if (g.band === 'kaart' && !geheim) ja('A3', cel(g.rol, 'kaart'), g.verleend)
  if (g.band === 'kaart_op_naam' && (!geheim || genoemdAlleen)) ja('A3', cel(g.rol, 'kaart'), g.verleend)
  if (g.band === 'regie_met' && !geheim) ja('A4', cel(g.rol, 'plan'))
  if (g.band === 'regie_zonder' && !geheim) ja('A4', cel(g.rol, 'plan'), 'L0')
  verdelen(g, ja)
  if (g.soort === 'inzage') ja('A7', cel(g.rol, 'log'))
  if ((g.band === 'steekproef' || g.band === 'auditopdracht') && !geheim) {
    if (g.rol === 'teammanager' && g.doel === 'kwaliteit') ja('A6', 'L3', g.verleend)
    if (g.rol === 'auditor' && g.doel === 'toezicht') ja('A7', 'L3', g.verleend)
  }
  if (g.soort === 'voorziening' && g.heeftMandaat) ja('A8', cel(g.rol, 'geld'))
  if (isBewoner(g.rol) && g.lezing) ja('A10', bewoner(g.lezing))
  return uit
}

function verdelen(g: Geval, ja: (regel: string, kolom: string, w?: string) => void): void {
  if (g.rol !== 'teammanager') return
  if (g.vlag === 'geheim') {
    if (g.band === 'eigen_team' && g.doel === 'werkverdeling') ja('A6', 'L0')
    return
  }
  const heeftTeam = viaTeam.includes(g.band) && waarde(g) !== undefined
  if (g.band === 'eigen_team' || heeftTeam || g.band === 'naam_en_team' || g.band === 'team_en_nood')
    ja('A6', 'L2')
}

/** access.md 2.6, line by line. */
function bewoner(l: NonNullable<Geval['lezing']>): string {
  const tot = (hoogstens: string) => (l.reikwijdte ? lager(l.reikwijdte, hoogstens) : '-')
  switch (l.als) {
    case 'zelf':
      if (l.leeftijd >= 16) return l.isVrijgegeven ? 'L4' : 'L3'
      if (l.leeftijd >= 12) return l.isVrijgegeven ? 'L3' : 'L2'
      return '-'
    case 'ouder_met_gezag':
      if (l.leeftijd >= 16) return tot('L3')
      return l.leeftijd >= 12 && l.heeftBezwaar ? 'L2' : 'L3'
    case 'ouder_zonder_gezag':
      return '-'
    case 'mantelzorger':
    case 'oco':
      return tot('L2')
    case 'bewindvoerder':
      return l.isGeld ? tot('L2') : '-'
    default:
      return tot('L3')
  }
}

const nee = (regel: string, glas = false): Oordeel => ({
  mag: false,
  niveau: '',
  regel,
  glas,
  plicht: '',
})

export function orakel(g: Geval): Oordeel {
  const staf = !isBewoner(g.rol)
  const beste = gronden(g).reduce<[string, string] | undefined>(
    (b, x) => (b && b[1] >= x[1] ? b : x),
    undefined,
  )
  if (!g.isActief) return nee('H1')
  if (staf && g.vlag === 'zelf') return nee('H2')
  if (staf && g.vlag === 'familie') return nee('H3')
  if (g.vlag === 'zegel') return nee('H4')
  if (g.niveau === 'LX' && g.vlag !== 'zegel_genoemd') return nee('H4')
  if (g.vlag === 'geheim' && !beste) return nee('H4')
  if (staf && metWet(g) && !beste && !g.heeftMandaat) return nee('H5')
  const magDoen = (doet[g.rol] ?? '').split(' ').includes(g.actie)
  if (isVrijwilliger(g.rol) && (!magDoen || (g.niveau >= 'L2' && !g.isEigenStuk))) return nee('H6')
  const nooit = nooitInhoud[g.rol]
  if (nooit && nooit !== 'H10') return nee(nooit)
  if (g.vlag === 'kindzegel' && g.lezing?.als.startsWith('ouder')) return nee('H9')
  if (nooit) return nee(nooit)
  const glas =
    cel(g.rol, 'glas') !== '-' && g.actie === 'zien' && g.doel === 'behandeling' && g.soort !== 'inzage'
  if (!beste) return nee('O1', glas)
  const [regel, niveau] = beste
  if (regel === 'A2' && g.kern === 'buiten') return nee('O2', glas)
  const isLang = g.staat === 'twaalf_maanden' || g.staat === 'twee_jaar'
  const heeftGlas = gronden(g).some(([r]) => r === 'N1')
  if (isLang && staf && g.soort !== 'inzage' && !heeftGlas) return nee('O3', glas)
  const nodig = [g.niveau, vergt[g.actie] ?? 'LX'].sort().at(-1) ?? 'LX'
  if (!magDoen || niveau < nodig) return nee('O4', glas)
  const plicht = ['inzage', 'maskeren', 'doel_tonen']
  if (g.actie === 'uitvoeren') plicht.push('watermerk')
  if (g.vlag === 'geheim' && g.rol !== 'inwoner') plicht.push('zonder_adres')
  return { mag: true, niveau, regel, glas: false, plicht: plicht.join(' ') }
}
