// The page of the second person: which colleague asks to see special data, and for what reason; nothing of the resident.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { Card, PageHead, Stack } from '../../ui/layout.tsx'
import { EmptyState, Paragraph } from '../../ui/text.tsx'
import { tijdInAmsterdam } from '../termijn/datum.ts'
import type { Gevraagd } from './noodtoegang.sql.ts'
import { grens, na } from './noodtoegang.ts'
import { redenNaam } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly gevraagd: readonly Gevraagd[]
  readonly form: FormState
  readonly weigering: string | undefined
}

export const TweedePagina = ({ call, gevraagd, form, weigering }: Props) => (
  <Schil call={call} titel="Noodtoegang bevestigen" fout={weigering !== undefined}>
    <Stack space="l">
      <ErrorSummary form={form} algemeen={weigering} titel="Er is niets bevestigd" />
      <PageHead
        titel="Noodtoegang bevestigen"
        intro="Een collega heeft ook de bijzondere gegevens nodig. Spreek elkaar eerst: is dat echt zo? U ziet zelf niets van het dossier."
      />
      {gevraagd.length === 0 ? (
        <EmptyState titel="Niemand vraagt u nu iets">
          Een verzoek staat hier een kwartier. Daarna kan bevestigen niet meer.
        </EmptyState>
      ) : (
        gevraagd.map((g) => (
          <Card key={g.id} titel={g.medewerker}>
            <Stack space="s">
              <Paragraph>
                {redenNaam[g.reden]}. Bevestigen kan tot {tijdInAmsterdam(na(g.van, grens.tweede))} uur.
              </Paragraph>
              <Form form={form} action={`/werk/noodtoegang/${g.id}/bevestiging`}>
                <SubmitButton ariaLabel={`Bevestigen voor ${g.medewerker}`}>Bevestigen</SubmitButton>
              </Form>
            </Stack>
          </Card>
        ))
      )}
    </Stack>
  </Schil>
)
