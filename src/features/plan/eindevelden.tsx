// The fields of an end: how a doel ended, and what became of each promise that is still open.

import type { FormState } from '../../platform/formstate.ts'
import { Select } from '../../ui/choices.tsx'
import { FieldRow, Section, Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { TextArea, TextField } from '../../ui/textfields.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { zelfredzaamheid } from '../gesprek/teksten.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import { type Afspraak, aflopen } from './afspraak.ts'
import { resultaten } from './plan.ts'
import { afspraakNaam, resultaatNaam } from './teksten.ts'

export const EindeVelden = ({ form, doelId }: { readonly form: FormState; readonly doelId: string }) => (
  <Stack>
    <FieldRow>
      <Select
        form={form}
        name={`resultaat_${doelId}`}
        label="Is het doel bereikt?"
        empty="Kies"
        options={resultaten.map((value) => ({ value, label: resultaatNaam[value] }))}
      />
      <Select
        form={form}
        name={`score_${doelId}`}
        label="Hoe gaat het nu?"
        empty="Kies"
        options={zelfredzaamheid}
      />
    </FieldRow>
    <TextArea
      form={form}
      name={`waaromniet_${doelId}`}
      label="Waarom is het niet of niet helemaal bereikt?"
      hint="Nodig als het doel niet is bereikt."
      rows={2}
      optional
    />
  </Stack>
)

/** Each open promise: kept, not kept, or no longer needed and why; none is left hanging. */
export function OpenAfspraken({
  form,
  afspraken,
}: {
  readonly form: FormState
  readonly afspraken: readonly Shown<Afspraak>[]
}) {
  const open = afspraken.filter(({ status }) => status === 'open')
  if (open.length === 0) return null
  return (
    <Section titel="Afspraken die nog open staan" level={3}>
      <Stack space="l">
        {open.map(({ id, wat, wie, voorDatum }) => (
          <Stack key={id}>
            <Paragraph>{`${wie}: ${wat} (vóór ${schrijfDatum(voorDatum)})`}</Paragraph>
            <FieldRow>
              <Select
                form={form}
                name={`afloop_${id}`}
                label={<Wat tekst="Wat is ermee gebeurd?" van={wat} />}
                empty="Kies"
                options={aflopen.map((value) => ({ value, label: afspraakNaam[value] }))}
              />
              <TextField
                form={form}
                name={`afspraakreden_${id}`}
                label={<Wat tekst="Waarom niet meer nodig?" van={wat} />}
                optional
                width="l"
              />
            </FieldRow>
          </Stack>
        ))}
      </Stack>
    </Section>
  )
}

/** Read out with the promise it is about; on screen that stands right above. */
const Wat = ({ tekst, van }: { readonly tekst: string; readonly van: string }) => (
  <>
    {tekst}
    <span className="kt-hidden"> {van}</span>
  </>
)
