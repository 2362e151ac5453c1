// The clocks a wet sets (domain.md, Clocks); the Algemene termijnenwet applies to each, unless said.

import type { Klok } from './klok.ts'

const wet = (vindplaats: string) => ({ aard: 'wet', vindplaats }) as const
const vast = (duur: Klok['regel']['duur']) => ({ duur, awt: true, opschortbaar: false }) as const

export const wettelijkeKlokken: readonly Klok[] = [
  {
    soort: 'eigen_plan',
    naam: 'Eigen plan inleveren',
    wet: 'wmo',
    vanaf: '2015-01-01',
    start: 'melding_geregistreerd',
    stop: 'eigen_plan_ingeleverd',
    regel: vast('P7D'),
    bron: wet('Wmo 2015 art. 2.3.2 lid 2'),
    waarom: 'Wmo: de inwoner mag binnen 7 dagen een eigen plan geven',
  },
  {
    // Nothing suspends it: after it the inwoner may apply, report or not (lid 9).
    soort: 'onderzoek',
    naam: 'Onderzoek',
    wet: 'wmo',
    vanaf: '2015-01-01',
    start: 'melding_geregistreerd',
    stop: 'verslag_vastgesteld',
    regel: vast('P6W'),
    bron: wet('Wmo 2015 art. 2.3.2 lid 1 en 9'),
    waarom: 'Wmo: onderzoek binnen 6 weken',
  },
  {
    // 'Onverwijld' is no number of days: on a calendar it is the day itself, weekend or not.
    soort: 'spoedvoorziening_wmo',
    naam: 'Spoedvoorziening Wmo',
    wet: 'wmo',
    vanaf: '2015-01-01',
    start: 'melding_geregistreerd',
    stop: 'spoedvoorziening_verstrekt',
    regel: { duur: 'P0D', awt: false, opschortbaar: false },
    bron: wet('Wmo 2015 art. 2.3.3'),
    waarom: 'Wmo: bij spoed meteen beslissen',
  },
  {
    soort: 'spoedvoorziening_jeugd',
    naam: 'Spoedvoorziening jeugd',
    wet: 'jeugdwet',
    vanaf: '2015-01-01',
    start: 'melding_geregistreerd',
    stop: 'spoedvoorziening_verstrekt',
    regel: { duur: 'P0D', awt: false, opschortbaar: false },
    bron: wet('Jeugdwet art. 2.6'),
    waarom: 'Jeugdwet: bij spoed meteen hulp inzetten',
  },
  {
    // Awb 4:14 lid 1 is a notice and never moves the date.
    soort: 'beschikking_wmo',
    naam: 'Beschikking Wmo',
    wet: 'wmo',
    vanaf: '2015-01-01',
    start: 'voorziening_aangevraagd',
    stop: 'beschikking_bekendgemaakt',
    regel: { duur: 'P2W', awt: true, opschortbaar: 'Awb artikel 4:15' },
    mededeling: 'Awb art. 4:14 lid 1',
    bron: wet('Wmo 2015 art. 2.3.5 lid 2'),
    waarom: 'Wmo: beschikking binnen 2 weken na de aanvraag',
  },
  {
    // The Jeugdwet has no term of its own: a letter within the eight weeks names another, reasonable one.
    soort: 'beschikking_jeugd',
    naam: 'Beschikking jeugd',
    wet: 'jeugdwet',
    vanaf: '2015-01-01',
    start: 'voorziening_aangevraagd',
    stop: 'beschikking_bekendgemaakt',
    regel: { duur: 'P8W', awt: true, opschortbaar: 'Awb artikel 4:15' },
    verlenging: { weken: 8, artikel: 'Awb art. 4:14 lid 3' },
    bron: wet('Awb art. 4:13 lid 2'),
    waarom: 'Jeugdwet: beschikking binnen 8 weken na de aanvraag',
  },
  {
    soort: 'schuldhulp_eerste_gesprek',
    naam: 'Eerste gesprek schuldhulp',
    wet: 'wgs',
    vanaf: '2015-01-01',
    start: 'melding_geregistreerd',
    stop: 'gesprek_gevoerd',
    regel: vast('P4W'),
    bron: wet('Wgs art. 4 lid 1'),
    waarom: 'Schuldhulp: eerste gesprek binnen 4 weken',
  },
  {
    // Threatening: eviction, cut-off of gas, electricity, water or heating, end of the health insurance.
    soort: 'schuldhulp_bedreigend',
    naam: 'Eerste gesprek schuldhulp bij dreiging',
    wet: 'wgs',
    vanaf: '2015-01-01',
    start: 'melding_geregistreerd',
    stop: 'gesprek_gevoerd',
    regel: vast({ werkdagen: 3 }),
    bron: wet('Wgs art. 4 lid 2'),
    waarom: 'Schuldhulp bij dreiging: eerste gesprek binnen 3 werkdagen',
  },
]
