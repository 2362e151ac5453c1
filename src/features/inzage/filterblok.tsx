// Which lines of the log are shown: by day, by who looked, only what was refused, only break-glass.

import type { FormState } from '../../platform/formstate.ts'
import { Checkbox, Select } from '../../ui/choices.tsx'
import { Filters } from '../../ui/filters.tsx'
import { DateField } from '../../ui/textfields.tsx'
import { schrijfDatum } from '../termijn/datum.ts'
import { type Adres, alsVelden } from './formulier.ts'

type Props = {
  readonly pad: string
  readonly adres: Adres
  readonly kijkers: readonly { readonly id: string; readonly naam: string }[]
}

const geenDag = 'Dit is geen dag die bestaat. Typ bijvoorbeeld 3-4-2026. Er is nu niet op deze dag gefilterd.'
const watNaam = { inzage: 'Alleen wie keek', gebeurtenis: 'Alleen wie iets deed' } as const

export function Filterblok({ pad, adres, kijkers }: Props) {
  const { van, tot, medewerkerId, wat, isGeweigerd, isNood, mis } = adres
  const gekozen = [
    van && `vanaf ${schrijfDatum(van)}`,
    tot && `tot en met ${schrijfDatum(tot)}`,
    kijkers.find(({ id }) => id === medewerkerId)?.naam,
    wat && watNaam[wat],
    isGeweigerd && 'alleen geweigerd',
    isNood && 'alleen noodtoegang',
  ].filter(Boolean)
  const errors = Object.fromEntries(Object.keys(mis).map((veld) => [veld, geenDag]))
  const form: FormState = { values: { ...alsVelden(adres), ...mis }, errors, csrf: '', sleutel: '' }
  return (
    <Filters
      action={pad}
      titel={
        gekozen.length > 0
          ? `Filter: ${gekozen.join(', ')}`
          : 'Filteren op dag, medewerker of wat er gebeurde'
      }
      actief={gekozen.length > 0 || Object.keys(mis).length > 0}
      alles={pad}
    >
      <DateField form={form} name="van" label="Eerste dag" optional />
      <DateField form={form} name="tot" label="Laatste dag" optional />
      <Select
        form={form}
        name="wie"
        label="Medewerker"
        empty="Iedereen"
        options={kijkers.map(({ id, naam }) => ({ value: id, label: naam }))}
      />
      <Select
        form={form}
        name="wat"
        label="Wat"
        empty="Alles"
        options={Object.entries(watNaam).map(([value, label]) => ({ value, label }))}
      />
      <Checkbox form={form} name="geweigerd" label="Alleen wat geweigerd is" />
      <Checkbox form={form} name="nood" label="Alleen noodtoegang" />
    </Filters>
  )
}
