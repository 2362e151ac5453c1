// The questions as fields: the same on the page of the inwoner and on that for paper.

import type { FormState } from '../../platform/formstate.ts'
import { RadioGroup } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import { snelkeuzes, snelNaam, snelvraag, themas, vraagVan } from './vragen.ts'

const weetNiet = { value: 'weet_niet', label: 'Weet ik niet' }
const cijfers = [
  ...Array.from({ length: 10 }, (_, nr) => ({ value: String(nr + 1), label: String(nr + 1) })),
  weetNiet,
]

export const Vragenvelden = ({ form }: { readonly form: FormState }) => (
  <>
    {themas.map((thema, nr) => (
      <RadioGroup
        key={thema}
        form={form}
        name={thema}
        label={`${nr + 1}. ${vraagVan[thema].vraag}`}
        hint={`${vraagVan[thema].uitleg} 1 is heel slecht, 10 is heel goed.`}
        options={cijfers}
        inline
      />
    ))}
    <RadioGroup
      form={form}
      name="snel"
      label={`${themas.length + 1}. ${snelvraag}`}
      options={[...snelkeuzes.map((value) => ({ value, label: snelNaam[value] })), weetNiet]}
      inline
    />
    <TextArea
      form={form}
      name="toelichting"
      label="Wilt u ons nog iets vertellen?"
      optional
      hint="Schrijf geen namen op. Wat u schrijft, bewaren wij los van uw cijfers. Alleen wie over de kwaliteit gaat, leest het."
      rows={4}
      maxLength={2000}
    />
  </>
)
