// The fields that say what a figure should reach and from when, in a voorstel and in a besluit.

import type { FormState } from '../../platform/formstate.ts'
import { Checkbox } from '../../ui/choices.tsx'
import { FieldRow } from '../../ui/layout.tsx'
import { DateField, TextField } from '../../ui/textfields.tsx'
import type { Deel, Eenheid } from '../monitor/kpi.ts'
import { grenzen } from './streefvoorstel.ts'

const eenheidHint: Readonly<Record<Eenheid, string>> = {
  '%': 'procent',
  aantal: 'een aantal',
  weken: 'weken',
  keer: 'keer',
  cijfer: 'een rapportcijfer',
}

type Props = {
  readonly form: FormState
  readonly deel: Deel
  /** Makes the id of a field unique on the page. */
  readonly id: (naam: string) => string
}

export const WaardeVelden = ({ form, deel, id }: Props) => {
  const [laagst, hoogst] = grenzen[deel.eenheid]
  const bereik = `In ${eenheidHint[deel.eenheid]}, van ${laagst} tot en met ${hoogst.toLocaleString('nl-NL')}.`
  return (
    <>
      <FieldRow>
        <TextField
          form={form}
          id={id('minimaal')}
          name="minimaal"
          label="Ten minste"
          hint={bereik}
          inputMode="decimal"
          width="s"
          optional
        />
        <TextField
          form={form}
          id={id('maximaal')}
          name="maximaal"
          label="Ten hoogste"
          hint="Vult u beide in, dan is het een band."
          inputMode="decimal"
          width="s"
          optional
        />
      </FieldRow>
      <Checkbox form={form} id={id('geen')} name="geen" label="Er is (nog) geen streefwaarde" />
      <DateField form={form} id={id('van')} name="van" label="Vanaf welke dag geldt het?" />
    </>
  )
}
