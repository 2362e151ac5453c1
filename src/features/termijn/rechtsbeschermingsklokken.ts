// The clocks of klacht and bezwaar, the same under every wet (Algemene wet bestuursrecht, Awb).

import type { Klok } from './klok.ts'

const wet = (vindplaats: string) => ({ aard: 'wet', vindplaats }) as const

// Awb 7:10 lid 2: it stands still while the bezwaar lacks something (6:6).
const opBezwaar = (duur: string) => ({ duur, awt: true, opschortbaar: 'Awb artikel 7:10 lid 2' }) as const
const verlengingBezwaar = { weken: 6, artikel: 'Awb art. 7:10 lid 3' }
const verlengingKlacht = { weken: 4, artikel: 'Awb art. 9:11 lid 2' }

export const rechtsbeschermingsklokken: readonly Klok[] = [
  {
    soort: 'klacht',
    naam: 'Klacht',
    wet: 'geen',
    vanaf: '2015-01-01',
    start: 'klacht_ontvangen',
    stop: 'klacht_afgehandeld',
    regel: { duur: 'P6W', awt: true, opschortbaar: false },
    verlenging: verlengingKlacht,
    bron: wet('Awb art. 9:11 lid 1'),
    waarom: 'Klacht: afhandelen binnen 6 weken',
  },
  {
    soort: 'klacht_commissie',
    naam: 'Klacht met commissie',
    wet: 'geen',
    vanaf: '2015-01-01',
    start: 'klacht_ontvangen',
    stop: 'klacht_afgehandeld',
    regel: { duur: 'P10W', awt: true, opschortbaar: false },
    verlenging: verlengingKlacht,
    bron: wet('Awb art. 9:11 lid 1'),
    waarom: 'Klacht met commissie: afhandelen binnen 10 weken',
  },
  {
    // Awb 6:8: the term starts the day after bekendmaking, which is our day 1.
    soort: 'bezwaar',
    naam: 'Bezwaar maken',
    wet: 'geen',
    vanaf: '2015-01-01',
    start: 'beschikking_bekendgemaakt',
    stop: 'bezwaar_ontvangen',
    regel: { duur: 'P6W', awt: true, opschortbaar: false },
    bron: wet('Awb art. 6:7 en 6:8'),
    waarom: 'De inwoner kan 6 weken bezwaar maken',
  },
  {
    // Counted from the last day of the term for bezwaar, not from the day it came in.
    soort: 'beslissing_op_bezwaar',
    naam: 'Beslissing op bezwaar',
    wet: 'geen',
    vanaf: '2015-01-01',
    start: 'bezwaartermijn_verstreken',
    stop: 'bezwaar_beslist',
    regel: opBezwaar('P6W'),
    verlenging: verlengingBezwaar,
    bron: wet('Awb art. 7:10 lid 1'),
    waarom: 'Bezwaar: beslissen binnen 6 weken',
  },
  {
    soort: 'beslissing_op_bezwaar_commissie',
    naam: 'Beslissing op bezwaar met commissie',
    wet: 'geen',
    vanaf: '2015-01-01',
    start: 'bezwaartermijn_verstreken',
    stop: 'bezwaar_beslist',
    regel: opBezwaar('P12W'),
    verlenging: verlengingBezwaar,
    bron: wet('Awb art. 7:10 lid 1'),
    waarom: 'Bezwaar met commissie: beslissen binnen 12 weken',
  },
]
