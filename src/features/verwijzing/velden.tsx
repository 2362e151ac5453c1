// The questions about a verwijzer: at the door to whom and how, and at the end what is told and how.

import type { FormState } from '../../platform/formstate.ts'
import { RadioGroup, Select } from '../../ui/choices.tsx'
import { ForReferrer } from '../../ui/conditional.tsx'
import { FieldRow, Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { DateField, TextField } from '../../ui/textfields.tsx'
import { berichtNaam, wegNaam } from './teksten.ts'
import { type Bericht, wegen } from './verwijzing.ts'

const opties = wegen.map((value) => ({ value, label: wegNaam[value] }))

/** Asked only when a verwijzer reports; the stylesheet shows it then (forms.css). */
export const VerwijzerVelden = ({ form }: { readonly form: FormState }) => (
  <ForReferrer titel="Terugkoppeling aan wie verwijst">
    <Stack>
      <Paragraph small>
        Een huisarts, school of andere verwijzer hoort van ons hoe het verder gaat. Zonder ja van de inwoner
        is dat alleen dat de verwijzing is opgepakt.
      </Paragraph>
      <FieldRow>
        <TextField
          form={form}
          name="verwijzerOrganisatie"
          label="Praktijk, school of organisatie"
          width="l"
        />
        <Select form={form} name="verwijzerWeg" label="Hoe geven wij bericht?" options={telefoonEerst} />
        <TextField
          form={form}
          name="verwijzerBereik"
          label="Adres, e-mailadres of nummer"
          hint="Leeg is het telefoonnummer hierboven."
          width="l"
          optional
        />
      </FieldRow>
      <FieldRow>
        <TextField form={form} name="verwijzerKenmerk" label="Kenmerk van de verwijzer" width="m" optional />
        <DateField
          form={form}
          name="verwijzerVoor"
          label="Terugkoppeling uiterlijk op"
          hint="Leeg is tien werkdagen."
          optional
        />
      </FieldRow>
    </Stack>
  </ForReferrer>
)

const telefoonEerst = [...opties].reverse()

type EindProps = { readonly form: FormState; readonly berichten: readonly Bericht[] }

/** On the forms that end a melding. */
export const EindVelden = ({ form, berichten }: EindProps) => (
  <>
    <Select
      form={form}
      name="verwijzerBericht"
      label="Wat laat u de verwijzer weten?"
      hint="Geeft u het nu niet? Dan blijft het op uw werklijst staan."
      empty="Nog niets"
      options={berichten.map((value) => ({ value, label: berichtNaam[value] }))}
    />
    <RadioGroup
      form={form}
      name="verwijzerWeg"
      label="Hoe?"
      hint="Een e-mail zegt alleen dat de verwijzing is opgepakt."
      inline
      options={opties}
    />
    <DateField form={form} name="verwijzerGebeldOp" label="Gebeld op" hint="Alleen als u belde." optional />
  </>
)
