// The questions of the word back: did it work, if not why, and in words; the part for the card apart from the part for the file.

import type { FormState } from '../../platform/formstate.ts'
import { Checkbox, RadioGroup, Select } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import { antwoordNaam, redenNaam } from './teksten.ts'
import { type Antwoord, type BijEinde, redenen } from './terugkoppeling.ts'

type Props = {
  readonly form: FormState
  readonly antwoorden: readonly (Antwoord | NonNullable<BijEinde['antwoord']>)[]
}

export const TerugVelden = ({ form, antwoorden }: Props) => (
  <>
    <RadioGroup
      form={form}
      name="terugAntwoord"
      label="Hielp het?"
      hint="De afzender ziet dit antwoord op de voortgangskaart."
      options={antwoorden.map((value) => ({ value, label: antwoordNaam[value] }))}
    />
    <Select
      form={form}
      name="terugReden"
      label="Zo niet, waarom?"
      hint="Nodig als het niet, of niet helemaal, hielp. Ook dit ziet de afzender."
      empty="Kies een reden"
      options={redenen.map((value) => ({ value, label: redenNaam[value] }))}
    />
    <TextArea
      form={form}
      name="terugWoorden"
      label="In uw eigen woorden"
      hint="Voor het dossier. De afzender leest dit alleen als u hieronder een vinkje zet."
      rows={3}
      optional
    />
    <Checkbox
      form={form}
      name="terugGedeeld"
      label="De inwoner vindt het goed dat de afzender deze woorden leest"
    />
  </>
)
