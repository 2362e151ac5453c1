// Asking at the end of a traject: by card, by letter, or never again.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import type { TrajectRij } from '../traject/pagina.sql.ts'
import { hoeNaam, vraagWaarom } from './teksten.ts'
import { hoes, weigering } from './uitnodigen.ts'

type Props = {
  readonly call: Call
  readonly traject: Masked<TrajectRij>
  readonly form: FormState
}

export function VraagPagina({ call, traject, form }: Props) {
  const { '': algemeen, ...errors } = form.errors
  const reden = weigering({ status: traject.status ?? 'lopend' })
  return (
    <Schil call={call} titel="Vragen hoe het ging" fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <PageHead
          boven="Traject"
          titel="Vragen hoe het ging"
          intro="De inwoner antwoordt op zeven korte vragen. Meedoen hoeft niet, en niemand ziet wie welk antwoord gaf."
        />
        <ErrorSummary form={{ ...form, errors }} algemeen={algemeen} />
        <Form form={{ ...form, errors }} action={`/werk/trajecten/${traject.id}/ervaring`}>
          <RadioGroup
            form={{ ...form, errors }}
            name="hoe"
            label="Hoe krijgt de inwoner de vragen?"
            options={hoes.map((value) => ({
              value,
              label: hoeNaam[value].label,
              hint: hoeNaam[value].uitleg,
            }))}
          />
          <ButtonRow>
            <SubmitButton reden={reden && vraagWaarom[reden].zin}>Doorgaan</SubmitButton>
          </ButtonRow>
        </Form>
        <Paragraph small>
          Vul de vragen niet zelf in, en ga er niet bij zitten. Wil de inwoner hulp bij het invullen? Vraag
          een collega die niet bij deze inwoner werkt.
        </Paragraph>
      </Stack>
    </Schil>
  )
}
