// The words about who works here: kinds, stands, and each refusal as a sentence at its field.

import { schrijfDatum } from '../termijn/datum.ts'
import type { Soort, Stand, Tijd } from './aanstelling.ts'
import type { Weigering as BeeindigWeigering } from './beeindigen.ts'
import type { Weigering as BevestigWeigering } from './bevestigen.ts'
import type { Weigering as BlijfWeigering } from './blijven.ts'
import type { DienstStand } from './dienst.ts'
import type { Weigering as GeefWeigering } from './geven.ts'
import type { Weigering as HerstelWeigering } from './herstellen.ts'
import type { Weigering as NieuwWeigering } from './indienstnemen.ts'
import type { Weigering as IntrekWeigering } from './intrekken.ts'
import type { Weigering as TerugWeigering } from './terugkomen.ts'
import type { Weigering as VertrekWeigering } from './uitdienstnemen.ts'
import type { Weigering as VoorstelWeigering } from './voorstellen.ts'
import type { Weigering as WeigerWeigering } from './weigeren.ts'
import type { Weigering as WijzigWeigering } from './wijzigen.ts'

export const soortNaam: Readonly<Record<Soort, string>> = {
  rol: 'Rol',
  team: 'Team',
  mandaat: 'Mandaat',
  kern: 'Kern',
}
export const standNaam: Readonly<Record<Stand, string>> = { nu: 'Nu', straks: 'Straks', voorbij: 'Voorbij' }

export function dienstZin({ van, tot }: Tijd, stand: DienstStand): string {
  switch (stand) {
    case 'komt':
      return `Begint op ${schrijfDatum(van)}`
    case 'in_dienst':
      return `In dienst sinds ${schrijfDatum(van)}`
    case 'gaat':
      return `Laatste dag ${schrijfDatum(tot ?? van)}`
    case 'weg':
      return tot !== null && tot < van
        ? 'Niet begonnen'
        : `Uit dienst, laatste dag ${schrijfDatum(tot ?? van)}`
  }
}

/** "tot en met 3 april 2026"; what was withdrawn never held. */
export const totZin = ({ van, tot }: Tijd): string => {
  if (tot === null) return 'geen einde'
  return tot < van ? 'ging niet in' : schrijfDatum(tot)
}

export type Weigering =
  | GeefWeigering
  | BeeindigWeigering
  | HerstelWeigering
  | NieuwWeigering
  | WijzigWeigering
  | VertrekWeigering
  | BlijfWeigering
  | TerugWeigering
  | VoorstelWeigering
  | BevestigWeigering
  | WeigerWeigering
  | IntrekWeigering
  | 'intussen_gewijzigd'
  | 'niet_gevonden'
  | 'rol_is_voorbij'

/** Which box a sentence stands at; each form says what its own boxes are called. */
type Vak = 'wat' | 'van' | 'tot' | 'sub' | 'organisatieId' | 'reden' | ''
export const waarom: Readonly<Record<Weigering, readonly [vak: Vak, zin: string]>> = {
  eigen_aanstelling: ['', 'Dit gaat over uzelf. Vraag een andere functioneel beheerder om dit te doen.'],
  is_uit_dienst: ['van', 'Deze medewerker is uit dienst. Neem hem of haar eerst opnieuw in dienst.'],
  van_is_voorbij: ['van', 'Deze dag is voorbij. Kies vandaag of een dag later.'],
  tot_voor_van: ['tot', 'De laatste dag ligt voor de eerste. Kies een latere laatste dag.'],
  nog_niet_in_dienst: ['van', 'Deze medewerker begint later. Kies de eerste werkdag of een dag daarna.'],
  dan_uit_dienst: ['van', 'Deze medewerker is dan al uit dienst. Kies een eerdere dag.'],
  heeft_al: ['wat', 'Deze medewerker heeft dit al in deze tijd. Kies een andere dag, of kies iets anders.'],
  vraagt_tweede: ['wat', 'Deze rol vraagt een tweede persoon. Doe een voorstel bij "Bijzondere rol".'],
  dag_is_voorbij: ['van', 'Deze dag is voorbij. Kies vandaag of een dag later.'],
  stopt_al_eerder: ['van', 'Dit stopt al eerder of op deze dag. Kies een eerdere dag.'],
  laatste_beheerder: [
    'van',
    'Dit is de laatste functioneel beheerder zonder einddatum. Zorg eerst dat er nog iemand is die rollen kan geven.',
  ],
  niet_beeindigd: ['', 'Hier is geen einde om terug te draaien.'],
  sub_is_bekend: [
    'sub',
    'Met deze inlognaam staat er al een medewerker. Zoek die op, ook bij Uit dienst, en neem hem of haar daar opnieuw in dienst.',
  ],
  organisatie_onbekend: ['organisatieId', 'Deze organisatie is er niet meer. Kies een andere.'],
  verandert_niets: ['', 'Dit staat er al zo. Er is niets veranderd.'],
  gaat_al_uit_dienst: ['van', 'Er staat al een laatste dag. Draai die eerst terug, en kies daarna opnieuw.'],
  voor_het_begin: ['van', 'Deze dag ligt voor de eerste werkdag. Kies de eerste werkdag of een dag daarna.'],
  gaat_niet_uit_dienst: ['', 'Deze medewerker gaat niet weg. Er is niets om terug te draaien.'],
  is_in_dienst: ['van', 'Deze medewerker is in dienst. Opnieuw in dienst nemen is niet nodig.'],
  vraagt_geen_tweede: ['wat', 'Deze rol kunt u meteen geven, bij "Rol".'],
  al_voorgesteld: ['wat', 'Deze rol is al voorgesteld. Wacht op het antwoord, of trek het voorstel in.'],
  te_veel_bewaarders: [
    'wat',
    'Er zijn al vijf mensen met deze rol. Meer mogen geheime adressen niet zien. Beëindig eerst de rol van een ander.',
  ],
  al_beslist: [
    '',
    'Iemand anders heeft dit intussen beslist of ingetrokken. Hieronder ziet u wat er nu staat.',
  ],
  zelf_voorgesteld: ['', 'U heeft dit zelf voorgesteld. Een tweede persoon beslist erover.'],
  voorsteller_weg: [
    '',
    'Wie dit voorstelde, is geen functioneel beheerder meer. Weiger het, en laat een ander het opnieuw voorstellen.',
  ],
  is_voorbij: ['', 'De laatste dag van dit voorstel is al voorbij. Weiger het, met die reden.'],
  reden_ontbreekt: ['reden', 'Schrijf op waarom niet. Wie het voorstelde, leest dat.'],
  niet_uw_voorstel: ['', 'Alleen wie dit voorstelde, kan het intrekken. U kunt het weigeren, met een reden.'],
  intussen_gewijzigd: [
    '',
    'Iemand anders veranderde intussen iets bij deze medewerker. Kijk wat er nu staat. Wilt u dit toch? Verstuur dan nog een keer.',
  ],
  rol_is_voorbij: ['', 'Uw rol is zojuist beëindigd. Vraag een ander om dit te doen.'],
  niet_gevonden: ['wat', 'Dit is er niet meer. Kies iets anders.'],
}
