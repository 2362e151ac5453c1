// What a copy calls each code: an inwoner reads words, as on our pages, and never how the database keeps it (AVG 12 lid 1).

import { kanaalNaam } from '../contact/teksten.ts'
import { soortNaam as documentNaam } from '../document/teksten.ts'
import { statusNaam as gesprekNaam } from '../gesprek/teksten.ts'
import { leefgebiedNaam, statusNaam as meldingNaam } from '../melding/teksten.ts'
import { soortNaam as overlegSoort, statusNaam as overlegStatus, uitkomstNaam } from '../overleg/teksten.ts'
import {
  afspraakNaam,
  onderwerpNaam,
  statusNaam as planNaam,
  resultaatNaam,
  vanNaam,
  vervolgNaam,
  wijzeNaam as wijzeAkkoord,
} from '../plan/teksten.ts'
import { laagNaam } from '../regie/teksten.ts'
import { antwoordNaam } from '../terugkoppeling/teksten.ts'
import { doorNaam, wijzeNaam } from '../toestemming/teksten.ts'
import {
  einderedenNaam,
  soortNaam as hulpNaam,
  statusNaam as hulpStand,
  resultaatNaam as hulpUit,
} from '../traject/teksten.ts'
import { soortNaam as alsWat } from '../vertegenwoordiging/teksten.ts'
import type { Stuksoort } from './kopiestuk.ts'
import { besluitNaam, soortNaam } from './teksten.ts'

type Namen = Readonly<Record<string, string>>

const bandNaam: Namen = {
  u_ouder: 'U bent ouder',
  u_kind: 'U bent kind',
  u_partner: 'U bent partner',
  u_mantelzorger: 'U bent mantelzorger',
  u_netwerk: 'U hoort bij het netwerk van een ander',
  u_wettelijk_vertegenwoordiger: 'U bent wettelijk vertegenwoordiger',
  ander_ouder: 'Een ouder van u',
  ander_kind: 'Een kind van u',
  ander_partner: 'Uw partner',
  ander_mantelzorger: 'Uw mantelzorger',
  ander_netwerk: 'Iemand uit uw netwerk',
  ander_wettelijk_vertegenwoordiger: 'Uw wettelijk vertegenwoordiger',
}

/** To the inwoner, where the words of the work list say what a colleague must do. */
const signaalNaam: Namen = {
  brp_verhuisd: 'U verhuisde, volgens de BRP',
  brp_overleden: 'Overleden, volgens de BRP',
  brp_geheim: 'Uw gegevens zijn geheim, volgens de BRP',
  brp_geboren: 'Er is een kind geboren, volgens de BRP',
  wordt_12: 'U werd 12 jaar',
  wordt_16: 'U werd 16 jaar',
  wordt_16_half: 'U werd 16 en een half jaar',
  wordt_17: 'U werd 17 jaar',
  wordt_18: 'U werd 18 jaar',
  vertegenwoordiging_eindigt: 'Iemand leest of handelt niet meer namens u',
}

const namen: Readonly<Partial<Record<Stuksoort, Readonly<Record<string, Namen>>>>> = {
  relatie: { Band: bandNaam },
  vertegenwoordiging: { Als: alsWat },
  signaal: { 'Wat wij zagen': signaalNaam },
  toestemming: {
    Waarvoor: {
      pakket: 'Wat een ander team van ons krijgt',
      voortgangskaart: 'Het eerste team ziet hoe het verder gaat',
      plan: 'Wat in het plan te lezen is',
    },
    'Gegeven door': doorNaam,
    Hoe: wijzeNaam,
  },
  verzoek: { Soort: soortNaam, Besluit: besluitNaam },
  uitgaand: { Hoe: { brief: 'Brief', e_mail: 'E-mail' } },
  melding: { 'Binnengekomen via': kanaalNaam, Stand: meldingNaam, Waarover: leefgebiedNaam },
  contact: { Hoe: kanaalNaam },
  gesprek: { Stand: gesprekNaam },
  plan: { Stand: planNaam },
  akkoord: { 'Uw antwoord': wijzeAkkoord },
  doel: { Leefgebied: leefgebiedNaam, Resultaat: resultaatNaam },
  afspraak: { 'Belofte van': vanNaam, Stand: afspraakNaam },
  evaluatie: { 'Hoe verder': vervolgNaam },
  jeugdhulpverlenging: { Soort: { verlengde_jeugdhulp: 'Verlengde jeugdhulp', pleegzorg: 'Pleegzorg' } },
  regie: { Soort: laagNaam },
  overleg: {
    Soort: Object.fromEntries(Object.entries(overlegSoort).map(([code, { naam }]) => [code, naam])),
    Stand: overlegStatus,
    Uitkomst: uitkomstNaam,
  },
  traject: { Soort: hulpNaam, Stand: hulpStand, Resultaat: hulpUit, 'Waarom het stopte': einderedenNaam },
  overdracht: {
    Stand: {
      aangeboden: 'Gevraagd',
      aanvaard: 'Aangenomen',
      geweigerd: 'Teruggegeven',
      ingetrokken: 'Ingetrokken',
    },
  },
  terugkoppeling: { 'Hielp het': antwoordNaam },
  document: { Soort: documentNaam },
}

/** Labels that are codes themselves: the leefgebieden of a gesprek, and what has to be arranged before eighteen. */
const labels: Namen = { ...leefgebiedNaam, ...onderwerpNaam }
export const labelVan = (naam: string): string => labels[naam] ?? naam

/** The word for this code under this label, or what stands there; of several codes each. */
export function woordVan(soort: Stuksoort | null | undefined, label: string, tekst: string): string {
  if (label === 'Taal' && /^[a-z]{2,3}$/.test(tekst))
    return new Intl.DisplayNames('nl', { type: 'language' }).of(tekst) ?? tekst
  const bij = soort ? namen[soort]?.[label] : undefined
  if (!bij) return tekst
  return tekst
    .split(', ')
    .map((code) => bij[code] ?? code)
    .join(', ')
}
