// The fields of an activiteit.

import type { FormState } from '../../platform/formstate.ts'
import { Select } from '../../ui/choices.tsx'
import { FieldRow } from '../../ui/layout.tsx'
import { DateField, TextArea, TextField } from '../../ui/textfields.tsx'
import { kpis } from '../monitor/monitor.sql.ts'
import { zonderBron } from '../monitor/zonderbron.ts'
import { type Beleidsdoel, statussen } from './activiteit.ts'
import { statusNaam } from './teksten.ts'

const cijfers = [...kpis, ...zonderBron].map(({ code, vraag }) => ({ value: code, label: vraag }))

export const Activiteitvelden = ({
  form,
  doelen,
}: {
  readonly form: FormState
  readonly doelen: readonly Beleidsdoel[]
}) => (
  <>
    <TextField form={form} name="naam" label="Wat gaan wij doen?" />
    <Select
      form={form}
      name="doel"
      label="Voor welk doel?"
      empty="Kies een doel"
      options={doelen.map(({ code, naam }) => ({ value: code, label: `${code}. ${naam}` }))}
    />
    <TextField
      form={form}
      name="eigenaar"
      label="Wie zorgt ervoor?"
      hint="Een team of een functie, geen naam van een mens."
      width="l"
    />
    <TextArea form={form} name="effect" label="Wat wordt er anders als het werkt?" rows={2} />
    <Select
      form={form}
      name="kpi"
      label="In welk cijfer moet dat te zien zijn?"
      optional
      empty="In geen cijfer"
      options={cijfers}
    />
    <FieldRow>
      <Select
        form={form}
        name="status"
        label="Hoe staat het ervoor?"
        options={statussen.map((value) => ({ value, label: statusNaam[value] }))}
      />
      <DateField form={form} name="van" label="Begint op" />
      <DateField form={form} name="tot" label="Klaar of gestopt op" optional />
    </FieldRow>
    <TextArea form={form} name="stand" label="Hoe gaat het?" optional rows={2} />
  </>
)
