// The demo municipality's people as the BRP stand-in knows them; all are fictional.

import type { FakePersoon } from './brp/demopersoon.ts'

type Adres = NonNullable<FakePersoon['adres']>
type Rest = Omit<Partial<FakePersoon>, 'bsn' | 'geslachtsnaam'>

const adres = (straat: string, huisnummer: number, postcode: string, woonplaats: string): Adres => ({
  straat,
  huisnummer,
  postcode,
  woonplaats,
})

/** `wie` is BSN, geslacht and birth date; `naam` is voornamen, voorvoegsel and geslachtsnaam. */
function persoon(
  wie: string,
  naam: readonly [string, string, string],
  woont: Adres,
  rest: Rest = {},
): FakePersoon {
  const [bsn = '', geslacht, geboortedatum = ''] = wie.split(' ')
  const [voornamen, voorvoegsel, geslachtsnaam] = naam
  return {
    bsn,
    geslacht: geslacht as 'M' | 'V',
    geboortedatum,
    voornamen,
    ...(voorvoegsel && { voorvoegsel }),
    geslachtsnaam,
    adres: woont,
    gemeente: { code: '1734', omschrijving: 'Overbetuwe' },
    ...rest,
  }
}

const wit = adres('Hoofdstraat', 12, '6671BX', 'Zetten')
const yildiz = adres('Bemmelseweg', 45, '6662PA', 'Elst')
const jansen = adres('Kerkstraat', 8, '6666AH', 'Heteren')
const hof = adres('Wageningsestraat', 101, '6673DC', 'Andelst')
const gezag = (...dragers: string[]): NonNullable<Rest['gezag']> => ({
  type: 'GezamenlijkOuderlijkGezag',
  dragers,
})

export const demopersonen: readonly FakePersoon[] = [
  // Huishouden De Wit, Zetten: the mother and her son of product.md.
  persoon('999900006 V 1948-04-03', ['Anna', 'de', 'Wit'], wit),
  persoon('999904176 M 1975-09-21', ['Peter', 'de', 'Wit'], wit, { ouders: ['999900006'] }),

  // Huishouden Yıldız-Smits, Elst: two parents with three children.
  persoon('999908364 M 1984-01-15', ['Emre', '', 'Yıldız'], yildiz, { partner: '999912550' }),
  persoon('999912550 V 1986-07-30', ['Maaike', '', 'Smits'], yildiz),
  persoon('999916737 V 2011-11-02', ['Elif', '', 'Yıldız'], yildiz, {
    ouders: ['999908364', '999912550'],
    gezag: gezag('999908364', '999912550'),
  }),
  persoon('999920911 M 2014-05-19', ['Deniz', '', 'Yıldız'], yildiz, {
    ouders: ['999908364', '999912550'],
    gezag: gezag('999908364', '999912550'),
  }),
  persoon('999925076 V 2019-02-28', ['Lale', '', 'Yıldız'], yildiz, {
    ouders: ['999908364', '999912550'],
    gezag: gezag('999908364', '999912550'),
  }),

  // Huishouden Jansen, Heteren: a father alone with his daughter of seventeen.
  persoon('999929264 M 1979-12-12', ['Rob', '', 'Jansen'], jansen),
  persoon('999933449 V 2008-10-06', ['Sanne', '', 'Jansen'], jansen, {
    ouders: ['999929264'],
    gezag: { type: 'EenhoofdigOuderlijkGezag', dragers: ['999929264'] },
  }),

  // Protected: their address may reach nobody (Wet BRP 2.59).
  persoon('999937637 V 1990-08-14', ['Noa', 'van', 'Beek'], adres('Dorpsstraat', 3, '6665CB', 'Driel'), {
    geheimhouding: true,
  }),
  persoon('999941823 M 2016-03-09', ['Finn', 'van', 'Beek'], adres('Dorpsstraat', 3, '6665CB', 'Driel'), {
    geheimhouding: true,
    ouders: ['999937637'],
  }),

  // Died; his widow still lives there.
  persoon('999945993 M 1941-06-01', ['Gerrit', "in 't", 'Hof'], hof, { overlijdensdatum: '2025-11-20' }),
  persoon('999950162 V 1944-02-17', ['Willemina', '', 'Böhmer'], hof, { partner: '999945993' }),

  // Under curatele, so that the curator is asked (BW 1:378).
  persoon('999954349 M 1996-04-25', ['Daan', '', 'Roelofs'], adres('Tielsestraat', 60, '6674AD', 'Herveld'), {
    onderCuratele: true,
  }),
  // Of whom the register knows only the year of birth.
  persoon('999958537 M 1988', ['Tesfay', '', 'Haile'], adres('Stationsstraat', 22, '6662BD', 'Elst')),

  persoon(
    '999962711 V 1935-01-09',
    ['Johanna', 'van de', 'Kamp'],
    adres('Molenstraat', 5, '6671AB', 'Zetten'),
  ),
  persoon('999966893 M 1952-10-31', ['Hendrik', '', 'Peters'], adres('Dorpsplein', 1, '6668CN', 'Randwijk')),
  persoon(
    '999971062 V 1968-03-22',
    ['Ria', 'van den', 'Berg'],
    adres('Griendstraat', 17, '6678PX', 'Oosterhout'),
  ),
  persoon('999975249 M 1971-05-04', ['Mohamed', 'el', 'Amrani'], adres('Valburgseweg', 88, '6661EV', 'Elst')),
  persoon(
    '999979425 V 1999-12-31',
    ['Chantal', '', 'Hendriks'],
    adres('Achterstraat', 9, '6675BD', 'Valburg'),
  ),
  persoon(
    '999983593 M 2001-07-07',
    ['Kevin', 'de', 'Jong'],
    adres('Waalstraat', 31, '6677PK', 'Slijk-Ewijk'),
  ),
  persoon('999987781 V 1983-09-09', ['Ewa', '', 'Kowalska'], adres('Polderstraat', 14, '6666LD', 'Heteren')),
  persoon(
    '999991954 M 1959-02-14',
    ['Cornelis', '', 'Gerritsen'],
    adres('Hemmensestraat', 2, '6672LB', 'Hemmen'),
  ),
  // Lived here, and moved away.
  persoon('999900018 V 1977-11-11', ['Petra', '', 'Wolters'], adres('Bloemstraat', 6, '6811AA', 'Arnhem'), {
    gemeente: { code: '0202', omschrijving: 'Arnhem' },
  }),
]
