// The doelen of a plan: what somebody wants, why, from where to where, and who does what.

import type { Call } from '../../context.ts'
import { Badge } from '../../ui/badge.tsx'
import { ButtonRow, LinkButton } from '../../ui/buttons.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { EmptyState, Paragraph } from '../../ui/text.tsx'
import { kanKindSluiten } from '../autorisatie/lezing.ts'
import type { Shown } from '../autorisatie/present.ts'
import { scoreNaam } from '../gesprek/teksten.ts'
import { leeftijdOp, volledigeNaam } from '../inwoner/inwoner.ts'
import { wetNaam } from '../medewerker/teksten.ts'
import { leefgebiedNaam } from '../melding/teksten.ts'
import { AfsprakenLijst } from './afspraken.tsx'
import type { DoelRij } from './doel.sql.ts'
import { Heropenen } from './heropenen.tsx'
import { leestDoel } from './lezer.ts'
import { nakoming } from './nakoming.ts'
import type { PlanBeeld } from './planbeeld.tsx'
import { resultaatNaam } from './teksten.ts'

type Props = { readonly call: Call; readonly beeld: PlanBeeld }

export function Doelen({ call, beeld }: Props) {
  const { plan, redenen } = beeld
  const { rechten } = call.medewerker
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
        <Nagekomen beeld={beeld} />
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
            <DataList items={regels(doel, lezersVan(beeld, doel))} />
            <AfsprakenLijst call={call} beeld={beeld} afspraken={bij(doel.id)} />
            {doel.resultaat ? (
              <Heropenen call={call} beeld={beeld} doelId={doel.id} woorden={doel.woorden} />
            ) : (
              magWijzigen && (
                <ButtonRow>
                  <Kindzegellink beeld={beeld} doel={doel} />
                  <LinkButton href={`/werk/plannen/${plan.id}/afspraken?doel=${doel.id}`}>
                    Afspraak toevoegen
                  </LinkButton>
                  <LinkButton href={`/werk/plannen/${plan.id}/doelen?welk=${doel.id}`} variant="subtle">
                    Doel wijzigen
                  </LinkButton>
                  {rechten.has('plan:openstellen') && !redenen.verdiepen && (
                    <LinkButton href={`/werk/plannen/${plan.id}/lezers?welk=${doel.id}`} variant="subtle">
                      Wie leest dit doel
                    </LinkButton>
                  )}
                  {rechten.has('doel:afsluiten') && !redenen.bijhouden && (
                    <LinkButton
                      href={`/werk/plannen/${plan.id}/doelafsluiting?welk=${doel.id}`}
                      variant="subtle"
                    >
                      Doel afsluiten
                    </LinkButton>
                  )}
                </ButtonRow>
              )
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

/** Of a child that may close it to its parents, and of what was closed: the way to it. */
function Kindzegellink({ beeld, doel }: { readonly beeld: PlanBeeld; readonly doel: Shown<DoelRij> }) {
  const van = beeld.plan.mensen?.find(({ id }) => id === doel.inwonerId)
  const leeftijd = van?.geboortedatum ? leeftijdOp(beeld.vandaag, van.geboortedatum) : undefined
  if (!doel.isDichtVoorOuders && !kanKindSluiten(leeftijd)) return null
  return (
    <LinkButton href={`/werk/doelen/${doel.id}/kindzegel`} variant="subtle">
      {doel.isDichtVoorOuders ? 'Dicht voor de ouders' : 'Sluiten voor de ouders'}
    </LinkButton>
  )
}

/** The names of who reads this doel; nobody is said too, for then it is of no use to them. */
function lezersVan({ plan, vandaag }: PlanBeeld, doel: Shown<DoelRij>): string {
  const rijen = plan.mensen ?? []
  const mensen = rijen.map((mens) => ({
    ...mens,
    leeftijd: mens.geboortedatum ? leeftijdOp(vandaag, mens.geboortedatum) : undefined,
  }))
  const van = { mensen, lezingen: plan.lezingen ?? [] }
  const namen = mensen.filter((mens) => leestDoel(mens, doel, van)).map(volledigeNaam)
  return namen.length > 0 ? namen.join(', ') : 'Nog niemand. Kies met wie dit is gedeeld.'
}

const regels = (doel: Shown<DoelRij>, lezers: string): [string, string][] => {
  const alle: [string, string | false | null][] = [
    ['Waarom', doel.waarom],
    ['Voor wie', `${doel.inwoner} · ${leefgebiedNaam[doel.leefgebied]} (${wetNaam[doel.wet]})`],
    ['Hoe zelfredzaam', scores(doel)],
    ['Wie dit leest', lezers],
    ['Waarom niet bereikt', doel.reden],
  ]
  return alle.filter((regel): regel is [string, string] => Boolean(regel[1]))
}

/** How much of what was promised was done; derived, so nobody writes it down. */
function Nagekomen({ beeld: { plan } }: Pick<Props, 'beeld'>) {
  const { vanOns, vanHen } = nakoming(plan.afspraken ?? [])
  const zin = (wie: string, { gedaan, gezegd, betwist }: typeof vanOns) =>
    gezegd > 0 && `${wie}: ${gedaan} van ${gezegd} nagekomen${betwist > 0 ? `, ${betwist} betwist` : ''}.`
  const zinnen = [zin('Wat wij beloofden', vanOns), zin('Wat de inwoner en het netwerk beloofden', vanHen)]
  const gezegd = zinnen.filter(Boolean).join(' ')
  return gezegd !== '' && <Paragraph>{gezegd}</Paragraph>
}

/** Then, now and the aim on one line, in words (screens.md, Plan). */
const scores = (doel: Shown<DoelRij>): string =>
  [
    `Begin: ${scoreNaam(doel.startScore)}`,
    doel.eindScore !== null
      ? `Einde: ${scoreNaam(doel.eindScore)}`
      : doel.nuScore !== null && `Nu: ${scoreNaam(doel.nuScore)}`,
    `Streven: ${scoreNaam(doel.streefScore)}`,
  ]
    .filter(Boolean)
    .join(' · ')
