// The plan as one person of the household or near it reads it: only what is shared with them, made for paper.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton } from '../../ui/buttons.tsx'
import { PageHead, ScreenOnly, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link, Paragraph, Quote } from '../../ui/text.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { leefgebiedNaam } from '../melding/teksten.ts'
import { laagNaam } from '../regie/teksten.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import type { Afspraak } from './afspraak.ts'
import type { DoelRij } from './doel.sql.ts'
import type { MensRij } from './lezer.sql.ts'
import type { PlanBeeld } from './planbeeld.tsx'
import { afspraakNaam } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly beeld: PlanBeeld
  readonly mens: Shown<MensRij>
  readonly delen: {
    readonly woorden: boolean
    readonly doelen: readonly Shown<DoelRij>[]
    readonly afspraken: readonly Shown<Afspraak>[]
  }
}

export function PersoonlijkePagina({ call, beeld, mens, delen }: Props) {
  const { plan } = beeld
  const afspraken = delen.afspraken.filter(({ status }) => status !== 'vervallen')
  const algemeen = afspraken.filter(({ doelId }) => doelId === null)
  return (
    <Schil call={call} titel="Plan voor één persoon">
      <Stack space="l">
        <PageHead
          boven={`Versie ${plan.versie} · ${schrijfDatum(beeld.vandaag)}`}
          titel={`Plan voor ${volledigeNaam(mens)}`}
          intro={
            <ScreenOnly>
              Hierin staat alleen wat met deze persoon is gedeeld. Print de pagina met Ctrl + P.
            </ScreenOnly>
          }
          acties={<LinkButton href={`/werk/plannen/${plan.id}`}>Terug naar het plan</LinkButton>}
        />
        {delen.doelen.length + afspraken.length === 0 && !delen.woorden && (
          <EmptyState titel="Er is niets met deze persoon gedeeld">
            Open het plan en kies bij een doel met wie het is gedeeld.
          </EmptyState>
        )}
        {delen.woorden && plan.eigenWoorden && <Quote van="In eigen woorden">{plan.eigenWoorden}</Quote>}
        {delen.doelen.map((doel) => (
          <Section key={doel.id} titel={doel.woorden}>
            <Stack>
              <Paragraph>{[doel.inwoner, leefgebiedNaam[doel.leefgebied]].join(' · ')}</Paragraph>
              {doel.waarom && <Paragraph>{`Waarom: ${doel.waarom}`}</Paragraph>}
              <Afspraken
                titel={doel.woorden}
                afspraken={afspraken.filter(({ doelId }) => doelId === doel.id)}
              />
            </Stack>
          </Section>
        ))}
        {algemeen.length > 0 && (
          <Section titel="Andere afspraken">
            <Afspraken titel="Andere afspraken" afspraken={algemeen} />
          </Section>
        )}
        <WieLeidt beeld={beeld} />
        <Anderen beeld={beeld} mens={mens} />
      </Stack>
    </Schil>
  )
}

const Afspraken = ({
  titel,
  afspraken,
}: {
  readonly titel: string
  readonly afspraken: readonly Shown<Afspraak>[]
}) =>
  afspraken.length > 0 && (
    <Table
      caption={`Wie doet wat: ${titel}`}
      captionHidden
      columns={[
        { label: 'Wie' },
        { label: 'Wat' },
        { label: 'Vóór', narrow: true },
        { label: 'Stand', narrow: true },
      ]}
      rows={afspraken.map(({ id, wie, wat, voorDatum, status }) => ({
        id,
        cells: [wie, wat, schrijfDatum(voorDatum), afspraakNaam[status]],
      }))}
    />
  )

/** Whom to call about it: on paper too, for that is what goes home with the inwoner. */
function WieLeidt({ beeld: { regie } }: Pick<Props, 'beeld'>) {
  const leiden = (['proces', 'casus'] as const).flatMap((laag) =>
    regie.regies.filter((r) => r.laag === laag && r.status === 'aanvaard'),
  )
  if (leiden.length === 0) return null
  return (
    <Section titel="Wie leidt dit plan">
      {leiden.map((r) => (
        <Paragraph key={r.id}>
          {[r.laag && laagNaam[r.laag], r.medewerker, r.functie, r.telefoon].filter(Boolean).join(' · ')}
        </Paragraph>
      ))}
    </Section>
  )
}

/** To the page of somebody else; not on paper. */
const Anderen = ({ beeld: { plan }, mens }: Pick<Props, 'beeld' | 'mens'>) => (
  <ScreenOnly>
    <ButtonRow>
      {(plan.mensen ?? [])
        .filter(({ id }) => id !== mens.id)
        .map((ander) => (
          <Link key={ander.id} href={`/werk/plannen/${plan.id}/voor/${ander.id}`}>
            {`Plan voor ${volledigeNaam(ander)}`}
          </Link>
        ))}
    </ButtonRow>
  </ScreenOnly>
)
