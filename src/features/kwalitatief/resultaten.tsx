// The ten results of the policy plan, each with the latest judgement, its day and how many people said so.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Link } from '../../ui/text.tsx'
import { MonitorNav } from '../monitor/monitornav.tsx'
import { resultaatKpis } from '../monitor/zonderbron.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import type { MetingRij } from './kwalitatief.sql.ts'
import { vormNaam } from './teksten.ts'
import { Waarderingmerk } from './waarderingmerk.tsx'

type Props = { readonly call: Call; readonly laatste: readonly MetingRij[] }

export const ResultatenPagina = ({ call, laatste }: Props) => (
  <Schil call={call} titel="Resultaten">
    <Stack space="l">
      <MonitorNav call={call} />
      <PageHead
        titel="Resultaten voor de inwoner"
        intro="Wat zich niet laat tellen, vragen wij: in een gesprek, een klankbordgroep of een evaluatie. Hier staat steeds het laatste oordeel."
      />
      <Table
        caption="De tien resultaten van het beleidsplan"
        captionHidden
        columns={[
          { label: 'Vraag', plain: true },
          { label: 'Doel' },
          { label: 'Laatste oordeel' },
          { label: 'Hoe gevraagd' },
          { label: 'Wanneer' },
          { label: 'Mensen', numeric: true },
        ]}
        rows={resultaatKpis.map((kpi) => {
          const m = laatste.find((een) => een.kpi === kpi.code)
          const vraag = (
            <Link key="vraag" href={`/werk/resultaten/${kpi.code}`}>
              {kpi.vraag}
            </Link>
          )
          return {
            id: kpi.code,
            cells: m
              ? [
                  vraag,
                  kpi.doel,
                  <Waarderingmerk key="oordeel" waardering={m.waardering} />,
                  vormNaam[m.vorm],
                  schrijfDatum(m.gehoudenOp),
                  m.aantal.toLocaleString('nl-NL'),
                ]
              : [vraag, kpi.doel, 'Nog niet gevraagd', '', '', ''],
          }
        })}
      />
    </Stack>
  </Schil>
)
