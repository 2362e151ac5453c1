// The fields of a yes: who said it, of those who decide at this age, how, when, and until when.

import type { FormState } from '../../platform/formstate.ts'
import { type Option, RadioGroup } from '../../ui/choices.tsx'
import { FieldRow, Stack } from '../../ui/layout.tsx'
import { DateField } from '../../ui/textfields.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import type { Item } from './beeld.tsx'
import { stemVan } from './stem.ts'
import { doorNaam, wijzeNaam } from './teksten.ts'
import { doors, wijzen } from './toestemming.ts'

type Props = { readonly form: FormState; readonly item: Masked<Item> }

export const GeefVelden = ({ form, item }: Props) => (
  <Stack>
    <RadioGroup
      form={form}
      name="gever"
      label="Wie zei ja?"
      hint={hint(item.leeftijd)}
      options={gevers(item)}
    />
    <RadioGroup
      form={form}
      name="wijze"
      label="Op welke manier?"
      options={wijzen.map((value) => ({ value, label: wijzeNaam[value] }))}
    />
    <FieldRow>
      <DateField form={form} name="op" label="Op welke dag?" hint="Bijvoorbeeld 3-4-2026" />
      <DateField
        form={form}
        name="tot"
        label="Geldt tot en met"
        hint="Leeg: tot de inwoner het intrekt."
        optional
      />
    </FieldRow>
  </Stack>
)

/** The inwoner, those the file knows, and somebody it does not; whose word does not count at this age is no choice. */
function gevers(item: Masked<Item>): Option[] {
  const tellen = doors.filter((door) => stemVan(door, item.leeftijd) !== undefined)
  return tellen.flatMap((door): Option[] => {
    if (door === 'inwoner') return [{ value: door, label: volledigeNaam(item) }]
    const bekend = (item.sprekers ?? []).filter(({ soort }) => soort === door)
    return [
      ...bekend.map((s) => ({
        value: `${door}:${s.id}`,
        label: volledigeNaam(s),
        hint: doorNaam[door],
      })),
      { value: door, label: bekend.length > 0 ? `${doorNaam[door]}, een ander` : doorNaam[door] },
    ]
  })
}

function hint(leeftijd: number | undefined): string | undefined {
  if (leeftijd === undefined || leeftijd >= 16) return undefined
  return leeftijd >= 12
    ? 'Van 12 tot 16 jaar is het ja nodig van het kind én van een ouder met gezag. Leg ze na elkaar vast.'
    : 'Onder de 12 jaar beslist een ouder met gezag of de wettelijk vertegenwoordiger.'
}
