// What people wrote, for who works on quality: per quarter, without a mark, a team or a kern.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { EmptyState, Paragraph, Quote } from '../../ui/text.tsx'
import { schrijfDatum } from '../termijn/datum.ts'
import type { ToelichtingRij } from './toelichting.sql.ts'

type Props = { readonly call: Call; readonly rijen: readonly ToelichtingRij[] }

const naam = (kwartaal: string) =>
  `${Math.ceil(Number(kwartaal.slice(5, 7)) / 3)}e kwartaal ${kwartaal.slice(0, 4)}`

export const ToelichtingenPagina = ({ call, rijen }: Props) => (
  <Schil call={call} titel="Wat inwoners schreven">
    <Stack space="l">
      <PageHead
        titel="Wat inwoners schreven"
        intro="Bij het onderzoek naar hoe inwoners onze hulp vinden. Deze woorden staan in geen cijfer, bestand of rapport."
      />
      <Paragraph>
        Staat er toch een naam in, of herkent u iemand? Zoek dan niet op wie het is. Een kwartaal staat hier
        als het voorbij is.
      </Paragraph>
      {rijen.length === 0 && (
        <EmptyState titel="Er is nog niets geschreven">
          Zodra een kwartaal voorbij is, staat hier wat inwoners toen schreven.
        </EmptyState>
      )}
      {[...Map.groupBy(rijen, (r) => r.kwartaal)].map(([kwartaal, van]) => (
        <Section key={kwartaal} titel={naam(kwartaal)}>
          {van.map((r) => (
            <Quote key={r.id}>{r.toelichting}</Quote>
          ))}
          <Paragraph small>
            Wij bewaren dit tot {schrijfDatum(van[0]?.bewarenTot ?? van[0]?.kwartaal ?? '2000-01-01')}.
          </Paragraph>
        </Section>
      ))}
    </Stack>
  </Schil>
)
