// What a melding needs besides the contact: who reports, which leefgebieden, how urgent, and is it safe.

import type { FormState } from '../../platform/formstate.ts'
import { Checkbox, CheckboxGroup, RadioGroup, Select } from '../../ui/choices.tsx'
import { FieldRow, Stack } from '../../ui/layout.tsx'
import { TextArea, TextField } from '../../ui/textfields.tsx'
import { leefgebieden, melders, onveiligheid, urgenties } from '../melding/melding.ts'
import { leefgebiedNaam, melderNaam, onveiligNaam, urgentieNaam } from '../melding/teksten.ts'
import { VerwijzerVelden } from '../verwijzing/velden.tsx'

const opties = <T extends string>(codes: readonly T[], namen: Readonly<Record<T, string>>) =>
  codes.map((value) => ({ value, label: namen[value] }))

export const MeldingVelden = ({ form }: { readonly form: FormState }) => (
  <Stack space="l">
    <CheckboxGroup
      form={form}
      name="leefgebieden"
      label="Over welke leefgebieden gaat het?"
      columns
      options={opties(leefgebieden, leefgebiedNaam)}
    />
    <FieldRow>
      <Select form={form} name="melder" label="Wie doet de melding?" options={opties(melders, melderNaam)} />
      <TextField form={form} name="melderNaam" label="Naam, als iemand anders meldt" width="l" />
      <TextField form={form} name="melderTelefoon" label="Telefoon" type="tel" width="m" />
    </FieldRow>
    <VerwijzerVelden form={form} />
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
      label="Als het onveilig is: wat is er, en voor wie?"
      hint="Nodig als het onveilig is."
      optional
      rows={2}
    />
  </Stack>
)
