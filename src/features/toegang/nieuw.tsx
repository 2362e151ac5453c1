// The page of the front door: first what it is about, then about whom, then everything a melding needs.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { Select } from '../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Details } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import { kanalen } from '../contact/contact.ts'
import { kanaalNaam } from '../contact/teksten.ts'
import type { Gevonden } from './commands.ts'
import { MeldingVelden } from './meldingvelden.tsx'
import { OverWie } from './overwie.tsx'

export type NieuwContactProps = {
  readonly call: Call
  readonly form: FormState
  readonly kernen: readonly { id: string; naam: string }[]
  readonly gevonden: Gevonden
  /** Which part was sent, and so which part is open. */
  readonly open: 'contact' | 'melding'
  readonly isGezocht?: boolean
}

export function NieuwContactPagina({ call, form, kernen, gevonden, open, isGezocht }: NieuwContactProps) {
  const titel = open === 'melding' ? 'Nieuwe melding' : 'Nieuw contact'
  const { '': algemeen, ...fouten } = form.errors
  const velden = { ...form, errors: fouten }
  return (
    <Schil call={call} titel={titel} fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <PageHead
          titel={titel}
          intro="Schrijf op waar het over gaat. Klaar? Dan telt het contact mee. Is er meer nodig? Maak er een melding van."
        />
        <ErrorSummary form={velden} algemeen={algemeen} />
        <Form form={velden} action={open === 'melding' ? '/werk/meldingen' : '/werk/contact'}>
          {text(form, 'contactId') && (
            <input type="hidden" name="contactId" value={text(form, 'contactId')} />
          )}
          <input type="hidden" name="deel" value={open} />
          {/* The first button of a form is the one that Enter presses. */}
          <Stack space="l">
            <TextArea
              form={velden}
              name="waarover"
              label="Waar gaat het over?"
              hint="In de woorden van de inwoner."
              rows={open === 'melding' ? 6 : 3}
            />
            <Select
              form={velden}
              name="kanaal"
              label="Hoe kwam het binnen?"
              options={kanalen.map((k) => ({ value: k, label: kanaalNaam[k] }))}
            />
            {open === 'contact' && (
              <ButtonRow>
                <SubmitButton>Klaar</SubmitButton>
              </ButtonRow>
            )}
            <OverWie
              form={velden}
              kernen={kernen}
              gevonden={gevonden}
              nu={call.ctx.clock.now()}
              isGezocht={isGezocht ?? false}
            />
            <Details titel="Meer vragen: maak er een melding van" open={open === 'melding'}>
              <MeldingVelden form={velden} />
              <ButtonRow>
                <SubmitButton
                  formAction="/werk/meldingen"
                  variant={open === 'melding' ? 'primary' : 'secondary'}
                >
                  Melding registreren
                </SubmitButton>
                {open === 'melding' && !text(form, 'contactId') && (
                  <SubmitButton formAction="/werk/contact" variant="subtle">
                    Alleen het contact vastleggen
                  </SubmitButton>
                )}
              </ButtonRow>
            </Details>
          </Stack>
        </Form>
      </Stack>
    </Schil>
  )
}

const text = (form: FormState, name: string): string => {
  const value = form.values[name]
  return typeof value === 'string' ? value : ''
}
