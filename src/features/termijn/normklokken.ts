// The clocks of policy and of our own: promises, not law, so no Algemene termijnenwet and no standstill.

import type { Klok } from './klok.ts'

const norm = (vindplaats: string) => ({ aard: 'norm', vindplaats }) as const
const eigen = (vindplaats: string) => ({ aard: 'eigen', vindplaats }) as const
const vast = (duur: Klok['regel']['duur']) => ({ duur, awt: false, opschortbaar: false }) as const

export const normklokken: readonly Klok[] = [
  {
    // Wmo 2015 art. 2.3.2 lid 1 asks for the confirmation and gives no term; the day itself is our promise.
    soort: 'ontvangstbevestiging',
    naam: 'Ontvangstbevestiging',
    wet: 'geen',
    vanaf: '2015-01-01',
    start: 'melding_geregistreerd',
    stop: 'ontvangst_bevestigd',
    regel: vast('P0D'),
    bron: eigen('bij Wmo 2015 art. 2.3.2 lid 1'),
    waarom: 'Norm: ontvangst dezelfde dag bevestigen',
  },
  {
    // The audit prints "binnen vijf dagen" without a unit; { werkdagen: 5 } would be the other reading.
    soort: 'eerste_contact',
    naam: 'Eerste contact',
    wet: 'geen',
    vanaf: '2015-01-01',
    start: 'melding_geregistreerd',
    stop: 'contact_vastgelegd',
    regel: vast('P5D'),
    bron: norm('audit Sociaal Kernteams 2019, 4.1.2'),
    waarom: 'Norm: eerste contact binnen 5 dagen',
  },
  {
    soort: 'gesprek_en_plan',
    naam: 'Gesprek en plan',
    wet: 'geen',
    vanaf: '2020-01-01',
    start: 'melding_geregistreerd',
    stop: 'plan_vastgesteld',
    regel: vast('P8W'),
    bron: norm('beleidsplan Sociaal Domein 2020-2025, hoofdstuk 6'),
    waarom: 'Norm: gesprek en plan binnen 8 weken',
  },
  {
    // Not for a device: who starts the clock leaves it out then.
    soort: 'evaluatie',
    naam: 'Evaluatie',
    wet: 'geen',
    vanaf: '2020-01-01',
    start: 'traject_gestart',
    stop: 'plan_geevalueerd',
    regel: vast('P6M'),
    bron: norm('beleidsplan Sociaal Domein 2020-2025, 4.3'),
    waarom: 'Norm: evalueren na 6 maanden',
  },
  {
    // The begin is the end date of the voorziening, so this one counts back.
    soort: 'afloop_voorziening',
    naam: 'Voorziening loopt af',
    wet: 'geen',
    vanaf: '2015-01-01',
    start: 'voorziening_einddatum',
    stop: 'voorziening_heronderzocht',
    regel: vast('-P10W'),
    bron: eigen('bij Wmo 2015 art. 2.3.9'),
    waarom: 'Voorziening loopt over 10 weken af: heronderzoek',
  },
  {
    soort: 'terugkoppeling',
    naam: 'Terugkoppeling',
    wet: 'geen',
    vanaf: '2015-01-01',
    start: 'overdracht_aangeboden',
    stop: 'overdracht_teruggekoppeld',
    regel: vast({ werkdagen: 10 }),
    bron: eigen('afspraak bij de overdracht, anders 10 werkdagen'),
    waarom: 'Afspraak: terugkoppelen binnen 10 werkdagen',
  },
  {
    soort: 'terugkeer',
    naam: 'Komt de vraag terug?',
    wet: 'geen',
    vanaf: '2020-01-01',
    start: 'traject_afgesloten',
    stop: 'melding_geregistreerd',
    regel: vast('P6M'),
    bron: norm('beleidsplan Sociaal Domein 2020-2025, hoofdstuk 6'),
    waarom: 'Norm: 6 maanden volgen of de vraag terugkomt',
  },
  {
    soort: 'bericht_retour',
    naam: 'Retourbericht',
    wet: 'geen',
    vanaf: '2015-01-01',
    start: 'bericht_ontvangen',
    stop: 'retour_verstuurd',
    regel: vast({ werkdagen: 3 }),
    bron: norm('iWmo/iJw OP090'),
    waarom: 'iWmo/iJw: retour binnen 3 werkdagen',
  },
  {
    soort: 'antwoord_op_verzoek',
    naam: 'Antwoord op verzoek om toewijzing of wijziging',
    wet: 'geen',
    vanaf: '2015-01-01',
    start: 'verzoek_ontvangen',
    stop: 'verzoek_beantwoord',
    regel: vast({ werkdagen: 5 }),
    bron: norm('iWmo/iJw OP274'),
    waarom: 'iWmo/iJw: antwoord op het verzoek binnen 5 werkdagen',
  },
  {
    soort: 'declaratie_antwoord',
    naam: 'Antwoord op declaratie',
    wet: 'geen',
    vanaf: '2015-01-01',
    start: 'declaratie_ontvangen',
    stop: 'declaratie_beantwoord',
    regel: vast({ werkdagen: 10 }),
    bron: norm('iWmo/iJw OP090'),
    waarom: 'iWmo/iJw: antwoord op de declaratie binnen 10 werkdagen',
  },
]
