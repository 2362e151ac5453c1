// Every place that names an inwoner or a huishouden, and whether it goes along when two files become one.

export type Verwijzing = {
  readonly tabel: string
  readonly kolom: string
  readonly naar: 'inwoner' | 'huishouden'
  /** What tells a row apart beside the person. */
  readonly sleutel: readonly string[]
  /** What a person or huishouden has once: a row stays behind when the other file has it already. */
  readonly uniek?: readonly string[]
}

const van =
  (naar: Verwijzing['naar']) =>
  (tabel: string, uniek?: readonly string[], sleutel: readonly string[] = ['id']): Verwijzing => ({
    tabel,
    kolom: `${naar}_id`,
    naar,
    sleutel,
    ...(uniek && { uniek }),
  })
const inwoner = van('inwoner')
const huishouden = van('huishouden')

/** What goes along. A new table that names a person stands here or below, or a test fails. */
export const gaatMee: readonly Verwijzing[] = [
  inwoner('melding'),
  inwoner('contact'),
  inwoner('traject'),
  inwoner('doel'),
  inwoner('afspraak'),
  inwoner('regie'),
  inwoner('plan_akkoord', ['plan_id', 'versie'], ['plan_id', 'versie']),
  inwoner('plan_lezer', ['plan_id', 'doel_id']),
  inwoner('gezondheidsbeeld', ['plan_id', 'op']),
  inwoner('volwassenwording', ['plan_id', 'onderwerp'], ['plan_id', 'onderwerp']),
  inwoner('jeugdhulpverlenging', ['plan_id', 'soort']),
  inwoner('document'),
  inwoner('overdracht'),
  inwoner('toestemming'),
  inwoner('kindzegel'),
  inwoner('verzoek'),
  { ...inwoner('toestemming'), kolom: 'gever_id' },
  inwoner('signaal', ['soort', 'kenmerk']),
  // Who represents stays the same person; for whom stays behind, below.
  { ...inwoner('vertegenwoordiging', ['inwoner_id', 'soort']), kolom: 'vertegenwoordiger_id' },
  inwoner('uitgaand'),
  inwoner('ervaring_gevraagd', ['jaar'], ['jaar']),
  // One per person: where the other said so too, it stays behind.
  inwoner('ervaring_stop', [], ['gemeente_id']),
  inwoner('declaratie'),
  huishouden('melding'),
  huishouden('contact'),
  huishouden('plan'),
  huishouden('gesprek'),
  huishouden('traject'),
  huishouden('overleg'),
  huishouden('overdracht'),
  huishouden('signaal', ['soort', 'kenmerk']),
]

/** What does not, and why. */
export const blijft: Readonly<Record<string, string>> = {
  'geval_vuil.inwoner_id': 'staat er tot de gevallen opnieuw zijn gemaakt; wat samengaat komt er zelf bij',
  'geval_vuil.huishouden_id': 'staat er tot de gevallen opnieuw zijn gemaakt; wat samengaat komt er zelf bij',
  'autorisatie.huishouden_id':
    'volgt vanzelf de melding, het traject, het plan, de overdracht of het overleg',
  'gebeurtenis.inwoner_id': 'wat er gebeurde verandert niet',
  'gebeurtenis.huishouden_id': 'wat er gebeurde verandert niet; het dossier leest ook wat erin opging',
  'inzage.inwoner_id': 'wie naar wie keek verandert niet',
  'controle.inwoner_id': 'wie naar wie keek verandert niet; de log van het ene dossier toont ook het andere',
  'uitsluiting.inwoner_id': 'de lijst vindt zelf wie is samengevoegd (db/views/uitsluiting.sql)',
  'noodtoegang.inwoner_id': 'voor wie het nodig was verandert niet',
  'noodtoegang.huishouden_id': 'wat geopend is verandert niet; de autorisaties volgen hun werk',
  'huishouden_lid.inwoner_id': 'eigen regel: niemand woont op een dag in twee huishoudens',
  'huishouden_lid.huishouden_id': 'waar iemand woonde verandert niet',
  'relatie.inwoner_id': 'eigen regel: hetzelfde staat er één keer',
  'relatie.ander_id': 'eigen regel: hetzelfde staat er één keer',
  'vertegenwoordiging.inwoner_id':
    'telt niet op: wie namens het ene dossier mag lezen, leest daarmee niet het andere; wat nog geldt wordt opnieuw vastgelegd',
  'vorig_adres.huishouden_id': 'waar men woonde verandert niet',
  'huishouden.opgegaan_in_id': 'wijst van huishouden naar huishouden',
  'huishouden.afgesplitst_van_id': 'wijst van huishouden naar huishouden',
  'inwoner.samengevoegd_met_id': 'een eerdere samenvoeging blijft wijzen, stap voor stap',
  'inwoner_samenvoeging.blijft_id': 'wat is samengevoegd blijft staan',
  'inwoner_samenvoeging.vervalt_id': 'wat is samengevoegd blijft staan',
  'inwoner_samenvoeging.huishouden_van_id': 'wat is samengevoegd blijft staan',
  'inwoner_samenvoeging.huishouden_naar_id': 'wat is samengevoegd blijft staan',
}

/** How many of what: one line of the preview. */
export type Telling = { readonly tabel: string; readonly aantal: number }
