// A line of figures in time, drawn on the server so that it reads the same on a phone, in grey and on paper.

export type Point = {
  /** Under the point, such as "K1". */
  readonly label: string
  /** Below the label, such as the year where it begins. */
  readonly onder?: string
  readonly waarde: number | null
  /** The value as a person reads it. */
  readonly tekst: string
  /** May still change: an open point. */
  readonly open?: boolean
}

export type LinePictureProps = {
  /** What the picture says, in words; stands below it for everybody. */
  readonly beschrijving: string
  readonly punten: readonly Point[]
  /** Dashed lines to compare with. */
  readonly lijnen?: readonly { readonly waarde: number; readonly tekst: string }[]
}

type Frame = {
  readonly boven: number
  readonly hoogte: number
  readonly top: number
  readonly aantal: number
}

// Across in percents and down in pixels: the line follows the width of the page, the letters keep their size.
const across = (frame: Frame, nr: number) => `${((nr + 0.5) / frame.aantal) * 100}%`
const down = (frame: Frame, waarde: number) => frame.boven + frame.hoogte * (1 - waarde / frame.top)

const frameOf = (
  punten: readonly Point[],
  lijnen: readonly { waarde: number }[],
  boven: number,
  hoogte: number,
): Frame => {
  const hoogste = Math.max(...punten.map((p) => p.waarde ?? 0), ...lijnen.map((l) => l.waarde))
  return { boven, hoogte, top: hoogste > 0 ? hoogste : 1, aantal: punten.length }
}

const Line = ({ frame, punten }: { frame: Frame; punten: readonly Point[] }) =>
  punten.slice(1).map((punt, nr) => {
    const vorige = punten[nr]
    if (punt.waarde === null || vorige?.waarde == null) return null
    return (
      <line
        key={nr}
        className={punt.open ? 'kt-picture__line kt-picture__line--open' : 'kt-picture__line'}
        x1={across(frame, nr)}
        y1={down(frame, vorige.waarde)}
        x2={across(frame, nr + 1)}
        y2={down(frame, punt.waarde)}
      />
    )
  })

const Target = ({ frame, waarde }: { frame: Frame; waarde: number }) => (
  <line className="kt-picture__target" x1="0" x2="100%" y1={down(frame, waarde)} y2={down(frame, waarde)} />
)

const Dot = ({ frame, punt, nr }: { frame: Frame; punt: Point; nr: number }) =>
  punt.waarde === null ? null : (
    <circle
      className={punt.open ? 'kt-picture__dot kt-picture__dot--open' : 'kt-picture__dot'}
      cx={across(frame, nr)}
      cy={down(frame, punt.waarde)}
      r="4"
    />
  )

type Dashed = readonly { readonly waarde: number }[]

/** Above its point, or below it where a dashed line would run through the words. */
function height(frame: Frame, punt: Point, lijnen: Dashed): number {
  if (punt.waarde === null) return frame.boven + frame.hoogte - 8
  const y = down(frame, punt.waarde)
  const isCrossed = lijnen.some(
    (lijn) => down(frame, lijn.waarde) < y - 4 && down(frame, lijn.waarde) > y - 28,
  )
  return isCrossed ? y + 21 : y - 11
}

type WordsProps = { frame: Frame; punt: Point; nr: number; lijnen: Dashed }

const Words = ({ frame, punt, nr, lijnen }: WordsProps) => {
  const x = across(frame, nr)
  const onder = frame.boven + frame.hoogte
  return (
    <g className="kt-picture__words">
      <text className="kt-picture__value" x={x} y={height(frame, punt, lijnen)}>
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

/** The whole picture, with its values, its lines to compare with and its words. */
export function LinePicture({ beschrijving, punten, lijnen = [] }: LinePictureProps) {
  const frame = frameOf(punten, lijnen, 36, 170)
  return (
    <figure className="kt-picture">
      <svg aria-hidden="true" width="100%" height={frame.boven + frame.hoogte + 46}>
        <line className="kt-picture__base" x1="0" x2="100%" y1={down(frame, 0)} y2={down(frame, 0)} />
        {lijnen.map((lijn) => (
          <Target key={lijn.tekst} frame={frame} waarde={lijn.waarde} />
        ))}
        <Line frame={frame} punten={punten} />
        {punten.map((punt, nr) => (
          <Dot key={nr} frame={frame} punt={punt} nr={nr} />
        ))}
        {punten.map((punt, nr) => (
          <Words key={nr} frame={frame} punt={punt} nr={nr} lijnen={lijnen} />
        ))}
      </svg>
      <figcaption>{beschrijving}</figcaption>
      {lijnen.map((lijn) => (
        <p key={lijn.tekst} className="kt-picture__key">
          <svg aria-hidden="true" width="28" height="8">
            <line className="kt-picture__target" x1="0" x2="28" y1="4" y2="4" />
          </svg>
          {lijn.tekst}
        </p>
      ))}
      {punten.some((punt) => punt.open) && (
        <p className="kt-picture__key">
          <svg aria-hidden="true" width="28" height="10">
            <line className="kt-picture__line kt-picture__line--open" x1="2" x2="18" y1="5" y2="5" />
            <circle className="kt-picture__dot kt-picture__dot--open" cx="23" cy="5" r="4" />
          </svg>
          Voorlopig: kan nog veranderen
        </p>
      )}
    </figure>
  )
}

/** The line alone, small enough for a card; `beschrijving` is read out. */
export function SmallLine({ beschrijving, punten, lijnen = [] }: LinePictureProps) {
  const frame = frameOf(punten, lijnen, 8, 40)
  const laatste = punten.at(-1)
  return (
    <svg className="kt-picture__small" role="img" aria-label={beschrijving} width="100%" height={56}>
      <line className="kt-picture__base" x1="0" x2="100%" y1={down(frame, 0)} y2={down(frame, 0)} />
      {lijnen.map((lijn) => (
        <Target key={lijn.tekst} frame={frame} waarde={lijn.waarde} />
      ))}
      <Line frame={frame} punten={punten} />
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
