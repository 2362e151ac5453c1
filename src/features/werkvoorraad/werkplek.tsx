// The first page after logging in.

import type { Call } from '../../context.ts'
import { page } from '../../platform/answer.tsx'
import { Schil } from '../../schil.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { EmptyState } from '../../ui/text.tsx'

export async function getWerk(call: Call): Promise<Response> {
  const voornaam = call.medewerker.naam.split(' ')[0]
  return page(
    <Schil call={call} titel="Overzicht">
      <Stack space="l">
        <PageHead
          titel={`Dag ${voornaam}`}
          intro={`${call.medewerker.functie} · ${call.medewerker.teams.map((t) => t.naam).join(', ')}`}
        />
        {call.medewerker.rechten.has('contact:vastleggen') && (
          <EmptyState
            titel="Begin met een contact"
            acties={<LinkButton href="/werk/contact/nieuw">Nieuw contact</LinkButton>}
          >
            Iemand belt, mailt of staat aan de balie? Schrijf in een halve minuut op waar het over gaat.
          </EmptyState>
        )}
      </Stack>
    </Schil>,
  )
}
