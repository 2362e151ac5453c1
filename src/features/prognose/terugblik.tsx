// Whether the prognose was right before: from each year the later ones of 2015 to 2019, and what follows for the band.

import { Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link, Paragraph } from '../../ui/text.tsx'
import { toetstabel } from './beelden.tsx'
import { afwijking } from './teksten.ts'
import { foutenVan } from './terugtoets.ts'
import type { Uitkomst } from './uitkomst.ts'

/** The years of the analysis of the policy plan (bijlage III). */
const beleidsjaren = { van: 2015, tot: 2019 } as const

export const Terugblik = ({
  uitkomst: { toetsen },
  zoek,
}: {
  readonly uitkomst: Uitkomst
  readonly zoek: string
}) => {
  const toen = toetsen.filter(({ van, naar }) => van >= beleidsjaren.van && naar <= beleidsjaren.tot)
  const fouten = foutenVan(toen)
  const alle = foutenVan(toetsen)
  return (
    <Section titel="Klopte het eerder?" id="terugtoets">
      <Stack>
        <Paragraph>
          Wij maakten dezelfde prognose vanuit elk jaar van 2015 tot en met 2019, zonder maatregelen, en
          legden die naast wat er werd gedeclareerd.
        </Paragraph>
        {fouten ? (
          <>
            <Paragraph>
              {`Gemiddeld was het ${afwijking(fouten.gemiddeld)} ernaast, en op zijn slechtst ${afwijking(fouten.ergste)}.`}
            </Paragraph>
            <Table {...toetstabel(toen)} />
          </>
        ) : (
          <EmptyState titel="Over 2015 tot en met 2019 is niets te zeggen">
            Daarvoor zijn declaraties en bevolkingscijfers nodig van ten minste twee van deze jaren.
          </EmptyState>
        )}
        {alle && toetsen.length > toen.length && (
          <Paragraph>
            {`Alle jaren tot het gekozen jaar samen: gemiddeld ${afwijking(alle.gemiddeld)} ernaast, op zijn slechtst ${afwijking(alle.ergste)}. De marge in de tekening komt daarvandaan.`}
          </Paragraph>
        )}
        {alle && (
          <Paragraph small>
            <Link href={`/werk/prognose/bestanden/terugtoets.csv${zoek}`}>
              Download alle jaren van de terugtoets als CSV
            </Link>
          </Paragraph>
        )}
      </Stack>
    </Section>
  )
}
