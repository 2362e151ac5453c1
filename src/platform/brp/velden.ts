// Which fields we ask the BRP for, per purpose: no more than that purpose needs (AVG art. 5 lid 1 c).

// Geheimhouding and opschorting (overleden, afgevoerd) come along without being asked.

const naam = (van: string) =>
  ['voornamen', 'voorvoegsel', 'geslachtsnaam'].map((deel) => `${van}naam.${deel}`)

/** Parents, partners and children make the huishouden, and show that a colleague is family. */
const verwant = (groep: string) => [
  `${groep}.burgerservicenummer`,
  ...naam(`${groep}.`),
  `${groep}.geboorte.datum`,
]

/** To choose whom to look up: who is it, how old, living where. */
const kiezen = [
  'burgerservicenummer',
  ...naam(''),
  'geboorte.datum',
  'adressering.adresregel1',
  'adressering.adresregel2',
] as const

const woonadres = [
  'verblijfplaats.verblijfadres.officieleStraatnaam',
  'verblijfplaats.verblijfadres.korteStraatnaam',
  'verblijfplaats.verblijfadres.huisnummer',
  'verblijfplaats.verblijfadres.huisletter',
  'verblijfplaats.verblijfadres.huisnummertoevoeging',
  'verblijfplaats.verblijfadres.postcode',
  'verblijfplaats.verblijfadres.woonplaats',
] as const

/** To notice that something changed: no name, no partner, of a child no more than its birth date. */
export const volgVelden = [
  'burgerservicenummer',
  'overlijden.datum',
  'verblijfplaats.datumVan',
  ...woonadres,
  'kinderen.geboorte.datum',
] as const

/** The lists as data, so that the verwerkingsregister can print them. */
export const brpVelden = {
  ZoekMetGeslachtsnaamEnGeboortedatum: kiezen,
  ZoekMetPostcodeEnHuisnummer: kiezen,
  RaadpleegMetBurgerservicenummer: [
    'burgerservicenummer',
    ...naam(''),
    'geboorte.datum',
    'overlijden.datum',
    ...woonadres,
    ...verwant('ouders'),
    ...verwant('partners'),
    'partners.ontbindingHuwelijkPartnerschap.datum',
    ...verwant('kinderen'),
    'indicatieCurateleRegister',
    'gezag',
  ],
} as const
