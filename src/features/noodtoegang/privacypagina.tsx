// The privacy officer's page of noodtoegang: what must be looked over and by when, and what was said before.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState } from '../../ui/text.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { OordeelBlok } from './oordeelblok.tsx'
import type { Rij } from './privacy.sql.ts'
import { redenNaam, uitkomstNaam } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly open: readonly Shown<Rij>[]
  readonly klaar: readonly Shown<Rij>[]
  readonly gestuurd: { readonly id: string; readonly form: FormState } | undefined
  readonly vers: FormState
}

export function NoodtoegangPrivacyPagina({ call, open, klaar, gestuurd, vers }: Props) {
  const { '': algemeen, ...errors } = gestuurd?.form.errors ?? {}
  const ids = { oordeel: `oordeel-${gestuurd?.id}`, uitkomst: `uitkomst-${gestuurd?.id}` }
  return (
    <Schil call={call} titel="Noodtoegang" fout={gestuurd !== undefined}>
      <Stack space="l">
        <ErrorSummary
          form={{ ...vers, errors }}
          algemeen={algemeen}
          titel="Er is niets beoordeeld"
          ids={ids}
        />
        <PageHead
          boven="Privacy"
          titel="Noodtoegang"
          intro="Wie keek zonder eigen toegang in een dossier, en waarom. Beoordeel elke keer binnen vijf werkdagen."
        />
        <Section titel="Te beoordelen">
          {open.length === 0 ? (
            <EmptyState titel="Er wacht niets">Elke noodtoegang is beoordeeld.</EmptyState>
          ) : (
            <Stack>
              {open.map((rij) => (
                <OordeelBlok
                  key={rij.id}
                  call={call}
                  rij={rij}
                  form={gestuurd?.id === rij.id ? { ...gestuurd.form, errors } : vers}
                />
              ))}
            </Stack>
          )}
        </Section>
        {klaar.length > 0 && (
          <Section titel="Beoordeeld">
            <Table
              caption="Beoordeelde noodtoegang, de laatste bovenaan"
              captionHidden
              columns={[
                { label: 'Wanneer' },
                { label: 'Wie' },
                { label: 'Reden' },
                { label: 'Uitkomst' },
                { label: 'Beoordeeld door' },
              ]}
              rows={klaar.map((n) => ({
                id: n.id,
                cells: [
                  schrijfDatum(datumInAmsterdam(n.van)),
                  n.medewerker,
                  redenNaam[n.reden],
                  `${n.uitkomst ? uitkomstNaam[n.uitkomst] : ''}: ${n.oordeel ?? ''}`,
                  n.beoordeeldDoor,
                ],
              }))}
            />
          </Section>
        )}
      </Stack>
    </Schil>
  )
}
