// Giving somebody a rol, team, mandaat or kern, and asking for a bijzondere rol.

import { SubmitButton } from '../../ui/buttons.tsx'
import { Select } from '../../ui/choices.tsx'
import { typed } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { FieldRow, Section, Stack } from '../../ui/layout.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import { DateField } from '../../ui/textfields.tsx'
import { rolNaam, wetNaam } from '../medewerker/teksten.ts'
import { laatsteVan, schrijfDatum } from '../termijn/datum.ts'
import { bijzonder, type Soort, soorten } from './aanstelling.ts'
import { gewoon, mandaatwetten } from './formulier.ts'
import type { DeelProps } from './medewerker.tsx'
import { soortNaam } from './teksten.ts'

export const GeefDeel = (props: DeelProps) => (
  <Section titel="Geven">
    <Stack space="s">
      {soorten.map((soort) => (
        <Geef key={soort} {...props} soort={soort} />
      ))}
      <Bijzonder {...props} />
    </Stack>
  </Section>
)

const opties = (soort: Soort, { keuzes }: DeelProps) => {
  if (soort === 'rol') return gewoon.map((rol) => ({ value: rol, label: rolNaam[rol] }))
  if (soort === 'mandaat') return mandaatwetten.map((wet) => ({ value: wet, label: wetNaam[wet] }))
  return keuzes[soort === 'team' ? 'teams' : 'kernen'].map(({ id, naam }) => ({ value: id, label: naam }))
}
const uitleg: Readonly<Record<Soort, string>> = {
  rol: 'Een rol bepaalt welke pagina\u2019s iemand kan openen.',
  team: 'Het werk van een team is te zien voor wie erin zit.',
  mandaat: 'Wie een mandaat heeft, mag onder die wet namens het college beslissen.',
  kern: 'De kern waar iemand werkt.',
}

/** The first day it can hold. */
const beginDag = ({ dienst, vandaag }: DeelProps) => schrijfDatum(laatsteVan(dienst.van, vandaag))

function Geef({ soort, ...props }: DeelProps & { readonly soort: Soort }) {
  const form = props.form(soort, { [`${soort}Van`]: beginDag(props as DeelProps) })
  return (
    <Details titel={`${soortNaam[soort]} geven`} open={Object.keys(form.errors).length > 0}>
      <Form form={form} action={`/werk/beheer/medewerkers/${props.dienst.id}/aanstellingen`}>
        <input type="hidden" name="versie" value={typed(form, 'versie')} />
        <input type="hidden" name="soort" value={soort} />
        <Select
          form={form}
          name={soort}
          label={soortNaam[soort]}
          hint={uitleg[soort]}
          empty="Maak een keuze"
          options={opties(soort, props as DeelProps)}
        />
        <Dagen form={form} naam={soort} />
        <SubmitButton>{soortNaam[soort]} geven</SubmitButton>
      </Form>
    </Details>
  )
}

const Dagen = ({ form, naam }: { readonly form: ReturnType<DeelProps['form']>; readonly naam: string }) => (
  <FieldRow>
    <DateField form={form} name={`${naam}Van`} label="Eerste dag" />
    <DateField form={form} name={`${naam}Tot`} label="Laatste dag" optional />
  </FieldRow>
)

function Bijzonder(props: DeelProps) {
  const form = props.form('bijzonder', { bijzonderVan: beginDag(props) })
  return (
    <Details titel="Bijzondere rol voorstellen" open={Object.keys(form.errors).length > 0}>
      <Stack>
        <Paragraph>
          Met deze rollen geeft iemand anderen toegang, of ziet iemand wat bijna niemand ziet. Daarom beslist
          een tweede persoon: een andere functioneel beheerder of de functionaris gegevensbescherming. Tot die
          ja zegt, geeft het voorstel niets.
        </Paragraph>
        <Form form={form} action={`/werk/beheer/medewerkers/${props.dienst.id}/voorstellen`}>
          <input type="hidden" name="versie" value={typed(form, 'versie')} />
          <Select
            form={form}
            name="bijzonder"
            label="Bijzondere rol"
            empty="Maak een keuze"
            options={bijzonder.map((rol) => ({ value: rol, label: rolNaam[rol] }))}
          />
          <Dagen form={form} naam="bijzonder" />
          <SubmitButton>Voorstellen</SubmitButton>
        </Form>
      </Stack>
    </Details>
  )
}
