// Reading one field of a declaratie as people and systems write it; undefined for what it is not.

/**
 * An amount in cents: "1.234,56", "1234,56", "1234.56", "-12". Thousands stand in threes, so "1.5" is nothing.
 * Ten million euro at most: more is a slip.
 */
export function leesCenten(tekst: string): number | undefined {
  const [, min = '', heel = '', deel = ''] =
    /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(tekst) ?? /^(-?)(\d+)\.(\d{2})$/.exec(tekst) ?? []
  if (heel === '') return undefined
  const centen = Number(heel.replaceAll('.', '')) * 100 + Number(deel.padEnd(2, '0'))
  if (centen > 1_000_000_000) return undefined
  return min && centen > 0 ? -centen : centen
}

const heel = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })

/** "€ 1.234.567": whole euros, which stay on one line with their sign. */
export const euro = (centen: number): string => `€\u00a0${heel.format(centen / 100)}`

/** A number in hundredths, from nought. */
export function leesVolume(tekst: string): number | undefined {
  if (!/^\d{1,7}(?:[.,]\d{1,2})?$/.test(tekst)) return undefined
  return Number(tekst.replace(',', '.'))
}

export function leesGeboortejaar(tekst: string): number | undefined {
  const jaar = /^\d{4}$/.test(tekst) ? Number(tekst) : 0
  return jaar >= 1890 && jaar <= 2100 ? jaar : undefined
}
