// Vastleggen: writing down that somebody may read or act for an inwoner; pure, with every reason why not.

import { done, type Result, refused } from '../../platform/result.ts'
import { leeftijdOp } from '../inwoner/inwoner.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { laatsteDag, nietInTijd, type Tijdweigering } from './looptijd.ts'
import { type Geefweigering, nietGegeven } from './machtiging.ts'
import { nietDoorWie, type Wieweigering } from './vertegenwoordiger.ts'
import { type Inhoud, isZelfde, overlapt, type Vertegenwoordiging, type Wie } from './vertegenwoordiging.ts'
import {
  isMachtiging,
  type Leesniveau,
  type Soort,
  soortregels,
  type Waarover,
} from './vertegenwoordigingsoort.ts'

export type Weigering =
  | Wieweigering
  | Tijdweigering
  | Geefweigering
  | 'niveau_te_ver'
  | 'bewind_alleen_geld'
  | 'waarbij_ontbreekt'
  | 'bewijs_ontbreekt'
  | 'reden_ontbreekt'
  | 'bezwaar_vanaf_12'
  | 'bestaat_al'
  | 'voogd_en_ouder'
  | 'al_twee_met_gezag'

/** Somebody with a file here. */
export type Mens = {
  readonly inwonerId: string
  readonly geboortedatum: Datum | null
  readonly isVerwacht: boolean
  readonly isOverleden: boolean
}

/** Somebody without one. */
export type Buiten = {
  readonly naam: string
  readonly organisatie: string | null
  readonly telefoon: string | null
  readonly email: string | null
}

/** As it was filled in: what a soort does not ask is left out. */
export type Invoer = {
  readonly soort: Soort
  readonly waarover: Waarover | undefined
  readonly meldingId: string | undefined
  readonly trajectId: string | undefined
  readonly niveau: Leesniveau | undefined
  readonly metAfspraken: boolean
  readonly magHandelen: boolean
  readonly heeftBezwaar: boolean
  readonly isAfgeschermd: boolean
  readonly waaromAfgeschermd: string | undefined
  readonly van: Datum
  readonly totEnMet: Datum | undefined
  readonly bewijs: string | undefined
  readonly gegevenDoor: 'inwoner' | 'vertegenwoordiger' | undefined
}

export type Feiten = {
  /** For whom. */
  readonly over: Mens
  readonly wie: Mens | Buiten | undefined
  /** What is recorded for whom it is about, without the one that is changed. */
  readonly bestaand: readonly Vertegenwoordiging[]
  /** The meldingen and trajecten of whom it is about. */
  readonly zaken: readonly string[]
  /** How the gemeente calls itself: an OCO does not work there. */
  readonly eigenNamen: readonly string[]
  readonly nu: Date
}

/** What is stored, or the first reason why not; what follows from the soort is filled in. */
export function vastleggen(invoer: Invoer, feiten: Feiten): Result<Inhoud, Weigering> {
  const reden =
    nietDoorWie(invoer, feiten) ??
    nietReikend(invoer, feiten) ??
    nietInTijd(invoer, feiten) ??
    nietGegeven(invoer, feiten) ??
    nietVanOuder(invoer, feiten) ??
    nietNaast(invoer, feiten)
  return reden ? refused(reden) : done(inhoudVan(invoer, feiten.over))
}

function nietReikend({ soort, waarover, niveau, ...o }: Invoer, { zaken }: Feiten): Weigering | undefined {
  const regel = soortregels[soort]
  if (waarover !== undefined && !regel.waarover.includes(waarover))
    return soort === 'bewindvoerder' ? 'bewind_alleen_geld' : 'waarbij_ontbreekt'
  if (waarover === undefined && regel.waarover.length > 1) return 'waarbij_ontbreekt'
  const zaakId = waarover === 'een_melding' ? o.meldingId : waarover === 'een_traject' ? o.trajectId : 'geen'
  if (zaakId !== 'geen' && (zaakId === undefined || !zaken.includes(zaakId))) return 'waarbij_ontbreekt'
  if (niveau !== undefined && !regel.niveaus.includes(niveau)) return 'niveau_te_ver'
  return soort !== 'ouder_zonder_gezag' && !o.bewijs ? 'bewijs_ontbreekt' : undefined
}

function nietVanOuder(o: Invoer, { over, nu }: Feiten): Weigering | undefined {
  if (o.soort !== 'ouder_met_gezag') return undefined
  if (o.isAfgeschermd && !o.waaromAfgeschermd) return 'reden_ontbreekt'
  return o.heeftBezwaar && leeftijdOp(datumInAmsterdam(nu), over.geboortedatum as Datum) < 12
    ? 'bezwaar_vanaf_12'
    : undefined
}

/** What may not stand beside what there is. */
function nietNaast(o: Invoer, { over, wie, bestaand, nu }: Feiten): Weigering | undefined {
  const tijd = { van: o.van, totEnMet: laatsteDag(o, over) }
  const open = bestaand.filter(
    (v) => v.beeindigdOp === null && (!v.dichtOp || v.dichtOp > nu) && overlapt(v, tijd),
  )
  const persoon = alsWie(wie)
  const isZaak = (v: Vertegenwoordiging) =>
    v.meldingId === (o.meldingId ?? null) && v.trajectId === (o.trajectId ?? null)
  if (open.some((v) => v.soort === o.soort && isZelfde(v, persoon) && isZaak(v))) return 'bestaat_al'
  const isOuder = (soort: Soort) => soort === 'ouder_met_gezag' || soort === 'ouder_zonder_gezag'
  if (isOuder(o.soort) && open.some((v) => isOuder(v.soort) && isZelfde(v, persoon))) return 'bestaat_al'
  const met = (soort: Soort) => open.filter((v) => v.soort === soort)
  if (o.soort === 'voogd' && met('ouder_met_gezag').length > 0) return 'voogd_en_ouder'
  if (o.soort !== 'ouder_met_gezag') return undefined
  if (met('voogd').length > 0) return 'voogd_en_ouder'
  return met('ouder_met_gezag').length >= 2 ? 'al_twee_met_gezag' : undefined
}

export const alsWie = (wie: Feiten['wie']): Wie =>
  wie && 'inwonerId' in wie
    ? { vertegenwoordigerId: wie.inwonerId, naam: null }
    : { vertegenwoordigerId: null, naam: wie?.naam ?? null }

function inhoudVan(o: Invoer, over: Mens): Inhoud {
  const regel = soortregels[o.soort]
  const waarover = o.waarover ?? regel.waarover[0] ?? 'alles'
  const isVanOuder = o.soort === 'ouder_met_gezag'
  return {
    soort: o.soort,
    waarover,
    meldingId: waarover === 'een_melding' ? (o.meldingId ?? null) : null,
    trajectId: waarover === 'een_traject' ? (o.trajectId ?? null) : null,
    niveau: o.niveau ?? regel.niveaus[0] ?? null,
    metAfspraken: regel.metAfspraken === true && o.metAfspraken,
    magHandelen: regel.handelt === 'keuze' ? o.magHandelen : regel.handelt !== 'nee',
    heeftBezwaar: isVanOuder && o.heeftBezwaar,
    waaromAfgeschermd: isVanOuder && o.isAfgeschermd ? (o.waaromAfgeschermd ?? null) : null,
    van: o.van,
    totEnMet: laatsteDag(o, over),
    bewijs: o.bewijs ?? null,
    gegevenDoor: isMachtiging(o.soort) ? (o.gegevenDoor ?? null) : null,
  }
}
