// The end of a melding, and its return: withdraw, or open again, each with a reason.

import { SubmitButton } from '../../ui/buttons.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Stack } from '../../ui/layout.tsx'
import { Details } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import { type BlokProps, MeldingForm } from './blok.tsx'
import { GesprekAf } from './gesprekaf.tsx'
import { leefgebiedNaam } from './teksten.ts'

export function Einde(props: BlokProps) {
  const { kan } = props
  if (kan.intrekking && kan.heropening) return null
  return kan.intrekking ? <Heropening {...props} /> : <Intrekking {...props} />
}

function Intrekking({ melding, form: formVan }: BlokProps) {
  const form = formVan('intrekking')
  return (
    <Details titel="Intrekken: de inwoner ziet ervan af" open={Object.keys(form.errors).length > 0}>
      <MeldingForm blok="intrekking" melding={melding} form={form}>
        <Stack>
          <GesprekAf hiermee="Met intrekken" gepland={melding.gepland} />
          <TextArea form={form} name="reden" label="Waarom ziet de inwoner ervan af?" rows={3} />
          <SubmitButton variant="danger">Melding intrekken</SubmitButton>
        </Stack>
      </MeldingForm>
    </Details>
  )
}

function Heropening({ melding, form: formVan }: BlokProps) {
  const form = formVan('heropening')
  const vragen = melding.vragen ?? []
  return (
    <Details titel="Opnieuw openen: er is toch nog iets nodig" open={Object.keys(form.errors).length > 0}>
      <MeldingForm blok="heropening" melding={melding} form={form}>
        <Stack>
          {vragen.length > 1 && (
            <CheckboxGroup
              form={form}
              name="vragen"
              label="Welke vragen gaan weer open?"
              options={vragen.map((v) => ({ value: v.leefgebied, label: leefgebiedNaam[v.leefgebied] }))}
            />
          )}
          <TextArea form={form} name="reden" label="Waarom opent u de melding opnieuw?" rows={3} />
          <SubmitButton variant="secondary">Melding heropenen</SubmitButton>
        </Stack>
      </MeldingForm>
    </Details>
  )
}
