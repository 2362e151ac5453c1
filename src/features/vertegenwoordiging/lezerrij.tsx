// One line of "Wie mag lezen?": a reader in words.

import { Badge } from '../../ui/badge.tsx'
import { Stack } from '../../ui/layout.tsx'
import type { Row } from '../../ui/table.tsx'
import { Link, Paragraph } from '../../ui/text.tsx'
import type { Niveau } from '../autorisatie/autorisatie.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import type { Lezer } from './beeld.tsx'
import { handelZin, leesZin, redenZin, soortNaam } from './teksten.ts'
import { leesniveauVan } from './verandering.ts'
import type { Leesniveau } from './vertegenwoordigingsoort.ts'

const zin = (niveau: Niveau | undefined): string =>
  niveau === undefined ? 'Niets' : leesZin[niveau as Leesniveau]

const alsWat = ({ soort }: Lezer): string =>
  soort === 'zelf' ? 'De inwoner zelf' : soort === 'ouder' ? 'Ouder' : soortNaam[soort]

const waarbij: Readonly<Record<Lezer['waarover'], string>> = {
  alles: '',
  een_melding: 'bij één melding',
  een_traject: 'bij één traject',
  geld: 'alleen over geld',
}

export function leesTekst({ niveau, naVrijgave, metAfspraken, waarover, recht }: Lezer): string[] {
  if (niveau === undefined) return ['Niets']
  return [
    [zin(niveau), metAfspraken && niveau === 'L1' && 'met de afspraken', waarbij[waarover]]
      .filter(Boolean)
      .join(', '),
    naVrijgave ? `Na vrijgave: ${zin(naVrijgave).toLowerCase()}` : '',
    recht.zietAdres ? '' : 'Niet het adres, en niet wie daar wonen',
  ].filter((regel) => regel !== '')
}

/** The next day something changes, and what it becomes. */
export function totTekst({ verandering, niveau, soort }: Lezer): string {
  if (!verandering)
    return niveau === undefined ? '' : soort === 'zelf' ? 'Blijft zo' : 'Tot het anders wordt vastgelegd'
  const wordt = leesniveauVan(verandering.wordt)
  const dag = schrijfDatum(verandering.op)
  if (wordt === niveau)
    return `Vanaf ${dag}: ${handelZin[verandering.wordt.handelt].toLowerCase()} bij handelen`
  return `Vanaf ${dag}: ${zin(wordt).toLowerCase()}`
}

export const Regels = ({ van }: { readonly van: readonly string[] }) => (
  <Stack space="s">
    {van.map((regel) => (
      <span key={regel}>{regel}</span>
    ))}
  </Stack>
)

export const lezerRij = (lezer: Lezer): Row => ({
  id: lezer.id ?? `${lezer.soort} ${lezer.wieId}`,
  cells: [
    <Stack key="wie" space="s">
      {lezer.id ? <Link href={`/werk/vertegenwoordigingen/${lezer.id}`}>{lezer.wie}</Link> : lezer.wie}
      <Paragraph small>{alsWat(lezer)}</Paragraph>
      {lezer.stand === 'komt' && <Badge>Gaat nog in</Badge>}
      {lezer.recht.reden === 'afgeschermd' && <Badge toon="let_op">Afgeschermd</Badge>}
      {lezer.recht.reden === 'gezag_niet_nagekeken' && <Badge toon="let_op">Nakijken</Badge>}
    </Stack>,
    <Regels key="leest" van={leesTekst(lezer)} />,
    handelZin[lezer.recht.handelt],
    totTekst(lezer),
    redenZin[lezer.recht.reden],
  ],
})
