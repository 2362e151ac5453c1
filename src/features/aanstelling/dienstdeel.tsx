// The dienst itself: what somebody is called, leaving, staying after all, and coming back.

import { Button, SubmitButton } from '../../ui/buttons.tsx'
import { typed } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import { DateField } from '../../ui/textfields.tsx'
import { schrijfDatum } from '../termijn/datum.ts'
import { weigering as blijfWeigering } from './blijven.ts'
import { GegevensVelden } from './gegevensvelden.tsx'
import type { DeelProps } from './medewerker.tsx'

export function DienstDeel(props: DeelProps) {
  const { dienst, stand, vandaag, call } = props
  const feiten = { ...props, doorId: call.medewerker.id }
  return (
    <Section titel="Dienst">
      <Stack space="s">
        <Wijzigen {...props} />
        {dienst.tot === null && <Vertrek {...props} />}
        {dienst.tot !== null && blijfWeigering(feiten) === undefined && <Blijven {...props} />}
        {stand === 'weg' && <Terug {...props} vandaag={vandaag} />}
      </Stack>
    </Section>
  )
}

type FormProps = { readonly form: ReturnType<DeelProps['form']> }
const Versie = ({ form }: FormProps) => <input type="hidden" name="versie" value={typed(form, 'versie')} />
const actie = ({ dienst }: DeelProps, deel: string) => `/werk/beheer/medewerkers/${dienst.id}/${deel}`
const isOpen = ({ form }: FormProps) => Object.keys(form.errors).length > 0

function Wijzigen(props: DeelProps) {
  const { naam, functie, telefoon, organisatieId } = props.dienst
  const form = props.form('gegevens', { naam, functie, telefoon: telefoon ?? '', organisatieId })
  return (
    <Details titel="Gegevens wijzigen" open={isOpen({ form })}>
      <Form form={form} action={actie(props, 'gegevens')}>
        <Versie form={form} />
        <GegevensVelden form={form} organisaties={props.keuzes.organisaties} />
        <SubmitButton>Gegevens bewaren</SubmitButton>
      </Form>
    </Details>
  )
}

function Vertrek(props: DeelProps) {
  const form = props.form('vertrek')
  return (
    <Details titel="Uit dienst" open={isOpen({ form })}>
      <Stack>
        <Paragraph>
          Alle rollen, teams, mandaten en kernen stoppen op die dag. Wat later zou ingaan, gaat niet door.
          Kiest u vandaag, dan stopt het meteen, ook wat nu openstaat op een scherm. Tot die dag kunt u dit
          terugdraaien.
        </Paragraph>
        <Form form={form} action={actie(props, 'vertrek')}>
          <Versie form={form} />
          <DateField
            form={form}
            name="vertrek"
            label="Vanaf welke dag werkt deze medewerker hier niet meer?"
          />
          <SubmitButton>Uit dienst nemen</SubmitButton>
        </Form>
      </Stack>
    </Details>
  )
}

function Blijven(props: DeelProps) {
  const form = props.form('blijven')
  return (
    <Form form={form} action={actie(props, 'blijven')}>
      <Versie form={form} />
      <Paragraph>
        Gaat het niet door? Wat met de dienst zou stoppen, loopt dan weer zoals het liep. Een voorstel voor
        een bijzondere rol doet u opnieuw.
      </Paragraph>
      <Button type="submit">Toch in dienst laten</Button>
    </Form>
  )
}

function Terug(props: DeelProps) {
  const form = props.form('terug', { terug: schrijfDatum(props.vandaag) })
  return (
    <Details titel="Opnieuw in dienst nemen" open={isOpen({ form })}>
      <Form form={form} action={actie(props, 'terugkeer')}>
        <Versie form={form} />
        <DateField
          form={form}
          name="terug"
          label="Eerste werkdag"
          hint="Rollen, teams, mandaten en kernen geeft u daarna opnieuw."
        />
        <SubmitButton>Opnieuw in dienst nemen</SubmitButton>
      </Form>
    </Details>
  )
}
