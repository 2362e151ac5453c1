// What the BRP answered: people to take over, one that was taken over, or why there is nothing.

import { Alert } from '../../ui/alert.tsx'
import { SubmitButton } from '../../ui/buttons.tsx'
import { Cluster, Stack } from '../../ui/layout.tsx'
import type { BrpTreffer } from '../inwoner/brp.commands.ts'
import type { BrpStand } from './brp.commands.ts'
import { brpWaarom, brpZin } from './teksten.ts'

export function BrpBlok({ brp, weg }: { readonly brp: BrpStand; readonly weg: string }) {
  switch (brp.soort) {
    case 'reden':
      return <Alert kind="let_op">{brpWaarom[brp.reden]}</Alert>
    case 'treffers':
      return (
        <Alert kind="info" titel="Gevonden in de BRP">
          <Stack>
            {brp.treffers.map((treffer) => (
              <Treffer key={treffer.keuze} treffer={treffer} weg={weg} />
            ))}
          </Stack>
        </Alert>
      )
    case 'overgenomen':
      return (
        <Alert kind="gelukt" titel="Gegevens uit de BRP overgenomen">
          Kijk of zij kloppen.
          {brp.isOnderCuratele &&
            ' Deze persoon staat onder curatele: betrek de curator bij wat u afspreekt (Burgerlijk Wetboek 1, artikel 381).'}
        </Alert>
      )
  }
}

function Treffer({ treffer, weg }: { treffer: BrpTreffer; weg: string }) {
  const { naam, uitleg } = brpZin(treffer)
  return (
    <Cluster>
      <span>
        <strong>{naam}</strong>, {uitleg}
      </span>
      <SubmitButton
        formAction={`${weg}#over-wie`}
        name="brpKeuze"
        value={treffer.keuze}
        variant="secondary"
        ariaLabel={`Neem over: ${naam}, ${uitleg}`}
      >
        Neem over
      </SubmitButton>
    </Cluster>
  )
}
