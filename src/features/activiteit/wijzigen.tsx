// One activiteit to change; when somebody else changed it meanwhile, what stands now beside what was typed.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { ErrorSummary, Form, Versieveld } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { schrijfDatum } from '../termijn/datum.ts'
import type { Activiteit, Beleidsdoel } from './activiteit.ts'
import { statusNaam } from './teksten.ts'
import { Activiteitvelden } from './velden.tsx'

type Beeld = {
  readonly nu: Activiteit
  readonly doelen: readonly Beleidsdoel[]
  /** Somebody else changed it since the form was made. */
  readonly isAnders: boolean
}
type Props = { readonly call: Call; readonly beeld: Beeld; readonly form: FormState }

export function WijzigPagina({ call, beeld: { nu, doelen, isAnders }, form }: Props) {
  const { '': algemeen, ...errors } = form.errors
  return (
    <Schil call={call} titel="Activiteit wijzigen" fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <PageHead
          boven="Activiteiten"
          titel={nu.naam}
          acties={
            <LinkButton href="/werk/activiteiten" variant="subtle">
              Alle activiteiten
            </LinkButton>
          }
        />
        <ErrorSummary form={{ ...form, errors }} algemeen={algemeen} />
        {isAnders && <Nu activiteit={nu} />}
        <Form form={{ ...form, errors }} action={`/werk/activiteiten/${nu.id}`}>
          <Versieveld van={nu.versie} />
          <Activiteitvelden form={{ ...form, errors }} doelen={doelen} />
          <ButtonRow>
            <SubmitButton>Activiteit bewaren</SubmitButton>
          </ButtonRow>
        </Form>
      </Stack>
    </Schil>
  )
}

const Nu = ({ activiteit: a }: { readonly activiteit: Activiteit }) => (
  <Section titel="Wat er nu staat">
    <DataList
      items={[
        ['Activiteit', a.naam],
        ['Doel', a.doel],
        ['Wie zorgt ervoor', a.eigenaar],
        ['Status', statusNaam[a.status]],
        ['Wat er anders wordt', a.effect],
        ['Cijfer', a.kpi ?? 'Geen'],
        ['Loopt', `${schrijfDatum(a.van)}${a.tot ? ` tot ${schrijfDatum(a.tot)}` : ''}`],
        ['Hoe het gaat', a.stand ?? ''],
      ]}
    />
  </Section>
)
