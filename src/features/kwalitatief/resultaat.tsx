// One resultaat-kpi: no percentage but what people said, the latest first, and the form to add what was heard.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { Cluster, FieldRow, PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Details, EmptyState, Paragraph } from '../../ui/text.tsx'
import { DateField, TextArea, TextField } from '../../ui/textfields.tsx'
import type { ZonderBron } from '../monitor/zonderbron.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import type { MetingRij } from './kwalitatief.sql.ts'
import { vormen, waarderingen } from './kwalitatief.ts'
import { vormNaam, waarderingNaam } from './teksten.ts'
import { Waarderingmerk } from './waarderingmerk.tsx'

type Props = {
  readonly call: Call
  readonly kpi: ZonderBron
  readonly metingen: readonly MetingRij[]
  readonly form: FormState
  /** The form that takes one back, filled for the one it was sent for. */
  readonly intrekking: { readonly id: string; readonly form: FormState }
}

export function ResultaatPagina(props: Props) {
  const { call, kpi, metingen, form, intrekking } = props
  const isFout = Object.keys(form.errors).length > 0
  return (
    <Schil call={call} titel={kpi.vraag} fout={isFout || Object.keys(intrekking.form.errors).length > 0}>
      <Stack space="l">
        <PageHead
          boven={`Monitor · doel ${kpi.doel}`}
          titel={kpi.vraag}
          intro="Hier staat geen percentage. Wij vragen het aan mensen zelf, en schrijven op wat zij zeggen."
          acties={
            <LinkButton href="/werk/resultaten" variant="subtle">
              Alle resultaten
            </LinkButton>
          }
        />
        <ErrorSummary form={isFout ? form : intrekking.form} />
        <Section titel="Wat mensen zeiden">
          {metingen.length === 0 ? (
            <EmptyState titel="Dit is nog niet gevraagd">
              Vraag het in een gesprek, een klankbordgroep of een evaluatie, en leg vast wat u hoorde.
            </EmptyState>
          ) : (
            metingen.map((m) => <Meting key={m.id} {...props} meting={m} />)
          )}
        </Section>
        {call.medewerker.rechten.has('kwalitatief:vastleggen') && (
          <Section titel="Vastleggen wat u hoorde">
            <Details titel="Nieuwe meting" open={isFout}>
              <Nieuw {...props} />
            </Details>
          </Section>
        )}
      </Stack>
    </Schil>
  )
}

const Meting = ({ call, meting: m, intrekking }: Props & { readonly meting: MetingRij }) => (
  <Section titel={`${vormNaam[m.vorm]} op ${schrijfDatum(m.gehoudenOp)}`} level={3}>
    <Cluster>
      {m.ingetrokkenOp ? 'Telt niet meer' : <Waarderingmerk waardering={m.waardering} />}
      <span>{m.aantal === 1 ? '1 mens' : `${m.aantal.toLocaleString('nl-NL')} mensen`}</span>
    </Cluster>
    <Paragraph>{m.gehoord}</Paragraph>
    <Paragraph small>Vastgelegd door {m.door}.</Paragraph>
    {m.ingetrokkenOp ? (
      <Paragraph small>Ingetrokken: {m.waaromIngetrokken}</Paragraph>
    ) : (
      call.medewerker.rechten.has('kwalitatief:vastleggen') && (
        <Details titel="Klopt dit niet? Trek het in" open={intrekking.id === m.id}>
          <Form form={intrekking.form} action={`/werk/resultaten/${m.kpi}/metingen/${m.id}/intrekking`}>
            <TextField form={intrekking.form} name="waarom" label="Waarom telt dit niet meer?" />
            <ButtonRow>
              <SubmitButton>Intrekken</SubmitButton>
            </ButtonRow>
          </Form>
        </Details>
      )
    )}
  </Section>
)

const Nieuw = ({ kpi, form }: Props) => (
  <Form form={form} action={`/werk/resultaten/${kpi.code}/metingen`}>
    <RadioGroup
      form={form}
      name="vorm"
      label="Hoe heeft u het gevraagd?"
      options={vormen.map((value) => ({ value, label: vormNaam[value] }))}
      inline
    />
    <FieldRow>
      <DateField form={form} name="gehoudenOp" label="Wanneer was het?" />
      <TextField form={form} name="aantal" label="Hoeveel mensen deden mee?" inputMode="numeric" width="s" />
    </FieldRow>
    <TextArea
      form={form}
      name="gehoord"
      label="Wat hoorde u?"
      hint="Schrijf geen namen op, en niets waaraan iemand te herkennen is."
      maxLength={2000}
    />
    <RadioGroup
      form={form}
      name="waardering"
      label="Wat is het oordeel?"
      options={waarderingen.map((value) => ({ value, label: waarderingNaam[value] }))}
      inline
    />
    <ButtonRow>
      <SubmitButton>Meting vastleggen</SubmitButton>
    </ButtonRow>
  </Form>
)
