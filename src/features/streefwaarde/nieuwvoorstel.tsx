// The form of a voorstel for a streefwaarde.

import type { FormState } from '../../platform/formstate.ts'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { Select } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { Section } from '../../ui/layout.tsx'
import { Details } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Deel, Kpi } from '../monitor/kpi.ts'
import { richtingTekst } from '../monitor/teksten.ts'
import type { Kern } from './streefvoorstel.ts'
import { WaardeVelden } from './velden.tsx'

type Props = {
  readonly kpi: Kpi
  readonly deel: Deel
  readonly kernen: readonly Kern[]
  readonly form: FormState
  readonly isOpen: boolean
}

export const voorstelVeld = (naam: string): string => `voorstel-${naam}`

export const NieuwVoorstel = ({ kpi, deel, kernen, form, isOpen }: Props) => (
  <Section titel="Nieuw voorstel" id="nieuw-voorstel">
    <Details titel="Stel een streefwaarde voor" open={isOpen}>
      <Form form={form} action={`/werk/streefwaarden/${kpi.code}/voorstellen`}>
        <Select
          form={form}
          id={voorstelVeld('deel')}
          name="deel"
          label="Voor welk cijfer?"
          options={kpi.delen.map(({ code, naam, richting }) => ({
            value: code,
            label: `${naam} (${richtingTekst[richting].toLowerCase()})`,
          }))}
        />
        {kpi.uitsplitsingen.includes('kern') && (
          <Select
            form={form}
            id={voorstelVeld('kernId')}
            name="kernId"
            label="Voor welke kern?"
            optional
            empty="De hele gemeente"
            options={kernen.map(({ id, naam }) => ({ value: id, label: naam }))}
          />
        )}
        <WaardeVelden form={form} deel={deel} id={voorstelVeld} />
        <TextArea
          form={form}
          id={voorstelVeld('motivering')}
          name="motivering"
          label="Waarom stelt u dit voor?"
          hint="De raad en het college lezen dit. Noem geen namen van inwoners."
          rows={4}
        />
        <ButtonRow>
          <SubmitButton>Stel voor</SubmitButton>
        </ButtonRow>
      </Form>
    </Details>
  </Section>
)
