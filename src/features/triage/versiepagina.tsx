// One published version, as it was; the way back is to publish it again.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { SubmitButton } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { Regelsblok } from './regelsblok.tsx'
import type { Versie } from './triage.ts'

type Props = {
  readonly call: Call
  readonly versie: Versie
  readonly isGeldend: boolean
  readonly form: FormState
}

export const VersiePagina = ({ call, versie, isGeldend, form }: Props) => (
  <Schil call={call} titel={`Triage, versie ${versie.nummer}`}>
    <Stack space="l">
      <PageHead
        boven="Triage"
        titel={`Versie ${versie.nummer}`}
        intro={versie.vanaf ? `Vanaf ${schrijfDatum(datumInAmsterdam(versie.vanaf))}` : ''}
      />
      <Paragraph>{versie.reden}</Paragraph>
      <Section titel="Regels">
        <Regelsblok caption={`Regels van versie ${versie.nummer}`} regels={versie.regels} kolommen={[]} />
      </Section>
      {!isGeldend && call.medewerker.rechten.has('triage:aanpassen') && (
        <Section titel="Terug naar deze versie">
          <Stack>
            <Paragraph>Maak er een concept van, toets het, en publiceer het opnieuw.</Paragraph>
            <Form form={form} action="/werk/beheer/triage/concept">
              <input type="hidden" name="nummer" value={versie.nummer} />
              <SubmitButton>Maak hier een concept van</SubmitButton>
            </Form>
          </Stack>
        </Section>
      )}
    </Stack>
  </Schil>
)
