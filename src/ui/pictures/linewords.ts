// What a line in time says: from where to where, its highest and lowest, what may still change, and its streefwaarde.

import type { Streef } from './drawing.tsx'
import { extremes, names } from './phrase.ts'

export type Point = {
  /** Under the point, such as "K1". */
  readonly label: string
  /** Below the label, such as the year where it begins. */
  readonly onder?: string
  /** As a sentence names it: "het 1e kwartaal 2018". */
  readonly naam: string
  readonly waarde: number | null
  /** The value as a person reads it, in the picture. */
  readonly tekst: string
  /** The same with its unit, in a sentence. */
  readonly voluit: string
  /** May still change: an open point. */
  readonly open?: boolean
  /** Between these two it lies almost certainly. */
  readonly tussen?: { readonly laag: number; readonly hoog: number; readonly tekst: string }
}

export type LineData = {
  /** What is counted. */
  readonly naam: string
  readonly punten: readonly Point[]
  /** null: one could be expected and nobody decided it; undefined: the line has none by its nature. */
  readonly streef?: Streef | null
  /** What is open was not measured yet but is expected, with `tussen` as its band. */
  readonly verwacht?: boolean
}

const in_ = (punt: Point) => `${punt.voluit} in ${punt.naam}`

function verloop(naam: string, vast: readonly Point[]): readonly string[] {
  const [eerste] = vast
  const laatste = vast.at(-1)
  if (!eerste || !laatste) return ['Er is te weinig geteld voor een lijn.']
  if (eerste === laatste) return [`Er is te weinig geteld voor een lijn: ${in_(eerste)}.`]
  const { hoogst, laagst } = extremes(vast)
  const [top = eerste] = hoogst
  const [bodem = eerste] = laagst
  if (top.waarde === bodem.waarde)
    return [`${naam}: steeds ${eerste.voluit}, van ${eerste.naam} tot en met ${laatste.naam}.`]
  return [
    `${naam}: van ${in_(eerste)} naar ${in_(laatste)}.`,
    `Het laagst was ${in_(bodem)}, het hoogst ${in_(top)}.`,
  ]
}

/** Of what is expected the last says where it goes; the others stand in the table. */
function expectedWords(punten: readonly Point[]): readonly string[] {
  const laatste = punten.findLast(({ open, waarde }) => open && waarde !== null)
  if (!laatste) return []
  const { naam, voluit, tussen } = laatste
  return [`Verwacht voor ${naam}: ${voluit}${tussen ? `, ${tussen.tekst}` : ''}.`]
}

const openWords = (punten: readonly Point[]): readonly string[] => [
  ...punten.filter(({ open }) => open).map((p) => `Voorlopig: ${in_(p)}.`),
  ...punten.flatMap((p) => (p.tussen ? [`In ${p.naam} bijna zeker ${p.tussen.tekst}.`] : [])),
]

/** The sentence of a line; what may still change is named and compared with nothing. */
export function lineWords({ naam, punten, streef, verwacht }: LineData): string {
  const gemeten = punten.filter(({ waarde }) => waarde !== null)
  const vast = gemeten.filter(({ open }) => !open)
  // Before the first figure there was nothing to count; a hole between two is worth a word.
  const begonnen = punten.slice(punten.findIndex(({ waarde }) => waarde !== null))
  const gaten = gemeten.length === 0 ? [] : begonnen.filter(({ waarde }) => waarde === null)
  return [
    ...verloop(naam, vast),
    ...(gaten.length > 0 ? [`Voor ${names(gaten.map((p) => p.naam))} is er geen cijfer.`] : []),
    ...(verwacht ? expectedWords(gemeten) : openWords(gemeten)),
    ...(streef ? [`De streefwaarde is ${streef.tekst}.`] : []),
    ...(streef === null ? ['Een streefwaarde is er in deze periode niet.'] : []),
  ].join(' ')
}
