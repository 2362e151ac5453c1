// One raadsvraag: what was asked, its answer, and for who may: answering it, or taking it back.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { Prose } from '../../ui/changes.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { ErrorSummary, Form, Versieveld } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Link, Paragraph } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import { MonitorNav } from '../monitor/monitornav.tsx'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { periodeWoorden } from './deel.tsx'
import type { Raadsvraag } from './raadsvraag.ts'
import { geenNamen, vraagStand } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly vraag: Raadsvraag
  readonly kpiNaam: string
  readonly antwoordForm: FormState
  readonly intrekForm: FormState
}

export function VraagPagina(props: Props) {
  const { call, vraag, kpiNaam } = props
  const { '': algemeen, ...errors } = { ...props.antwoordForm.errors, ...props.intrekForm.errors }
  const antwoordForm = { ...props.antwoordForm, errors }
  const isFout = algemeen !== undefined || Object.keys(errors).length > 0
  const isOpen = vraag.status === 'open'
  return (
    <Schil call={call} titel="Vraag van de raad" fout={isFout}>
      <Stack space="l">
        <MonitorNav call={call} />
        <ErrorSummary form={antwoordForm} algemeen={algemeen} />
        <PageHead
          boven={`Vraag van de raad · ${vraagStand[vraag.status]}`}
          titel={`Vraag van ${vraag.gesteldDoor}`}
          acties={
            <LinkButton href="/werk/raadsvragen" variant="subtle">
              Alle vragen
            </LinkButton>
          }
        />
        <Over {...props} kpiNaam={kpiNaam} />
        <Prose>{vraag.vraagtekst}</Prose>
        {vraag.antwoord !== null && <Antwoord vraag={vraag} />}
        {!isOpen && antwoordForm.values.antwoord && (
          <Section titel="Wat u schreef">
            <Prose>{String(antwoordForm.values.antwoord)}</Prose>
          </Section>
        )}
        {isOpen && call.medewerker.rechten.has('raadsvraag:beantwoorden') && (
          <Beantwoord vraag={vraag} form={antwoordForm} />
        )}
        {isOpen && vraag.gesteldDoorId === call.medewerker.id && (
          <Section titel="Intrekken">
            <Paragraph>
              Hebt u het antwoord niet meer nodig? Tot beleid antwoordt kunt u uw vraag intrekken.
            </Paragraph>
            <Form form={props.intrekForm} action={`/werk/raadsvragen/${vraag.id}/intrekking`}>
              <Versieveld van={vraag.versie} />
              <ButtonRow>
                <SubmitButton variant="danger">Trek de vraag in</SubmitButton>
              </ButtonRow>
            </Form>
          </Section>
        )}
      </Stack>
    </Schil>
  )
}

const Over = ({ vraag, kpiNaam }: Props) => (
  <DataList
    items={[
      [
        'Cijfer',
        <Link key="cijfer" href={`/werk/streefwaarden/${vraag.kpi}`}>
          {kpiNaam}
        </Link>,
      ],
      ['Periode', periodeWoorden(vraag.periode)],
      ['Gesteld', schrijfDatum(datumInAmsterdam(vraag.gesteldOp))],
    ]}
  />
)

const Antwoord = ({ vraag }: Pick<Props, 'vraag'>) => (
  <Section titel="Antwoord">
    <Prose>{vraag.antwoord}</Prose>
    <Paragraph small>
      {vraag.beantwoordDoor}
      {vraag.gepubliceerdOp && `, ${schrijfDatum(datumInAmsterdam(vraag.gepubliceerdOp))}`}
    </Paragraph>
  </Section>
)

const Beantwoord = ({ vraag, form }: { readonly vraag: Raadsvraag; readonly form: FormState }) => (
  <Section titel="Beantwoorden">
    <Form form={form} action={`/werk/raadsvragen/${vraag.id}/antwoord`}>
      <Versieveld van={vraag.versie} />
      <TextArea form={form} name="antwoord" label="Wat is het antwoord?" hint={geenNamen} rows={8} />
      <ButtonRow>
        <SubmitButton>Publiceer vraag en antwoord</SubmitButton>
      </ButtonRow>
    </Form>
  </Section>
)
