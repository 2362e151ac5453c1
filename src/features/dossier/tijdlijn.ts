// The tijdlijn of a dossier: the gebeurtenissen, one line each, of what this reader may see.

import type { Drager } from '../autorisatie/drager.ts'
import type { Weergave } from '../autorisatie/present.ts'
import type { ZegelOp } from '../autorisatie/zegel.ts'
import type { Wet } from '../medewerker/medewerker.ts'

/** What a line is about; the way to filter. */
export const onderwerpen = [
  'melding',
  'gesprek',
  'plan',
  'regie',
  'traject',
  'document',
  'huishouden',
] as const
export type Onderwerp = (typeof onderwerpen)[number]

export type Voorval = {
  readonly id: string
  readonly soort: string
  readonly op: Date
  readonly door: string | null
  readonly inwonerId: string | null
  readonly meldingId: string | null
  readonly planId: string | null
  readonly trajectId: string | null
  readonly gegevens: Readonly<Record<string, string | number | boolean | null>>
  /** To whom it went, when the gebeurtenis says so. */
  readonly naarMedewerker: string | null
  readonly naarTeam: string | null
}

/** The words of a contact; they hang on what the contact belongs to, or are of its writer alone. */
export type ContactWoorden = Drager & {
  readonly id: string
  readonly waarover: string
  readonly isEigen: boolean
  readonly zegel: ZegelOp
}

export const contactWeergave: Weergave<ContactWoorden> = {
  personen: () => [],
  velden: {
    id: 'L3',
    waarover: 'L3',
    isEigen: 'L1',
    zegel: 'LX',
    meldingId: 'L1',
    planId: 'L1',
    trajectId: 'L1',
  },
}

/** That something happened is L1; the codes with it are L2, the words stand in the thing itself. */
export const voorvalWeergave: Weergave<Voorval> = {
  personen: (v) => [v.inwonerId],
  velden: {
    id: 'L0',
    soort: 'L1',
    op: 'L1',
    door: 'L1',
    inwonerId: 'L1',
    meldingId: 'L1',
    planId: 'L1',
    trajectId: 'L1',
    gegevens: 'L2',
    naarMedewerker: 'L1',
    naarTeam: 'L1',
  },
}

/** What a colleague reads first: contacten, gesprekken, besluiten, overdrachten, the milestones of the plan, and who came or went. */
export const hoofdsoorten: readonly string[] = [
  ...['contact_vastgelegd', 'traject_contact_vastgelegd'],
  ...['melding_geregistreerd', 'melding_beantwoord', 'melding_doorverwezen', 'melding_ingetrokken'],
  ...['melding_afgesloten', 'melding_heropend', 'verwijzing_teruggekoppeld', 'eigen_plan_ingeleverd'],
  ...['gesprek_gepland', 'gesprek_gevoerd', 'gesprek_afgezegd', 'verslag_vastgesteld'],
  ...['plan_opgesteld', 'plan_akkoord_vastgelegd', 'plan_vastgesteld', 'plan_geevalueerd', 'plan_opgevolgd'],
  ...['plan_afgesloten', 'plan_opgegaan', 'doel_afgesloten', 'doel_heropend', 'afspraak_betwist'],
  ...['overleg_gehouden', 'regie_aanvaard', 'regie_overgedragen', 'regie_overgenomen', 'regie_teruggegeven'],
  ...[
    'traject_gestart',
    'traject_verlengd',
    'traject_opgeschaald',
    'traject_afgeschaald',
    'traject_afgesloten',
  ],
  ...['overdracht_aangeboden', 'overdracht_aanvaard', 'overdracht_geweigerd', 'overdracht_teruggekoppeld'],
  ...['overdracht_ingetrokken', 'spoed_vastgesteld', 'spoedvoorziening_verstrekt', 'voorziening_toegekend'],
  ...['voorziening_afgewezen', 'voorziening_gewijzigd', 'voorziening_beeindigd', 'jeugdhulp_verlengd'],
  ...['termijn_verlengd', 'klacht_ontvangen', 'klacht_afgehandeld', 'bezwaar_ontvangen', 'bezwaar_beslist'],
  ...['huishouden_samengevoegd', 'huishouden_gesplitst', 'huishouden_verhuisd', 'lid_opgenomen'],
  ...['lid_uitgeschreven', 'kind_geboren', 'inwoner_overleden'],
]

/** Where somebody met or spoke to the household, or what they asked, agreed and what it came to. */
const ontmoetingen: readonly string[] = [
  ...['melding_geregistreerd', 'contact_vastgelegd', 'traject_contact_vastgelegd', 'eigen_plan_ingeleverd'],
  ...['gesprek_gevoerd', 'overleg_gehouden', 'plan_vastgesteld', 'plan_geevalueerd', 'plan_afgesloten'],
  ...['traject_afgesloten', 'doel_afgesloten', 'kind_geboren', 'inwoner_overleden', 'spoed_vastgesteld'],
]

/** How much a line weighs: a gesprek more than a step, a step more than what only keeps the record. */
export function gewichtVan(soort: string | undefined): 'zwaar' | 'licht' | undefined {
  if (soort === undefined) return 'licht'
  if (ontmoetingen.includes(soort)) return 'zwaar'
  return hoofdsoorten.includes(soort) ? undefined : 'licht'
}

export type TijdlijnFilter = {
  readonly over?: Onderwerp | undefined
  readonly wet?: Wet | undefined
  readonly persoon?: string | undefined
}

/** What was asked of an inwoner, and what they asked of us, about the own data; each with its sentence. */
export const verzoekZin: Readonly<Record<string, readonly [over: Onderwerp, zin: string]>> = {
  verzoek_geregistreerd: ['document', 'De inwoner vroeg iets over zijn gegevens'],
  verzoek_identiteit_vastgesteld: ['document', 'Vraag over gegevens: bekend wie het vraagt'],
  verzoek_uitgesteld: ['document', 'Vraag over gegevens: het antwoord duurt langer'],
  verzoek_beslist: ['document', 'Vraag over gegevens: beslist'],
  verzoek_stuk_weggelaten: ['document', 'Vraag over gegevens: een stuk uit de kopie gelaten'],
  verzoek_stuk_teruggezet: ['document', 'Vraag over gegevens: een stuk toch in de kopie'],
  verzoek_nagekeken: ['document', 'Vraag over gegevens: kopie nagekeken'],
  verzoek_uitgevoerd: ['document', 'Vraag over gegevens: gedaan wat is beslist'],
  verzoek_verklaard: ['document', 'De inwoner zei iets over wat wij niet verbeterden'],
  verzoek_ingetrokken: ['document', 'Vraag over gegevens vervallen'],
  verzoek_ding_vernietigd: ['huishouden', 'Gegevens vernietigd op verzoek'],
  ervaring_gevraagd: ['traject', 'Gevraagd wat de inwoner van de ondersteuning vond'],
  ervaring_gestopt: ['traject', 'De inwoner wil geen vragen over de ondersteuning'],
  verzoek_nakijker_vervangen: ['huishouden', 'Andere collega gevraagd bij een verzoek'],
}
