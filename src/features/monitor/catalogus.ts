// The catalogus of kpi's as a document, printed from the definitions that the figures are made with.

import { hoofddoelVan, type Kpi } from './kpi.ts'
import { zonderBron } from './zonderbron.ts'

const regels = (kpi: Kpi): string =>
  [
    `### ${kpi.code}: ${kpi.naam}`,
    '',
    `*${kpi.vraag}*`,
    '',
    '| | |',
    '|---|---|',
    ...[
      ['soort', kpi.soort],
      ['doel', kpi.doel],
      ['teller', kpi.teller],
      ['noemer', kpi.noemer],
      ['eenheid', kpi.eenheid],
      ['richting', kpi.delen[0].richting],
      [
        'onderdelen',
        kpi.delen.map((d) => `\`${d.code}\` ${d.naam} (${d.eenheid}, richting ${d.richting})`).join('; '),
      ],
      ['bron', kpi.bron],
      ['periode', kpi.periode],
      ['telt', kpi.telt],
      ['uitsplitsingen', kpi.uitsplitsingen.join(', ')],
      ['eigenaar', kpi.eigenaar],
      ['minimum aantal voor een oordeel', String(kpi.minimum)],
      [
        'voorlopig tot',
        kpi.rijping === 0 ? 'het einde van de periode' : `${kpi.rijping} dagen na de periode`,
      ],
    ].map(([naam, waarde]) => `| ${naam} | ${waarde} |`),
    '',
  ].join('\n')

const naDoel = <T extends { readonly doel: string; readonly code: string }>(rijen: readonly T[]) =>
  rijen.toSorted(
    (a, b) => hoofddoelVan(a.doel).localeCompare(hoofddoelVan(b.doel)) || a.code.localeCompare(b.code),
  )

/** The whole catalogus in Markdown: measured kpi's with their definition, then those without a source. */
export const catalogus = (kpis: readonly Kpi[]): string =>
  [
    '# Kpi-catalogus',
    '',
    'Gemaakt met `npm run catalogus` uit de definities boven de SQL in `db/views/kpi_*.sql`. Niet met de hand wijzigen.',
    '',
    '## Met cijfer',
    '',
    ...naDoel(kpis).map(regels),
    '## Nog geen bron',
    '',
    'De registratie hiervoor komt later. Tot die tijd is er geen cijfer.',
    '',
    '| code | doel | vraag | richting | streefwaarde in het beleidsplan |',
    '|---|---|---|---|---|',
    ...naDoel(zonderBron).map(
      (z) =>
        `| ${z.code} | ${z.doel} | ${z.vraag} | ${z.richting} | ${z.streven || 'nog niet vastgesteld'} |`,
    ),
    '',
  ].join('\n')
