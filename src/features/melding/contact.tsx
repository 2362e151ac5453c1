// Contact with the resident about this melding, and the confirmation that it was received.

import { SubmitButton } from '../../ui/buttons.tsx'
import { Select } from '../../ui/choices.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import { DateField, TextField } from '../../ui/textfields.tsx'
import { kanalen } from '../contact/contact.ts'
import { dagVeld, kanaalNaam } from '../contact/teksten.ts'
import { type BlokProps, MeldingForm } from './blok.tsx'
import { Geweest, type Trajecten } from './geweest.tsx'

export function Contacten({ melding: m, kan, form: formVan, trajecten }: BlokProps & Trajecten) {
  if (!m.contacten) return null
  const form = formVan('contact')
  const isEerste = m.termijnen?.some((t) => t.soort === 'eerste_contact' && !t.gestoptOp)
  return (
    <Section titel="Contact met de inwoner" id="contact">
      <Stack>
        <Geweest melding={m} trajecten={trajecten} />
        {!kan.contact && (
          <Details
            titel={isEerste ? 'Eerste contact vastleggen' : 'Contact vastleggen'}
            open={Object.keys(form.errors).length > 0}
          >
            <MeldingForm blok="contact" melding={m} form={form}>
              <Stack>
                <Select
                  form={form}
                  name="kanaal"
                  label="Hoe ging het contact?"
                  options={kanalen.map((k) => ({ value: k, label: kanaalNaam[k] }))}
                />
                <TextField form={form} name="waarover" label="Waar ging het over?" maxLength={2000} />
                <DateField form={form} {...dagVeld} optional />
                <SubmitButton variant="secondary">Contact vastleggen</SubmitButton>
              </Stack>
            </MeldingForm>
          </Details>
        )}
      </Stack>
    </Section>
  )
}

/** The letter, and whether it went out; without one it is said in person. */
export function Bevestiging({ melding: m, kan, form }: BlokProps) {
  const { bevestiging, inwonerId, termijnen } = m
  if (bevestiging === undefined) return null
  const isGegeven = termijnen?.some(
    (t) => t.soort === 'ontvangstbevestiging' && t.gestoptOp && !t.isVervallen,
  )
  const magGegeven = !isGegeven && !kan.bevestiging
  return (
    <Details titel="Bevestiging aan de inwoner" open={magGegeven && !bevestiging}>
      <Stack>
        <Paragraph>{stand(bevestiging, inwonerId, isGegeven ?? false)}</Paragraph>
        {magGegeven && (
          <MeldingForm blok="bevestiging" melding={m} form={form('bevestiging')}>
            <SubmitButton variant="secondary">Mondeling bevestigd</SubmitButton>
          </MeldingForm>
        )}
        {bevestiging && (
          <div className="kt-letter">
            {bevestiging.tekst.split('\n\n').map((alinea) => (
              <Paragraph key={alinea}>{alinea}</Paragraph>
            ))}
          </div>
        )}
      </Stack>
    </Details>
  )
}

function stand(
  bevestiging: { readonly verzondenOp: string | null } | null,
  inwonerId: string | null | undefined,
  isGegeven: boolean,
): string {
  if (bevestiging?.verzondenOp) return 'Verzonden.'
  if (isGegeven) return 'Mondeling bevestigd.'
  if (bevestiging) return 'Staat klaar om te verzenden.'
  if (inwonerId) return 'Er is geen adres bekend. Geef de bevestiging mondeling.'
  return 'De inwoner is anoniem. Er gaat geen bericht uit.'
}
