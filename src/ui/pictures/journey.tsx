// A journey on a line of time: a bar for each help from its first to its last day, a diamond for what happened on one.

import { At, type Key, type Picture } from './drawing.tsx'
import { type Dag, duurTekst, type JourneyData, journeyWords, type Stap, tijd } from './journeywords.ts'
import { lines } from './phrase.ts'
import { percent } from './scale.ts'

const regel = 17
const dik = 12
const kop = 26

type Window = { readonly van: number; readonly tot: number }

/** Where a day lies, from 0 to 1; what lies outside the window stands at its edge. */
const place = ({ van, tot }: Window, dag: Dag) =>
  Math.min(1, Math.max(0, (tijd(dag) - van) / Math.max(tot - van, 1)))

/** The first days of the years within the window; of many, every so many. */
function years({ van, tot }: Window): readonly string[] {
  const [eerste, laatste] = [van, tot].map((dag) => new Date(dag).getUTCFullYear())
  const jaren = Array.from({ length: (laatste ?? 0) - (eerste ?? 0) + 1 }, (_, nr) => (eerste ?? 0) + nr)
  const stap = Math.ceil(jaren.length / 6)
  return jaren.filter((jaar, nr) => nr % stap === 0 && Date.UTC(jaar, 0, 1) >= van).map(String)
}

const Years = ({ window, hoogte }: { window: Window; hoogte: number }) =>
  years(window).map((jaar) => {
    const x = percent(place(window, `${jaar}-01-01`))
    return (
      <g key={jaar}>
        <line className="kt-picture__year" x1={x} x2={x} y1={kop - 6} y2={hoogte} />
        <At x={x} y={14}>
          <text className="kt-picture__name kt-picture__name--soft" x="3">
            {jaar}
          </text>
        </At>
      </g>
    )
  })

type Row = { readonly stap: Stap; readonly namen: readonly string[]; readonly top: number }

const StepRow = ({ row: { stap, namen, top }, window }: { row: Row; window: Window }) => {
  const van = place(window, stap.van)
  const tot = stap.tot === null ? 1 : place(window, stap.tot)
  const y = top + regel * namen.length + 2
  return (
    <g>
      {namen.map((naam, nr) => (
        <text key={nr} className="kt-picture__name kt-picture__value" x="0" y={top + regel * (nr + 1) - 4}>
          {naam}
        </text>
      ))}
      <rect
        className={stap.tot === null ? 'kt-picture__bar kt-picture__bar--open' : 'kt-picture__bar'}
        x={percent(van)}
        width={percent(Math.max(tot - van, 0.004))}
        y={y}
        height={dik}
      />
    </g>
  )
}

const diamond = <path className="kt-picture__miss" d="M-6 0 0-6 6 0 0 6Z" />

function stacked(stappen: readonly Stap[]): { rows: readonly Row[]; onder: number } {
  let top = kop
  const rows = stappen.map((stap) => {
    const row = { stap, namen: lines(`${stap.naam}, ${duurTekst(stap)}`, 40), top }
    top += regel * row.namen.length + dik + 14
    return row
  })
  return { rows, onder: top }
}

const sleutels = {
  dicht: { tekst: 'Afgesloten', teken: <rect className="kt-picture__bar" width="28" height="12" /> },
  open: {
    tekst: 'Loopt nog',
    teken: <rect className="kt-picture__bar kt-picture__bar--open" x="1" y="1" width="26" height="10" />,
  },
  moment: {
    tekst: 'Gebeurd op een dag',
    teken: (
      <At x="14" y={6}>
        {diamond}
      </At>
    ),
  },
} satisfies Record<string, Key>

/** The picture of a journey, in the order in which help began. */
export function journey(data: JourneyData): Picture {
  const { momenten = [] } = data
  const window = { van: tijd(data.van), tot: tijd(data.tot) }
  const { rows, onder } = stacked(data.stappen.toSorted((a, b) => a.van.localeCompare(b.van)))
  const hoogte = onder + (momenten.length > 0 ? 24 : 4)
  const zegt = journeyWords(data)
  const tekening = (
    <>
      <Years window={window} hoogte={hoogte} />
      {rows.map((row, nr) => (
        <StepRow key={nr} row={row} window={window} />
      ))}
      {momenten.map(({ op, naam }) => (
        <At key={`${op} ${naam}`} x={percent(place(window, op))} y={onder + 8}>
          {diamond}
        </At>
      ))}
    </>
  )
  const sleutel = [
    ...(data.stappen.some(({ tot }) => tot !== null) ? [sleutels.dicht] : []),
    ...(data.stappen.some(({ tot }) => tot === null) ? [sleutels.open] : []),
    ...(momenten.length > 0 ? [sleutels.moment] : []),
  ]
  return { zegt, panelen: [{ zegt, hoogte, tekening }], sleutel }
}
