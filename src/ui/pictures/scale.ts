// From values to places: a scale that always holds nought, and never divides by it.

export type Scale = { readonly van: number; readonly tot: number }

/** Wide enough for all values and nought; a scale of nothing goes from 0 to 1. */
export function scaleOf(waarden: readonly (number | null)[]): Scale {
  const geteld = waarden.filter((waarde) => waarde !== null)
  const van = Math.min(0, ...geteld)
  const tot = Math.max(0, ...geteld)
  return tot > van ? { van, tot } : { van, tot: van + 1 }
}

/** Where a value lies, from 0 to 1. */
export const share = ({ van, tot }: Scale, waarde: number): number => (waarde - van) / (tot - van)

const afgerond = (getal: number) => Math.round(getal * 100) / 100

/** A share as a place across; two decimals are less than a pixel. */
export const percent = (deel: number): string => `${afgerond(deel * 100)}%`

/** How a value lies below the top of a frame. */
export const down = (scale: Scale, frame: { boven: number; hoogte: number }, waarde: number): number =>
  afgerond(frame.boven + frame.hoogte * (1 - share(scale, waarde)))
