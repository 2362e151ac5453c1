// The page on which a council member asks something about a figure in a period.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { Select } from '../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Kpi } from '../monitor/kpi.ts'
import { MonitorNav } from '../monitor/monitornav.tsx'
import type { Periode } from '../monitor/periode.ts'
import { periodeNaam } from '../monitor/teksten.ts'
import { geenNamen } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly kpis: readonly Kpi[]
  readonly perioden: readonly Periode[]
  readonly form: FormState
}

export function NieuwPagina({ call, kpis, perioden, form }: Props) {
  const { '': algemeen, ...errors } = form.errors
  return (
    <Schil call={call} titel="Vraag stellen" fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <MonitorNav call={call} />
        <ErrorSummary form={{ ...form, errors }} algemeen={algemeen} />
        <PageHead
          boven="Vragen van de raad"
          titel="Stel een vraag over een cijfer"
          intro="Beleid antwoordt. Vraag en antwoord komen samen voor de hele raad; tot die tijd zien alleen u en beleid uw vraag."
        />
        <Form form={form} action="/werk/raadsvragen">
          <Select
            form={form}
            name="kpi"
            label="Over welk cijfer?"
            empty="Kies een cijfer"
            options={kpis.map(({ code, vraag }) => ({ value: code, label: vraag }))}
          />
          <Select
            form={form}
            name="periode"
            label="Over welke periode?"
            empty="Kies een periode"
            options={perioden.map((periode) => ({ value: periode.code, label: periodeNaam(periode) }))}
          />
          <TextArea form={form} name="vraagtekst" label="Wat wilt u weten?" hint={geenNamen} />
          <ButtonRow>
            <SubmitButton>Stel de vraag</SubmitButton>
            <LinkButton href="/werk/raadsvragen" variant="subtle">
              Alle vragen
            </LinkButton>
          </ButtonRow>
        </Form>
      </Stack>
    </Schil>
  )
}
