// Leaving one piece out of a copy.

import type { FormState } from '../../platform/formstate.ts'
import { SubmitButton } from '../../ui/buttons.tsx'
import { Select } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { Stack } from '../../ui/layout.tsx'
import { Details } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import { weglaatNaam } from './teksten.ts'
import { weglaatgronden } from './weglating.ts'

type Props = {
  readonly verzoekId: string
  readonly sleutel: string
  readonly titel: string
  readonly form: FormState
  readonly open: boolean
}

export const WeglaatForm = ({ verzoekId, sleutel, titel, form, open }: Props) => (
  <Details
    titel={
      <>
        Weglaten<span className="kt-hidden">: {titel}</span>
      </>
    }
    open={open}
  >
    <Form form={form} action={`/werk/verzoeken/${verzoekId}/kopie/weglating`}>
      <input type="hidden" name="stuk" value={sleutel} />
      <Stack>
        <Select
          form={form}
          name="grond"
          id={`grond-${sleutel}`}
          label="Waarom mag dit niet mee?"
          hint="De inwoner ziet dat er iets is weggelaten, en deze reden."
          empty="Kies"
          options={weglaatgronden.map((een) => ({ value: een, label: weglaatNaam[een] }))}
        />
        <TextArea
          form={form}
          name="toelichting"
          id={`toelichting-${sleutel}`}
          label="Leg het uit"
          hint="Voor ons. De inwoner ziet dit niet."
          rows={2}
          maxLength={2000}
        />
        <div>
          <SubmitButton variant="secondary">Dit stuk weglaten</SubmitButton>
        </div>
      </Stack>
    </Form>
  </Details>
)
