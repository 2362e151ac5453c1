// The doelen of a plan: what somebody wants, why, from where to where, and who does what.

import type { Call } from '../../context.ts'
import { Badge } from '../../ui/badge.tsx'
import { ButtonRow, LinkButton } from '../../ui/buttons.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { EmptyState } from '../../ui/text.tsx'
import { scoreNaam } from '../gesprek/teksten.ts'
import { wetNaam } from '../medewerker/teksten.ts'
import { leefgebiedNaam } from '../melding/teksten.ts'
import { AfsprakenLijst } from './afspraken.tsx'
import type { DoelRij } from './doel.sql.ts'
import type { PlanBeeld } from './planbeeld.tsx'
import { resultaatNaam } from './teksten.ts'

type Props = { readonly call: Call; readonly beeld: PlanBeeld }

export function Doelen({ call, beeld }: Props) {
  const { plan, redenen } = beeld
  const magWijzigen = call.medewerker.rechten.has('plan:wijzigen') && !redenen.wijzigen
  const bij = (doelId: string | null) => (plan.afspraken ?? []).filter((a) => a.doelId === doelId)
  const nieuw = <LinkButton href={`/werk/plannen/${plan.id}/doelen`}>Doel toevoegen</LinkButton>
  return (
    <Section titel="Doelen" id="doelen" acties={magWijzigen && nieuw}>
      {plan.doelen?.length === 0 && (
        <EmptyState titel="Nog geen doelen">
          Schrijf per doel op wat iemand wil bereiken, in eigen woorden.
        </EmptyState>
      )}
      <Stack space="l">
        {plan.doelen?.map((doel) => (
          <Section
            key={doel.id}
            level={3}
            titel={doel.woorden}
            acties={
              doel.resultaat && (
                <Badge toon={doel.resultaat === 'bereikt' ? 'gelukt' : 'neutraal'}>
                  {resultaatNaam[doel.resultaat]}
                </Badge>
              )
            }
          >
            <DataList items={regels(doel)} />
            <AfsprakenLijst call={call} beeld={beeld} afspraken={bij(doel.id)} />
            {magWijzigen && (
              <ButtonRow>
                <LinkButton href={`/werk/plannen/${plan.id}/afspraken?doel=${doel.id}`}>
                  Afspraak toevoegen
                </LinkButton>
                <LinkButton href={`/werk/plannen/${plan.id}/doelen?welk=${doel.id}`} variant="subtle">
                  Doel wijzigen
                </LinkButton>
              </ButtonRow>
            )}
          </Section>
        ))}
        {bij(null).length > 0 && (
          <Section level={3} titel="Bij het hele plan">
            <AfsprakenLijst call={call} beeld={beeld} afspraken={bij(null)} />
          </Section>
        )}
      </Stack>
    </Section>
  )
}

const regels = (doel: DoelRij): [string, string][] => {
  const alle: [string, string | false | null][] = [
    ['Waarom', doel.waarom],
    ['Voor wie', `${doel.inwoner} · ${leefgebiedNaam[doel.leefgebied]} (${wetNaam[doel.wet]})`],
    ['Hoe zelfredzaam', scores(doel)],
  ]
  return alle.filter((regel): regel is [string, string] => Boolean(regel[1]))
}

/** Then, now and the aim on one line, in words (screens.md, Plan). */
const scores = (doel: DoelRij): string =>
  [
    `Begin: ${scoreNaam(doel.startScore)}`,
    doel.eindScore !== null
      ? `Einde: ${scoreNaam(doel.eindScore)}`
      : doel.nuScore !== null && `Nu: ${scoreNaam(doel.nuScore)}`,
    `Streven: ${scoreNaam(doel.streefScore)}`,
  ]
    .filter(Boolean)
    .join(' · ')
