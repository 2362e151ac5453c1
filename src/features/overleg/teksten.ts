// The words of an overleg: what each kind is for, and each refusal as a sentence.

import type { Weigering as AfspraakWeigering } from '../plan/maken.ts'
import type { Weigering as AfzegWeigering } from './afzeggen.ts'
import type { Weigering as HoudWeigering } from './houden.ts'
import type { Obstakel } from './overleg.commands.ts'
import type { Inwonerstand, Ocostand, Soort, Status, Uitkomst } from './overleg.ts'
import type { Weigering as PlanWeigering } from './plannen.ts'
import type { Weigering as UitnodigWeigering } from './uitnodigen.ts'
import type { Weigering as IntrekWeigering } from './uitnodigingintrekken.ts'

export type OverlegWeigering =
  | PlanWeigering
  | UitnodigWeigering
  | IntrekWeigering
  | HoudWeigering
  | AfzegWeigering
  | AfspraakWeigering
  | Obstakel

/** What each kind is for (audit 4.3.1; policy plan 4.3 and 5.2). */
export const soortNaam: Readonly<Record<Soort, { readonly naam: string; readonly uitleg: string }>> = {
  expertiseteam: {
    naam: 'Lokaal expertiseteam',
    uitleg: 'Er zijn veel hulpverleners, of het loopt vast. Wie heeft nog een idee?',
  },
  mdo: {
    naam: 'Multidisciplinair overleg (MDO)',
    uitleg: 'De hulpverleners van dit huishouden stemmen af wie wat doet.',
  },
  overlegtafel_verblijf: {
    naam: 'Overlegtafel verblijf',
    uitleg: 'Een jeugdige dreigt uit huis te gaan. Kan het met hulp thuis, met specialisten erbij?',
  },
  perspectiefoverleg: {
    naam: 'Perspectiefoverleg',
    uitleg: 'Een jeugdige woont in een instelling. Hoe en wanneer kan deze weer (thuis) wonen?',
  },
  wlz_toeleiding: {
    naam: 'Toeleiding naar de Wlz',
    uitleg: 'Deze hulp past niet in de Wmo of Jeugdwet. De cliëntondersteuner helpt bij de aanvraag.',
  },
}

export const statusNaam: Readonly<Record<Status, string>> = {
  gepland: 'Gepland',
  gehouden: 'Gehouden',
  afgezegd: 'Afgezegd',
}

export const inwonerNaam: Readonly<Record<Inwonerstand, string>> = {
  erbij: 'De inwoner is erbij',
  akkoord: 'De inwoner weet het en vindt het goed',
  niet_verteld: 'De inwoner weet het niet',
}

export const ocoNaam: Readonly<Record<Ocostand, string>> = {
  erbij: 'Ja, de cliëntondersteuner is erbij',
  wil_niet: 'Nee, de inwoner wil dat niet',
  niet_gevraagd: 'Niet gevraagd',
}

export const uitkomstNaam: Readonly<Record<Uitkomst, string>> = {
  plan_blijft: 'Het plan blijft zoals het is',
  plan_wijzigt: 'Het plan verandert',
  opschalen: 'Er is meer ondersteuning nodig',
  afschalen: 'Er kan ondersteuning af',
  wlz_aanvragen: 'De inwoner vraagt Wlz aan',
  vervolgoverleg: 'Er komt nog een overleg',
}

const algemeen = (zin: string) => ({ veld: '', zin })

/** Each refusal: the field it belongs to, and what to do about it. */
export const waarom: Readonly<Record<OverlegWeigering, { readonly veld: string; readonly zin: string }>> = {
  niet_gevonden: algemeen('Dit overleg is er niet, of u mag het niet zien.'),
  intussen_gewijzigd: algemeen(
    'Iemand anders heeft dit overleg intussen gewijzigd. Hierboven staat wat er nu is. Kijk of het nog klopt en verstuur opnieuw.',
  ),
  plan_afgesloten: algemeen(
    'Dit plan is afgesloten. Een overleg hoort bij een plan dat loopt. Staat er nog een gepland? Houd het, of zeg het af.',
  ),
  voor_het_plan: { veld: 'datum', zin: 'Toen was dit plan er nog niet. Kijk de dag na.' },
  reden_ontbreekt: {
    veld: 'redenNietVerteld',
    zin: 'Schrijf op waarom. Zonder reden mag dit niet.',
  },
  oco_niet_gevraagd: {
    veld: 'oco',
    zin: 'Vraag eerst of de inwoner een cliëntondersteuner wil. Bij de Wlz bieden wij die altijd aan.',
  },
  agenda_leeg: { veld: 'agenda', zin: 'Schrijf ten minste één punt op, elk op een eigen regel.' },
  niet_meer_gepland: algemeen('Dit overleg is al gehouden of afgezegd. Plan een nieuw overleg.'),
  niemand_gekozen: { veld: 'medewerkerId', zin: 'Kies een collega, of vul een naam van buiten in.' },
  twee_gekozen: { veld: 'naam', zin: 'Kies een collega of iemand van buiten, niet allebei tegelijk.' },
  organisatie_ontbreekt: { veld: 'organisatie', zin: 'Vul in van welke organisatie deze persoon is.' },
  is_de_voorzitter: { veld: 'medewerkerId', zin: 'Deze collega leidt het overleg en is er al bij.' },
  is_al_uitgenodigd: { veld: 'medewerkerId', zin: 'Deze collega is al uitgenodigd.' },
  collega_niet_gevonden: {
    veld: 'medewerkerId',
    zin: 'Deze collega kan geen overleg openen. Kies iemand anders.',
  },
  deel_niet_gevonden: {
    veld: 'doelIds',
    zin: 'Een gekozen doel staat niet meer in het plan. Kies opnieuw.',
  },
  niet_uitgenodigd: algemeen('Deze persoon stond niet (meer) op de lijst.'),
  nog_niet_begonnen: algemeen('Het overleg is nog niet geweest. Leg het vast als het is gehouden.'),
  niets_besloten: {
    veld: 'samenvatting',
    zin: 'Schrijf bij ten minste één punt een besluit op, of hier waarom er niets is besloten.',
  },
  wie_ontbreekt: { veld: 'wie', zin: 'Vul in wie dit doet.' },
  wie_dubbel: {
    veld: 'afspraakMedewerkerId',
    zin: 'Doet een medewerker dit? Kies dat dan bij "Wie doet dit?". Anders kiest u hier niemand.',
  },
  datum_voorbij: { veld: 'voorDatum', zin: 'Deze dag is voorbij. Kies een dag die nog komt.' },
  doel_niet_gevonden: { veld: 'doelId', zin: 'Dit doel staat niet meer in het plan. Kies opnieuw.' },
}
