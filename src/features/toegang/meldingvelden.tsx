// What a melding needs besides the contact: who reports, which leefgebieden, how urgent, and is it safe.

import type { FormState } from '../../platform/formstate.ts'
import { Checkbox, CheckboxGroup, RadioGroup, Select } from '../../ui/choices.tsx'
import { Cluster, Stack } from '../../ui/layout.tsx'
import { TextArea, TextField } from '../../ui/textfields.tsx'
import { leefgebieden, melders, onveiligheid, urgenties } from '../melding/melding.ts'
import { leefgebiedNaam, melderNaam, onveiligNaam, urgentieNaam } from '../melding/teksten.ts'

const opties = <T extends string>(codes: readonly T[], namen: Readonly<Record<T, string>>) =>
  codes.map((value) => ({ value, label: namen[value] }))

export const MeldingVelden = ({ form }: { readonly form: FormState }) => (
  <Stack space="l">
    <CheckboxGroup
      form={form}
      name="leefgebieden"
      label="Over welke leefgebieden gaat het?"
      options={opties(leefgebieden, leefgebiedNaam)}
    />
    <Cluster>
      <Select form={form} name="melder" label="Wie doet de melding?" options={opties(melders, melderNaam)} />
      <TextField
        form={form}
        name="melderNaam"
        label="Naam van de melder"
        hint="Alleen als iemand anders meldt."
        optional
        width="l"
      />
      <TextField
        form={form}
        name="melderTelefoon"
        label="Telefoon van de melder"
        optional
        type="tel"
        width="m"
      />
    </Cluster>
    <RadioGroup
      form={form}
      name="urgentie"
      label="Kan dit wachten?"
      inline
      options={opties(urgenties, urgentieNaam)}
    />
    <Checkbox
      form={form}
      name="isBedreigend"
      label="Er dreigt uitzetting, afsluiting van gas, stroom of water, of het einde van de zorgverzekering"
      hint="Dan is er binnen drie werkdagen een gesprek (Wgs, artikel 4)."
    />
    <RadioGroup
      form={form}
      name="onveilig"
      label="Is het thuis onveilig voor iemand?"
      inline
      options={opties(onveiligheid, onveiligNaam)}
    />
    <TextArea
      form={form}
      name="onveiligToelichting"
      label="Wat is er onveilig, en voor wie?"
      optional
      rows={3}
    />
  </Stack>
)
