// The words of noodtoegang: reasons, outcomes, and each refusal as a sentence at its field.

import type { Weigering as BeoordeelWeigering } from './beoordelen.ts'
import type { Weigering as BevestigWeigering } from './bevestigen.ts'
import type { Weigering as NeemWeigering } from './nemen.ts'
import type { Reden, Uitkomst } from './noodtoegang.ts'

export const redenNaam: Readonly<Record<Reden, string>> = {
  acuut_gevaar: 'Iemand is in gevaar',
  crisis: 'Crisis: het kan niet tot morgen wachten',
  behandelaar_onbereikbaar: 'De behandelaar is er niet, en het kan niet wachten',
  anders: 'Een andere reden',
}
export const uitkomstNaam: Readonly<Record<Uitkomst, string>> = {
  terecht: 'Terecht',
  onterecht: 'Onterecht',
  gesprek_gevoerd: 'Gesprek gevoerd',
}

type Zin = readonly [veld: string, zin: string]

export const neemWaarom: Readonly<Record<NeemWeigering, Zin>> = {
  te_vaak: [
    '',
    'U nam in dertig dagen al drie keer noodtoegang. Meer kan niet. Bel de behandelaar of uw teammanager.',
  ],
  loopt_al: ['', 'Uw noodtoegang tot dit dossier loopt al. U kunt het dossier openen.'],
  niets_te_openen: ['', 'Hier kan noodtoegang u niet verder helpen. Bel uw teammanager, of bij gevaar 112.'],
  niet_vers: [
    '',
    'Log eerst opnieuw in. Dat mag hooguit tien minuten geleden zijn. Wat u typte, staat er nog.',
  ],
  toelichting_te_kort: ['toelichting', 'Schrijf in ten minste twintig tekens op wat er aan de hand is.'],
}
export const bevestigWaarom: Readonly<Record<Exclude<BevestigWeigering, 'niet_gevonden'>, string>> = {
  eigen_aanvraag: 'U vroeg dit zelf. Een collega bevestigt het.',
  al_bevestigd: 'Een collega bevestigde dit net. U hoeft niets meer te doen.',
  te_laat: 'Het kwartier is voorbij. Uw collega ziet het dossier, zonder de bijzondere gegevens.',
}
export const oordeelWaarom: Readonly<Record<Exclude<BeoordeelWeigering, 'niet_gevonden'>, Zin>> = {
  zelf_betrokken: [
    '',
    'U nam of bevestigde deze noodtoegang zelf. Een andere functionaris gegevensbescherming beoordeelt haar.',
  ],
  al_beoordeeld: ['', 'Een collega beoordeelde dit net. U hoeft niets meer te doen.'],
  oordeel_ontbreekt: ['oordeel', 'Schrijf op wat u naging en wat u vindt.'],
}
