// The page to hand regie over: to whom, and the brief that was drafted from the plan.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { Checkbox, Select } from '../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Shown } from '../autorisatie/present.ts'
import type { Collega } from '../medewerker/collega.sql.ts'
import type { RegieRij } from './regie.ts'
import { collegaNaam, laagNaam } from './teksten.ts'

export type OverdrachtProps = {
  readonly call: Call
  readonly regie: Shown<Pick<RegieRij, 'id' | 'planId' | 'laag' | 'medewerker'>>
  readonly huishouden: string
  readonly collegas: readonly Collega[]
  readonly openMeldingen: number
  readonly form: FormState
  /** Why it cannot be done now, if so. */
  readonly reden: string | undefined
}

export function OverdrachtPagina(props: OverdrachtProps) {
  const { call, regie, huishouden, form } = props
  const { '': algemeen, ...errors } = form.errors
  const isMislukt = Object.keys(form.errors).length > 0
  return (
    <Schil call={call} titel={`${laagNaam[regie.laag]} overdragen`} fout={isMislukt}>
      <Stack space="l">
        <ErrorSummary form={{ ...form, errors }} titel="De regie is niet overgedragen" algemeen={algemeen} />
        <PageHead
          boven={`Huishouden ${huishouden}`}
          titel={`${laagNaam[regie.laag]} overdragen`}
          intro={`${regie.medewerker} leidt tot de ander ja zegt. De brief hieronder is opgesteld uit het plan: vul aan wat een mens moet weten.`}
          acties={<LinkButton href={`/werk/plannen/${regie.planId}`}>Terug naar het plan</LinkButton>}
        />
        <Formulier {...props} />
      </Stack>
    </Schil>
  )
}

function Formulier({ regie, collegas, form, openMeldingen, reden }: OverdrachtProps) {
  return (
    <Form form={form} action={`/werk/regie/${regie.id}/overdracht`}>
      <Stack>
        <Select
          form={form}
          name="medewerkerId"
          label="Wie vraagt u?"
          empty="Kies een collega"
          options={collegas.map((c) => ({ value: c.id, label: collegaNaam(c) }))}
        />
        <TextArea
          form={form}
          name="overdrachtsbrief"
          label="Overdrachtsbrief"
          hint="Uw collega leest dit het eerst, ook vóór het ja. Schrijf niets op uit een traject dat niet in het plan staat."
          rows={18}
        />
        {openMeldingen > 0 && (
          <Checkbox
            form={form}
            name="neemtMeldingenMee"
            label={
              openMeldingen === 1
                ? 'De open melding van dit huishouden gaat mee'
                : `De ${openMeldingen} open meldingen van dit huishouden gaan mee`
            }
            hint={`Anders houdt ${regie.medewerker} die zelf.`}
          />
        )}
        <ButtonRow>
          <SubmitButton reden={reden}>Overdracht vragen</SubmitButton>
        </ButtonRow>
      </Stack>
    </Form>
  )
}
