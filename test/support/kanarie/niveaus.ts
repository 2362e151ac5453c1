// How far somebody must see to read each field that holds words, written from access.md 2.3 and without the code it judges.

import type { Niveau } from '../../../src/features/autorisatie/autorisatie.ts'

/** `adres` is L2, and of who is geheim nobody's; `toezicht` is of who guards the log and who wrote it; `gesloten` is on no page at all. */
export type Eis = Niveau | 'adres' | 'toezicht' | 'gesloten'

/** The plan, what was promised, names and how to reach them (L2); what somebody wrote down about somebody (L3); safety (L4). */
const perEis: Readonly<Record<Eis, readonly string[]>> = {
  L0: [],
  // What the voortgangskaart and the front door may say: an organisation, a place to meet.
  // Whoever is asked to an overleg must get there.
  L1: ['overleg_genodigde.organisatie', 'verwijzing.organisatie', 'overleg.plaats'],
  L2: [
    ...['afspraak.wie', 'afspraak.wat', 'afspraak.reden', 'afspraak.betwisting', 'afspraak.betwist_door'],
    ...['doel.woorden', 'doel.waarom', 'doel.reden', 'plan.eigen_woorden', 'plan.afsluitreden'],
    ...['evaluatie.bevindingen', 'evaluatie.opvolging', 'plan_akkoord.toelichting'],
    ...['gezondheidsbeeld.toelichting', 'volwassenwording.wat', 'volwassenwording.wie', 'traject.doel'],
    ...['huishouden.naam', 'inwoner.voornamen', 'inwoner.voorvoegsel', 'inwoner.geslachtsnaam'],
    ...['inwoner.telefoon', 'inwoner.email', 'relatie.naam', 'relatie.telefoon', 'gesprek.plaats'],
    ...['gesprek.met_naaste', 'overleg.vraag', 'overleg_genodigde.naam', 'overleg_punt.tekst'],
    ...['overleg_punt.besluit', 'overleg.samenvatting', 'overleg.reden_niet_verteld', 'overleg.afzegreden'],
    ...['document.naam', 'document.toelichting', 'document.verwijderreden', 'eigen_plan.tekst'],
    ...[
      'vertegenwoordiging.naam',
      'vertegenwoordiging.organisatie',
      'vertegenwoordiging.telefoon',
      'vertegenwoordiging.bewijs',
    ],
    ...['vertegenwoordiging.email', 'regie.reden'],
    // What goes along with an overdracht, and the answer to it, is L2 (access.md 2.5, rule 5).
    ...['overdracht.gezien', 'overdracht.wens', 'overdracht.advies', 'overdracht.weigerwoorden'],
    'terugkoppeling.toelichting',
  ],
  L3: [
    ...['bevinding.eigen_kracht', 'bevinding.netwerk', 'bevinding.wens', 'bevinding.behoefte'],
    ...['contact.waarover', 'gesprek.eigen_plan', 'gesprek.verslag', 'gesprek.afzegreden', 'melding.woorden'],
    ...['melding.melder_naam', 'melding.melder_telefoon', 'melding.intrekreden', 'melding.heropenreden'],
    ...['melding.reden_tweede_dossier'],
    ...['overdracht.zicht_eindwoorden', 'screening.reden_afwijking'],
    ...['signaal.toelichting', 'traject.reden_na_tien', 'traject.toelichting'],
    ...[
      'traject.wat_hielp',
      'verwijzing.naam',
      'verwijzing.bereik',
      'verwijzing.kenmerk',
      'uitgaand.onderwerp',
    ],
    ...[
      'uitgaand.tekst',
      'termijn_mededeling.reden',
      'termijn_pauze.toelichting',
      'termijn_verlenging.reden',
    ],
    ...['vertegenwoordiging.waarom_afgeschermd', 'kindzegel.wens', 'kindzegel.toelichting'],
    ...['vertegenwoordiging.einde_toelichting', 'regie.overdrachtsbrief'],
    'declaratie.product',
    // What somebody asked about the own data, and what was answered.
    ...['verzoek.woorden', 'verzoek.verklaring', 'verzoek.besluitwoorden', 'verzoek.verlengreden'],
    ...['verzoek.uitvoering', 'verzoek.intrekreden', 'verzoek_weglating.toelichting'],
  ],
  L4: ['melding.onveilig_toelichting'],
  LX: ['zegel_reden.reden'],
  adres: [
    ...['huishouden.straat', 'huishouden.huisnummer_toevoeging', 'huishouden.woonplaats'],
    ...['vorig_adres.straat', 'vorig_adres.huisnummer_toevoeging', 'vorig_adres.woonplaats'],
  ],
  // Why something was opened that nobody held, and what is said of it; whom somebody may never see (access.md 2.4).
  toezicht: [
    ...['noodtoegang.toelichting', 'noodtoegang.oordeel', 'uitsluiting.naam'],
    ...['uitsluiting_verzoek.reden', 'uitsluiting_verzoek.toelichting'],
  ],
  gesloten: [
    'declaratie.nummer',
    'declaratie.referentie',
    'inwoner.naam_norm',
    'uitgaand.aan',
    'uitsluiting.naam_norm',
  ],
}

/** Codes out of a list of ours, or made by a program: no words of or about anybody. */
export const zonderWoorden: readonly string[] = [
  ...[
    'bevinding.leefgebied',
    'contact.deur',
    'doel.wet',
    'doel.leefgebied',
    'melding.deur',
    'melding_deur.deur',
    'termijn.wet',
  ],
  ...[
    'traject.leefgebied',
    'overdracht.leefgebied',
    'screening.advies',
    'screening.regel',
    'screening.keuze',
    'document.mime',
  ],
  'jeugdhulpverlenging.grond',
  // Which business the gemeente pays.
  'declaratie.aanbieder',
  ...['geval.kpi', 'geval.deur', 'geval.aanmelding', 'geval.wie'],
  ...['geval.wet', 'geval.leeftijd', 'geval.verwijzer'],
  ...['signaal.kenmerk', 'signaal.was', 'signaal.wordt', 'inwoner.taal'],
]

export const eisen: ReadonlyMap<string, Eis> = new Map(
  Object.entries(perEis).flatMap(([eis, kolommen]) => kolommen.map((kolom) => [kolom, eis as Eis] as const)),
)

/** Who it is about, by name and no more, where access.md lets a reader of L1 know it. */
const namen = ['inwoner.voornamen', 'inwoner.voorvoegsel', 'inwoner.geslachtsnaam']
export const ookBijL1: readonly { readonly pad: RegExp; readonly velden: readonly string[] }[] = [
  // The voortgangskaart is of somebody its reader handed over (2.5).
  { pad: /^\/werk\/overdrachten(\/:id(\/[a-z-]+)?)?$/, velden: namen },
  // Whoever asks for noodtoegang has to see that it is the right person (known-person check, "Decisions on top").
  { pad: /^\/werk\/inwoners\/:id\/noodtoegang$/, velden: [...namen, 'huishouden.naam'] },
]

/** Who answers what somebody asked about the own data reads who it is, and what was asked, there. */
export const bijVerzoek = (pad: string, veld: string): boolean =>
  /^(POST )?\/werk\/privacy\/verzoeken/.test(pad) && (namen.includes(veld) || veld.startsWith('verzoek'))
