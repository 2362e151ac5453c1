// The kpi's whose registration comes later: in the catalogue from the start, without a figure (monitor.md).

import type { Richting } from './kpi.ts'

export type ZonderBron = {
  readonly code: string
  readonly doel: string
  readonly vraag: string
  readonly richting: Richting
  /** As the policy plan prints it; empty where it prints none. */
  readonly streven: string
}

const rij = (code: string, doel: string, richting: Richting, vraag: string, streven = ''): ZonderBron => ({
  code,
  doel,
  vraag,
  richting,
  streven,
})

export const zonderBron: readonly ZonderBron[] = [
  rij('zorg.mantelzorgers', 'I c', 'hoger', 'Kennen wij de mantelzorgers?', '10 % meer dan bij de nulmeting'),
  rij(
    'zorg.mantelzorg_belasting',
    'I c',
    'hoger',
    'Zijn mantelzorgers na hulp minder overbelast?',
    'stabiel of meer',
  ),
  rij('zorg.vrijwilligers', 'I b', 'hoger', 'Voelen vrijwilligers zich toegerust?', 'ten minste 75 %'),
  rij('zorg.initiatieven', 'I b', 'hoger', 'Gaan initiatieven van bewoners na een jaar zelf verder?', 'meer'),
  rij('zorg.eenzaam', 'I a', 'lager', 'Hoeveel mensen voelen zich eenzaam?', 'stabiel of minder'),
  rij('meedoen.re_integratie', 'II f', 'hoger', 'Leidt re-integratie tot resultaat?', 'ten minste 60 %'),
  rij(
    'meedoen.trede',
    'II f',
    'hoger',
    'Stijgen kandidaten een trede?',
    'ten minste 15 % per jaar, per trede',
  ),
  rij(
    'meedoen.arbeidsmatig',
    'II h',
    'hoger',
    'Doen mensen met een arbeidsbeperking mee?',
    'ten minste 70 %',
  ),
  rij(
    'meedoen.trede0',
    'II f',
    'lager',
    'Hoe lang duurt het om uit trede 0 te komen?',
    'nog niet vastgesteld',
  ),
  rij('meedoen.uitkeringen', 'II f', 'lager', 'Hoeveel mensen hebben een uitkering?', 'minder na 2020'),
  rij('basis.eerst', 'III k', 'hoger', 'Is eerst basisondersteuning geprobeerd?'),
  rij(
    'beschikkingsarm',
    'III k',
    'lager',
    'Hoe vaak is er nog een beschikking nodig?',
    'nog niet vastgesteld',
  ),
  rij('collectief.aantal', 'III k', 'hoger', 'Hoeveel vragen krijgen een gezamenlijke oplossing?', 'meer'),
  rij('toegang.wachttijd_start', 'III l', 'lager', 'Hoe lang duurt het tot de hulp begint?'),
  rij('bezwaar', 'VI v', 'geen', 'Hoeveel bezwaren zijn er, en hoeveel zijn gegrond?'),
  rij('klacht', 'VI v', 'geen', 'Hoeveel klachten zijn er, en hoeveel zijn gegrond?'),
  rij('betaalbaar.kader', 'VI x', 'lager', 'Blijven wij binnen het financiële kader?', 'ten hoogste 100 %'),
  rij('betaalbaar.per_client', 'VI x', 'geen', 'Wat kost ondersteuning per cliënt?'),
  rij('betaalbaar.per_inwoner', 'VI x', 'geen', 'Wat kost ondersteuning per inwoner?'),
  rij('gebruik.clienten', 'VI x', 'geen', 'Hoeveel mensen gebruiken welke voorziening?'),
  rij('kaart.gebruik', 'VI u', 'hoger', 'Wordt de sociale kaart gebruikt?', 'meer'),
  rij('team.meldingen_per_fte', 'VI x', 'geen', 'Hoeveel werk is er per medewerker?'),
  rij('resultaat.mantelzorgers', 'I c', 'hoger', 'Voelen mantelzorgers zich gezien?'),
  rij('resultaat.vrijwilligers', 'I b', 'hoger', 'Voelen vrijwilligers zich toegerust bij hun werk?'),
  rij('resultaat.initiatieven', 'I b', 'hoger', 'Zijn er meer zelfsturende initiatieven?'),
  rij('resultaat.eenzaamheid', 'I a', 'hoger', 'Weten mensen wat zij kunnen doen bij eenzaamheid?'),
  rij('resultaat.meedoen', 'II h', 'hoger', 'Ontwikkelen inwoners zich en doen zij mee?'),
  rij('resultaat.collectief', 'III k', 'hoger', 'Helpen gezamenlijke voorzieningen duurzaam?'),
  rij('resultaat.drempel', 'III j', 'hoger', 'Komt iemand zonder drempel terug als het nodig is?'),
  rij('resultaat.informatie', 'VI u', 'hoger', 'Is informatie makkelijk te vinden?'),
  rij('resultaat.sociale_kaart', 'VI u', 'hoger', 'Helpt de sociale kaart?'),
  rij('resultaat.ervaring', 'VI v', 'hoger', 'Hoe kijken inwoners terug op de ondersteuning?'),
]

/** The ten that are judged with people instead of counted (policy plan ch. 6, column 2; features/kwalitatief). */
export const resultaatKpis: readonly ZonderBron[] = zonderBron.filter(({ code }) =>
  code.startsWith('resultaat.'),
)
