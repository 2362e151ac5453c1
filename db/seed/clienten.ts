// Who has which care in which year: exactly as many as the years say, the same people as long as they stay.

import type { Datum } from '../../src/features/termijn/datum.ts'
import type { Bewoner } from './bewoner.ts'
import type { Toeval } from './toeval.ts'
import { jeugdOverlap, wmoBeide, type Zorgjaar, type Zorgsoort, zorgjaar } from './zorgjaren.ts'

export type Zorg = ReadonlyMap<Zorgsoort, ReadonlySet<Bewoner>>

const geboortejaren = new WeakMap<Bewoner, number>()
/** Read once of everybody. */
function geboortejaar(b: Bewoner): number {
  const jaar = geboortejaren.get(b) ?? Number(b.geboren.slice(0, 4))
  geboortejaren.set(b, jaar)
  return jaar
}
export const leeftijdIn = (b: Bewoner, jaar: number): number => jaar - geboortejaar(b)
const bult = (leeftijd: number, top: number, breed: number) => Math.exp(-(((leeftijd - top) / breed) ** 2))

/** How likely somebody of this age begins with this care. */
const begint: Readonly<Record<Zorgsoort, (leeftijd: number) => number>> = {
  jeugd_zonder_verblijf: (l) => (l > 17 ? 0 : bult(l, 8, 3.5) + 0.12),
  jeugd_met_verblijf: (l) => (l > 17 ? 0 : bult(l, 15, 2.5) + 0.05),
  jeugd_bescherming: (l) => (l > 17 ? 0 : bult(l, 14, 4) + 0.2),
  wmo_huishouden: (l) => (l < 40 ? 0 : bult(l, 81, 7) + 0.02),
  wmo_begeleiding: (l) => (l < 18 ? 0 : 2 * bult(l, 20, 5) + 0.5 * bult(l, 62, 8) + 0.15),
  wmo_dagbesteding: (l) => (l < 18 ? 0 : bult(l, 75, 20) + 0.2),
}

/** Care for the young stays longer than eighteen for few (Jeugdwet 1.1, verlengde jeugdhulp). */
const kanBlijven = (t: Toeval, soort: Zorgsoort, leeftijd: number) =>
  !soort.startsWith('jeugd') || leeftijd < 18 || (leeftijd < 23 && t.kans(0.25))

/** Answers for each next year who has what; to be asked year after year. */
export function clienten(t: Toeval, bewoners: readonly Bewoner[], factor: number) {
  let vorige: Zorg = new Map()
  const ooitJeugd = new Set<Bewoner>()
  return (jaar: number): Zorg => {
    const einde = `${jaar}-12-31` as Datum
    const hier = bewoners.filter((b) => b.van <= einde && (!b.overleden || b.overleden > einde))
    const doel = (soort: Zorgsoort): Zorgjaar => schaal(zorgjaar(soort, jaar), factor)
    const o: Keus = { t, jaar, hier, vorige, ooitJeugd, doel }
    const nu = new Map<Zorgsoort, Set<Bewoner>>([...jeugdVan(o), ...wmoVan(o)])
    for (const [soort, wie] of nu) if (soort.startsWith('jeugd')) for (const b of wie) ooitJeugd.add(b)
    vorige = nu
    return nu
  }
}

const schaal = (z: Zorgjaar, factor: number): Zorgjaar => ({
  clienten: Math.max(1, Math.round(z.clienten * factor)),
  instroom: Math.round(z.instroom * factor),
  euro: z.euro * factor,
})

type Keus = {
  readonly t: Toeval
  readonly jaar: number
  readonly hier: readonly Bewoner[]
  readonly vorige: Zorg
  readonly ooitJeugd: ReadonlySet<Bewoner>
  readonly doel: (soort: Zorgsoort) => Zorgjaar
}

/** The weight of each age, worked out once: asked for fifty thousand people, six kinds of care and twelve years. */
const perLeeftijd = new Map(
  Object.entries(begint).map(([soort, weeg]) => [soort, Array.from({ length: 130 }, (_, l) => weeg(l))]),
)

/** The heaviest by chance: each gets a draw that its weight helps (Efraimidis and Spirakis). */
function trek(o: Keus, aantal: number, soort: Zorgsoort, mag: (b: Bewoner) => boolean): Bewoner[] {
  if (aantal <= 0) return []
  const gewichten = perLeeftijd.get(soort) ?? []
  const mogelijk: Bewoner[] = []
  const loten: number[] = []
  for (const b of o.hier) {
    const gewicht = gewichten[leeftijdIn(b, o.jaar)] ?? 0
    if (gewicht === 0 || !mag(b)) continue
    mogelijk.push(b)
    loten.push(
      Math.log(1 - o.t.getal()) / (soort === 'wmo_begeleiding' && o.ooitJeugd.has(b) ? 6 * gewicht : gewicht),
    )
  }
  // The draw of the last who is in; to sort numbers is cheaper than to sort people.
  const grens = Float64Array.from(loten).sort()[Math.max(0, loten.length - aantal)] ?? 0
  return mogelijk.filter((_, at) => (loten[at] ?? 0) >= grens)
}

/** Who had it and stays, as many as leave room for who comes. */
function blijvers(o: Keus, soort: Zorgsoort, aantal: number, mag: (b: Bewoner) => boolean): Bewoner[] {
  const erNog = new Set(o.hier)
  return [...(o.vorige.get(soort) ?? [])]
    .filter((b) => erNog.has(b) && mag(b) && kanBlijven(o.t, soort, leeftijdIn(b, o.jaar)))
    .map((b) => ({ b, lot: o.t.getal() }))
    .toSorted((een, ander) => een.lot - ander.lot)
    .slice(0, Math.max(0, aantal))
    .map(({ b }) => b)
}

/** Stayers and newcomers together, exactly as many as the year says. */
function vul(o: Keus, soort: Zorgsoort, aantal: number, mag: (b: Bewoner) => boolean): Set<Bewoner> {
  const { clienten, instroom } = o.doel(soort)
  // Of youth a part is filled by who has other care already; of the Wmo all who come are new there.
  const deel = soort.startsWith('jeugd') ? Math.round((instroom * aantal) / clienten) : instroom
  const gebleven = blijvers(o, soort, aantal - deel, mag)
  const al = new Set([...gebleven, ...(o.vorige.get(soort) ?? [])])
  const nieuw = trek(o, aantal - gebleven.length, soort, (b) => !al.has(b) && mag(b))
  return new Set([...gebleven, ...nieuw])
}

function jeugdVan(o: Keus): [Zorgsoort, Set<Bewoner>][] {
  const verblijf = vul(o, 'jeugd_met_verblijf', o.doel('jeugd_met_verblijf').clienten, () => true)
  const bescherming = vul(
    o,
    'jeugd_bescherming',
    o.doel('jeugd_bescherming').clienten,
    (b) => !verblijf.has(b),
  )
  const ook = [
    ...[...verblijf].slice(0, Math.round(verblijf.size * jeugdOverlap.jeugd_met_verblijf)),
    ...[...bescherming].slice(0, Math.round(bescherming.size * jeugdOverlap.jeugd_bescherming)),
  ]
  const zonder = vul(
    o,
    'jeugd_zonder_verblijf',
    o.doel('jeugd_zonder_verblijf').clienten - ook.length,
    (b) => !verblijf.has(b) && !bescherming.has(b),
  )
  return [
    ['jeugd_met_verblijf', verblijf],
    ['jeugd_bescherming', bescherming],
    ['jeugd_zonder_verblijf', new Set([...ook, ...zonder])],
  ]
}

/** Inflow of the Wmo counts who had nothing of it before, so who comes to one was not at the other. */
function wmoVan(o: Keus): [Zorgsoort, Set<Bewoner>][] {
  const vorig = (soort: Zorgsoort) => o.vorige.get(soort) ?? new Set<Bewoner>()
  const waren = [vorig('wmo_huishouden'), vorig('wmo_begeleiding')] as const
  const beide = vastePlek(o, waren)
  const alleen = (zelf: ReadonlySet<Bewoner>, ander: ReadonlySet<Bewoner>) => (b: Bewoner) =>
    !beide.has(b) && !(ander.has(b) && !zelf.has(b)) && !(ander.has(b) && zelf.has(b))
  const aantal = (soort: Zorgsoort) => o.doel(soort).clienten - beide.size
  const huishouden = vul(o, 'wmo_huishouden', aantal('wmo_huishouden'), alleen(waren[0], waren[1]))
  const mag = alleen(waren[1], waren[0])
  const begeleiding = vul(
    o,
    'wmo_begeleiding',
    aantal('wmo_begeleiding'),
    (b) => mag(b) && !huishouden.has(b),
  )
  for (const b of beide) huishouden.add(b)
  for (const b of beide) begeleiding.add(b)
  const dag = vul(o, 'wmo_dagbesteding', o.doel('wmo_dagbesteding').clienten, (b) => begeleiding.has(b))
  return [
    ['wmo_huishouden', huishouden],
    ['wmo_begeleiding', begeleiding],
    ['wmo_dagbesteding', dag],
  ]
}

/** Who has both keeps both, and is one of those who were there from the first year. */
function vastePlek(
  o: Keus,
  [huishouden, begeleiding]: readonly [ReadonlySet<Bewoner>, ReadonlySet<Bewoner>],
) {
  const samen = [...huishouden].filter((b) => begeleiding.has(b))
  const aantal = Math.round((wmoBeide * o.doel('wmo_huishouden').clienten) / 800)
  const erNog = new Set(o.hier)
  const gebleven = samen.filter((b) => erNog.has(b)).slice(0, aantal)
  const kandidaten = o.hier.filter((b) => {
    const leeftijd = leeftijdIn(b, o.jaar)
    return !b.overleden && leeftijd >= 60 && leeftijd <= 70 && !huishouden.has(b) && !begeleiding.has(b)
  })
  return new Set([...gebleven, ...kandidaten.slice(0, aantal - gebleven.length)])
}
