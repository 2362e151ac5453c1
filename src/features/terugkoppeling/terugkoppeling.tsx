// The page on which the word back is given.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { waarom } from './teksten.ts'
import type { Weigering } from './terugkoppelen.ts'
import type { StandRij } from './terugkoppeling.sql.ts'
import { antwoorden, eindantwoorden } from './terugkoppeling.ts'
import { TerugVelden } from './velden.tsx'

export type TerugProps = {
  readonly call: Call
  readonly over: Masked<Pick<StandRij, 'inwonerId' | 'voornamen' | 'voorvoegsel' | 'geslachtsnaam' | 'loopt'>>
  readonly form: FormState
  readonly reden: Weigering | undefined
}

export function TerugkoppelingPagina({ call, over, form, reden }: TerugProps) {
  const { '': algemeen, ...errors } = form.errors
  const pad = `/werk/overdrachten/${call.params.id}`
  return (
    <Schil call={call} titel="Terugkoppeling geven" fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <ErrorSummary form={{ ...form, errors }} algemeen={algemeen} />
        <PageHead
          boven="Overdracht"
          titel="Terugkoppeling geven"
          intro={`Wie deze vraag overdroeg, hoort hoe het ging met ${volledigeNaam(over) || 'de inwoner'}.`}
        />
        <Form form={form} action={`${pad}/terugkoppeling`}>
          <Stack space="l">
            <TerugVelden form={form} antwoorden={over.loopt ? antwoorden : eindantwoorden} />
            <ButtonRow>
              <SubmitButton reden={reden && waarom[reden].zin}>Terugkoppeling geven</SubmitButton>
              <LinkButton href={pad} variant="subtle">
                Terug naar de overdracht
              </LinkButton>
            </ButtonRow>
          </Stack>
        </Form>
      </Stack>
    </Schil>
  )
}
