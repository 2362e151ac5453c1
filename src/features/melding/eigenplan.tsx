// Where the eigen plan is handed in: the seven days, and the way to its page.

import type { Call } from '../../context.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { Stack } from '../../ui/layout.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import type { BlokProps } from './blok.tsx'

export function EigenPlanLink({ call, melding: m }: Pick<BlokProps, 'melding'> & { readonly call: Call }) {
  if (!call.medewerker.rechten.has('eigen_plan:inleveren') || m.contacten === undefined) return null
  const klok = m.termijnen?.find((t) => t.soort === 'eigen_plan' && !t.isVervallen)
  return (
    <Details titel="Eigen plan van de inwoner">
      <Stack>
        <Paragraph>{zin(klok)}</Paragraph>
        <div>
          <LinkButton href={`/werk/meldingen/${m.id}/eigen-plan`}>
            {klok?.gestoptOp ? 'Eigen plan lezen' : 'Eigen plan vastleggen'}
          </LinkButton>
        </div>
      </Stack>
    </Details>
  )
}

type Klok = NonNullable<BlokProps['melding']['termijnen']>[number] | undefined

/** Wmo 2015 art. 2.3.2 lid 2: seven days; later is welcome too. */
const zin = (klok: Klok): string => {
  if (!klok) return 'De inwoner mag een eigen plan inleveren.'
  return klok.gestoptOp
    ? 'De inwoner leverde een eigen plan in.'
    : `De inwoner kan tot en met ${schrijfDatum(klok.einddatum as Datum)} een eigen plan inleveren.`
}
