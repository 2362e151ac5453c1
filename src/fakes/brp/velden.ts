// Which fields may be asked for, and how an answer is cut down to them.

import type { Json, JsonObject } from './persoon.ts'

const datum = ['datum']
const plaats = ['datum', 'land', 'plaats']
const naam = ['adellijkeTitelPredicaat', 'geslachtsnaam', 'voorletters', 'voornamen', 'voorvoegsel']
const verwant = { burgerservicenummer: [], geboorte: plaats, naam }
type Boom = readonly string[] | { readonly [naam: string]: Boom }

const adresregels = ['adresregel1', 'adresregel2', 'adresregel3', 'land']

/** `Persoon`: what a look-up by BSN may ask. The stand-in knows all names and fills those of `persoon.ts`. */
const persoon: Boom = {
  aNummer: [],
  adressering: {
    ...alone(adresregels),
    aanhef: [],
    aanschrijfwijze: ['aanspreekvorm', 'naam'],
    gebruikInLopendeTekst: [],
  },
  burgerservicenummer: [],
  datumEersteInschrijvingGBA: [],
  datumInschrijvingInGemeente: [],
  europeesKiesrecht: ['aanduiding', 'einddatumUitsluiting'],
  geboorte: plaats,
  gemeenteVanInschrijving: [],
  geslacht: [],
  gezag: [],
  immigratie: [
    'datumVestigingInNederland',
    'indicatieVestigingVanuitBuitenland',
    'landVanwaarIngeschreven',
    'vanuitVerblijfplaatsOnbekend',
  ],
  indicatieCurateleRegister: [],
  kinderen: verwant,
  leeftijd: [],
  naam: [...naam, 'volledigeNaam', 'aanduidingNaamgebruik'],
  nationaliteiten: ['redenOpname', 'datumIngangGeldigheid', 'nationaliteit'],
  ouders: { ...verwant, datumIngangFamilierechtelijkeBetrekking: [], geslacht: [], ouderAanduiding: [] },
  overlijden: plaats,
  partners: {
    ...verwant,
    aangaanHuwelijkPartnerschap: plaats,
    geslacht: [],
    ontbindingHuwelijkPartnerschap: datum,
    soortVerbintenis: [],
  },
  uitsluitingKiesrecht: ['einddatum', 'uitgeslotenVanKiesrecht'],
  verblijfplaats: {
    ...alone([
      'datumVan',
      'adresseerbaarObjectIdentificatie',
      'functieAdres',
      'nummeraanduidingIdentificatie',
    ]),
    verblijfadres: [
      ...['land', 'regel1', 'regel2', 'regel3', 'locatiebeschrijving', 'postcode', 'woonplaats'],
      ...['officieleStraatnaam', 'korteStraatnaam', 'huisnummer', 'huisletter', 'huisnummertoevoeging'],
      'aanduidingBijHuisnummer',
    ],
  },
  verblijfstitel: ['aanduiding', 'datumEinde', 'datumIngang'],
}

/** `PersoonBeperkt`: what a search may ask. */
const beperkt: Boom = {
  adressering: adresregels,
  burgerservicenummer: [],
  geboorte: datum,
  geslacht: [],
  leeftijd: [],
  naam: [...naam, 'volledigeNaam'],
}

function alone(namen: readonly string[]): Record<string, Boom> {
  return Object.fromEntries(namen.map((naam) => [naam, []]))
}

function paden(boom: Boom, voor = ''): string[] {
  if (Array.isArray(boom)) return boom.map((naam: string) => voor + naam)
  return Object.entries(boom).flatMap(([naam, onder]) => [voor + naam, ...paden(onder, `${voor}${naam}.`)])
}

export const persoonVelden: ReadonlySet<string> = new Set(paden(persoon))
export const beperkteVelden: ReadonlySet<string> = new Set(paden(beperkt))
/** A search by adresseerbaar object also shows gezag. */
export const gezagVelden: ReadonlySet<string> = new Set([...beperkteVelden, 'gezag'])

/** The person with the fields asked for, a group standing for what `mag` has in it, and what always comes along. */
export function kiesVelden(
  persoon: JsonObject,
  fields: readonly string[],
  mag: ReadonlySet<string>,
): JsonObject {
  const altijd = ['geheimhoudingPersoonsgegevens', 'opschortingBijhouding']
  const uitgevouwen = fields.flatMap((field) => {
    const onder = [...mag].filter((veld) => veld.startsWith(`${field}.`))
    return onder.length > 0 ? onder : [field]
  })
  return kies(
    persoon,
    [...uitgevouwen, ...altijd].map((pad) => pad.split('.')),
  )
}

function kies(bron: JsonObject, paden: readonly (readonly string[])[]): JsonObject {
  const gekozen: JsonObject = {}
  for (const kop of new Set(paden.map(([kop]) => kop ?? ''))) {
    const waarde = bron[kop]
    if (waarde === undefined) continue
    const resten = paden.filter((pad) => pad[0] === kop).map((pad) => pad.slice(1))
    const deel = resten.some((rest) => rest.length === 0) ? waarde : kiesIn(waarde, resten)
    if (deel !== undefined) gekozen[kop] = deel
  }
  return gekozen
}

function kiesIn(waarde: Json, paden: readonly (readonly string[])[]): Json | undefined {
  // A list keeps its length: that there is a partner shows even when nothing of it was asked.
  if (Array.isArray(waarde)) return waarde.map((deel) => kiesIn(deel, paden) ?? {})
  if (typeof waarde !== 'object') return waarde
  const gekozen = kies(waarde, paden)
  // The type says how to read what was chosen, so it comes along.
  if (waarde.type !== undefined) return { type: waarde.type, ...gekozen }
  return Object.keys(gekozen).length > 0 ? gekozen : undefined
}
