// The page when no plan could be drawn up: why, and where to go instead.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton } from '../../ui/buttons.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'

type Props = {
  readonly call: Call
  readonly zin: string
  readonly planId: string | null
  readonly meldingId: string
}

export const GeweigerdPagina = ({ call, zin, planId, meldingId }: Props) => (
  <Schil call={call} titel="Plan opstellen" fout>
    <Stack space="l">
      <PageHead titel="Plan opstellen" />
      <ErrorSummary
        form={{ values: {}, errors: {}, csrf: '', sleutel: '' }}
        titel="Er is geen plan gemaakt"
        algemeen={zin}
      />
      <ButtonRow>
        {planId && (
          <LinkButton href={`/werk/plannen/${planId}`} variant="primary">
            Naar het plan
          </LinkButton>
        )}
        <LinkButton href={`/werk/meldingen/${meldingId}`}>Terug naar de melding</LinkButton>
      </ButtonRow>
    </Stack>
  </Schil>
)
