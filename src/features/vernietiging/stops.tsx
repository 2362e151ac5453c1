// The page of vernietigingsstops: what may not go and why, and lifting that.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { Card, PageHead, Section, Stack } from '../../ui/layout.tsx'
import { EmptyState, Paragraph } from '../../ui/text.tsx'
import { TextArea, TextField } from '../../ui/textfields.tsx'
import { soortNaam } from '../bewaartermijn/teksten.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { StopRij } from './stop.sql.ts'

type Props = {
  readonly call: Call
  readonly stops: readonly StopRij[]
  readonly form: FormState
  readonly vers: FormState
  /** The stop whose lifting was refused, with what was typed. */
  readonly gestuurd: { readonly id: string; readonly form: FormState } | undefined
}

export function StopPagina(props: Props) {
  const { call, stops, form, gestuurd } = props
  const { '': algemeen, ...errors } = { ...form.errors, ...gestuurd?.form.errors }
  const isFout = algemeen !== undefined || Object.keys(errors).length > 0
  return (
    <Schil call={call} titel="Wat niet weg mag" fout={isFout}>
      <Stack space="l">
        <ErrorSummary
          form={{ ...form, errors }}
          algemeen={algemeen}
          titel="Er is niets veranderd"
          {...(gestuurd && { ids: { reden: `reden-${gestuurd.id}` } })}
        />
        <PageHead
          boven="Vernietiging"
          titel="Wat niet weg mag"
          intro="Loopt er een bezwaar, een klacht of een rechtszaak? Zeg dan hier dat iets niet vernietigd mag worden, ook als de bewaartermijn voorbij is."
        />
        <Section titel="Dit mag niet weg">
          <Form form={form} action="/werk/beheer/vernietigingsstops">
            <Stack>
              <TextField
                form={form}
                name="adres"
                label="Webadres"
                hint="Van het dossier, de melding, het traject of het plan. Een collega die daar werkt, kan het u geven."
                maxLength={500}
              />
              <TextArea
                form={form}
                name="reden"
                label="Waarom?"
                hint="Noem geen namen."
                rows={2}
                maxLength={2000}
              />
              <div>
                <SubmitButton>Stop plaatsen</SubmitButton>
              </div>
            </Stack>
          </Form>
        </Section>
        <Section titel="Stops">
          {stops.length === 0 ? (
            <EmptyState titel="Er is geen stop">
              Alles waarvan de bewaartermijn voorbij is, kan op een lijst komen.
            </EmptyState>
          ) : (
            <Stack>
              {stops.map((stop) => (
                <Stopblok key={stop.id} stop={stop} {...props} />
              ))}
            </Stack>
          )}
        </Section>
      </Stack>
    </Schil>
  )
}

const dag = (op: Date) => schrijfDatum(datumInAmsterdam(op))

function Stopblok({ stop, gestuurd, vers }: Props & { readonly stop: StopRij }) {
  const form = gestuurd?.id === stop.id ? gestuurd.form : vers
  return (
    <Card titel={`${soortNaam[stop.soort]} ${stop.staart}`}>
      <Stack space="s">
        <Paragraph>{`Sinds ${dag(stop.op)}, door ${stop.door}: ${stop.reden}`}</Paragraph>
        {stop.opgehevenOp ? (
          <Paragraph>{`Opgeheven op ${dag(stop.opgehevenOp)} door ${stop.opgehevenDoor}: ${stop.ophefreden}`}</Paragraph>
        ) : (
          <Form
            form={form}
            action={`/werk/beheer/vernietigingsstops/${stop.id}/opheffing`}
            id={`stop-${stop.id}`}
          >
            <Stack space="s">
              <TextField
                form={form}
                name="reden"
                id={`reden-${stop.id}`}
                label="Waarom mag het nu wel weg?"
                maxLength={2000}
              />
              <div>
                <SubmitButton>Stop opheffen</SubmitButton>
              </div>
            </Stack>
          </Form>
        )}
      </Stack>
    </Card>
  )
}
