// All of one row of the register: as a list to read, and as fields to fill in.

import type { FormState } from '../../platform/formstate.ts'
import { DataList } from '../../ui/datalist.tsx'
import { Stack } from '../../ui/layout.tsx'
import { DateField, TextArea, TextField } from '../../ui/textfields.tsx'
import { geldtZin, veldHint, veldNaam } from './teksten.ts'
import { type Verwerking, velden } from './verwerking.ts'

export const VerwerkingLijst = ({ v, uri }: { readonly v: Verwerking; readonly uri: string }) => (
  <DataList
    items={[
      ...velden.map((veld) => [veldNaam[veld], v[veld]] as const),
      [veldNaam.brpVelden, v.brpVelden ?? 'Niets'],
      ['Geldt', geldtZin(v)],
      ['Versie', `${v.versie}, ${v.door === null ? 'zoals Keukentafel haar meegeeft' : `van ${v.door}`}`],
      ['Adres in de log', uri],
    ]}
  />
)

export const VerwerkingVelden = ({ form }: { readonly form: FormState }) => (
  <Stack>
    <TextField form={form} name="naam" label={veldNaam.naam} width="full" />
    {velden
      .filter((veld) => veld !== 'naam')
      .map((veld) => (
        <TextArea
          key={veld}
          form={form}
          name={veld}
          label={veldNaam[veld]}
          hint={veldHint[veld]}
          rows={3}
          maxLength={veld === 'verantwoordelijke' ? 500 : 2000}
        />
      ))}
    <TextArea
      form={form}
      name="brpVelden"
      label={veldNaam.brpVelden}
      hint={veldHint.brpVelden}
      optional
      rows={2}
      maxLength={2000}
    />
    <DateField form={form} name="van" label="Geldt vanaf" hint="Vandaag of later." />
    <DateField
      form={form}
      name="tot"
      label="Laatste dag"
      hint="Alleen als u hiermee stopt. De regel verdwijnt dan uit het register van die dag."
      optional
    />
  </Stack>
)
