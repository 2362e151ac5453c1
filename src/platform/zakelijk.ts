// What a row about no inwoner may not hold; its type says so, and views may take it as it is.

/**
 * The names under which the database keeps words of or about an inwoner, and what leads to one.
 * test/zicht.test.ts holds this list against the tables; add what it names.
 */
export const persoonlijk = [
  ...['inwonerId', 'anderId', 'geverId', 'vertegenwoordigerId', 'samengevoegdMetId', 'huishoudenId'],
  ...['opgegaanInId', 'afgesplitstVanId', 'meldingId', 'vraagId', 'planId', 'doelId', 'afspraakId'],
  ...['evaluatieId', 'trajectId', 'nieuwTrajectId', 'gesprekId', 'contactId', 'documentId', 'overlegId'],
  ...['genodigdeId', 'overdrachtId', 'ketenId', 'regieId', 'termijnId', 'verwijzingId', 'uitgaandId'],
  ...['vertegenwoordigingId', 'vervangtId', 'bsn', 'bsnHash', 'bsnVersleuteld', 'geboortedatum'],
  ...['voornamen', 'voorvoegsel', 'geslachtsnaam', 'naamNorm', 'email', 'straat', 'huisnummer'],
  ...[
    'huisnummerToevoeging',
    'postcode',
    'woonplaats',
    'plaats',
    'aan',
    'bereik',
    'kenmerk',
    'wie',
    'gezien',
  ],
  ...['melderNaam', 'melderTelefoon', 'metNaaste', 'woorden', 'eigenWoorden', 'waarom', 'waarover', 'wens'],
  ...['behoefte', 'eigenKracht', 'netwerk', 'verslag', 'bevindingen', 'opvolging', 'samenvatting', 'tekst'],
  ...['onderwerp', 'besluit', 'advies', 'oordeel', 'bewijs', 'watHielp', 'betwisting', 'betwistDoor'],
  ...['afzegreden', 'afsluitreden', 'intrekreden', 'heropenreden', 'verwijderreden', 'redenAfwijking'],
  ...['redenNaTien', 'redenNietVerteld', 'redenTweedeDossier', 'waaromAfgeschermd', 'weigerwoorden'],
  ...['eindeToelichting', 'onveiligToelichting', 'zichtEindwoorden', 'overdrachtsbrief'],
  ...['eigenPlan', 'blijftId', 'vervaltId', 'huishoudenVanId', 'huishoudenNaarId', 'vraag', 'verzoekId'],
  ...[
    'verlengreden',
    'besluitwoorden',
    'uitvoering',
    'verklaring',
    'dingId',
    'oudId',
    'referentie',
    'product',
  ],
] as const
type Persoonlijk = (typeof persoonlijk)[number]

declare const zakelijk: unique symbol
/**
 * A row about the work and about no inwoner: a team, a rol, a setting, a count.
 * A field of that name that the database keeps for inwoners does not compile; what needs one is shown through `present`.
 */
export type Zakelijk<T extends { readonly [K in keyof T]: K extends Persoonlijk ? never : unknown }> = T & {
  readonly [zakelijk]?: true
}
