// What the prognose is made of: base year, which care, and the measures that are on; sent by GET, so that the choice has an address.

import type { FormState } from '../../platform/formstate.ts'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { CheckboxGroup, Select } from '../../ui/choices.tsx'
import { FieldRow } from '../../ui/layout.tsx'
import type { Kostenmaatregel } from './kostenmaatregel.ts'
import { deelNaam, werkingTekst } from './teksten.ts'
import { type Keuze, prognosedelen } from './uitkomst.ts'

type Props = {
  readonly keuze: Keuze
  readonly basisjaren: readonly number[]
  readonly maatregelen: readonly Kostenmaatregel[]
}

export function KeuzeFormulier({ keuze, basisjaren, maatregelen }: Props) {
  const values = { basis: String(keuze.basisjaar), deel: keuze.deel, maatregel: [...keuze.aan] }
  // Nothing of it is sent by POST: the address is the choice.
  const form: FormState = { values, errors: {}, csrf: '', sleutel: '' }
  return (
    <form className="kt-form" method="get" action="/werk/prognose">
      <FieldRow>
        <Select
          form={form}
          name="deel"
          label="Welke hulp?"
          options={prognosedelen.map((value) => ({ value, label: deelNaam[value] }))}
        />
        <Select
          form={form}
          name="basis"
          label="Gebruik en kosten van"
          options={basisjaren.toReversed().map((jaar) => ({ value: String(jaar), label: String(jaar) }))}
        />
      </FieldRow>
      {maatregelen.length > 0 && (
        <CheckboxGroup
          form={form}
          name="maatregel"
          label="Welke maatregelen doen mee?"
          options={maatregelen.map((m) => ({ value: m.id, label: m.naam, hint: werkingTekst(m) }))}
        />
      )}
      <ButtonRow>
        <SubmitButton>Reken uit</SubmitButton>
        {keuze.aan.size > 0 && (
          <LinkButton href={`/werk/prognose?deel=${keuze.deel}&basis=${keuze.basisjaar}`} variant="subtle">
            Zonder maatregelen
          </LinkButton>
        )}
      </ButtonRow>
    </form>
  )
}
