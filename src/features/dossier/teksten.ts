// The words of the dossier: one sentence per gebeurtenis, who may see what, how people are related, empty blocks.

import type { Niveau } from '../autorisatie/autorisatie.ts'
import type { Masked } from '../autorisatie/present.ts'
import { type Afspraak, type Inzicht, isVanOns, type Plan, type Zaak } from './dossier.ts'
import { type Onderwerp, type Voorval, verzoekZin } from './tijdlijn.ts'
import type { Vindplaats } from './vindplaats.ts'

type Zin = readonly [over: Onderwerp, zin: string]

/** Every soort the acts record (docs/woordenlijst.md, Acts); a test keeps this complete. */
export const voorvalZin: Readonly<Record<string, Zin>> = {
  contact_vastgelegd: ['melding', 'Contact vastgelegd'],
  contact_uitgebouwd: ['melding', 'Van het contact een melding gemaakt'],
  melding_geregistreerd: ['melding', 'Melding ontvangen'],
  ontvangst_bevestigd: ['melding', 'Ontvangst bevestigd aan de inwoner'],
  melding_verduidelijkt: ['melding', 'Melding aangevuld'],
  melding_gescreend: ['melding', 'Melding gescreend'],
  melding_beantwoord: ['melding', 'Vraag beantwoord'],
  melding_doorverwezen: ['melding', 'Vraag doorverwezen'],
  melding_toegewezen: ['melding', 'Melding toegewezen'],
  melding_teruggegeven: ['melding', 'Melding teruggegeven aan het team'],
  melding_ingetrokken: ['melding', 'Melding ingetrokken door de inwoner'],
  verwijzing_toegestemd: ['melding', 'Gevraagd wat de verwijzer mag horen'],
  verwijzing_teruggekoppeld: ['melding', 'Terugkoppeling gegeven aan de verwijzer'],
  melding_afgesloten: ['melding', 'Melding afgesloten'],
  melding_heropend: ['melding', 'Melding heropend'],
  melding_gekoppeld: ['melding', 'Melding gekoppeld aan een inwoner'],
  eigen_plan_ingeleverd: ['gesprek', 'Eigen plan gekregen van de inwoner'],
  gesprek_gepland: ['gesprek', 'Gesprek gepland'],
  gesprek_gevoerd: ['gesprek', 'Gesprek gevoerd'],
  gesprek_bijgewerkt: ['gesprek', 'Verslag van het gesprek bijgewerkt'],
  gesprek_afgezegd: ['gesprek', 'Gesprek afgezegd'],
  verslag_vastgesteld: ['gesprek', 'Verslag vastgesteld'],
  plan_opgesteld: ['plan', 'Plan opgesteld'],
  plan_gedeeld: ['plan', 'Plan gedeeld met de inwoner'],
  plan_aangevuld: ['plan', 'Plan aangevuld door de inwoner'],
  plan_akkoord_vastgelegd: ['plan', 'Antwoord van de inwoner op het plan vastgelegd'],
  plan_vastgesteld: ['plan', 'Plan vastgesteld'],
  plan_gewijzigd: ['plan', 'Plan gewijzigd'],
  plan_geevalueerd: ['plan', 'Plan geëvalueerd met de inwoner'],
  plan_afgesloten: ['plan', 'Plan afgesloten'],
  plan_opgegaan: ['plan', 'Een ander plan ging op in dit plan'],
  afspraak_gemaakt: ['plan', 'Afspraak gemaakt'],
  afspraak_nagekomen: ['plan', 'Afspraak nagekomen'],
  afspraak_niet_nagekomen: ['plan', 'Afspraak niet nagekomen'],
  afspraak_heropend: ['plan', 'Afspraak weer open: wat was vastgelegd, was een vergissing'],
  afspraak_vervallen: ['plan', 'Afspraak niet meer nodig'],
  afspraak_herinnerd: ['plan', 'Inwoner herinnerd aan een afspraak'],
  doel_afgesloten: ['plan', 'Doel afgesloten'],
  doel_heropend: ['plan', 'Doel heropend'],
  plan_opengesteld: ['plan', 'Deel van het plan gedeeld'],
  plan_opgevolgd: ['plan', 'Gedaan wat de evaluatie vroeg'],
  gezondheidsbeeld_getekend: ['plan', 'Eigen beeld van de inwoner vastgelegd'],
  volwassenwording_bijgewerkt: ['plan', 'Volwassen worden bijgewerkt'],
  jeugdhulp_verlengd: ['plan', 'Hulp na 18 jaar vastgelegd'],
  afspraak_betwist: ['plan', 'Afspraak betwist'],
  overleg_gepland: ['plan', 'Overleg gepland'],
  overleg_uitgenodigd: ['plan', 'Iemand uitgenodigd voor een overleg'],
  overleg_uitnodiging_ingetrokken: ['plan', 'Uitnodiging voor een overleg ingetrokken'],
  overleg_gehouden: ['plan', 'Overleg gehouden'],
  overleg_afgezegd: ['plan', 'Overleg afgezegd'],
  regie_aangeboden: ['regie', 'Regie aangeboden'],
  regie_aanvaard: ['regie', 'Regie aanvaard'],
  regie_geweigerd: ['regie', 'Regie geweigerd'],
  regie_overgedragen: ['regie', 'Regie overgedragen'],
  regie_overgenomen: ['regie', 'Regie overgenomen van de inwoner'],
  regie_teruggegeven: ['regie', 'Regie teruggegeven aan de inwoner'],
  regie_beeindigd: ['regie', 'Regie beëindigd'],
  regie_waargenomen: ['regie', 'Waarnemer aangewezen'],
  regie_waarneming_beeindigd: ['regie', 'Waarneming gestopt'],
  gesprek_verplaatst: ['gesprek', 'Gesprek naar een collega'],
  afspraak_verplaatst: ['plan', 'Afspraak naar een collega'],
  werk_verplaatst: ['huishouden', 'Werk verplaatst'],
  traject_gestart: ['traject', 'Traject gestart'],
  traject_toegewezen: ['traject', 'Traject toegewezen'],
  traject_contact_vastgelegd: ['traject', 'Contact in het traject'],
  traject_verlengd: ['traject', 'Traject verlengd'],
  traject_opgeschaald: ['traject', 'Traject opgeschaald'],
  traject_afgeschaald: ['traject', 'Traject afgeschaald'],
  traject_afgesloten: ['traject', 'Traject afgesloten'],
  overdracht_aangeboden: ['traject', 'Overdracht aangeboden'],
  overdracht_aanvaard: ['traject', 'Overdracht aanvaard'],
  overdracht_geweigerd: ['traject', 'Overdracht geweigerd'],
  overdracht_teruggekoppeld: ['traject', 'Terugkoppeling over de overdracht'],
  overdracht_ingetrokken: ['traject', 'Overdracht ingetrokken'],
  overdracht_geescaleerd: ['traject', 'Overdracht zonder antwoord: naar de teammanagers'],
  overdracht_zicht_beeindigd: ['traject', 'De afzender kijkt niet meer mee'],
  overdracht_zicht_gegeven: ['traject', 'De afzender kijkt weer mee'],
  toestemming_gegeven: ['plan', 'De inwoner laat dit in het plan zien'],
  toestemming_ingetrokken: ['plan', 'De inwoner laat dit niet meer in het plan zien'],
  voorziening_aangevraagd: ['traject', 'Voorziening aangevraagd'],
  spoed_vastgesteld: ['melding', 'Spoed vastgesteld'],
  spoedvoorziening_verstrekt: ['traject', 'Spoedvoorziening verstrekt'],
  voorziening_toegekend: ['traject', 'Voorziening toegekend'],
  voorziening_afgewezen: ['traject', 'Voorziening afgewezen'],
  voorziening_gewijzigd: ['traject', 'Voorziening gewijzigd'],
  voorziening_heronderzocht: ['traject', 'Voorziening opnieuw onderzocht'],
  voorziening_beeindigd: ['traject', 'Voorziening beëindigd'],
  termijn_gepauzeerd: ['traject', 'Termijn staat stil'],
  termijn_hervat: ['traject', 'Termijn loopt weer'],
  termijn_verlengd: ['traject', 'Termijn verlengd'],
  termijn_meegedeeld: ['traject', 'Aan de inwoner verteld dat het later wordt'],
  termijn_herrekend: ['traject', 'Laatste dag opnieuw uitgerekend'],
  document_toegevoegd: ['document', 'Document toegevoegd'],
  document_verwijderd: ['document', 'Document verwijderd'],
  ...verzoekZin,
  kindzegel_gelegd: ['document', 'Op wens van het kind dicht voor de ouders'],
  kindzegel_besloten: ['document', 'Besloten over dicht voor de ouders'],
  kindzegel_opgeheven: ['document', 'Op wens van het kind weer open voor de ouders'],
  zegel_gelegd: ['document', 'Zegel gelegd'],
  zegel_genoemd: ['document', 'Zegel: mag dit zien'],
  zegel_bewaarder_genoemd: ['document', 'Zegel: nieuwe bewaarder'],
  zegel_naam_weg: ['document', 'Zegel: mag dit niet meer zien'],
  zegel_opgeheven: ['document', 'Zegel opgeheven'],
  klacht_ontvangen: ['huishouden', 'Klacht ontvangen'],
  klacht_afgehandeld: ['huishouden', 'Klacht afgehandeld'],
  bezwaar_ontvangen: ['huishouden', 'Bezwaar ontvangen'],
  bezwaar_beslist: ['huishouden', 'Beslist op het bezwaar'],
  huishouden_samengevoegd: ['huishouden', 'Huishoudens samengevoegd'],
  huishouden_gesplitst: ['huishouden', 'Huishouden gesplitst'],
  huishouden_verhuisd: ['huishouden', 'Huishouden verhuisd'],
  lid_opgenomen: ['huishouden', 'Iemand kwam in het huishouden wonen'],
  lid_uitgeschreven: ['huishouden', 'Iemand ging uit het huishouden weg'],
  kind_verwacht: ['huishouden', 'Verwacht kind vastgelegd'],
  kind_geboren: ['huishouden', 'Kind geboren'],
  inwoner_overleden: ['huishouden', 'Overlijden vastgelegd'],
  relatie_gelegd: ['huishouden', 'Relatie vastgelegd'],
  vertegenwoordiging_vastgelegd: ['huishouden', 'Vastgelegd wie namens een inwoner mag lezen'],
  vertegenwoordiging_gewijzigd: ['huishouden', 'Gewijzigd wie namens een inwoner mag lezen'],
  vertegenwoordiging_ingetrokken: ['huishouden', 'Machtiging ingetrokken door de inwoner'],
  vertegenwoordiging_beeindigd: ['huishouden', 'Vertegenwoordiging beëindigd'],
  relatie_verbroken: ['huishouden', 'Relatie gestopt'],
  signaal_opgemerkt: ['huishouden', 'Signaal gekregen'],
  signaal_opgepakt: ['huishouden', 'Signaal opgepakt'],
  signaal_afgehandeld: ['huishouden', 'Signaal afgehandeld'],
  autorisaties_nagerekend: ['huishouden', 'Autorisaties nagerekend'],
  noodtoegang_genomen: ['huishouden', 'Noodtoegang genomen'],
  noodtoegang_bevestigd: ['huishouden', 'Noodtoegang bevestigd door een tweede persoon'],
  noodtoegang_beoordeeld: ['huishouden', 'Noodtoegang beoordeeld'],
  gemeente_ingericht: ['huishouden', 'Gemeente ingericht'],
  contactgrens_besloten: ['huishouden', 'Contactgrens besloten'],
  gemeente_ingesteld: ['huishouden', 'Instelling van de gemeente veranderd'],
  triage_gekopieerd: ['huishouden', 'Concept van de triage gemaakt'],
  triage_aangepast: ['huishouden', 'Concept van de triage aangepast'],
  triage_getoetst: ['huishouden', 'Concept van de triage getoetst'],
  triage_gepubliceerd: ['huishouden', 'Nieuwe triage gepubliceerd'],
  triage_weggegooid: ['huishouden', 'Concept van de triage weggegooid'],
  brp_bevraagd: ['huishouden', 'Gezocht in de BRP'],
  inwoner_opgevoerd: ['huishouden', 'Persoon toegevoegd'],
  inwoner_gekoppeld: ['huishouden', 'Inwoner gekoppeld aan de BRP'],
  inwoner_samengevoegd: ['huishouden', 'Dubbele inwoner samengevoegd'],
  vernietiging_uitgevoerd: ['huishouden', 'Gegevens vernietigd'],
  inwoner_samenvoeging_ongedaan: ['huishouden', 'Samenvoeging ongedaan gemaakt'],
}

/** What happened, of regie in which laag, and to whom it went. */
export function zinVan(v: Masked<Voorval>, laag?: string): string {
  const kaal = (v.soort && voorvalZin[v.soort]?.[1]) || 'Er is iets gebeurd'
  if (v.soort === 'plan_afgesloten' && v.gegevens?.in) return `${kaal}: het ging op in een ander plan`
  const zin = laag ? kaal.replace(/^Regie/, laag) : kaal
  const naar = v.naarMedewerker ?? (v.naarTeam && `team ${v.naarTeam}`)
  if (!naar) return zin
  return /(aangeboden|toegewezen|overgedragen)$/.test(zin) ? `${zin} aan ${naar}` : `${zin}: ${naar}`
}

/** The soorten that are about one subject. */
export const soortenOver = (over: Onderwerp): string[] =>
  Object.entries(voorvalZin)
    .filter(([, zin]) => zin[0] === over)
    .map(([soort]) => soort)

export const onderwerpNaam: Readonly<Record<Onderwerp, string>> = {
  melding: 'Melding en contact',
  gesprek: 'Gesprek',
  plan: 'Plan en afspraken',
  regie: 'Regie',
  traject: 'Traject en voorziening',
  document: 'Documenten',
  huishouden: 'Huishouden en personen',
}

export const zaakNaam: Readonly<Record<Zaak['wat'], string>> = {
  melding: 'Melding',
  gesprek: 'Gesprek',
  traject: 'Traject',
  plan: 'Plan',
}

/** How much somebody sees, in the words of the work. */
export const niveauZin: Readonly<Record<Niveau, string>> = {
  L0: 'dat er iets loopt',
  L1: 'de stand en de datums',
  L2: 'de namen en het plan',
  L3: 'het hele dossier',
  L4: 'alles, ook wat heel persoonlijk is',
  LX: 'wat verzegeld is',
}

export const relatieZin: Readonly<Record<string, string>> = {
  ouder: 'is ouder van',
  kind: 'is kind van',
  partner: 'is partner van',
  mantelzorger: 'is mantelzorger van',
  netwerk: 'kent',
  wettelijk_vertegenwoordiger: 'is wettelijk vertegenwoordiger van',
}

export const planStand: Readonly<Record<Plan['status'], string>> = {
  concept: 'Nog niet gedeeld',
  gedeeld: 'Gedeeld, wacht op akkoord',
  lopend: 'Loopt',
  afgesloten: 'Afgesloten',
}

export const afspraakStand: Readonly<Record<Afspraak['status'], string>> = {
  open: 'Open',
  nagekomen: 'Nagekomen',
  niet_nagekomen: 'Niet nagekomen',
  vervallen: 'Niet meer nodig',
}

/** Whose promise it is. */
export const vanWie = (van: Afspraak['van']): string =>
  isVanOns(van) ? 'Van ons' : 'Van het huishouden en anderen'

export const doelStand: Readonly<Record<'bereikt' | 'deels' | 'niet', string>> = {
  bereikt: 'Bereikt',
  deels: 'Voor een deel bereikt',
  niet: 'Niet bereikt',
}

/** Who sees how much, the widest first; somebody with two grants is named once, with the widest. */
export function inzichtZinnen(inzichten: readonly Masked<Inzicht>[]): string[] {
  const perWie = new Map<string, Niveau>()
  for (const { wie, niveau } of inzichten) {
    if (!wie || !niveau) continue
    const eerder = perWie.get(wie)
    if (!eerder || niveau > eerder) perWie.set(wie, niveau)
  }
  return [...perWie]
    .sort(([a, x], [b, y]) => y.localeCompare(x) || a.localeCompare(b, 'nl'))
    .map(([wie, niveau]) => `${wie}: ${niveauZin[niveau]}`)
}

/** Why an act cannot be started from the dossier now. */
export const redenen = {
  geen_aanleiding: 'Dat kan bij een open melding of een lopend plan.',
  plan_loopt_al: 'Er is al een plan.',
  geen_melding: 'Een plan begint bij een open melding.',
  niet_uw_melding: 'Dat doet wie de melding behandelt.',
  niets_over_te_dragen: 'Dat doet wie een open melding, traject of plan behandelt.',
} as const

export const vindplaatsNaam: Readonly<Record<Vindplaats['wat'], string>> = {
  contact: 'Contact',
  melding: 'Melding',
  gesprek: 'Verslag van het gesprek',
  plan: 'Plan',
  doel: 'Doel',
  afspraak: 'Afspraak',
  traject: 'Traject',
  document: 'Document',
}

/** Why a contact was not written down from the dossier. */
export const contactWaarom: Readonly<
  Record<
    | 'drager_ontbreekt'
    | 'niet_te_behandelen'
    | 'persoon_onbekend'
    | 'u_heeft_geen_team'
    | 'verkeerde_status'
    | 'grens_bereikt'
    | 'reden_ontbreekt'
    | 'grens_niet_bereikt'
    | 'intussen_gewijzigd',
    { readonly veld: string; readonly zin: string }
  >
> = {
  drager_ontbreekt: { veld: 'bij', zin: 'Dit is er niet meer. Kies opnieuw waar het contact bij hoort.' },
  niet_te_behandelen: {
    veld: 'bij',
    zin: 'Hier schrijft alleen wie het behandelt. Kies iets anders, of "Nergens bij, los".',
  },
  persoon_onbekend: { veld: 'inwonerId', zin: 'Deze persoon woont hier niet meer. Kies opnieuw.' },
  u_heeft_geen_team: {
    veld: '',
    zin: 'U hoort vandaag niet bij een team. Vraag uw teammanager om u bij een team te zetten.',
  },
  verkeerde_status: { veld: 'bij', zin: 'Dit traject is afgesloten. Kies iets anders.' },
  grens_bereikt: {
    veld: 'bij',
    zin: 'Het afgesproken aantal contacten is bereikt. Open het traject en schrijf daar op waarom u doorgaat.',
  },
  reden_ontbreekt: { veld: 'bij', zin: 'Open het traject en schrijf daar op waarom u doorgaat.' },
  grens_niet_bereikt: { veld: 'bij', zin: 'Open het traject en leg het contact daar vast.' },
  intussen_gewijzigd: { veld: 'bij', zin: 'Dit traject is intussen gewijzigd. Verstuur het nog eens.' },
}
