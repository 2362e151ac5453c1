// What is closed to the parents: the wish, who reads it now, the decision, and opening it again.

import type { FormState } from '../../platform/formstate.ts'
import { SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { Form } from '../../ui/form.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Masked, Shown } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { lezerRij } from '../vertegenwoordiging/lezerrij.tsx'
import type { Beeld } from './beeld.tsx'
import { besluiten, type Kindzegel, padVan } from './kindzegel.ts'
import { besluitNaam } from './teksten.ts'

type Props = {
  readonly ding: Masked<Beeld>
  readonly zegel: Shown<Kindzegel>
  readonly reden: string | undefined
  readonly form: FormState
}

export const Dicht = ({ ding, zegel: z, reden, form }: Props) => {
  const pad = padVan({ soort: ding.soort ?? 'contact', id: ding.id ?? '' })
  return (
    <>
      <DataList
        items={[
          ['Wie dit wil', z.naam],
          ['Wat het kind zegt', z.wens],
          ['Dicht sinds', `${schrijfDatum(datumInAmsterdam(z.gelegdOp))}, vastgelegd door ${z.gelegdDoor}`],
          [
            'Besluit',
            z.besluit
              ? `${besluitNaam[z.besluit]} (${z.beslotenDoor})`
              : `Nog te nemen, uiterlijk ${schrijfDatum(z.beslissenVoor)}. Tot dan blijft het dicht.`,
          ],
        ]}
      />
      <Section titel="Wie dit nu leest">
        <Table
          caption="Wie dit nu leest, namens of over het kind"
          captionHidden
          columns={[
            { label: 'Wie', plain: true },
            { label: 'Leest nu' },
            { label: 'Mag handelen' },
            { label: 'Tot wanneer' },
            { label: 'Waarom' },
          ]}
          rows={(ding.lezers ?? []).map((lezer) => lezerRij(lezer))}
        />
      </Section>
      {!z.besluit && <Besluiten pad={pad} reden={reden} form={form} />}
      <Section titel="Wil het kind dat het weer open gaat?">
        <Form form={form} action={`${pad}/opheffing`}>
          <Stack>
            <Paragraph>Dat kan altijd. De ouders lezen het daarna weer zoals ieder ander stuk.</Paragraph>
            <SubmitButton variant="secondary" reden={reden}>
              Weer openen, het kind wil dat
            </SubmitButton>
          </Stack>
        </Form>
      </Section>
    </>
  )
}

type Deel = { readonly pad: string; readonly reden: string | undefined; readonly form: FormState }

const Besluiten = ({ pad, reden, form }: Deel) => (
  <Section titel="Blijft het dicht?">
    <Form form={form} action={`${pad}/besluit`}>
      <Stack>
        <RadioGroup
          form={form}
          name="besluit"
          label="Wat besluit u?"
          options={besluiten.map((b) => ({ value: b, label: besluitNaam[b] }))}
        />
        <TextArea
          form={form}
          name="besluitreden"
          label="Waarom?"
          hint="Nodig als de ouders het toch mogen lezen. Praat er eerst met het kind over."
          optional
          rows={3}
          maxLength={2000}
        />
        <SubmitButton reden={reden}>Besluit vastleggen</SubmitButton>
      </Stack>
    </Form>
  </Section>
)
