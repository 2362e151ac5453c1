// The columns of a file of declaraties: their names, and which must be there. The page that explains the file is printed from this.

/** In the order of the example; the field of WMO323 and JW323 it comes from is said where there is one. */
export const kolommen = [
  ['declaratienummer', 'Het nummer van de declaratie (DeclaratieNummer)'],
  ['referentie', 'Het nummer van de regel bij de aanbieder (ReferentieNummer)'],
  ['aanbieder', 'De naam van de aanbieder'],
  ['bsn', 'Het burgerservicenummer van de inwoner; leeg bij een totaalfactuur'],
  ['inwoner', 'In plaats van het bsn: ons kenmerk van de inwoner'],
  ['geboortejaar', 'Het jaar waarin de inwoner is geboren; leeg bij een totaalfactuur'],
  ['wet', 'wmo of jeugdwet'],
  ['hoofdcategorie', 'Een van de hoofdcategorieën hieronder'],
  ['product', 'De naam of code van het product (ProductCode)'],
  ['verwijzer', 'Wie de inwoner verwees; een van de verwijzers hieronder'],
  ['van', 'De eerste dag waarover het gaat (ProductPeriode)'],
  ['tot_en_met', 'De laatste dag waarover het gaat, in hetzelfde jaar'],
  ['bedrag', 'In euro’s, zoals 1.234,56; met een min ervoor als het wordt teruggenomen (IngediendBedrag)'],
  ['eenheid', 'minuut, uur, dagdeel, dag, etmaal, stuks of euro'],
  ['volume', 'Hoeveel er is geleverd (GeleverdVolume)'],
] as const
export type Kolom = (typeof kolommen)[number][0]

const namen: readonly string[] = kolommen.map(([naam]) => naam)

export type Plaats = Readonly<Record<Kolom, number>>

/** Where each column stands, or what is wrong with the head: missing, unknown or there twice. */
export function leesKop(
  kop: readonly string[],
): { readonly plaats: Plaats } | { readonly fouten: readonly string[] } {
  const gegeven = kop.map((naam) => naam.toLowerCase().replaceAll(' ', '_'))
  const fouten = [
    ...namen.filter((naam) => !gegeven.includes(naam)).map((naam) => `De kolom ${naam} ontbreekt.`),
    ...gegeven.flatMap((naam, at) =>
      namen.includes(naam) && gegeven.indexOf(naam) !== at ? [`De kolom ${naam} staat er twee keer.`] : [],
    ),
    // Not repeated: what stands in the place of a head may be about somebody.
    ...gegeven.flatMap((naam, at) =>
      namen.includes(naam) ? [] : [`Kolom ${at + 1} kennen wij niet. Haal die weg.`],
    ),
  ]
  if (fouten.length > 0) return { fouten }
  return { plaats: Object.fromEntries(namen.map((naam) => [naam, gegeven.indexOf(naam)])) as Plaats }
}
