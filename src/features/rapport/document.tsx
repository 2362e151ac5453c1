// A rapport as a document: what to know first, then every figure by hoofddoel; the same for staff, council and public.

import { Alert } from '../../ui/alert.tsx'
import { Prose } from '../../ui/changes.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Link, List, Paragraph } from '../../ui/text.tsx'
import { hoofddoelNaam } from '../monitor/teksten.ts'
import { CijferBlok } from './cijferblok.tsx'
import { cijfersVan, vanHoofddoel } from './cijfers.ts'
import { InHetKort } from './kortblok.tsx'
import type { HeelRapport, Rapport } from './rapport.ts'
import { leesregels } from './teksten.ts'

type Props = {
  readonly rapport: HeelRapport
  /** Where rapporten are for this reader: '/werk/rapporten' or '/monitor/rapporten'. */
  readonly map: string
}

/** That it is a correction, that there is a newer one, or that it was withdrawn. */
export const Melding = ({ rapport, map }: { readonly rapport: Rapport; readonly map: string }) => (
  <>
    {rapport.status === 'ingetrokken' && (
      <Alert kind="let_op" titel="Dit rapport is ingetrokken">
        {rapport.intrekking}
      </Alert>
    )}
    {rapport.opvolgerId !== null && (
      <Alert kind="let_op" titel="Er is een nieuwere uitgave">
        <Link href={`${map}/${rapport.opvolgerId}`}>Lees de nieuwste uitgave van dit rapport</Link>
      </Alert>
    )}
    {rapport.wijziging !== null && (
      <Alert titel={`Dit is uitgave ${rapport.uitgave}: er is iets veranderd`}>
        <Prose>{rapport.wijziging}</Prose>
      </Alert>
    )}
  </>
)

const Leeswijzer = () => (
  <Section titel="Zo leest u deze cijfers" id="leeswijzer">
    <Stack>
      <Paragraph>
        Niemand mag in deze cijfers te herkennen zijn. Daarom ronden wij af en laten wij soms iets weg.
      </Paragraph>
      <List items={leesregels} />
    </Stack>
  </Section>
)

export const RapportDocument = ({ rapport, map }: Props) => {
  if (rapport.status === 'ingetrokken') return <Melding rapport={rapport} map={map} />
  const adres = `${map}/${rapport.id}`
  const cijfers = cijfersVan(rapport)
  return (
    <Stack space="l">
      <Melding rapport={rapport} map={map} />
      {rapport.inleiding !== '' && (
        <Section titel="Inleiding">
          <Paragraph lead>
            <Prose>{rapport.inleiding}</Prose>
          </Paragraph>
        </Section>
      )}
      <InHetKort cijfers={cijfers} />
      {Object.entries(hoofddoelNaam).map(([doel, naam]) => {
        const eigen = vanHoofddoel(cijfers, doel)
        if (eigen.length === 0) return null
        return (
          <Section key={doel} titel={naam}>
            <Stack space="l">
              {eigen.map((cijfer) => (
                <CijferBlok key={cijfer.kpi.code} rapport={rapport} cijfer={cijfer} csv={`${adres}.csv`} />
              ))}
            </Stack>
          </Section>
        )
      })}
      <Leeswijzer />
    </Stack>
  )
}
