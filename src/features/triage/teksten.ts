// The words of the triage: what a rule asks, and a sentence for each refusal.

import type { Wet } from '../medewerker/medewerker.ts'
import type { Kenmerk } from '../melding/triage.ts'
import type { TriageWeigering } from './commands.ts'

export const kenmerkNaam: Readonly<Record<Kenmerk, string>> = {
  onveilig: 'Het is thuis onveilig',
  spoed: 'Het kan niet wachten',
  bedreigend: 'Uitzetting, afsluiting of einde zorgverzekering dreigt',
  anoniem: 'De inwoner is anoniem',
  planLoopt: 'Er loopt een plan',
  eerder: 'Dit huishouden had deze vraag eerder',
  teruggekomen: 'De vraag eindigde minder dan zes maanden geleden',
  kind: 'Het gaat over een kind (Jeugdwet, of jonger dan 18)',
  eenVraag: 'Het gaat over één leefgebied',
  meerTegelijk: 'Er speelt meer tegelijk (meer dan twee leefgebieden, of meer dan één wet)',
}

export const wetNaam: Readonly<Record<Wet, string>> = {
  wmo: 'Wmo',
  jeugdwet: 'Jeugdwet',
  participatiewet: 'Participatiewet',
  wgs: 'Schuldhulp (Wgs)',
  wvggz: 'Wvggz',
  wpg: 'Wpg',
  leerplicht: 'Leerplicht en RMC',
  geen: 'Geen wet',
}

/** The code of a rule as a person reads it. */
export const regelNaam = (code: string): string =>
  (code.charAt(0).toUpperCase() + code.slice(1)).replaceAll('_', ' ')

export const waarom: Readonly<Record<Exclude<TriageWeigering, 'niet_gevonden'>, string>> = {
  intussen_gewijzigd:
    'Een collega veranderde het concept intussen. Hieronder staat hoe het nu is. Wat u invulde staat er nog. Bewaart u het opnieuw, dan geldt wat u invulde.',
  concept_bestaat: 'Er is al een concept. Werk daarin verder, of gooi het eerst weg.',
  regel_onbekend: 'Deze regel staat niet meer in het concept.',
  regel_staat_vast: 'Deze regel hoort op deze plaats en kan niet weg.',
  code_bestaat_al: 'Er is al een regel met deze naam. Kies een andere.',
  kan_niet_verder:
    'De regel kan niet verder: veiligheid staat altijd bovenaan, en de laatste regel onderaan.',
  veiligheid_niet_eerst: 'De regel over veiligheid moet bovenaan staan en naar het interventieteam leiden.',
  vangnet_niet_laatst: 'De laatste regel moet altijd passen, zodat iedere melding een advies krijgt.',
  dubbele_code: 'Twee regels hebben dezelfde naam. Haal er een weg.',
  te_veel_regels: 'Er zijn meer dan 60 regels. Haal er een paar weg.',
  geen_concept:
    'Er is geen concept meer: een collega heeft het gepubliceerd of weggegooid. Hieronder staat wat nu geldt. Wilt u nog iets veranderen? Maak dan een nieuw concept.',
  niet_getoetst: 'Toets het concept eerst op de meldingen van het afgelopen jaar. Na een wijziging opnieuw.',
  niets_veranderd: 'Dit concept is gelijk aan wat nu geldt. Verander eerst iets.',
  reden_ontbreekt: 'Schrijf op waarom de regels veranderen.',
  vanaf_in_verleden: 'Kies vandaag of een dag daarna.',
  vanaf_bezet: 'Op dat moment gaat al een andere versie gelden. Kies een andere dag.',
}
