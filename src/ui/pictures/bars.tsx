// Bars below each other, one per kern or team, with the streefwaarde in each; names stand above their bar so that they fit on a phone.

import { type Bar, type BarData, barWords } from './barwords.ts'
import { At, grenzen, type Key, type Picture, type Streef, streefSleutel } from './drawing.tsx'
import { lines } from './phrase.ts'
import { percent, type Scale, scaleOf, share } from './scale.ts'

const regel = 17
const dik = 14
const onder = 18

const diamond = <path className="kt-picture__miss" d="M-6 0 0-6 6 0 0 6Z" />

type Row = { readonly bar: Bar; readonly namen: readonly string[]; readonly top: number }
type RowProps = { readonly row: Row; readonly scale: Scale; readonly streef: Streef | null }

const Shape = ({ row, scale }: Omit<RowProps, 'streef'>) => {
  const { bar, namen, top } = row
  const y = top + regel * namen.length + 5
  if (bar.waarde === null)
    return <line className="kt-picture__none" x1="0" x2="100%" y1={y + dik / 2} y2={y + dik / 2} />
  const [van, tot] = [share(scale, 0), share(scale, bar.waarde)]
  return (
    <>
      <rect
        className={`kt-picture__bar${bar.stand ? ` kt-picture__bar--${bar.stand}` : ''}`}
        x={percent(Math.min(van, tot))}
        width={percent(Math.abs(tot - van))}
        y={y}
        height={dik}
      />
      {bar.stand === 'mist' && (
        <At x={percent(tot)} y={y + dik / 2}>
          {diamond}
        </At>
      )}
    </>
  )
}

const Aim = ({ row, scale, streef }: RowProps) => {
  const y = row.top + regel * row.namen.length + 1
  const plaatsen = grenzen(streef).map((grens) => share(scale, grens))
  const [een = 0, twee = 0] = plaatsen.toSorted((a, b) => a - b)
  return (
    <>
      {plaatsen.length === 2 && (
        <rect
          className="kt-picture__aim"
          x={percent(een)}
          width={percent(twee - een)}
          y={y}
          height={dik + 8}
        />
      )}
      {plaatsen.map((plaats, nr) => (
        <line
          key={nr}
          className="kt-picture__mark"
          x1={percent(plaats)}
          x2={percent(plaats)}
          y1={y}
          y2={y + dik + 8}
        />
      ))}
    </>
  )
}

const BarRow = ({ row, scale, streef }: RowProps) => (
  <g>
    {row.namen.map((naam, nr) => (
      <text key={nr} className="kt-picture__name" x="0" y={row.top + regel * (nr + 1) - 4}>
        {naam}
      </text>
    ))}
    <text className="kt-picture__name kt-picture__name--end" x="100%" y={row.top + regel - 4}>
      {row.bar.tekst}
    </text>
    <Shape row={row} scale={scale} />
    <Aim row={row} scale={scale} streef={streef} />
  </g>
)

/** The rows below each other, and how high they are together. */
function stacked(staven: readonly Bar[]): { rows: readonly Row[]; hoogte: number } {
  let top = 0
  const rows = staven.map((bar) => {
    const row = { bar, namen: lines(bar.naam, 26), top }
    top += regel * row.namen.length + dik + onder
    return row
  })
  return { rows, hoogte: Math.max(top, 20) }
}

const sleutels: Readonly<Record<NonNullable<Bar['stand']>, Key>> = {
  mist: {
    tekst: 'Haalt de streefwaarde niet',
    teken: (
      <>
        <rect className="kt-picture__bar kt-picture__bar--mist" width="20" height="12" />
        <At x="20" y={6}>
          {diamond}
        </At>
      </>
    ),
  },
  open: {
    tekst: 'Weinig gevallen, geen oordeel',
    teken: <rect className="kt-picture__bar kt-picture__bar--open" x="1" y="1" width="26" height="10" />,
  },
}

/** The picture of groups beside each other. */
export function bars(data: BarData): Picture {
  const { staven, streef = null } = data
  const { rows, hoogte } = stacked(staven)
  const scale = scaleOf([...staven.map(({ waarde }) => waarde), ...grenzen(streef)])
  const zegt = barWords(data)
  const tekening = (
    <>
      {rows.map((row, nr) => (
        <BarRow key={nr} row={row} scale={scale} streef={streef} />
      ))}
    </>
  )
  const mark = <line className="kt-picture__mark" x1="14" x2="14" y1="0" y2="12" />
  const standen = (['mist', 'open'] as const).filter((s) => staven.some(({ stand }) => stand === s))
  return {
    zegt,
    panelen: [{ zegt, hoogte, tekening }],
    sleutel: [...streefSleutel(streef, mark), ...standen.map((s) => sleutels[s])],
  }
}
