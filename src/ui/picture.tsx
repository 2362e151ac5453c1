// The line of a card, and a figure that is read first; the pictures of a page of their own stand in pictures/.

import { grenzen, type Streef } from './pictures/drawing.tsx'
import { Base, Dot, frameOf, Segments, Target, TargetBand } from './pictures/lineshapes.tsx'
import { type LineData, lineWords } from './pictures/linewords.ts'

/** The line alone, small enough for a card; what it says is read out. */
export function SmallLine({ data }: { readonly data: LineData }) {
  const { punten } = data
  const streef: Streef | null = data.streef ?? null
  const frame = frameOf(punten, { boven: 8, hoogte: 40, ook: grenzen(streef) })
  const laatste = punten.at(-1)
  return (
    <svg className="kt-picture__small" role="img" aria-label={lineWords(data)} width="100%" height={56}>
      <TargetBand frame={frame} streef={streef} />
      <Base frame={frame} />
      {grenzen(streef).map((waarde, nr) => (
        <Target key={nr} frame={frame} waarde={waarde} />
      ))}
      <Segments frame={frame} punten={punten} />
      {laatste && <Dot frame={frame} punt={laatste} nr={punten.length - 1} />}
    </svg>
  )
}

/** A figure that is read first, with its unit in words right after it. */
export const Figure = ({ waarde, eenheid }: { readonly waarde: string; readonly eenheid?: string }) => (
  <p className="kt-figure">
    <span className="kt-figure__value">{waarde}</span> {eenheid}
  </p>
)
