// The shapes of a line in time: its segments and points, the band it lies in, and what it should be.

import { type Streef, Stretched } from './drawing.tsx'
import type { Point } from './linewords.ts'
import { down, percent, type Scale, scaleOf } from './scale.ts'

export type Frame = {
  readonly boven: number
  readonly hoogte: number
  readonly scale: Scale
  readonly aantal: number
}

type Maten = { readonly boven: number; readonly hoogte: number; readonly ook?: readonly number[] }

/** The frame in which these points fit, and what they are compared with. */
export const frameOf = (punten: readonly Point[], { boven, hoogte, ook = [] }: Maten): Frame => ({
  boven,
  hoogte,
  aantal: punten.length,
  scale: scaleOf([
    ...ook,
    ...punten.flatMap((p) => [p.waarde, p.tussen?.laag ?? null, p.tussen?.hoog ?? null]),
  ]),
})

export const across = (frame: Frame, nr: number) => percent((nr + 0.5) / frame.aantal)
export const height = (frame: Frame, waarde: number) => down(frame.scale, frame, waarde)

export const Base = ({ frame }: { readonly frame: Frame }) => (
  <line className="kt-picture__base" x1="0" x2="100%" y1={height(frame, 0)} y2={height(frame, 0)} />
)

export const Target = ({ frame, waarde }: { readonly frame: Frame; readonly waarde: number }) => (
  <line
    className="kt-picture__target"
    x1="0"
    x2="100%"
    y1={height(frame, waarde)}
    y2={height(frame, waarde)}
  />
)

/** What lies between the two borders of a streefwaarde. */
export const TargetBand = ({ frame, streef }: { readonly frame: Frame; readonly streef?: Streef | null }) => {
  if (!streef || streef.minimaal === null || streef.maximaal === null) return null
  const top = height(frame, Math.max(streef.minimaal, streef.maximaal))
  const onder = height(frame, Math.min(streef.minimaal, streef.maximaal))
  return <rect className="kt-picture__aim" x="0" width="100%" y={top} height={onder - top} />
}

type Stuk = { readonly frame: Frame; readonly punten: readonly Point[] }

export const Segments = ({ frame, punten }: Stuk) =>
  punten.slice(1).map((punt, nr) => {
    const vorige = punten[nr]
    if (punt.waarde === null || vorige?.waarde == null) return null
    return (
      <line
        key={nr}
        className={punt.open ? 'kt-picture__line kt-picture__line--open' : 'kt-picture__line'}
        x1={across(frame, nr)}
        y1={height(frame, vorige.waarde)}
        x2={across(frame, nr + 1)}
        y2={height(frame, punt.waarde)}
      />
    )
  })

export const Dot = ({ frame, punt, nr }: { frame: Frame; punt: Point; nr: number }) =>
  punt.waarde === null ? null : (
    <circle
      className={punt.open ? 'kt-picture__dot kt-picture__dot--open' : 'kt-picture__dot'}
      cx={across(frame, nr)}
      cy={height(frame, punt.waarde)}
      r="4"
    />
  )

/** Between two points that both have one: how far off the line may be, with an edge that grey paper shows. */
export const Band = ({ frame, punten }: Stuk) =>
  punten.slice(1).map((punt, nr) => {
    const een = punten[nr]?.tussen
    const twee = punt.tussen
    if (!een || !twee) return null
    const [x1, x2] = [nr, nr + 1].map((n) => ((n + 0.5) / frame.aantal) * 100)
    const hoek = (x: number | undefined, waarde: number) => `${x},${height(frame, waarde)}`
    return (
      <g key={nr}>
        <Stretched hoogte={frame.boven + frame.hoogte}>
          <polygon
            className="kt-picture__band"
            points={[hoek(x1, een.hoog), hoek(x2, twee.hoog), hoek(x2, twee.laag), hoek(x1, een.laag)].join(
              ' ',
            )}
          />
        </Stretched>
        {(['hoog', 'laag'] as const).map((kant) => (
          <line
            key={kant}
            className="kt-picture__edge"
            x1={across(frame, nr)}
            x2={across(frame, nr + 1)}
            y1={height(frame, een[kant])}
            y2={height(frame, twee[kant])}
          />
        ))}
      </g>
    )
  })
