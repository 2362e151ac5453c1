// The page to hand work over: to whom, the package in three parts, and what the inwoner said about it.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import type { Collega } from '../medewerker/collega.sql.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Weigering } from './aanbieden.ts'
import type { BronRij, TeamRij } from './bron.sql.ts'
import type { BronSoort } from './bron.ts'
import { Gevraagd, Naar } from './naar.tsx'
import { bronNaam, waarom } from './teksten.ts'
import { Zicht } from './zichtvragen.tsx'

export type BronBeeld = Masked<Pick<BronRij, 'huishouden' | 'inwoners' | 'leefgebied' | 'teamId'>>
export type NieuwProps = {
  readonly call: Call
  readonly form: FormState
  readonly soort: BronSoort
  /** The page it comes from; posting goes to the same address with /overdracht. */
  readonly pad: string
  readonly bron: BronBeeld
  readonly teams: readonly TeamRij[]
  readonly collegas: readonly Collega[]
  readonly isGeheim: boolean
  readonly terug: Datum | undefined
  readonly reden: Weigering | undefined
}

export function NieuwOverdrachtPagina(props: NieuwProps) {
  const { call, form, soort, pad, bron, reden } = props
  const { '': algemeen, ...errors } = form.errors
  const wie = bron.inwoners?.length === 1 ? bron.inwoners.map(volledigeNaam).join() : undefined
  return (
    <Schil call={call} titel="Overdragen" fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <ErrorSummary form={{ ...form, errors }} algemeen={algemeen} />
        <PageHead
          boven={bron.huishouden && `Huishouden ${bron.huishouden}`}
          titel={`Overdragen${wie ? ` voor ${wie}` : ''}`}
          intro="Het andere team antwoordt binnen vijf werkdagen. U ziet daarna hoe het verder gaat, als de inwoner dat goed vindt."
        />
        <Form form={form} action={`${pad}/overdracht`}>
          <Stack space="l">
            <Naar {...props} />
            {soort !== 'melding' && <Gevraagd {...props} />}
            <Pakket {...props} />
            <Zicht {...props} />
            <ButtonRow>
              <SubmitButton reden={reden && waarom[reden].zin}>Overdragen</SubmitButton>
              <LinkButton href={pad} variant="subtle">
                Terug naar {bronNaam[soort]}
              </LinkButton>
            </ButtonRow>
          </Stack>
        </Form>
      </Stack>
    </Schil>
  )
}

function Pakket({ form, bron }: NieuwProps) {
  const inwoners = bron.inwoners ?? []
  return (
    <Section titel="Wat gaat er mee">
      <Stack>
        <Paragraph>
          Schrijf alleen wat het andere team nodig heeft. Zo hoeft de inwoner het verhaal niet twee keer te
          vertellen. Uw eigen notities gaan niet mee.
        </Paragraph>
        {inwoners.length > 1 && (
          <RadioGroup
            form={form}
            name="inwonerId"
            label="Voor wie?"
            options={inwoners.map((i) => ({ value: i.id, label: volledigeNaam(i) }))}
          />
        )}
        <TextArea
          form={form}
          name="gezien"
          label="Wat ik zag"
          hint="Wat u zelf zag of hoorde. Nog geen oordeel."
          rows={4}
        />
        <TextArea
          form={form}
          name="wens"
          label="Wat de inwoner wil"
          hint="In de woorden van de inwoner."
          rows={3}
        />
        <TextArea form={form} name="advies" label="Wat ik adviseer" rows={3} />
      </Stack>
    </Section>
  )
}
