// The clocks of what an inwoner asks about the own data: to hear an answer, and to have something destroyed.

import type { Klok } from './klok.ts'

const wet = (vindplaats: string) => ({ aard: 'wet', vindplaats }) as const
// A month of the AVG that ends on a Saturday, Sunday or holiday ends on the next working day (Verordening 1182/71 art. 3 lid 4), as the Awt has it.
const vast = (duur: string) => ({ duur, awt: true, opschortbaar: false }) as const
const start = 'verzoek_geregistreerd'

export const privacyklokken: readonly Klok[] = [
  {
    soort: 'inwonersverzoek',
    naam: 'Antwoord aan de inwoner',
    wet: 'geen',
    vanaf: '2018-05-25',
    start,
    stop: 'verzoek_beslist',
    regel: vast('P1M'),
    bron: wet('AVG art. 12 lid 3'),
    waarom: 'AVG: antwoord binnen een maand',
  },
  {
    // One month and two more, counted from the same day; it takes the place of the first when who asks was told in time.
    soort: 'inwonersverzoek_uitgesteld',
    naam: 'Antwoord aan de inwoner, uitgesteld',
    wet: 'geen',
    vanaf: '2018-05-25',
    start,
    stop: 'verzoek_beslist',
    regel: vast('P3M'),
    bron: wet('AVG art. 12 lid 3'),
    waarom: 'AVG: antwoord binnen drie maanden, de inwoner weet het',
  },
  {
    soort: 'vernietiging_wmo',
    naam: 'Vernietigen op verzoek (Wmo)',
    wet: 'wmo',
    vanaf: '2015-01-01',
    start,
    stop: 'verzoek_uitgevoerd',
    regel: vast('P3M'),
    bron: wet('Wmo 2015 art. 5.3.5'),
    waarom: 'Wmo: vernietigen binnen drie maanden na het verzoek',
  },
  {
    // Binds the jeugdhulpverlener; for the file of the gemeente we hold ourselves to the same day.
    soort: 'vernietiging_jeugdwet',
    naam: 'Vernietigen op verzoek (jeugd)',
    wet: 'jeugdwet',
    vanaf: '2015-01-01',
    start,
    stop: 'verzoek_uitgevoerd',
    regel: vast('P3M'),
    bron: wet('Jeugdwet art. 7.3.9'),
    waarom: 'Jeugdwet: vernietigen binnen drie maanden na het verzoek',
  },
]
