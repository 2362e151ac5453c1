// What the BRP answered: people to take over, one that was taken over, or why there is nothing.

import { Alert } from '../../ui/alert.tsx'
import { SubmitButton } from '../../ui/buttons.tsx'
import { Cluster, Stack } from '../../ui/layout.tsx'
import type { BrpStand, BrpTreffer } from './brp.commands.ts'
import { brpWaarom, brpZin } from './teksten.ts'

type Props = {
  readonly brp: BrpStand
  /** Where choosing somebody leads, and what it is called. */
  readonly weg: string
  readonly doe: string
}

export function BrpBlok({ brp, weg, doe }: Props) {
  switch (brp.soort) {
    case 'reden':
      return <Alert kind="let_op">{brpWaarom[brp.reden]}</Alert>
    case 'treffers':
      return (
        <Alert kind="info" titel="Gevonden in de BRP">
          <Stack>
            {brp.treffers.map((treffer) => (
              <Treffer key={treffer.keuze} treffer={treffer} weg={weg} doe={doe} />
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

function Treffer({ treffer, weg, doe }: Omit<Props, 'brp'> & { treffer: BrpTreffer }) {
  const { naam, uitleg } = brpZin(treffer)
  return (
    <Cluster>
      <span>
        <strong>{naam}</strong>, {uitleg}
      </span>
      <SubmitButton
        formAction={weg}
        name="brpKeuze"
        value={treffer.keuze}
        variant="secondary"
        ariaLabel={`${doe}: ${naam}, ${uitleg}`}
      >
        {doe}
      </SubmitButton>
    </Cluster>
  )
}
