// What a picture is before it stands on a page or on paper: its shapes, its key and what it says, never one without the other.

import type { ReactElement, ReactNode } from 'react'

export type Panel = {
  /** What these shapes say, in words; read in their place. */
  readonly zegt: string
  /** Stands above it, where there are several. */
  readonly titel?: string
  /** In pixels; the width is that of the page. */
  readonly hoogte: number
  /** The content of an svg: across in percents, down in pixels. */
  readonly tekening: ReactElement
}

export type Key = {
  readonly tekst: string
  /** The content of an svg of 28 by 12 pixels. */
  readonly teken: ReactElement
}

/** Not something to render: `Pictured` shows it, with its table and its file. */
export type Picture = {
  readonly zegt: string
  readonly panelen: readonly Panel[]
  readonly sleutel: readonly Key[]
}

/** A streefwaarde as a picture draws it; one border, or two with what lies between. */
export type Streef = {
  readonly minimaal: number | null
  readonly maximaal: number | null
  /** "ten hoogste 20 %". */
  readonly tekst: string
}

export const grenzen = (streef: Streef | null | undefined): readonly number[] =>
  [streef?.minimaal, streef?.maximaal].filter((grens) => typeof grens === 'number')

export const streefSleutel = (streef: Streef | null | undefined, teken: ReactElement): readonly Key[] =>
  streef ? [{ tekst: `Streefwaarde: ${streef.tekst}`, teken }] : []

/** Shapes of a fixed size at a place in percents. */
export const At = ({ x, y, children }: { x: string; y: number; children: ReactNode }) => (
  <svg aria-hidden="true" x={x} y={y} overflow="visible">
    {children}
  </svg>
)

/** Shapes that stretch with the page: x from 0 to 100, y in pixels. */
export const Stretched = ({ hoogte, children }: { hoogte: number; children: ReactNode }) => (
  <svg
    aria-hidden="true"
    width="100%"
    height={hoogte}
    viewBox={`0 0 100 ${hoogte}`}
    preserveAspectRatio="none"
  >
    {children}
  </svg>
)
