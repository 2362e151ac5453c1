// The page of a plan: the resident's words on top, then what, why, who does what, who agrees and who leads.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageHead, Split, Stack } from '../../ui/layout.tsx'
import type { Masked } from '../autorisatie/present.ts'
import type { Stuk } from '../document/eigenplanstukken.tsx'
import { RegieBlok } from '../regie/regieblok.tsx'
import { type Datum, datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { WaaromDatum } from '../termijn/waaromdatum.tsx'
import { InHetPlan } from '../toestemming/blok.tsx'
import { Akkoorden } from './akkoorden.tsx'
import { Doelen } from './doelen.tsx'
import { Evaluaties } from './evaluaties.tsx'
import { Gezondheid } from './gezondheid.tsx'
import { Inzien } from './inzien.tsx'
import { Overgang } from './overgang.tsx'
import type { PlanRij } from './plan.sql.ts'
import { isGedeeld } from './plan.ts'
import type { PlanBeeld } from './planbeeld.tsx'
import { Stappen } from './stappen.tsx'
import { statusNaam } from './teksten.ts'
import { Woorden } from './woorden.tsx'

type PlanPaginaProps = {
  readonly call: Call
  readonly beeld: PlanBeeld
  readonly stukken: readonly Stuk[]
  /** Why the button that was pressed did nothing, when it did nothing. */
  readonly fout?: string | undefined
}

export function PlanPagina({ call, beeld, stukken, fout }: PlanPaginaProps) {
  const { plan } = beeld
  return (
    <Schil call={call} titel="Plan" fout={fout !== undefined}>
      <Stack space="l">
        <PageHead
          boven={['Plan', plan.status && statusNaam[plan.status], `versie ${plan.versie}`]
            .filter(Boolean)
            .join(' · ')}
          titel={`Plan van huishouden ${plan.huishouden}`}
          intro={<Stand plan={plan} />}
          acties={<Verder call={call} plan={plan} />}
        />
        <ErrorSummary
          form={{ values: {}, errors: {}, csrf: '', sleutel: '' }}
          titel="Dat is niet gelukt"
          algemeen={fout}
        />
        <Split
          label="Stand van het plan"
          side={
            <>
              <Stappen call={call} beeld={beeld} />
              <Akkoorden call={call} beeld={beeld} />
              <Inzien beeld={beeld} />
            </>
          }
        >
          <Woorden call={call} beeld={beeld} stukken={stukken} />
          <Doelen call={call} beeld={beeld} />
          {call.medewerker.rechten.has('toestemming:inzien') && <InHetPlan items={beeld.items} />}
          <Gezondheid call={call} beeld={beeld} />
          <Overgang call={call} beeld={beeld} />
          <Evaluaties call={call} beeld={beeld} />
          {plan.status === 'afgesloten' ? (
            <Alert titel="Dit plan is afgesloten">Is er weer hulp nodig? Maak dan een nieuw plan.</Alert>
          ) : (
            <RegieBlok call={call} beeld={beeld.regie} />
          )}
        </Split>
      </Stack>
    </Schil>
  )
}

/** What else can be done from here. */
const Verder = ({ call, plan }: { readonly call: Call; readonly plan: PlanBeeld['plan'] }) => (
  <>
    <LinkButton href={`/werk/dossiers/${plan.huishoudenId}`}>Naar het dossier</LinkButton>
    {call.medewerker.rechten.has('overleg:inzien') && (
      <LinkButton href={`/werk/plannen/${plan.id}/overleggen`} variant="subtle">
        Overleggen
      </LinkButton>
    )}
    {call.medewerker.rechten.has('overdracht:aanbieden') && plan.status !== 'afgesloten' && (
      <LinkButton href={`/werk/plannen/${plan.id}/overdracht`} variant="subtle">
        Vraag overdragen
      </LinkButton>
    )}
    {call.medewerker.rechten.has('gesprek:plannen') && plan.status !== 'afgesloten' && (
      <LinkButton
        href={`/werk/dossiers/${plan.huishoudenId}/gesprekken/nieuw?plan=${plan.id}`}
        variant="subtle"
      >
        Gesprek plannen
      </LinkButton>
    )}
  </>
)

const dag = (moment: Date | null | undefined) => moment && schrijfDatum(datumInAmsterdam(moment))

/** How far it is, and why the day of the evaluatie is what it is. */
const Stand = ({ plan }: { readonly plan: Masked<PlanRij> }) => (
  <>
    {stand(plan)}{' '}
    {plan.evaluatieklokId && plan.evalueerVoor && (
      <WaaromDatum id={plan.evaluatieklokId} datum={plan.evalueerVoor as Datum} />
    )}
  </>
)

/** One line: how far it is, and what is due. */
const stand = (plan: Masked<PlanRij>): string => {
  const delen = [
    plan.kern,
    plan.afgeslotenOp
      ? `afgesloten op ${dag(plan.afgeslotenOp)}`
      : plan.vastgesteldOp && `loopt sinds ${dag(plan.vastgesteldOp)}`,
    gedeeld(plan),
    plan.evalueerVoor && `evaluatie uiterlijk ${schrijfDatum(plan.evalueerVoor as Datum)}`,
  ]
    .filter(Boolean)
    .join(' · ')
  return delen.charAt(0).toUpperCase() + delen.slice(1)
}

const gedeeld = ({ gedeeldOp, versie, gedeeldeVersie }: Masked<PlanRij>) => {
  if (!gedeeldOp || versie === undefined) return 'nog niet gedeeld met de inwoner'
  return isGedeeld({ versie, gedeeldeVersie: gedeeldeVersie ?? null })
    ? `gedeeld op ${dag(gedeeldOp)}`
    : `versie ${gedeeldeVersie} gedeeld op ${dag(gedeeldOp)}, daarna gewijzigd`
}
