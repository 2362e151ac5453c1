// Writing down a contact from the dossier: one line is enough, more may; with a melding, plan or traject, or for oneself.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup, Select } from '../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { FieldRow } from '../../ui/layout.tsx'
import { ButtonDetails } from '../../ui/text.tsx'
import { DateField, TextArea } from '../../ui/textfields.tsx'
import type { Masked, Shown } from '../autorisatie/present.ts'
import { kanalen } from '../contact/contact.ts'
import { dagVeld, kanaalNaam } from '../contact/teksten.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { Lid, Zaak } from './dossier.ts'
import { zaakNaam } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly form: FormState
  readonly zaken: readonly Masked<Zaak>[]
  readonly leden: readonly Shown<Lid>[]
}

/** What a contact can belong to: what runs, as the form names it. */
export const contactPlekken = (zaken: readonly Masked<Zaak>[]) =>
  zaken
    .filter((z) => z.isOpen && z.wat !== undefined && z.wat !== 'gesprek')
    .map((z) => ({
      value: `${z.wat}:${z.id}`,
      label: `${z.wat && zaakNaam[z.wat]} van ${schrijfDatum(datumInAmsterdam(new Date(z.op ?? 0)))}`,
    }))

export function ContactBlok({ call, form, zaken, leden }: Props) {
  if (!call.medewerker.rechten.has('contact:vastleggen')) return null
  const isFout = Object.keys(form.errors).length > 0
  return (
    <ButtonDetails
      titel="Contact vastleggen"
      open={isFout || form.concept?.van !== undefined}
      action={`/werk/dossiers/${call.params.id}/contacten`}
    >
      <ErrorSummary form={form} />
      <Form form={form} action={`/werk/dossiers/${call.params.id}/contacten`}>
        <TextArea
          form={form}
          name="waarover"
          label="Waar ging het over?"
          hint="Eén regel is genoeg."
          rows={2}
        />
        <FieldRow>
          <Select
            form={form}
            name="kanaal"
            label="Hoe ging het contact?"
            options={kanalen.map((k) => ({ value: k, label: kanaalNaam[k] }))}
          />
          <Select
            form={form}
            name="inwonerId"
            label="Over wie?"
            empty="Het hele huishouden"
            options={leden.map((lid) => ({ value: lid.id, label: volledigeNaam(lid) }))}
          />
        </FieldRow>
        <Select
          form={form}
          name="bij"
          label="Waar hoort het bij?"
          hint="Wie dat behandelt, leest ook uw woorden. Los: alleen u leest ze, een collega ziet dat er contact was."
          empty="Nergens bij, los"
          options={contactPlekken(zaken)}
        />
        <RadioGroup
          form={form}
          name="isMetInwoner"
          label="Sprak u de inwoner zelf?"
          options={[
            { value: 'ja', label: 'Ja' },
            { value: 'nee', label: 'Nee, iemand anders' },
          ]}
          inline
        />
        <DateField form={form} {...dagVeld} optional />
        <SubmitButton variant="secondary">Contact vastleggen</SubmitButton>
      </Form>
    </ButtonDetails>
  )
}
