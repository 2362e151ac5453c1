// The page on which a duiding is written: the concept in a form, what was kept meanwhile, and what was published before.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form, Versieveld } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Kpi } from '../monitor/kpi.ts'
import { MonitorNav } from '../monitor/monitornav.tsx'
import type { Periode } from '../monitor/periode.ts'
import { periodeNaam } from '../monitor/teksten.ts'
import { DuidingTekst } from './deel.tsx'
import type { Duiding } from './duiding.ts'

type Props = {
  readonly call: Call
  readonly kpi: Kpi
  readonly periode: Periode
  /** As it is kept now. */
  readonly concept: Duiding | undefined
  /** The latest first. */
  readonly gepubliceerd: readonly Duiding[]
  readonly form: FormState
  /** Somebody else wrote since this form was opened. */
  readonly isConflict: boolean
}

export function DuidingPagina(props: Props) {
  const { call, kpi, periode, concept, gepubliceerd, form, isConflict } = props
  const { '': algemeen, ...errors } = form.errors
  const veld = { ...form, errors }
  return (
    <Schil call={call} titel={`Uitleg: ${kpi.naam}`} fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <MonitorNav call={call} />
        <ErrorSummary form={veld} algemeen={algemeen} />
        <PageHead
          boven={`Uitleg bij een cijfer · ${periodeNaam(periode)}`}
          titel={kpi.vraag}
          intro={kpi.naam}
          acties={
            <LinkButton href={`/werk/monitor/${kpi.code}?periode=${periode.code}`} variant="subtle">
              Naar het cijfer
            </LinkButton>
          }
        />
        {isConflict && concept && (
          <Section titel="Wat er nu bewaard is">
            <DuidingTekst duiding={concept} />
          </Section>
        )}
        <Schrijf {...props} form={veld} />
        {gepubliceerd.length > 0 && (
          <Section titel="Al gepubliceerd">
            {gepubliceerd.map((duiding) => (
              <DuidingTekst key={duiding.id} duiding={duiding} />
            ))}
          </Section>
        )}
      </Stack>
    </Schil>
  )
}

const Schrijf = ({ call, kpi, periode, concept, form }: Props) => (
  <Form form={form} action={`/werk/duidingen/${kpi.code}`}>
    <input type="hidden" name="periode" value={periode.code} />
    <Versieveld van={concept?.versie} />
    <TextArea
      form={form}
      name="uitleg"
      label="Wat betekent dit cijfer?"
      hint="Waardoor is het zo, en wat doen wij eraan? De hele raad leest dit. Noem geen namen van inwoners en niets waaraan iemand te herkennen is. Ten hoogste 2.000 tekens."
      rows={10}
    />
    <ButtonRow>
      <SubmitButton>Bewaar als concept</SubmitButton>
      {call.medewerker.rechten.has('duiding:publiceren') && (
        <SubmitButton variant="secondary" formAction={`/werk/duidingen/${kpi.code}/publicatie`}>
          Publiceer
        </SubmitButton>
      )}
    </ButtonRow>
  </Form>
)
