// Whose question it is: somebody of the right age who lives here that day, sometimes somebody we know.

import type { Leefgebied } from '../../src/features/melding/melding.ts'
import { type Datum, plusDagen } from '../../src/features/termijn/datum.ts'
import { type Bevolking, type Bewoner, type Huis, huisOp } from './bewoner.ts'
import type { Deur } from './instroom.ts'
import { type Toeval, trekker } from './toeval.ts'
import { type Groep, vraagsoorten } from './vraagsoorten.ts'
import type { Wereld } from './wereld.ts'

export type Vrager = {
  readonly bewoner: Bewoner
  readonly huis: Huis
  readonly leefgebieden: readonly Leefgebied[]
}
export type Kiezer = { kies(w: Wereld, dag: Datum, deur: Deur): Vrager }

const gewichten = (deur: 'poort' | 'kernteam') =>
  Object.fromEntries(Object.entries(vraagsoorten).map(([gebied, v]) => [gebied, v[deur]])) as Record<
    Leefgebied,
    number
  >
const leefgebied = {
  de_poort: trekker(gewichten('poort')),
  sociaal_kernteam: trekker(gewichten('kernteam')),
}
const aantalVragen = trekker({ 1: 78, 2: 17, 3: 5 })

/** In years, the last not included. */
const leeftijden: Readonly<Record<Groep, readonly [number, number]>> = {
  jeugd: [1, 18],
  volwassen: [20, 67],
  oud: [65, 96],
}
/** Nobody who dies within this time, so that what began also ends (gedrukt.ts, aannames). */
const leeftNogDagen = 800
/** How often it is somebody who came before, among so many of the last. */
const bekend = 0.35
const geheugen = 3000

export function kiezerVan(bevolking: Bevolking): Kiezer {
  const oudNaarJong = bevolking.bewoners.toSorted((a, b) => (a.geboren < b.geboren ? -1 : 1))
  const geboortedagen = oudNaarJong.map((b) => b.geboren)
  const laatsten: Bewoner[] = []
  const iemand = (t: Toeval, dag: Datum, groep: Groep): Bewoner => {
    const [jongst, oudst] = leeftijden[groep]
    const vanaf = plaatsVan(geboortedagen, jarenVoor(dag, oudst))
    const tot = plaatsVan(geboortedagen, jarenVoor(dag, jongst)) - 1
    for (let keer = 0; keer < 200; keer++) {
      const oud = t.kans(bekend) ? laatsten[t.tussen(0, geheugen - 1)] : undefined
      const bewoner = oud ?? (oudNaarJong[t.tussen(vanaf, tot)] as Bewoner)
      if (past(bewoner, dag, groep)) return bewoner
    }
    throw new Error('De proefgemeente is te klein: niemand van deze leeftijd')
  }
  let gekozen = 0
  return {
    kies(w, dag, deur) {
      const terug = w.terugkeer.get(dag)?.pop()
      const eerste = terug?.leefgebied ?? leefgebied[deur](w.t)
      const bewoner = terug?.bewoner ?? iemand(w.t, dag, vraagsoorten[eerste].groep)
      laatsten[gekozen++ % geheugen] = bewoner
      const gebieden = new Set<Leefgebied>([eerste])
      for (let over = Number(aantalVragen(w.t)); over > 1; over--) {
        const erbij = leefgebied[deur](w.t)
        // A child has no rent to pay; a second question is one of the same age.
        if (vraagsoorten[erbij].groep === vraagsoorten[eerste].groep) gebieden.add(erbij)
      }
      return { bewoner, huis: huisOp(bewoner, dag) ?? bewoner.huis, leefgebieden: [...gebieden] }
    },
  }
}

function past(b: Bewoner, dag: Datum, groep: Groep): boolean {
  const [jongst, oudst] = leeftijden[groep]
  const isVanLeeftijd = b.geboren > jarenVoor(dag, oudst) && b.geboren <= jarenVoor(dag, jongst)
  return (
    isVanLeeftijd &&
    dag >= b.van &&
    (b.overleden === undefined || b.overleden > plusDagen(dag, leeftNogDagen))
  )
}

const jarenVoor = (dag: Datum, jaren: number) => `${Number(dag.slice(0, 4)) - jaren}${dag.slice(4)}` as Datum

/** The place of the first birthday after this day, in a sorted list. */
function plaatsVan(dagen: readonly Datum[], dag: Datum): number {
  let [laag, hoog] = [0, dagen.length]
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1
    if ((dagen[midden] as Datum) <= dag) laag = midden + 1
    else hoog = midden
  }
  return laag
}
