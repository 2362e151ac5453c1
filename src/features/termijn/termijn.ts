// When a term ends: counting, standstill and the Algemene termijnenwet (Awt), with each step in words.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Datum, laatsteVan, plusDagen } from './datum.ts'
import { type Duur, isMinstensDrieDagen, isTeLangVoorAwt, type Lengte, laatsteDag, leesDuur } from './duur.ts'
import { isInKalender, vrijeDag } from './feestdagen.ts'
import { aantalDagen, isStil, type Pauze, type Stilstand, stilstandNa } from './pauze.ts'
import { type Stap, stappenVan } from './teksten.ts'

export type TermijnRegel = {
  readonly duur: Duur
  /** Set by a wet or AMvB, so that the Algemene termijnenwet applies (within the bounds of its art. 4). */
  readonly awt: boolean
  /** The article under which the term can stand still, or false. */
  readonly opschortbaar: false | string
  /** The time added when the term is extended, counted on from the end without the Awt. */
  readonly verlenging?: string
}

export type TermijnUitkomst = { readonly einddatum: Datum; readonly stappen: readonly Stap[] }
export type TermijnWeigering = 'duur_onbekend' | 'jaar_buiten_kalender' | 'pauze_omgekeerd'

type Telling = {
  readonly begin: Datum
  readonly lengte: Lengte
  readonly verlenging: Lengte | undefined
  readonly isAwt: boolean
}

/** The n-th day after `begin` that is no weekend, no holiday and no standstill; `begin` itself for 0. */
function gewoneDagNa(begin: Datum, aantal: number, stil: readonly Stilstand[]): Datum {
  let dag = begin
  for (let over = aantal; over > 0; ) {
    dag = plusDagen(dag, 1)
    if (!vrijeDag(dag) && !isStil(dag, stil)) over--
  }
  return dag
}

/** The end as counted; only werkdagen look at the standstill here, because they count day by day. */
function geteldEinde({ begin, lengte, verlenging }: Telling, stil: readonly Stilstand[]): Datum {
  return [lengte, ...(verlenging ? [verlenging] : [])].reduce((dag, { aantal, eenheid, terug }) => {
    if (eenheid === 'werkdagen') return gewoneDagNa(dag, aantal, stil)
    return laatsteDag(dag, terug ? -aantal : aantal, eenheid)
  }, begin)
}

/** The end with the standstill added, before the Awt moves it. */
function kaalEinde(telling: Telling, stil: readonly Stilstand[]): Datum {
  if (telling.lengte.eenheid === 'werkdagen') return geteldEinde(telling, stil)
  return stil.reduce(
    (einde, pauze) => {
      const opgeschoven = plusDagen(einde, aantalDagen(pauze))
      // A pause that starts in the weekend after the counted end still ends before the term does.
      return laatsteVan(opgeschoven, pauze.tot)
    },
    geteldEinde(telling, []),
  )
}

/** The counted end, that end after Awt article 1, and the last day after article 2. */
function afloop(telling: Telling, stil: readonly Stilstand[]) {
  const kaal = kaalEinde(telling, stil)
  if (!telling.isAwt) return { kaal, artikel1: kaal, einddatum: kaal }
  // Awt art. 1 lid 1: an end on Saturday, Sunday or holiday moves to the next other day.
  const artikel1 = gewoneDagNa(plusDagen(kaal, -1), 1, [])
  // Awt art. 2: a term of three days or more holds at least two days that are none of these.
  const artikel2 = isMinstensDrieDagen(telling.lengte) ? gewoneDagNa(telling.begin, 2, stil) : artikel1
  return { kaal, artikel1, einddatum: laatsteVan(artikel1, artikel2) }
}

/** The pauses that count: those that start while the term, lengthened by the ones before, still runs. */
function binnenTermijn(telling: Telling, stilstand: readonly Stilstand[]): Stilstand[] {
  const geteld: Stilstand[] = []
  for (const pauze of stilstand) {
    if (pauze.van > afloop(telling, geteld).einddatum) break
    geteld.push(pauze)
  }
  return geteld
}

function leesTelling(regel: TermijnRegel, begin: Datum): Telling | undefined {
  const lengte = leesDuur(regel.duur)
  const verlenging = regel.verlenging === undefined ? undefined : leesDuur(regel.verlenging)
  if (!lengte || (regel.verlenging !== undefined && !verlenging)) return undefined
  // Awt art. 1 lid 2 and art. 4: not counted back, not for long terms; each length is a term of its own.
  const isAwt =
    regel.awt && ![lengte, verlenging].some((deel) => deel && (deel.terug || isTeLangVoorAwt(deel)))
  return { begin, lengte, verlenging, isAwt }
}

/**
 * The last day of a term that starts with an event on `begin`, and how we came there in Dutch sentences.
 * Refused: a length we do not count in, a pause that ends before it starts, any day outside 2015-2032.
 * Pauses count only when the rule names the article for it; others are named in the steps and left out.
 */
export function termijn(
  regel: TermijnRegel,
  begin: Datum,
  pauzes: readonly Pauze[] = [],
): Result<TermijnUitkomst, TermijnWeigering> {
  const telling = leesTelling(regel, begin)
  if (!telling) return refused('duur_onbekend')
  if (pauzes.some(({ na, tot }) => tot < na)) return refused('pauze_omgekeerd')
  const gegeven = [begin, ...pauzes.flatMap(({ na, tot }) => [na, tot])]
  if (!gegeven.every(isInKalender)) return refused('jaar_buiten_kalender')

  const stil = regel.opschortbaar ? binnenTermijn(telling, stilstandNa(begin, pauzes)) : []
  const einde = afloop(telling, stil)
  if (!isInKalender(einde.einddatum)) return refused('jaar_buiten_kalender')

  const som = { ...telling, ...einde, zonderPauze: geteldEinde(telling, []), stil }
  return done({ einddatum: einde.einddatum, stappen: stappenVan(regel, som, pauzes.length) })
}
