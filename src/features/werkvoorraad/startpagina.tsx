// The first page of who has a role without work of their own: where their own pages are.

import type { ReactNode } from 'react'
import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton } from '../../ui/buttons.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'

type Props = { readonly call: Call; readonly wacht: ReactNode; readonly children?: ReactNode }

/** What waits for this reader first; then links to the monitor, the triage and the autorisatiematrix, as far as this rol may open them. */
export const StartPagina = ({ call, wacht, children }: Props) => {
  const { naam, rechten } = call.medewerker
  return (
    <Schil call={call} titel="Begin">
      <Stack space="l">
        <PageHead
          boven={`Dag ${naam.split(' ')[0]}`}
          titel="Welkom"
          intro="In uw rol behandelt u geen meldingen. Wacht er iets op u, dan staat dat hier bovenaan."
        />
        {wacht}
        <ButtonRow>
          {rechten.has('monitor:inzien') && (
            <LinkButton href="/werk/monitor" variant="primary">
              Naar de monitor
            </LinkButton>
          )}
          {rechten.has('medewerker:in_dienst_nemen') && (
            <LinkButton href="/werk/beheer/medewerkers" variant="primary">
              Naar de medewerkers
            </LinkButton>
          )}
          {rechten.has('triage:inzien') && (
            <LinkButton href="/werk/beheer/triage" variant="primary">
              Naar de triage
            </LinkButton>
          )}
          {rechten.has('matrix:inzien') && (
            <LinkButton href="/werk/autorisatiematrix" variant="primary">
              Naar de autorisatiematrix
            </LinkButton>
          )}
        </ButtonRow>
        {children}
      </Stack>
    </Schil>
  )
}
