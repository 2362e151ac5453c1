// The page of instellingen: what holds now, what was decided, and the forms to choose otherwise.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { SubmitButton } from '../../ui/buttons.tsx'
import { typed } from '../../ui/field.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { DateField, TextField } from '../../ui/textfields.tsx'
import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import type { Grens } from '../traject/contactgrens.ts'

type Props = {
  readonly call: Call
  readonly grenzen: readonly Grens[]
  readonly grens: number
  readonly dagen: number
  readonly vandaag: Datum
  readonly grensForm: FormState
  readonly herinneringForm: FormState
}

export function InstellingPagina(props: Props) {
  const { call, grensForm, herinneringForm } = props
  const { '': algemeen, ...errors } = { ...grensForm.errors, ...herinneringForm.errors }
  const isFout = Object.keys(errors).length > 0 || algemeen !== undefined
  return (
    <Schil call={call} titel="Instellingen" fout={isFout}>
      <Stack space="l">
        <PageHead boven="Beheer" titel="Instellingen" intro="Wat uw gemeente zelf kiest." />
        <ErrorSummary form={{ ...grensForm, errors }} algemeen={algemeen} />
        <Contactgrens {...props} />
        <Herinnering {...props} />
      </Stack>
    </Schil>
  )
}

const Contactgrens = ({ grenzen, grens, vandaag, grensForm: form }: Props) => (
  <Section titel="Contactgrens">
    <Stack>
      <Paragraph>
        {`Na ${grens} contacten met de inwoner beslist de behandelaar of de ondersteuning doorgaat. Een traject houdt de grens van de dag dat het begon.`}
      </Paragraph>
      {grenzen.length > 0 && (
        <Table
          caption="Besluiten, het nieuwste eerst"
          columns={[{ label: 'Vanaf' }, { label: 'Contacten', numeric: true }, { label: 'Besloten in' }]}
          rows={grenzen.map(({ van, aantal, verwijzing }) => ({
            id: van,
            cells: [`${schrijfDatum(van)}${van > vandaag ? ' (komt nog)' : ''}`, aantal, verwijzing],
          }))}
        />
      )}
      <Form form={form} action="/werk/beheer/instellingen/contactgrens">
        <Stack>
          <TextField form={form} name="aantal" label="Na hoeveel contacten?" inputMode="numeric" width="s" />
          <DateField form={form} name="van" label="Vanaf welke dag?" />
          <TextField
            form={form}
            name="verwijzing"
            label="Waar is dit besloten?"
            hint="Zo kan iedereen het nalezen. Bijvoorbeeld: besluit van de raad, 12 januari 2026."
            maxLength={500}
          />
          <div>
            <SubmitButton>Contactgrens vastleggen</SubmitButton>
          </div>
        </Stack>
      </Form>
    </Stack>
  </Section>
)

const Herinnering = ({ dagen, herinneringForm: form }: Props) => (
  <Section titel="Herinnering aan afspraken">
    <Stack>
      <Paragraph>
        {dagen === 0
          ? 'Inwoners krijgen geen herinnering aan hun afspraken.'
          : `Inwoners krijgen ${dagen} ${dagen === 1 ? 'dag' : 'dagen'} van tevoren een herinnering aan hun afspraken.`}
      </Paragraph>
      <Form form={form} action="/werk/beheer/instellingen/herinnering">
        <input type="hidden" name="stond" value={typed(form, 'stond')} />
        <Stack>
          <TextField
            form={form}
            name="dagen"
            label="Hoeveel dagen van tevoren?"
            hint="Van 0 tot en met 30. Bij 0 gaat er geen herinnering uit. Het geldt vanaf morgen."
            inputMode="numeric"
            width="s"
          />
          <div>
            <SubmitButton>Herinnering instellen</SubmitButton>
          </div>
        </Stack>
      </Form>
    </Stack>
  </Section>
)
