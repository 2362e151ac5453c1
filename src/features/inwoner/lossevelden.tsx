// Of whom each loose thing is, once two files turn out to be two people after all.

import type { FormState } from '../../platform/formstate.ts'
import { RadioGroup } from '../../ui/choices.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { type Losse, veldVan } from './losse.ts'

const watZin = ({ soort, bron, door, op, woorden }: Losse): string => {
  const dag = schrijfDatum(datumInAmsterdam(new Date(op)))
  if (soort === 'contact') return `Contact van ${dag}, door ${door}${woorden ? `: ${woorden}` : ''}`
  return `Signaal van ${dag}, ${bron === 'brp' ? 'uit de BRP' : 'over de leeftijd'}`
}

export const LosseVelden = ({ form, losse }: { form: FormState; losse: readonly Shown<Losse>[] }) => (
  <>
    {losse.map((een) => (
      <RadioGroup
        key={een.id}
        form={form}
        name={veldVan(een)}
        label={`${watZin(een)}. Van wie is dit?`}
        options={[
          { value: 'blijft', label: 'Van de inwoner van dit dossier' },
          { value: 'vervalt', label: 'Van de ander, die het eigen dossier terugkrijgt' },
        ]}
      />
    ))}
  </>
)
