// Looking back on the page of a plan: what was seen, how it goes on, and what was done about it.

import type { Call } from '../../context.ts'
import { ButtonRow, LinkButton } from '../../ui/buttons.tsx'
import { Section } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import type { EvaluatieRij } from './evaluatie.sql.ts'
import { weigering } from './opvolgen.ts'
import type { PlanBeeld } from './planbeeld.tsx'
import { vervolgNaam } from './teksten.ts'

type Props = { readonly call: Call; readonly beeld: PlanBeeld }

export const Evaluaties = ({ call, beeld }: Props) => {
  const { evaluaties = [], afsluitreden } = beeld.plan
  return (
    (evaluaties.length > 0 || afsluitreden) && (
      <Section titel="Terugkijken" id="terugkijken">
        {afsluitreden && <Paragraph>{`Afgesloten: ${afsluitreden}`}</Paragraph>}
        {evaluaties.map((evaluatie) => (
          <Section
            key={evaluatie.id}
            level={3}
            titel={`${schrijfDatum(evaluatie.gehoudenOp)} · ${vervolgNaam[evaluatie.vervolg]}`}
          >
            <Paragraph>{evaluatie.bevindingen}</Paragraph>
            <Paragraph small>{`Vastgelegd door ${evaluatie.door}`}</Paragraph>
            <Opvolging call={call} beeld={beeld} evaluatie={evaluatie} />
          </Section>
        ))}
      </Section>
    )
  )
}

/** More or less support is not there by itself: what was done, or the way to do it. */
function Opvolging({ call, beeld, evaluatie }: Props & { readonly evaluatie: Shown<EvaluatieRij> }) {
  if (evaluatie.opvolging) return <Paragraph>{`Geregeld: ${evaluatie.opvolging}`}</Paragraph>
  const mag = call.medewerker.rechten.has('plan:opvolgen') && !beeld.redenen.bijhouden
  if (!mag || weigering(evaluatie)) return null
  return (
    <ButtonRow>
      <LinkButton href={`/werk/plannen/${beeld.plan.id}/opvolging?welk=${evaluatie.id}`}>
        {evaluatie.vervolg === 'opschalen' ? 'Meer ondersteuning regelen' : 'Minder ondersteuning regelen'}
      </LinkButton>
    </ButtonRow>
  )
}
