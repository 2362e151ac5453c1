// The page on which the functionaris finds the inwoner whose log it is: one person at a time.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { FieldRow, PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link, Paragraph } from '../../ui/text.tsx'
import { DateField, TextField } from '../../ui/textfields.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import type { Betrokkene } from './inzage.ts'

type Props = {
  readonly call: Call
  readonly form: FormState
  /** Undefined until somebody was searched for. */
  readonly gevonden?: readonly Masked<Betrokkene>[] | undefined
}

export const ZoekPagina = ({ call, form, gevonden }: Props) => (
  <Schil call={call} titel="Wie keek" fout={Object.keys(form.errors).length > 0}>
    <Stack space="l">
      <ErrorSummary form={form} titel="Er is niet gezocht" />
      <PageHead
        boven="Privacy"
        titel="Wie keek in een dossier?"
        intro="Zoek de inwoner. Daarna ziet u wie keek, waarom, en wat geweigerd is. De inhoud van het dossier ziet u niet."
      />
      {gevonden && <Gevonden gevonden={gevonden} />}
      <Form form={form} action="/werk/privacy/inzage/zoeken">
        <Stack>
          <Paragraph>
            Vul het BSN in, of de achternaam met de geboortedatum. Dat u zoekt, wordt vastgelegd.
          </Paragraph>
          <FieldRow>
            <TextField form={form} name="bsn" label="BSN" inputMode="numeric" width="m" />
          </FieldRow>
          <FieldRow>
            <TextField form={form} name="voorvoegsel" label="Voorvoegsel" width="s" />
            <TextField form={form} name="geslachtsnaam" label="Achternaam" width="l" />
          </FieldRow>
          <DateField form={form} name="geboortedatum" label="Geboortedatum" />
          <ButtonRow>
            <SubmitButton>Zoeken</SubmitButton>
          </ButtonRow>
        </Stack>
      </Form>
    </Stack>
  </Schil>
)

const Gevonden = ({ gevonden }: { readonly gevonden: readonly Masked<Betrokkene>[] }) =>
  gevonden.length === 0 ? (
    <EmptyState titel="Niemand gevonden">
      Kijk na wat u typte. Gaat het om uzelf, uw familie of een bekende? Dan kijkt een andere functionaris.
    </EmptyState>
  ) : (
    <Section titel="Gevonden">
      <Table
        caption="Gevonden inwoners"
        captionHidden
        columns={[{ label: 'Naam' }, { label: 'Geboren' }, { label: 'Log', headHidden: true, plain: true }]}
        rows={gevonden.map((b) => {
          const naam = volledigeNaam(b)
          return {
            id: b.inwonerId ?? '',
            cells: [
              <strong key="naam">{naam}</strong>,
              b.geboortedatum ? schrijfDatum(b.geboortedatum) : 'Onbekend',
              <Link key="log" href={`/werk/privacy/inzage/${b.inwonerId}`}>
                {`Wie keek bij ${naam}`}
              </Link>,
            ],
          }
        })}
      />
    </Section>
  )
