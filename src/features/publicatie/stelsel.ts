// What a reader of published cellen knows, as ranges and sums of unknown numbers: the start of every attack on them.

import type { Bereik, Som, Stelsel } from '../../platform/uitersten.ts'
import type { Eenheid, Kpi } from '../monitor/kpi.ts'
import type { Cel } from './cel.ts'
import type { Opsplitsing } from './opsplitsing.ts'

/** What was counted behind a cel; `rest`: in the noemer and not in the teller; `buiten`: in the total and in no group. */
export type Grootheid = 'aantal' | 'noemer' | 'teller' | 'rest' | 'buiten'
export type Plaats = Pick<Cel, 'kpi' | 'deel' | 'periode' | 'splitsing' | 'groep'> & {
  readonly grootheid: Grootheid
}

/** The unknowns and what is known of them; `plaatsen` says what each unknown is. */
export type Kennis = Stelsel & { readonly plaatsen: readonly Plaats[] }

/** What the reader takes for true: `sluit`: each case is in a group; `telt op`: a year is its quarters. */
export type Aanname = { readonly sluit: boolean; readonly teltOp: boolean }
/** What every reader can look up: the kpi's, and which delen add up. */
export type Catalogus = { readonly kpis: readonly Wat[]; readonly opsplitsingen: readonly Opsplitsing[] }
export type Wat = Pick<Kpi, 'code' | 'telt'> & {
  readonly delen: readonly { readonly code: string; readonly eenheid: Eenheid }[]
}

/** No gemeente counts more of anything; without an end the solver would have none either. */
const vrij: Bereik = { van: 0, tot: 1_000_000 }
const klein: Bereik = { van: 0, tot: 4 }
/** So many cases at most has what is hidden for having too few: the published 30, or the published 10. */
const hoogstens: Readonly<Record<string, number>> = { '%': 32, keer: 32, weken: 32, cijfer: 12 }

/** What a published count says of the exact one. */
export const bereikVan = (gepubliceerd: number): Bereik => ({
  van: gepubliceerd === 5 ? 5 : gepubliceerd - 2,
  tot: gepubliceerd + 2,
})

const noemerVan = ({ noemer, verborgen }: Cel, maximum: number): Bereik => {
  if (noemer !== null) return bereikVan(noemer)
  return verborgen === 'te_weinig_gevallen' ? { van: 0, tot: maximum } : vrij
}
const tellerVan = ({ teller, verborgen }: Cel): Bereik => {
  if (teller !== null) return bereikVan(teller)
  return verborgen === 'minder_dan_5' ? klein : vrij
}

/** The numbers behind a cel, with their ranges. */
export function gelezen(cel: Cel, eenheid: Eenheid): readonly (readonly [Grootheid, Bereik])[] {
  if (eenheid === 'aantal') return [['aantal', tellerVan(cel)]]
  const noemer = ['noemer', noemerVan(cel, hoogstens[eenheid] ?? 0)] as const
  if (eenheid === 'weken') return [noemer]
  const samen = [noemer, ['teller', tellerVan(cel)]] as const
  return eenheid === '%' ? [...samen, ['rest', vrij]] : samen
}

const naam = (p: Plaats) => [p.kpi, p.deel, p.periode, p.splitsing, p.groep, p.grootheid].join('|')
const termen = (...lijst: readonly (readonly [number | undefined, number])[]) =>
  lijst.filter((term): term is readonly [number, number] => term[0] !== undefined)
const gelijk = (lijst: Som['termen']): Som => ({ termen: lijst, van: 0, tot: 0 })

/** Everything that these cellen say together. */
export function kennisVan(
  cellen: readonly Cel[],
  { kpis, opsplitsingen }: Catalogus,
  aanname: Aanname,
): Kennis {
  const plaatsen: Plaats[] = []
  const onbekenden: Bereik[] = []
  const nummers = new Map<string, number>()
  const erbij = (plaats: Plaats, bereik: Bereik) => {
    nummers.set(naam(plaats), plaatsen.length)
    plaatsen.push(plaats)
    return onbekenden.push(bereik) - 1
  }
  for (const cel of cellen) {
    const eenheid = kpis
      .find(({ code }) => code === cel.kpi)
      ?.delen.find(({ code }) => code === cel.deel)?.eenheid
    const { kpi, deel, periode, splitsing, groep } = cel
    for (const [grootheid, bereik] of eenheid ? gelezen(cel, eenheid) : [])
      erbij({ kpi, deel, periode, splitsing, groep, grootheid }, bereik)
  }
  const waar = (plaats: Plaats) => nummers.get(naam(plaats))
  const eigen = plaatsen.slice()
  const sommen = [
    ...noemers(eigen, waar),
    ...groepen(eigen, waar, aanname.sluit ? undefined : (p) => erbij(p, vrij)),
    ...(aanname.teltOp ? jaren(eigen, waar, kpis) : []),
    ...delen(eigen, waar, opsplitsingen),
  ]
  return { plaatsen, onbekenden, sommen }
}

type Waar = (plaats: Plaats) => number | undefined

/** Who is counted is in the noemer: teller + rest = noemer. */
const noemers = (plaatsen: readonly Plaats[], waar: Waar): Som[] =>
  plaatsen.flatMap((p, nr) =>
    p.grootheid === 'rest'
      ? [
          gelijk(
            termen(
              [nr, 1],
              [waar({ ...p, grootheid: 'teller' }), 1],
              [waar({ ...p, grootheid: 'noemer' }), -1],
            ),
          ),
        ]
      : [],
  )

/** The groups of a splitsing make the total, but for who is in none of them. */
function groepen(
  plaatsen: readonly Plaats[],
  waar: Waar,
  buiten: ((p: Plaats) => number) | undefined,
): Som[] {
  const per = Map.groupBy(
    plaatsen.map((p, nr) => ({ p, nr })).filter(({ p }) => p.splitsing !== 'totaal'),
    ({ p }) => naam({ ...p, groep: '' }),
  )
  return [...per.values()].flatMap(([eerste, ...rest]) => {
    if (!eerste) return []
    const geheel = waar({ ...eerste.p, splitsing: 'totaal', groep: '' })
    if (geheel === undefined) return []
    const over = buiten?.({ ...eerste.p, groep: eerste.p.grootheid, grootheid: 'buiten' })
    const leden = [eerste, ...rest].map(({ nr }) => [nr, 1] as const)
    return [gelijk(termen(...leden, [over, 1], [geheel, -1]))]
  })
}

/** A year is its four quarters, or for what stands on a day its last. */
const jaren = (plaatsen: readonly Plaats[], waar: Waar, kpis: readonly Wat[]): Som[] =>
  plaatsen.flatMap((p, nr) => {
    if (p.periode.includes('-')) return []
    const isStand = kpis.find(({ code }) => code === p.kpi)?.telt === 'op de laatste dag'
    const kwartalen = (isStand ? [4] : [1, 2, 3, 4]).map((q) => waar({ ...p, periode: `${p.periode}-Q${q}` }))
    return kwartalen.includes(undefined)
      ? []
      : [gelijk(termen([nr, -1], ...kwartalen.map((kwartaal) => [kwartaal, 1] as const)))]
  })

/** The delen that together are another one. */
const delen = (plaatsen: readonly Plaats[], waar: Waar, opsplitsingen: readonly Opsplitsing[]): Som[] =>
  plaatsen.flatMap((p, nr) =>
    opsplitsingen
      .filter(
        (o) => o.kpi === p.kpi && o.geheel === p.deel && o.grootheden.some(([van]) => van === p.grootheid),
      )
      .flatMap(({ delen, grootheden, van = p.kpi }) => {
        const naar = grootheden.find(([van]) => van === p.grootheid)?.[1] ?? p.grootheid
        const stukken = delen.map((deel) => waar({ ...p, kpi: van, deel, grootheid: naar }))
        return stukken.includes(undefined)
          ? []
          : [gelijk(termen([nr, -1], ...stukken.map((stuk) => [stuk, 1] as const)))]
      }),
  )
