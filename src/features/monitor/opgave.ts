// The opgave: every kpi of one period with its splits, as data for whoever reads it by machine.

import { type Bronnen, cijfer } from './cijfer.ts'
import type { Kpi } from './kpi.ts'
import type { Meting } from './meting.ts'
import { isVoorlopig } from './meting.ts'
import type { Streefwaarde } from './streefwaarde.ts'
import { zonderBron } from './zonderbron.ts'

export type OpgaveSplits = Readonly<Record<string, readonly OpgaveGroep[]>>
type OpgaveGroep = Pick<Meting, 'deel' | 'groep' | 'teller' | 'noemer'> & { readonly value: number | null }

export type OpgaveDeel = {
  readonly deel: string
  readonly naam: string
  readonly unit: string
  readonly teller: number | null
  readonly noemer: number | null
  readonly value: number | null
  readonly target: OpgaveDoel | null
}

/** What the figure is judged by, and who decided so. */
type OpgaveDoel = Pick<
  Streefwaarde,
  'minimaal' | 'maximaal' | 'van' | 'status' | 'beslotenDoor' | 'verwijzing'
>

export type Opgave = OpgaveDeel & {
  readonly code: string
  readonly vraag: string
  readonly doel: string
  readonly status: 'gemeten' | 'nog_geen_bron'
  readonly voorlopig: boolean
  readonly delen: readonly OpgaveDeel[]
  readonly splits: OpgaveSplits
}

/** To the tenth, as print gives percentages. */
const rond = (waarde: number | null) => (waarde === null ? null : Math.round(waarde * 10) / 10)

function doelVan(streef: Streefwaarde | undefined): OpgaveDoel | null {
  if (!streef) return null
  const { minimaal, maximaal, van, status, beslotenDoor, verwijzing } = streef
  return { minimaal, maximaal, van, status, beslotenDoor, verwijzing }
}

function gemeten(kpi: Kpi, bronnen: Bronnen): Opgave {
  const delen = kpi.delen.map((deel): OpgaveDeel => {
    const { nu, streef } = cijfer(kpi, deel, bronnen)
    const { teller, noemer, waarde } = nu
    return {
      deel: deel.code,
      naam: deel.naam,
      unit: deel.eenheid,
      teller,
      noemer,
      value: rond(waarde),
      target: doelVan(streef),
    }
  })
  const groepen = bronnen.metingen.filter(
    (m) => m.kpi === kpi.code && m.periode === bronnen.periode.code && m.splitsing !== 'totaal',
  )
  const splits = Object.groupBy(
    groepen.map(({ splitsing, deel, groep, teller, noemer, waarde }) => ({
      splitsing,
      deel,
      groep,
      teller,
      noemer,
      value: rond(waarde),
    })),
    (m) => m.splitsing,
  )
  return {
    ...(delen[0] as OpgaveDeel),
    code: kpi.code,
    vraag: kpi.vraag,
    doel: kpi.doel,
    status: 'gemeten',
    voorlopig: isVoorlopig(kpi, bronnen.periode, bronnen.vandaag),
    delen,
    splits: Object.fromEntries(
      Object.entries(splits).map(([splitsing, rijen = []]) => [
        splitsing,
        rijen.map(({ splitsing: _, ...rij }) => rij),
      ]),
    ),
  }
}

const zonderCijfer = ({ code, vraag, doel }: (typeof zonderBron)[number]): Opgave => ({
  code,
  vraag,
  doel,
  status: 'nog_geen_bron',
  voorlopig: false,
  deel: '',
  naam: vraag,
  unit: '',
  teller: null,
  noemer: null,
  value: null,
  target: null,
  delen: [],
  splits: {},
})

/** Every kpi of the catalogue, those without a source without a figure. */
export const opgave = (kpis: readonly Kpi[], bronnen: Bronnen): readonly Opgave[] => [
  ...kpis.map((kpi) => gemeten(kpi, bronnen)),
  ...zonderBron.map(zonderCijfer),
]
