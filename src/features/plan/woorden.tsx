// The resident's own words on top of the plan, what came with them on paper, and the ways to add to them.

import type { Call } from '../../context.ts'
import { ButtonRow, LinkButton } from '../../ui/buttons.tsx'
import { Stack } from '../../ui/layout.tsx'
import { EmptyState, Quote } from '../../ui/text.tsx'
import { EigenPlanStukken, type Stuk } from '../document/eigenplanstukken.tsx'
import type { PlanBeeld } from './planbeeld.tsx'

type Props = { readonly call: Call; readonly beeld: PlanBeeld; readonly stukken: readonly Stuk[] }

export function Woorden({ call, beeld: { plan, redenen }, stukken }: Props) {
  const mag = call.medewerker.rechten.has('plan:wijzigen') && !redenen.wijzigen
  return (
    <Stack>
      {plan.eigenWoorden ? (
        <Quote van={plan.heeftEigenBijdrage ? 'Eigen plan van de inwoner' : 'Zoals de inwoner het zei'}>
          {plan.eigenWoorden}
        </Quote>
      ) : (
        <EmptyState titel="De woorden van de inwoner">
          Vraag wat de inwoner zelf belangrijk vindt, en zet dat hier neer.
        </EmptyState>
      )}
      <EigenPlanStukken stukken={stukken} />
      {mag && (
        <ButtonRow>
          <LinkButton href={`/werk/plannen/${plan.id}/aanvulling`}>Aanvulling van de inwoner</LinkButton>
          <LinkButton href={`/werk/plannen/${plan.id}/woorden`} variant="subtle">
            Woorden wijzigen
          </LinkButton>
          {call.medewerker.rechten.has('plan:openstellen') && !redenen.verdiepen && (
            <LinkButton href={`/werk/plannen/${plan.id}/lezers`} variant="subtle">
              Wie leest deze woorden
            </LinkButton>
          )}
        </ButtonRow>
      )}
    </Stack>
  )
}
