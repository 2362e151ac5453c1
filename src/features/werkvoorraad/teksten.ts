// The words of the werkvoorraad: what has to be done, why, by when, and what an empty list says.

import type { Masked } from '../autorisatie/present.ts'
import type { TeamStand } from '../formatie/werklast.sql.ts'
import { werkZin } from '../kindzegel/kindzegel.ts'
import { naamVanSoort } from '../signaal/signaal.ts'
import { type Datum, dagenTussen, schrijfDatum, weekdag } from '../termijn/datum.ts'
import { klokOp } from '../termijn/klokken.ts'
import type { NietVerdeeld } from './commands.ts'
import type { Aantallen, Groep, Lijst, Regel, Werk } from './werkvoorraad.ts'

export const werkNaam: Readonly<Record<Werk, string>> = {
  melding_screenen: 'Melding screenen',
  spoed_regelen: 'Spoed regelen',
  gesprek_plannen: 'Gesprek plannen',
  traject_starten: 'Traject starten',
  plan_opstellen: 'Plan opstellen',
  melding_afronden: 'Melding afronden',
  gesprek_voeren: 'Gesprek voeren',
  verslag_vaststellen: 'Verslag vaststellen',
  plan_delen: 'Plan delen met de inwoner',
  akkoord_afwachten: 'Akkoord van de inwoner',
  plan_vaststellen: 'Plan vaststellen',
  plan_evalueren: 'Plan evalueren',
  plan_opvolgen: 'Regelen wat de evaluatie vroeg',
  plan_afsluiten: 'Plan afsluiten',
  regie_aanbieden: 'Regie aanbieden',
  regie_beantwoorden: 'Antwoorden: wilt u de regie?',
  regie_afwachten: 'Antwoord op aangeboden regie',
  regie_geweigerd: 'Zoek iemand anders voor de regie',
  alarm_procesregie: 'Alarm: zoek een procesregisseur',
  alarm_casusregie: 'Alarm: zoek iemand voor casusregie',
  alarm_vertrek: 'Alarm: laat de regie overdragen',
  overleg_houden: 'Overleg houden en vastleggen',
  overleg_bijwonen: 'Naar een overleg',
  afspraak_nakomen: 'Afspraak nakomen',
  afspraak_afwachten: 'Vragen naar een afspraak',
  kindzegel_besluiten: 'Besluiten wat de ouders lezen',
  noodtoegang_lezen: 'Een collega nam noodtoegang',
  signaal_beoordelen: 'Signaal bekijken',
  overdracht_beantwoorden: 'Antwoorden op een overdracht',
  overdracht_afwachten: 'Antwoord op uw overdracht',
  overdracht_geescaleerd: 'Overdracht zonder antwoord',
  terugkoppeling_geven: 'Terugkoppeling geven',
  terugkoppeling_lezen: 'Terugkoppeling lezen',
  verwijzer_terugkoppelen: 'Terugkoppeling geven aan de verwijzer',
  traject_oppakken: 'Traject oppakken',
  traject_verlengen: 'Besluiten of het traject doorgaat',
  traject_evalueren: 'Traject evalueren',
}

/** Why a line is there when no clock runs for it. */
const waaromZonderKlok: Readonly<Partial<Record<Werk, string>>> = {
  melding_screenen: 'Nieuw: nog niet gescreend',
  gesprek_voeren: 'Afgesproken met de inwoner',
  akkoord_afwachten: 'Gedeeld: wacht op de inwoner',
  regie_aanbieden: 'Elk lopend plan heeft één regisseur',
  regie_beantwoorden: 'Een collega vraagt u',
  noodtoegang_lezen: 'Wordt beoordeeld door de functionaris gegevensbescherming',
  regie_afwachten: 'Wacht op een collega',
  regie_geweigerd: 'Een collega zei nee, met een reden',
  alarm_procesregie: 'Dit plan loopt en niemand leidt het',
  alarm_casusregie: 'Meer vragen tegelijk, en ingewikkeld: er is nog niemand voor casusregie',
  overleg_houden: 'U leidt dit overleg',
  overleg_bijwonen: 'U bent uitgenodigd',
  afspraak_nakomen: 'Beloofd in het plan',
  afspraak_afwachten: 'Beloofd in het plan',
  terugkoppeling_lezen: 'Er is een terugkoppeling over wat u overdroeg',
  traject_oppakken: 'Nog niemand doet dit traject',
  traject_verlengen: 'Tien contacten: doorgaan vraagt een reden',
}

/** The rule and its wet or norm, and the last day when another day drives the line. */
export function waarom(r: Masked<Regel>): string {
  if (!r.soort) return ''
  const klok = r.klok && r.klokBegin ? klokOp(r.klok, r.klokBegin) : undefined
  if (r.soort === 'signaal_beoordelen') return naamVanSoort(r.onderwerp) ?? 'Er is iets opgemerkt'
  if (r.soort === 'kindzegel_besluiten') return werkZin(r.onderwerp)
  if (!klok) return r.onderwerp ?? waaromZonderKlok[r.soort] ?? ''
  const isAndereDag = r.klokEinddatum && r.klokEinddatum !== r.einddatum
  return isAndereDag ? `${klok.waarom} (${schrijfDatum(r.klokEinddatum)})` : klok.waarom
}

/** For whom: as much of the name as this reader may see; of who is geheim the end of the number, to tell lines apart. */
export function voorWie(r: Masked<Regel>): string {
  if (!r.soort) return `Afgeschermde inwoner (${r.id?.slice(-4)})`
  if (r.huishoudenId === null) return 'een anonieme inwoner'
  if (r.huishouden === undefined) return r.overWie ?? 'een huishouden (naam afgeschermd)'
  return [`huishouden ${r.huishouden}`, r.kern].filter(Boolean).join(', ')
}

const getal = new Intl.NumberFormat('nl-NL')

/** A file that is not the whole list says so. */
export const nietAlles = (getoond: number, aantal: number): string =>
  `Dit bestand is niet compleet: het heeft ${getal.format(getoond)} van de ${getal.format(aantal)} regels. Kies een kern, wet of termijn en sla dan opnieuw op.`

/** A day within a year needs no year. */
export const dagUit = (dag: Datum, vandaag: Datum) =>
  `${weekdag(dag)} ${schrijfDatum(dag)}`.replace(` ${vandaag.slice(0, 4)}`, '')

/** How long it still takes: in days near by, as a date further on. */
export function wanneer(einddatum: Datum | null | undefined, vandaag: Datum): string {
  if (!einddatum) return 'Geen termijn'
  const over = dagenTussen(vandaag, einddatum)
  if (over < 0) return `${-over} ${over === -1 ? 'dag' : 'dagen'} te laat`
  if (over === 0) return 'Vandaag'
  if (over === 1) return 'Morgen'
  return over <= 14 ? `Nog ${over} dagen` : dagUit(einddatum, vandaag)
}

export const groepNaam: Readonly<Record<Groep, string>> = {
  nu_eerst: 'Nu eerst: vandaag bekijken',
  te_laat: 'Te laat',
  vandaag: 'Vandaag',
  binnen_een_week: 'Binnen een week',
  zonder_datum: 'Zonder datum',
  later: 'Later',
}

export const lijstNaam: Readonly<Record<Lijst, string>> = {
  mij: 'Van mij',
  team: 'Van mijn team',
  onverdeeld: 'Niet verdeeld',
  wacht: 'Wacht op een ander',
}

/** An empty list says what will come there, and how to begin. */
export const leeg: Readonly<Record<Lijst, { readonly titel: string; readonly uitleg: string }>> = {
  mij: {
    titel: 'U heeft nu niets te doen',
    uitleg:
      'Hier staat straks wat u moet doen, voor wie en voor wanneer. Kijk bij "Niet verdeeld" of er werk ligt dat u kunt nemen.',
  },
  team: {
    titel: 'Uw team heeft nu niets open staan',
    uitleg: 'Hier staat straks al het werk van uw team, ook wat collega’s doen. Zo kunt u elkaar vervangen.',
  },
  onverdeeld: {
    titel: 'Alles is verdeeld',
    uitleg:
      'Een nieuwe melding komt hier te staan tot iemand haar neemt. Kies dan een of meer regels en "Neem zelf".',
  },
  wacht: {
    titel: 'U wacht op niemand',
    uitleg:
      'Hier staat wat een inwoner, een ander of een collega heeft beloofd: een akkoord, een afspraak, een antwoord. U hoeft dan alleen te vragen.',
  },
}

/** Why a line cannot be ticked: it changes hands with its plan (isVerdeelbaar). */
export const waaromGeenVakje =
  'Geen vakje? Alleen een melding of een traject geeft u hier door. Ander werk hoort bij wie het plan leidt of de afspraak heeft, en gaat mee als de regie overgaat.'

/** For who sits at the front door. */
export const beginAanDeDeur =
  'Belt er iemand, of staat er iemand aan de balie? Kies "Nieuw contact". Wilt u iemand opzoeken? Kies "Zoek een inwoner".'

export const leegDoorFilter = {
  titel: 'Niets met dit filter',
  uitleg: 'Er is wel ander werk. Kies een ander filter, of toon alles.',
}

/** An alarm is said before all else: nothing is in order as long as there is one. */
const alarmZin = (n: number): string | false =>
  n > 0 && (n === 1 ? 'Er is 1 alarm.' : `Er zijn ${getal.format(n)} alarmen.`)

/** How the own list stands, in one sentence. */
export function stand({ mij, mijTeLaat, mijVandaag, alarmen }: Aantallen): string {
  const taken = (n: number, wat: string) =>
    n === 1 ? `1 van uw taken is ${wat}.` : `${n} van uw taken zijn ${wat}.`
  const zinnen = [
    alarmZin(alarmen),
    mijTeLaat > 0 && taken(mijTeLaat, 'te laat'),
    mijVandaag > 0 && taken(mijVandaag, 'voor vandaag'),
  ].filter(Boolean)
  if (zinnen.length > 0) return zinnen.join(' ')
  return mij > 0 ? 'U bent nergens te laat.' : 'U heeft niets op uw naam staan.'
}

/** How the teams of a manager stand, in a few short sentences. */
export function teamZin(
  standen: readonly Pick<TeamStand, 'onverdeeld' | 'teLaat'>[],
  alarmen: number,
): string {
  const som = (wat: 'onverdeeld' | 'teLaat') => standen.reduce((n, t) => n + t[wat], 0)
  const taken = (n: number) => (n === 1 ? '1 taak' : `${getal.format(n)} taken`)
  const [onverdeeld, teLaat] = [som('onverdeeld'), som('teLaat')]
  const werk =
    onverdeeld + teLaat === 0
      ? 'Al het werk van uw teams is verdeeld en op tijd.'
      : `Van uw teams ${onverdeeld === 1 ? 'is' : 'zijn'} ${taken(onverdeeld)} niet verdeeld en ${taken(teLaat)} te laat.`
  return [alarmZin(alarmen), werk].filter(Boolean).join(' ')
}

/** What was handed over, from the address a redirect led to. */
export function gedaanZin(params: URLSearchParams): string | undefined {
  const genomen = params.get('genomen')
  const aantal = genomen ?? params.get('verdeeld')
  if (aantal === null || !/^\d{1,4}$/.test(aantal)) return undefined
  if (aantal === '0') return 'Dit lag al zo. Er is niets veranderd.'
  if (genomen !== null)
    return aantal === '1'
      ? 'Eén melding of traject is nu van u. U vindt het onder "Van mij".'
      : `${aantal} meldingen of trajecten zijn nu van u. U vindt ze onder "Van mij".`
  return aantal === '1'
    ? 'Eén melding of traject is verdeeld. Kijk bij "Van mijn team" wie het nu heeft.'
    : `${aantal} meldingen of trajecten zijn verdeeld. Kijk bij "Van mijn team" wie ze nu heeft.`
}

/** Nothing was handed over: why, and what to do. */
export const waaromNietVerdeeld: Readonly<Record<NietVerdeeld, string>> = {
  niets_gekozen: 'U heeft nog niets gekozen. Zet een vinkje bij de regels die u wilt verdelen.',
  deels: 'De meldingen zijn verdeeld, de trajecten niet. Open een traject om te zien waarom.',
  verkeerde_status: 'Een gekozen traject is al afgesloten. Kies opnieuw.',
  ontvanger_ontbreekt: 'Kies eerst aan wie u het werk geeft.',
  niet_gevonden: 'Een gekozen regel is er niet meer. De lijst hieronder is bijgewerkt: kies opnieuw.',
  intussen_gewijzigd: 'Iemand anders was u voor. De lijst hieronder is bijgewerkt: kies opnieuw.',
  niet_te_verdelen: 'Een gekozen regel is van een ander team. Vraag dat team om haar te verdelen.',
  ligt_bij_collega:
    'Een gekozen regel ligt bij een collega. Alleen die collega of de teammanager kan haar verdelen.',
  niet_uw_team: 'U kunt werk aan een ander team geven, maar niet aan iemand daar. Kies het team.',
  andere_organisatie:
    'Dit team is van een andere organisatie. Open de melding of het traject en kies daar "Overdragen": dan vraagt u de inwoner of dat mag, en weet het team waar het om gaat.',
  team_niet_gevonden: 'Dit team is er niet meer. Kies een ander team.',
  medewerker_niet_in_team:
    'Deze collega werkt niet in het team waar dit werk ligt. Kies een ander, of kies een team.',
  nog_niet_verdeeld: 'Een gekozen regel ligt bij niemand. Teruggeven hoeft dan niet.',
  melding_is_gesloten: 'Een gekozen melding is gesloten. De lijst hieronder is bijgewerkt: kies opnieuw.',
  melding_is_open: 'Een gekozen melding is nog open. Kies opnieuw.',
  nog_niet_gescreend: 'Een gekozen melding is nog niet gescreend. Doe dat eerst.',
  al_gescreend: 'Een gekozen melding is al gescreend. Kies opnieuw.',
}

/** Past and still open: the act that ends it says how it went. */
export const nogZonderUitkomst = 'Voorbij, nog zonder uitkomst'

export const geenAfspraken = {
  titel: 'U heeft geen afspraken',
  uitleg:
    'Hier staat straks per dag welk gesprek en overleg u heeft, en wat u een inwoner beloofde. Plan een gesprek vanuit een melding, of maak een afspraak in een plan.',
}
