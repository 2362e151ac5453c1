// The form of the verslag: saved as often as wanted, and fixed with the words that stand on the page.

import type { FormState } from '../../platform/formstate.ts'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { typed } from '../../ui/field.tsx'
import { Form, Versieveld } from '../../ui/form.tsx'
import { Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { DateField, TextArea } from '../../ui/textfields.tsx'
import { BevindingVelden } from './bevindingen.tsx'

export const VerslagFormulier = ({ gesprekId, form }: { gesprekId: string; form: FormState }) => (
  <Form form={form} action={`/werk/gesprekken/${gesprekId}/verslag`}>
    <Versieveld van={typed(form, 'versie')} />
    <Stack space="l">
      <DateField
        form={form}
        name="gevoerdOp"
        label="Op welke dag was het gesprek?"
        hint="Laat dit leeg zolang u voorbereidt. Bijvoorbeeld 3-4-2026"
        optional
      />
      <TextArea
        form={form}
        name="eigenPlan"
        label="Eigen plan van de inwoner"
        hint="Wat de inwoner zelf opschreef of zei, in eigen woorden. Het plan begint hiermee."
        rows={4}
        optional
      />
      <TextArea
        form={form}
        name="verslag"
        label="Wat is er besproken?"
        hint="Dit leest de inwoner ook. Schrijf zoals u het zou zeggen."
        rows={6}
        optional
      />
      <BevindingVelden form={form} />
      <Paragraph>
        Opslaan zet het verslag in het dossier en u kunt het later nog wijzigen, vaststellen maakt het
        definitief, en een concept ziet alleen u.
      </Paragraph>
      <ButtonRow>
        <SubmitButton>Opslaan</SubmitButton>
        <SubmitButton formAction={`/werk/gesprekken/${gesprekId}/vaststelling`} variant="secondary">
          Verslag vaststellen
        </SubmitButton>
      </ButtonRow>
    </Stack>
  </Form>
)
