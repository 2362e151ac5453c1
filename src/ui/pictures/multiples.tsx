// The same small line for every kern, all on one scale, so that they can be compared at a glance.

import { grenzen, type Panel, type Picture, type Streef, streefSleutel } from './drawing.tsx'
import { Base, Dot, type Frame, frameOf, Segments, Target, TargetBand } from './lineshapes.tsx'
import { lineWords, type Point } from './linewords.ts'
import { extremes, names } from './phrase.ts'

export type Reeks = { readonly naam: string; readonly punten: readonly Point[] }
export type MultiplesData = {
  /** What is counted. */
  readonly naam: string
  readonly reeksen: readonly Reeks[]
  readonly streef?: Streef | null
}

/** The last figure of a series that no longer changes, and how far it came since its first. */
function beweging({ naam, punten }: Reeks) {
  const vast = punten.filter(({ waarde, open }) => waarde !== null && !open)
  const eerste = vast[0]?.waarde ?? null
  const laatste = vast.length > 1 ? (vast.at(-1)?.waarde ?? null) : null
  return { naam, waarde: eerste === null || laatste === null ? null : laatste - eerste }
}

/** How many rose, fell and stayed, and which moved most. */
export function multiplesWords({ naam, reeksen }: MultiplesData): string {
  const { met, zonder } = extremes(reeksen.map(beweging))
  const van = (kant: number) => met.filter(({ waarde }) => Math.sign(waarde ?? 0) === kant)
  const meest = (kant: 1 | -1) => {
    const top = Math.max(...van(kant).map(({ waarde }) => Math.abs(waarde ?? 0)))
    return names(van(kant).flatMap((r) => (Math.abs(r.waarde ?? 0) === top ? [r.naam] : [])))
  }
  if (met.length === 0) return `${naam}: er is te weinig geteld om te vergelijken.`
  const [op, neer, gelijk] = [van(1).length, van(-1).length, van(0).length]
  return [
    `${naam}, van het eerste naar het laatste vaste cijfer:`,
    `${op} omhoog${op > 0 ? ` (het meest ${meest(1)})` : ''},`,
    `${neer} omlaag${neer > 0 ? ` (het meest ${meest(-1)})` : ''}, ${gelijk} gelijk.`,
    ...(zonder.length > 0 ? [`Te weinig geteld: ${names(zonder.map((r) => r.naam))}.`] : []),
  ].join(' ')
}

const Small = ({
  frame,
  punten,
  streef,
}: {
  frame: Frame
  punten: readonly Point[]
  streef: Streef | null
}) => {
  const laatste = punten.findLastIndex(({ waarde }) => waarde !== null)
  const punt = punten[laatste]
  return (
    <>
      <TargetBand frame={frame} streef={streef} />
      <Base frame={frame} />
      {grenzen(streef).map((waarde, nr) => (
        <Target key={nr} frame={frame} waarde={waarde} />
      ))}
      <Segments frame={frame} punten={punten} />
      {punt && <Dot frame={frame} punt={punt} nr={laatste} />}
    </>
  )
}

/** The pictures of all series on one scale; the last figure stands beside each name. */
export function multiples(data: MultiplesData): Picture {
  const { reeksen, streef = null } = data
  const { scale } = frameOf(
    reeksen.flatMap(({ punten }) => punten),
    { boven: 8, hoogte: 56, ook: grenzen(streef) },
  )
  const paneel = ({ naam, punten }: Reeks): Panel => {
    const laatste = punten.findLast(({ waarde }) => waarde !== null)
    const frame = { boven: 8, hoogte: 56, aantal: punten.length, scale }
    return {
      titel: `${naam}: ${laatste?.voluit ?? 'geen cijfer'}`,
      zegt: lineWords({ naam, punten }),
      hoogte: 72,
      tekening: <Small frame={frame} punten={punten} streef={streef} />,
    }
  }
  const streepjes = <line className="kt-picture__target" x1="0" x2="28" y1="6" y2="6" />
  return {
    zegt: multiplesWords(data),
    panelen: reeksen.map(paneel),
    sleutel: streefSleutel(streef, streepjes),
  }
}
