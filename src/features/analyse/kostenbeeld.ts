// Kostenbeeld: the values of one picture, as its table and its file read them.

type Soort = 'tekst' | 'aantal' | 'euro' | 'procent'
export type Kostenwaarde = string | number | null
export type Waarden = {
  readonly kolommen: readonly (readonly [naam: string, soort: Soort])[]
  /** Euros in cents. */
  readonly rijen: readonly (readonly Kostenwaarde[])[]
}

const heel = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
const tiende = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1, minimumFractionDigits: 1 })

/** A value as a person reads it. */
export function schrijfWaarde(waarde: Kostenwaarde, soort: Soort): string {
  if (waarde === null) return 'geen'
  if (typeof waarde === 'string') return waarde
  if (soort === 'euro') return `€\u00a0${heel.format(waarde / 100)}`
  return soort === 'procent' ? `${tiende.format(waarde)}\u00a0%` : heel.format(waarde)
}

/** The same for a spreadsheet: euros as whole cents behind a comma, percentages to the tenth. */
export const voorBestand = ({ kolommen, rijen }: Waarden): (string | number | null)[][] =>
  rijen.map((rij) =>
    rij.map((waarde, at) => {
      if (typeof waarde !== 'number') return waarde
      const soort = kolommen[at]?.[1]
      if (soort === 'euro') return Math.round(waarde) / 100
      return soort === 'procent' ? Math.round(waarde * 10) / 10 : waarde
    }),
  )
