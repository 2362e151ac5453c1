// Who says yes to this versie, and who still has to be asked.

import type { Call } from '../../context.ts'
import { Alert } from '../../ui/alert.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button, LinkButton } from '../../ui/buttons.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { List } from '../../ui/text.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { leeftijdOp, volledigeNaam } from '../inwoner/inwoner.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { PersoonRij } from './akkoord.sql.ts'
import { nogNodig } from './akkoord.ts'
import type { PlanBeeld } from './planbeeld.tsx'
import { waarom, wijzeNaam } from './teksten.ts'

export function Akkoorden({ call, beeld }: { readonly call: Call; readonly beeld: PlanBeeld }) {
  const { plan, redenen } = beeld
  const reason = redenen.akkoord
  return (
    <Section titel="Akkoord" id="akkoord">
      <Stack>
        <DataList
          items={(plan.personen ?? []).map((persoon) => [
            volledigeNaam(persoon),
            persoon.magAkkoord ? (
              <Stand key={persoon.id} persoon={persoon} versie={plan.versie} />
            ) : persoon.isVerwacht ? (
              'Nog niet geboren'
            ) : (
              'Jonger dan 12: geeft zelf geen akkoord'
            ),
          ])}
        />
        <NogNodig beeld={beeld} />
        {plan.status !== 'afgesloten' &&
          call.medewerker.rechten.has('plan:akkoord_vastleggen') &&
          (reason ? (
            <Button reden={waarom[reason].zin}>Akkoord vastleggen</Button>
          ) : (
            <LinkButton href={`/werk/plannen/${plan.id}/akkoord`}>Akkoord vastleggen</LinkButton>
          ))}
      </Stack>
    </Section>
  )
}

/** Whose yes the law asks beside it; said, and not a wall: who has gezag is not always looked up here, and only who has counts. */
function NogNodig({ beeld: { plan, vandaag } }: { readonly beeld: PlanBeeld }) {
  if (plan.status === 'afgesloten') return null
  const personen = (plan.personen ?? []).map((persoon) => ({
    ...persoon,
    leeftijd: persoon.geboortedatum ? leeftijdOp(vandaag, persoon.geboortedatum) : undefined,
    spreektVoor: plan.mensen?.find(({ id }) => id === persoon.id)?.spreektVoor ?? [],
  }))
  const zinnen = nogNodig(plan.versie ?? 0, plan.doelen ?? [], personen).map(
    ({ kind, wie }) =>
      `Voor het doel van ${kind.voornamen ?? 'het kind'} (${kind.leeftijd} jaar) is ook het ja nodig van ${wie === 'kind' ? 'het kind zelf.' : 'een ouder met gezag of de wettelijk vertegenwoordiger. Leg bij “Wie mag lezen” vast wie dat is.'}`,
  )
  return (
    zinnen.length > 0 && (
      <Alert kind="let_op" titel="Vraag ook hun akkoord">
        <List items={zinnen} />
      </Alert>
    )
  )
}

function Stand({ persoon: { akkoord }, versie }: { persoon: Shown<PersoonRij>; versie: number | undefined }) {
  if (!akkoord) return <Badge>Nog niet gevraagd</Badge>
  const dag = schrijfDatum(datumInAmsterdam(new Date(akkoord.op)))
  if (akkoord.versie !== versie)
    return (
      <Stack space="s">
        <Badge toon="let_op">Vraag opnieuw</Badge>
        <span>{`Op ${dag}: ${wijzeNaam[akkoord.wijze].toLowerCase()} (versie ${akkoord.versie})`}</span>
      </Stack>
    )
  return (
    <Stack space="s">
      <Badge toon={akkoord.wijze === 'niet_akkoord' ? 'let_op' : 'gelukt'}>{wijzeNaam[akkoord.wijze]}</Badge>
      <span>{[dag, akkoord.toelichting].filter(Boolean).join(': ')}</span>
    </Stack>
  )
}
