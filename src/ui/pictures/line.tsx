// A line of figures in time with its streefwaarde, and the band it may lie in.

import { grenzen, type Key, type Picture, streefSleutel } from './drawing.tsx'
import {
  across,
  Band,
  Base,
  Dot,
  type Frame,
  frameOf,
  height,
  Segments,
  Target,
  TargetBand,
} from './lineshapes.tsx'
import { type LineData, lineWords, type Point } from './linewords.ts'

/** Above its point, or below it where a dashed line would run through the words. */
function wordsAt(frame: Frame, punt: Point, lijnen: readonly number[]): number {
  if (punt.waarde === null) return frame.boven + frame.hoogte - 8
  const y = height(frame, punt.waarde)
  const isCrossed = lijnen.some((lijn) => height(frame, lijn) < y - 4 && height(frame, lijn) > y - 28)
  return isCrossed ? y + 21 : y - 11
}

type WordsProps = { frame: Frame; punt: Point; nr: number; lijnen: readonly number[] }

const Words = ({ frame, punt, nr, lijnen }: WordsProps) => {
  const x = across(frame, nr)
  const onder = frame.boven + frame.hoogte
  return (
    <g className="kt-picture__words">
      <text className="kt-picture__value" x={x} y={wordsAt(frame, punt, lijnen)}>
        {punt.tekst}
      </text>
      <text x={x} y={onder + 20}>
        {punt.label}
      </text>
      {punt.onder && (
        <text x={x} y={onder + 38}>
          {punt.onder}
        </text>
      )}
    </g>
  )
}

const streepjes = <line className="kt-picture__target" x1="0" x2="28" y1="6" y2="6" />

const open = (tekst: string): Key => ({
  tekst,
  teken: (
    <>
      <line className="kt-picture__line kt-picture__line--open" x1="2" x2="18" y1="6" y2="6" />
      <circle className="kt-picture__dot kt-picture__dot--open" cx="23" cy="6" r="4" />
    </>
  ),
})

const binnen = (tekst: string): Key => ({
  tekst,
  teken: (
    <>
      <rect className="kt-picture__band" width="28" height="12" />
      <line className="kt-picture__edge" x2="28" y1="1" y2="1" />
      <line className="kt-picture__edge" x2="28" y1="11" y2="11" />
    </>
  ),
})

/** More than eight words beside each other do not fit on a phone: then every so many, counted from the last. */
const heeftWoorden = (nr: number, aantal: number) => (aantal - 1 - nr) % Math.ceil(aantal / 8) === 0

const Drawing = ({ frame, data }: { frame: Frame; data: LineData }) => {
  const { punten, streef } = data
  const lijnen = grenzen(streef)
  return (
    <>
      <TargetBand frame={frame} streef={streef ?? null} />
      <Base frame={frame} />
      <Band frame={frame} punten={punten} />
      {lijnen.map((waarde, nr) => (
        <Target key={nr} frame={frame} waarde={waarde} />
      ))}
      <Segments frame={frame} punten={punten} />
      {punten.map((punt, nr) => (
        <Dot key={nr} frame={frame} punt={punt} nr={nr} />
      ))}
      {punten.map(
        (punt, nr) =>
          heeftWoorden(nr, punten.length) && (
            <Words key={nr} frame={frame} punt={punt} nr={nr} lijnen={lijnen} />
          ),
      )}
    </>
  )
}

/** The picture of a figure in time. */
export function line(data: LineData): Picture {
  const frame = frameOf(data.punten, { boven: 36, hoogte: 170, ook: grenzen(data.streef) })
  const zegt = lineWords(data)
  return {
    zegt,
    panelen: [
      { zegt, hoogte: frame.boven + frame.hoogte + 46, tekening: <Drawing frame={frame} data={data} /> },
    ],
    sleutel: [
      ...streefSleutel(data.streef, streepjes),
      ...(data.punten.some((punt) => punt.open)
        ? [open(data.verwacht ? 'Verwacht' : 'Voorlopig: kan nog veranderen')]
        : []),
      ...(data.punten.some(({ tussen }) => tussen)
        ? [binnen(data.verwacht ? 'De marge van wat wij verwachten' : 'Hierbinnen ligt het bijna zeker')]
        : []),
    ],
  }
}
