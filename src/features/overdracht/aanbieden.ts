// Aanbieden: work is offered to another team, with a package, a level of sight and a date for the word back.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import type { Leefgebied } from '../melding/melding.ts'
import { type Datum, datumInAmsterdam, plusMaanden } from '../termijn/datum.ts'
import { isInKalender, vrijeDag } from '../termijn/feestdagen.ts'
import { klokloopOp } from '../termijn/klokken.ts'
import type { Bron } from './bron.ts'
import type { Antwoord, Pakket, Soort, Zicht } from './overdracht.ts'

export type Weigering =
  | 'niet_te_behandelen'
  | 'bron_gesloten'
  | 'aanbod_loopt'
  | 'inwoner_anoniem'
  | 'inwoner_ontbreekt'
  | 'team_ontbreekt'
  | 'eigen_team'
  | 'soort_ontbreekt'
  | 'wet_past_niet_bij_soort'
  | 'leefgebied_ontbreekt'
  | 'naam_nodig'
  | 'aan_uzelf'
  | 'medewerker_niet_in_team'
  | 'team_zonder_mandaat'
  | 'akkoord_nodig'
  | 'antwoord_ontbreekt'
  | 'antwoord_in_toekomst'
  | 'geen_mandaat_voor_zicht'
  | 'terug_te_vroeg'
  | 'terug_te_laat'
  | 'terug_op_vrije_dag'
  | 'datum_buiten_kalender'

export type Invoer = Pakket & {
  readonly inwonerId: string | undefined
  readonly teamId: string | undefined
  readonly medewerkerId: string | undefined
  /** Which traject and wet is asked; a melding moves as it is. */
  readonly soort: Soort | undefined
  readonly wet: Wet | undefined
  /** What it is about, when what it comes from does not say so. */
  readonly leefgebied: Leefgebied | undefined
  readonly isAkkoord: boolean
  readonly zicht: Zicht
  readonly antwoord: Partial<Antwoord>
  readonly terugkoppelenVoor: Datum | undefined
}

export type Feiten = {
  readonly nu: Date
  /** The chosen team: of the same organisatie as the sender's, or another. */
  readonly naarTeam: { readonly id: string; readonly isZelfdeOrganisatie: boolean } | undefined
  /** The chosen colleague may take work and works in that team. */
  readonly isVanTeam: boolean
  /** For which wetten of the melding nobody who could accept holds the mandate it asks. */
  readonly zonderMandaat: readonly Wet[]
  /** The soort can only fall under another wet. */
  readonly pastWet: boolean
  /** Support of this soort is watched for coming back, per leefgebied (policy plan ch. 6). */
  readonly isBewaakt: boolean
}

export type Aanbod = Pakket & {
  readonly inwonerId: string
  readonly vanTeamId: string
  readonly naarTeamId: string
  readonly naarMedewerkerId: string | undefined
  readonly soort: Soort | undefined
  readonly wet: Wet
  readonly leefgebied: Leefgebied | undefined
  /** Of each vraag in a melding; otherwise the one that is asked. */
  readonly wetten: readonly Wet[]
  readonly isAkkoord: boolean
  readonly niveau: 'L0' | 'L1'
  readonly grondslag: 'toestemming' | 'mandaat' | undefined
  readonly antwoord: Antwoord | undefined
  readonly aanvaardenVoor: Datum
  readonly terugkoppelenVoor: Datum | undefined
}

/** Why this medewerker cannot hand this over to anybody now, if so. */
export function weigering(bron: Bron): Weigering | undefined {
  if (!bron.isOpen) return 'bron_gesloten'
  if (!bron.magBehandelen) return 'niet_te_behandelen'
  // Of nobody yet there is nobody to ask, and no file to hand over.
  if (bron.inwonerIds.length === 0 || bron.huishoudenId === null) return 'inwoner_anoniem'
  return bron.heeftAanbod ? 'aanbod_loopt' : undefined
}

/** The last day to answer, and the day of the word back when nobody says otherwise; undefined outside the calendar. */
export function dagen(begin: Datum): { aanvaarden: Datum; terugkoppelen: Datum } | undefined {
  const aanvaarden = klokloopOp('overdracht_aanvaarden', begin)?.einddatum
  const terugkoppelen = klokloopOp('terugkoppeling', begin)?.einddatum
  return aanvaarden && terugkoppelen && { aanvaarden, terugkoppelen }
}

/** The offer as it will stand; or the first thing that is in the way. */
export function aanbieden(
  door: Medewerker,
  bron: Bron,
  invoer: Invoer,
  feiten: Feiten,
): Result<Aanbod, Weigering> {
  const vandaag = datumInAmsterdam(feiten.nu)
  const standaard = dagen(vandaag)
  if (!standaard) return refused('datum_buiten_kalender')
  const vanTeamId = bron.teamId ?? door.teams[0]?.id ?? ''
  const terug = invoer.zicht === 'nee' ? undefined : (invoer.terugkoppelenVoor ?? standaard.terugkoppelen)
  const reason =
    weigering(bron) ??
    (invoer.medewerkerId === door.id ? 'aan_uzelf' : undefined) ??
    overWie(bron, invoer, feiten, vanTeamId) ??
    overDeWet(door, bron, invoer, feiten) ??
    overHetAntwoord(invoer, vandaag) ??
    (terug && overDeDag(terug, { na: standaard.aanvaarden, vandaag }))
  if (reason) return refused(reason)
  return done({
    gezien: invoer.gezien,
    wens: invoer.wens,
    advies: invoer.advies,
    inwonerId: (bron.inwonerIds.length === 1 ? bron.inwonerIds[0] : invoer.inwonerId) as string,
    vanTeamId,
    naarTeamId: (feiten.naarTeam as { id: string }).id,
    naarMedewerkerId: invoer.medewerkerId,
    soort: bron.soort === 'melding' ? undefined : invoer.soort,
    wet: wettenVan(bron, invoer)[0],
    wetten: wettenVan(bron, invoer),
    leefgebied: leefgebiedVan(bron, invoer),
    isAkkoord: invoer.isAkkoord,
    niveau: invoer.zicht === 'nee' ? 'L0' : 'L1',
    grondslag: invoer.zicht === 'nee' ? undefined : invoer.zicht === 'ja' ? 'toestemming' : 'mandaat',
    antwoord: isHeel(invoer.antwoord) ? invoer.antwoord : undefined,
    aanvaardenVoor: standaard.aanvaarden,
    terugkoppelenVoor: terug,
  })
}

/** A melding keeps those of its vragen; of a traject or a plan it is the one that is asked. */
function wettenVan(bron: Bron, invoer: Invoer): readonly [Wet, ...Wet[]] {
  const [wet = 'geen', ...meer] = bron.soort === 'melding' ? bron.wetten : [invoer.wet ?? 'geen']
  return [wet, ...meer]
}

/** That of the traject goes along; only where there is none the sender says it. */
const leefgebiedVan = (bron: Bron, invoer: Invoer): Leefgebied | undefined =>
  bron.soort === 'melding' ? undefined : (bron.leefgebied ?? invoer.leefgebied)

function overWie(bron: Bron, invoer: Invoer, feiten: Feiten, vanTeamId: string): Weigering | undefined {
  if (bron.inwonerIds.length > 1 && !bron.inwonerIds.includes(invoer.inwonerId ?? ''))
    return 'inwoner_ontbreekt'
  if (!feiten.naarTeam) return 'team_ontbreekt'
  // Within a team work changes hands by toewijzen.
  if (feiten.naarTeam.id === vanTeamId) return 'eigen_team'
  // Of who is geheim never to a team without a name (access.md H4, 2.7).
  if (bron.isGeheim && !invoer.medewerkerId) return 'naam_nodig'
  if (invoer.medewerkerId && !feiten.isVanTeam) return 'medewerker_niet_in_team'
  // The law wall: who takes a vraag of another wet than the Wmo works under it (access.md H5).
  return feiten.zonderMandaat.length > 0 ? 'team_zonder_mandaat' : undefined
}

function overDeWet(
  door: Medewerker,
  bron: Bron,
  invoer: Invoer,
  { naarTeam, pastWet, isBewaakt }: Feiten,
): Weigering | undefined {
  if (bron.soort !== 'melding') {
    if (!invoer.soort || !invoer.wet) return 'soort_ontbreekt'
    if (!pastWet) return 'wet_past_niet_bij_soort'
    // Who offers knows what it is about; without that a return would never be recognised, nor counted.
    if (isBewaakt && !leefgebiedVan(bron, invoer)) return 'leefgebied_ontbreekt'
  }
  // Data goes over the wall between wetten, or out of the house, only when the inwoner agreed (Wmo 2015 art. 5.1.1 lid 4, 5.2.1).
  const wetten = wettenVan(bron, invoer)
  const isOverMuur = wetten.length > 1 || !bron.wetten.every((wet) => wet === wetten[0])
  if (!invoer.isAkkoord && (isOverMuur || !naarTeam?.isZelfdeOrganisatie)) return 'akkoord_nodig'
  // Without consent only who works in the name of the college under this wet goes on seeing (access.md 2.5.1).
  return invoer.zicht === 'mandaat' && !wetten.every((wet) => door.mandaten.includes(wet))
    ? 'geen_mandaat_voor_zicht'
    : undefined
}

const isHeel = (a: Partial<Antwoord>): a is Antwoord =>
  a.door !== undefined && a.op !== undefined && a.wijze !== undefined

function overHetAntwoord({ isAkkoord, zicht, antwoord }: Invoer, vandaag: Datum): Weigering | undefined {
  // Consent is a record: who answered, when, how.
  if ((isAkkoord || zicht === 'ja') && !isHeel(antwoord)) return 'antwoord_ontbreekt'
  return antwoord.op !== undefined && antwoord.op > vandaag ? 'antwoord_in_toekomst' : undefined
}

function overDeDag(dag: Datum, { na, vandaag }: { na: Datum; vandaag: Datum }): Weigering | undefined {
  if (!isInKalender(dag)) return 'datum_buiten_kalender'
  if (dag <= na) return 'terug_te_vroeg'
  if (dag > plusMaanden(vandaag, 12)) return 'terug_te_laat'
  return vrijeDag(dag) ? 'terug_op_vrije_dag' : undefined
}
