// The eleven kernen with their size, and addresses in them: streets that could be there, postcodes of the area.

export type Kernplek = {
  readonly naam: string
  /** Part of the residents; an assumption (gedrukt.ts), for print only says that there are eleven. */
  readonly aandeel: number
  readonly postcodes: readonly number[]
}

export const kernplekken: readonly Kernplek[] = [
  { naam: 'Elst', aandeel: 0.465, postcodes: [6661, 6662] },
  { naam: 'Zetten', aandeel: 0.108, postcodes: [6671] },
  { naam: 'Heteren', aandeel: 0.105, postcodes: [6666] },
  { naam: 'Driel', aandeel: 0.088, postcodes: [6665] },
  { naam: 'Oosterhout', aandeel: 0.075, postcodes: [6678] },
  { naam: 'Herveld', aandeel: 0.06, postcodes: [6674] },
  { naam: 'Valburg', aandeel: 0.037, postcodes: [6675] },
  { naam: 'Andelst', aandeel: 0.034, postcodes: [6673] },
  { naam: 'Randwijk', aandeel: 0.02, postcodes: [6668] },
  { naam: 'Slijk-Ewijk', aandeel: 0.005, postcodes: [6677] },
  { naam: 'Hemmen', aandeel: 0.003, postcodes: [6672] },
]

const stammen =
  'Kastanje Linden Eiken Beuken Wilgen Populieren Berken Merel Lijster Leeuwerik Kievit Zwaluw Appel Peren Kersen Pruimen Roos Tulpen Klaver Korenbloem Molen Dijk Veld Bos Wal Waal Linge Betuwe Meidoorn Vlier'.split(
    ' ',
  )
const eindes = ['straat', 'laan', 'hof', 'weg', 'pad', 'plein', 'singel', 'kamp']

/** The letters postcodes are made with. */
const letters = 'ABCDEGHJKLMNPRSTVWXZ'
const perStraat = 80
const perPostcode = 20

/** The n-th address of a kern: twenty on a postcode, eighty in a street; never the same twice. */
export function adresNr(plek: Kernplek, nr: number) {
  const straatNr = Math.floor(nr / perStraat)
  const stam = stammen[straatNr % stammen.length] as string
  const einde = eindes[Math.floor(straatNr / stammen.length) % eindes.length] as string
  const blok = Math.floor(nr / perPostcode)
  const cijfers = plek.postcodes[Math.floor(blok / letters.length ** 2) % plek.postcodes.length] as number
  const paar = `${letters[Math.floor(blok / letters.length) % letters.length]}${letters[blok % letters.length]}`
  return { straat: `${stam}${einde}`, huisnummer: (nr % perStraat) + 1, postcode: `${cijfers}${paar}` }
}
