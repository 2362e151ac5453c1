// A register record as the contract shows it (`Persoon` of Personen bevragen 2.7.0), before fields are chosen.

import type { BronGezag, BronPersoon, BronVerwant, Waarde } from './bron.ts'

export type Json = string | number | boolean | Json[] | { [naam: string]: Json }
export type JsonObject = { [naam: string]: Json }
type Ruw = Json | undefined | readonly Ruw[] | { readonly [naam: string]: Ruw }

/** The register leaves out what it does not know: undefined, and objects and lists with nothing in them. */
function gevuld(ruw: Ruw): Json | undefined {
  if (Array.isArray(ruw)) {
    const delen = ruw.map(gevuld).filter((deel) => deel !== undefined)
    return delen.length > 0 ? delen : undefined
  }
  if (typeof ruw !== 'object') return ruw
  const paren = Object.entries(ruw).flatMap(([naam, deel]) => {
    const vol = gevuld(deel)
    return vol === undefined ? [] : [[naam, vol] as const]
  })
  return paren.length > 0 ? Object.fromEntries(paren) : undefined
}

/** The persons of the list in the form of the contract; the list also gives the names of who holds gezag. */
export function personenVan(bron: readonly BronPersoon[]): JsonObject[] {
  const namen = new Map(bron.map((p) => [p.burgerservicenummer, volledigeNaam(p.naam)]))
  return bron.map((p) => gevuld(persoonVan(p, namen)) as JsonObject)
}

type Namen = ReadonlyMap<string, string>

const persoonVan = (p: BronPersoon, namen: Namen): Ruw => ({
  aNummer: p.aNummer,
  burgerservicenummer: p.burgerservicenummer,
  // Values 1-7 say which third parties may not have the data; the API shows only whether there is one.
  geheimhoudingPersoonsgegevens: Number(p.geheimhoudingPersoonsgegevens ?? 0) > 0 ? true : undefined,
  geslacht: bekend(p.geslacht),
  naam: naamVan(p),
  geboorte: gebeurd(p.geboorte),
  opschortingBijhouding: p.opschortingBijhouding && {
    reden: p.opschortingBijhouding.reden,
    datum: datumVan(p.opschortingBijhouding.datum),
  },
  overlijden: gebeurd(p.overlijden),
  verblijfplaats: verblijfplaatsVan(p.verblijfplaats),
  adressering: adresregels(p),
  gemeenteVanInschrijving: bekend(p.gemeenteVanInschrijving),
  datumInschrijvingInGemeente: datumVan(p.datumInschrijvingInGemeente),
  indicatieCurateleRegister: p.indicatieCurateleRegister,
  ouders: p.ouders.map((o) => ({
    ...verwantVan(o),
    geslacht: bekend(o.geslacht),
    ouderAanduiding: o.ouderAanduiding,
    datumIngangFamilierechtelijkeBetrekking: datumVan(o.datumIngangFamilierechtelijkeBetrekking),
  })),
  partners: p.partners.map((q) => ({
    ...verwantVan(q),
    geslacht: bekend(q.geslacht),
    soortVerbintenis: bekend(q.soortVerbintenis),
    aangaanHuwelijkPartnerschap: gebeurd(q.aangaanHuwelijkPartnerschap),
    ontbindingHuwelijkPartnerschap: gebeurd(q.ontbindingHuwelijkPartnerschap),
  })),
  kinderen: p.kinderen.map(verwantVan),
  gezag: p.gezag.map((g) => gezagVan(g, p.burgerservicenummer, namen)),
})

const verwantVan = (v: BronVerwant) => ({
  burgerservicenummer: v.burgerservicenummer,
  naam: { ...v.naam, aanduidingNaamgebruik: undefined, voorletters: voorletters(v.naam) },
  geboorte: gebeurd(v.geboorte),
})

type BronNaam = BronPersoon['naam']

const naamVan = ({ naam }: BronPersoon) => ({
  ...naam,
  voorletters: voorletters(naam),
  volledigeNaam: volledigeNaam(naam),
})

const volledigeNaam = ({ voornamen, voorvoegsel, geslachtsnaam }: BronNaam) =>
  [voornamen, voorvoegsel, geslachtsnaam].filter((deel) => deel).join(' ')

const voorletters = ({ voornamen }: BronNaam) =>
  voornamen
    ?.split(' ')
    .filter((naam) => naam)
    .map((naam) => `${naam[0]?.toUpperCase()}.`)
    .join('')

/** Codes of only zeros mean unknown. */
const bekend = (waarde: Waarde | undefined) => (/^0+$/.test(waarde?.code ?? '') ? undefined : waarde)

const gebeurd = (g: BronPersoon['geboorte']) =>
  g && { datum: datumVan(g.datum), land: bekend(g.land), plaats: bekend(g.plaats) }

const maanden =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

function datumVan(compact: string | undefined): JsonObject | undefined {
  if (compact === undefined) return undefined
  const [jaar, maand, dag] = [compact.slice(0, 4), compact.slice(4, 6), compact.slice(6)]
  const [j, m, d] = [Number(jaar), Number(maand), Number(dag)]
  const naam = maanden[m - 1] ?? ''
  if (j === 0) return { type: 'DatumOnbekend', onbekend: true, langFormaat: 'onbekend' }
  if (m === 0) return { type: 'JaarDatum', jaar: j, langFormaat: String(j) }
  if (d === 0) return { type: 'JaarMaandDatum', jaar: j, maand: m, langFormaat: `${naam} ${j}` }
  return { type: 'Datum', datum: `${jaar}-${maand}-${dag}`, langFormaat: `${d} ${naam} ${j}` }
}

function verblijfplaatsVan(v: BronPersoon['verblijfplaats']): Ruw {
  if (!v) return undefined
  const datumVanaf = datumVan(v.datumAanvangAdreshouding ?? v.datumAanvangAdresBuitenland)
  const functieAdres = bekend(v.functieAdres)
  if (v.locatiebeschrijving) {
    const { locatiebeschrijving } = v
    return { type: 'Locatie', functieAdres, datumVan: datumVanaf, verblijfadres: { locatiebeschrijving } }
  }
  if (v.straat === undefined) {
    const land = bekend(v.land)
    if (!land) return { type: 'VerblijfplaatsOnbekend', datumVan: datumVanaf }
    const { regel1, regel2, regel3 } = v
    return {
      type: 'VerblijfplaatsBuitenland',
      datumVan: datumVanaf,
      verblijfadres: { land, regel1, regel2, regel3 },
    }
  }
  const { adresseerbaarObjectIdentificatie, nummeraanduidingIdentificatie } = v
  const verblijfadres = {
    officieleStraatnaam: v.naamOpenbareRuimte,
    korteStraatnaam: v.straat,
    huisnummer: v.huisnummer === undefined ? undefined : Number(v.huisnummer),
    huisletter: v.huisletter,
    huisnummertoevoeging: v.huisnummertoevoeging,
    aanduidingBijHuisnummer: v.aanduidingBijHuisnummer,
    postcode: v.postcode,
    woonplaats: v.woonplaats,
  }
  const object = { adresseerbaarObjectIdentificatie, nummeraanduidingIdentificatie }
  return { type: 'Adres', functieAdres, datumVan: datumVanaf, ...object, verblijfadres }
}

/** The lines of a letter as NEN 5825 writes them: a toevoeging that starts with a digit gets a hyphen. */
function adresregels({ verblijfplaats: v, gemeenteVanInschrijving }: BronPersoon): Ruw {
  if (v?.straat === undefined || v.postcode === undefined) return undefined
  const toevoeging = v.huisnummertoevoeging ?? ''
  const streep = /^\d/.test(toevoeging) ? '-' : ' '
  const achter = v.huisletter ? ` ${v.huisletter}${toevoeging}` : toevoeging && `${streep}${toevoeging}`
  const plaats = v.woonplaats ?? gemeenteVanInschrijving?.omschrijving ?? ''
  return {
    adresregel1: `${v.straat} ${v.huisnummer}${achter}`,
    adresregel2: `${v.postcode.slice(0, 4)} ${v.postcode.slice(4)}  ${plaats.toUpperCase()}`,
  }
}

function gezagVan(g: BronGezag, eigenBsn: string, namen: Namen): Ruw {
  const met = (ander: { burgerservicenummer?: string | undefined }) => ({
    ...ander,
    // The contract demands a name; a dot is how the register writes that it has none.
    naam: { volledigeNaam: namen.get(ander.burgerservicenummer ?? '') ?? '.' },
  })
  const derde = (ander: { burgerservicenummer?: string | undefined }) => ({
    type: 'BekendeDerde',
    ...met(ander),
  })
  // 2.2.1 called it tweehoofdig; the contract is 2.7.0.
  const type = g.type === 'TweehoofdigOuderlijkGezag' ? 'GezamenlijkOuderlijkGezag' : g.type
  const needsUitleg = type === 'TijdelijkGeenGezag' || type === 'GezagNietTeBepalen'
  return {
    type,
    minderjarige: met(g.minderjarige ?? { burgerservicenummer: eigenBsn }),
    ouders: g.ouders?.map(met),
    ouder: g.ouder && met(g.ouder),
    derde: g.derde && derde(g.derde),
    derden: g.derden?.map(derde),
    toelichting: needsUitleg ? 'Het register geeft hierover geen uitsluitsel.' : undefined,
  }
}
