// Leesrecht: what somebody may read and do about one inwoner at one moment, and why; the table of access.md 2.6, from the records.

import { reikt } from '../autorisatie/autorisatie.ts'
import { type Lezing, leesniveau } from '../autorisatie/lezing.ts'
import { leeftijdOp } from '../inwoner/inwoner.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { lezingUit } from './lezing.ts'
import { isZelfde, standOp, type Vertegenwoordiging, type Wie } from './vertegenwoordiging.ts'

/** Of whom is read, with every record and parent that is known. */
export type Over = {
  readonly inwonerId: string
  readonly geboortedatum: Datum | null
  readonly isVerwacht: boolean
  readonly isOverleden: boolean
  /** Has secrecy, or lives with who has: nobody else is told the address or who live there. */
  readonly isGeheim: boolean
  readonly vertegenwoordigingen: readonly Vertegenwoordiging[]
  /** Who are parents, by relatie; that says nothing of gezag. */
  readonly ouderIds: readonly string[]
}

/** What is asked for, and when; what is not said is not so. */
export type Vraag = {
  readonly nu: Date
  readonly isGeld?: boolean
  readonly isAfspraak?: boolean
  readonly meldingId?: string | null
  readonly trajectId?: string | null
  /** The consulent released what stands one niveau above. */
  readonly isVrijgegeven?: boolean
  /** A child of twelve or older closed this to its parents (access.md H9). */
  readonly isDoorKindGesloten?: boolean
}

export type Reden =
  | 'zelf'
  | 'kind_leest_zelf'
  | 'kind_onder_12'
  | 'leeftijd_onbekend'
  | 'nog_niet_geboren'
  | 'overleden'
  | 'gezag'
  | 'gezag_met_kind'
  | 'kind_heeft_bezwaar'
  | 'door_kind_gesloten'
  | 'vanaf_16'
  | 'geen_gezag'
  | 'gezag_niet_nagekeken'
  | 'afgeschermd'
  | 'maatregel'
  | 'alleen_geld'
  | 'machtiging'
  | 'niets_vastgelegd'

export type Leesrecht = {
  /** What decide takes; absent is a no. */
  readonly lezing: Lezing | undefined
  readonly reden: Reden
  /** Alone, together with whom it is about, or not at all. */
  readonly handelt: 'ja' | 'samen' | 'nee'
  /** Sees where whom it is about lives, and with whom. */
  readonly zietAdres: boolean
}

const niets = (reden: Reden): Leesrecht => ({ lezing: undefined, reden, handelt: 'nee', zietAdres: false })

/**
 * What this person reads about this inwoner; of more grounds the furthest, which do not add up.
 * Denies by default: without a record, without a birth date, and after death. Ages change at midnight in the Netherlands.
 * What is closed for the safety of the child goes before everything.
 */
export function leesrecht(wie: Wie, over: Over, vraag: Vraag): Leesrecht {
  const reden = nietTeLezen(over)
  if (reden) return niets(reden)
  const leeftijd = leeftijdOp(datumInAmsterdam(vraag.nu), over.geboortedatum as Datum)
  const isVrijgegeven = vraag.isVrijgegeven === true
  const isGeld = vraag.isGeld === true
  if (wie.vertegenwoordigerId === over.inwonerId)
    return zelf({ als: 'zelf', leeftijd, isVrijgegeven, heeftBezwaar: false, isGeld })
  const zijn = over.vertegenwoordigingen.filter(
    (v) => v.inwonerId === over.inwonerId && isZelfde(v, wie) && standOp(v, vraag.nu) === 'geldt',
  )
  if (zijn.some((v) => v.isAfgeschermd)) return niets('afgeschermd')
  const isOuder = zijn.some(isVanOuder) || over.ouderIds.some((id) => id === wie.vertegenwoordigerId)
  // Whatever else a parent reads as: what the child closed to its parents stays closed (H9).
  if (isOuder && vraag.isDoorKindGesloten)
    return {
      ...niets('door_kind_gesloten'),
      lezing: {
        ...{ als: 'ouder_met_gezag', leeftijd, isVrijgegeven, isGeld },
        heeftBezwaar: true,
        isDoorKindGesloten: true,
      },
    }
  const rechten = zijn.map((v) => lezingUit(v, { ...vraag, leeftijd, isOuder, isVrijgegeven, isGeld }))
  const [beste] = rechten.toSorted((a, b) => rang(b) - rang(a))
  if (!beste) return niets(isOuder && leeftijd < 18 ? 'gezag_niet_nagekeken' : 'niets_vastgelegd')
  // Who reads nothing here does nothing here.
  if (leesniveau(beste.lezing) === undefined) return { ...niets(beste.reden), lezing: beste.lezing }
  return { ...beste, zietAdres: !over.isGeheim }
}

function nietTeLezen({ geboortedatum, isVerwacht, isOverleden }: Over): Reden | undefined {
  if (isOverleden) return 'overleden'
  if (isVerwacht) return 'nog_niet_geboren'
  return geboortedatum === null ? 'leeftijd_onbekend' : undefined
}

function zelf(lezing: Lezing): Leesrecht {
  if (lezing.leeftijd < 12) return { ...niets('kind_onder_12'), lezing }
  const reden = lezing.leeftijd < 16 ? 'kind_leest_zelf' : 'zelf'
  return { lezing, reden, handelt: 'ja', zietAdres: true }
}

const isVanOuder = ({ soort }: Vertegenwoordiging): boolean =>
  soort === 'ouder_met_gezag' || soort === 'ouder_zonder_gezag'

/** How far it reaches; of equals who may act goes first. */
function rang({ lezing, handelt }: { lezing: Lezing; handelt: Leesrecht['handelt'] }): number {
  const niveau = leesniveau(lezing)
  const ver =
    niveau === undefined ? 0 : ['L1', 'L2', 'L3', 'L4'].filter((een) => reikt(niveau, een as 'L1')).length
  return ver * 4 + ['nee', 'samen', 'ja'].indexOf(handelt)
}
