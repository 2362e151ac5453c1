// The page of somebody who no longer lives here: who, from when, why.

import { RadioGroup } from '../../ui/choices.tsx'
import { Stack } from '../../ui/layout.tsx'
import { DateField } from '../../ui/textfields.tsx'
import { type Deel, deuren, type VeldenProps } from './deel.tsx'
import { uitschrijfSchema } from './formulier.ts'
import { nu } from './huishouden.ts'
import { EenLid } from './ledenvelden.tsx'
import { lidUitschrijven } from './lid.commands.ts'
import { uitschrijfZin } from './teksten.ts'
import { uitschrijfredenen } from './uitschrijven.ts'

const Velden = ({ form, beeld }: VeldenProps<undefined>) => (
  <Stack>
    <EenLid form={form} beeld={beeld} name="inwonerId" label="Wie woont hier niet meer?" />
    <DateField form={form} name="dag" label="Vanaf welke dag?" />
    <RadioGroup
      form={form}
      name="reden"
      label="Waarom?"
      options={uitschrijfredenen.map((value) => ({ value, label: uitschrijfZin[value] }))}
    />
  </Stack>
)

const uitschrijving: Deel<typeof uitschrijfSchema, undefined> = {
  pad: 'uitschrijving',
  titel: 'Iemand woont hier niet meer',
  intro:
    'Deze persoon krijgt een eigen huishouden, met de open meldingen en lopende trajecten. Het plan blijft hier. Gaan er meer mensen samen weg? Kies dan voor splitsen.',
  knop: 'Uitschrijven',
  schema: uitschrijfSchema,
  Velden,
  laad: async () => undefined,
  waarden: (_, gevraagd) => ({ inwonerId: gevraagd.get('wie') ?? '' }),
  reden: (beeld) => (nu(beeld.verblijven).length < 2 ? 'laatste_bewoner' : undefined),
  doe: (call, { value, ...o }) => lidUitschrijven(call.ctx, call.medewerker, { ...value, ...o }),
}
export const uitschrijf = deuren(uitschrijving)
