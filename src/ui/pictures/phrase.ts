// Words in and about pictures: names that fit, lists that read as a sentence.

const opsomming = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

/** "Elst, Driel en Zetten"; of many the first ones and how many more there are. */
export function names(namen: readonly string[], meest = 6): string {
  if (namen.length <= meest) return opsomming.format(namen)
  const meer = namen.length - meest + 1
  return opsomming.format([...namen.slice(0, meest - 1), `${meer} andere`])
}

/** "het hoogst is Elst", "het hoogst zijn Elst en Driel". */
export const isOfZijn = (namen: readonly string[]): string => (namen.length === 1 ? 'is' : 'zijn')

/** The lines a name takes when so many letters fit; what does not fit ends in an ellipsis. */
export function lines(naam: string, letters: number, meest = 2): readonly string[] {
  const regels: string[] = ['']
  for (const woord of naam.split(/\s+/)) {
    const laatste = regels.at(-1) ?? ''
    const langer = laatste === '' ? woord : `${laatste} ${woord}`
    if (langer.length <= letters || laatste === '') regels[regels.length - 1] = langer
    else regels.push(woord)
  }
  const teVeel = regels.length > meest
  return regels.slice(0, meest).map((regel, nr) => {
    const isAfgebroken = regel.length > letters || (teVeel && nr === meest - 1)
    return isAfgebroken ? `${[...regel].slice(0, letters - 1).join('')}…` : regel
  })
}

type Gemeten = { readonly waarde: number | null }

/** The items with a value, those that are highest, those that are lowest, and those without one. */
export function extremes<T extends Gemeten>(items: readonly T[]) {
  const met = items.flatMap((item) => (item.waarde === null ? [] : [{ item, waarde: item.waarde }]))
  const hoog = met.reduce((most, { waarde }) => Math.max(most, waarde), Number.NEGATIVE_INFINITY)
  const laag = met.reduce((least, { waarde }) => Math.min(least, waarde), Number.POSITIVE_INFINITY)
  const op = (grens: number) => met.filter(({ waarde }) => waarde === grens).map(({ item }) => item)
  return {
    met: met.map(({ item }) => item),
    hoogst: op(hoog),
    laagst: op(laag),
    zonder: items.filter(({ waarde }) => waarde === null),
  }
}
