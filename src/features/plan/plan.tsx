// The page of a plan: the resident's words on top, then what, why, who does what, who agrees and who leads.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageHead, Split, Stack } from '../../ui/layout.tsx'
import { Jumps } from '../../ui/navigation.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import type { Stuk } from '../document/eigenplanstukken.tsx'
import { OverledenBlok } from '../inwoner/overleden.tsx'
import { OverdrachtBlok } from '../overdracht/lijst.tsx'
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
import { heeftStappen, Stappen } from './stappen.tsx'
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
          intro={<Stand beeld={beeld} />}
          acties={<Verder call={call} plan={plan} />}
        />
        <ErrorSummary
          form={{ values: {}, errors: {}, csrf: '', sleutel: '' }}
          titel="Dat is niet gelukt"
          algemeen={fout}
        />
        <NaOverlijden beeld={beeld} />
        <Jumps items={sprongen(call, beeld)} />
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
          <OverdrachtBlok kaarten={beeld.overdrachten} vandaag={beeld.vandaag} />
          <Gezondheid call={call} beeld={beeld} />
          <Overgang call={call} beeld={beeld} />
          <Evaluaties call={call} beeld={beeld} />
          {plan.status === 'afgesloten' ? (
            <Alert titel="Dit plan is afgesloten">Is er weer hulp nodig? Maak dan een nieuw plan.</Alert>
          ) : (
            <WieLeidt call={call} beeld={beeld} />
          )}
        </Split>
      </Stack>
    </Schil>
  )
}

/** Who died, and how much of them stands open in the plan that runs on: nobody else says that it need not be done any more. */
function NaOverlijden({ beeld: { plan, overledenen } }: Pick<PlanPaginaProps, 'beeld'>) {
  const is = (id: string | null) => overledenen.some((o) => o.id === id)
  const doelen = (plan.doelen ?? []).filter((d) => !d.resultaat && is(d.inwonerId))
  const afspraken = (plan.afspraken ?? []).filter(
    (a) => a.status === 'open' && (is(a.inwonerId) || doelen.some(({ id }) => id === a.doelId)),
  )
  const open = [
    doelen.length > 0 && `${doelen.length} ${doelen.length === 1 ? 'doel' : 'doelen'}`,
    afspraken.length > 0 && `${afspraken.length} ${afspraken.length === 1 ? 'afspraak' : 'afspraken'}`,
  ].filter(Boolean)
  return (
    <OverledenBlok overledenen={overledenen}>
      {plan.status !== 'afgesloten' && open.length > 0 && (
        <Paragraph>
          {`In het plan staat nog open: ${open.join(' en ')} van deze persoon. ${plan.status === 'lopend' ? 'Sluit het doel af. Daar zegt u ook wat er met de afspraken gebeurt.' : 'Wijzig dit, of haal het weg.'}`}
        </Paragraph>
      )}
    </OverledenBlok>
  )
}

/** On a phone what can be done and who agrees stand at the end. */
const sprongen = (call: Call, beeld: PlanBeeld) => [
  ...(heeftStappen({ call, beeld }) ? [{ naar: 'stappen', label: 'Wat kan nu?' }] : []),
  { naar: 'doelen', label: 'Doelen' },
  { naar: 'akkoord', label: 'Akkoord' },
  ...(beeld.plan.status === 'afgesloten' ? [] : [{ naar: 'leidt', label: 'Wie leidt' }]),
]

/** Who leads stands in the head; here what can be done about it, open as long as the plan does not run or something is asked. */
const WieLeidt = ({ call, beeld }: Pick<PlanPaginaProps, 'call' | 'beeld'>) => (
  <div id="leidt">
    <Details
      titel={`Wie leidt: ${regisseurVan(beeld) ?? 'nog niemand'}`}
      open={
        beeld.plan.status !== 'lopend' ||
        !regisseurVan(beeld) ||
        beeld.regie.regies.some((r) => r.status === 'aangeboden')
      }
    >
      <RegieBlok call={call} beeld={beeld.regie} />
    </Details>
  </div>
)

const regisseurVan = ({ regie }: PlanBeeld) =>
  regie.regies.find((r) => r.laag === 'proces' && r.status === 'aanvaard')?.medewerker

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
const Stand = ({ beeld }: { readonly beeld: PlanBeeld }) => (
  <>
    {stand(beeld)}{' '}
    {beeld.plan.evaluatieklokId && beeld.plan.evalueerVoor && (
      <WaaromDatum id={beeld.plan.evaluatieklokId} datum={beeld.plan.evalueerVoor as Datum} />
    )}
  </>
)

/** One line: how far it is, and what is due. */
const stand = (beeld: PlanBeeld): string => {
  const { plan } = beeld
  const regisseur = regisseurVan(beeld)
  const delen = [
    plan.kern,
    regisseur && `regisseur ${regisseur}`,
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
