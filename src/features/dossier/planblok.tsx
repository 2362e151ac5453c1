// "Plan": the resident's words, the doelen from start to aim, the afspraken, and who leads.

import type { Call } from '../../context.ts'
import { Badge } from '../../ui/badge.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Details, EmptyState, Quote } from '../../ui/text.tsx'
import type { Masked, Shown } from '../autorisatie/present.ts'
import { leefgebiedNaam } from '../melding/teksten.ts'
import type { RegieBeeld } from '../regie/regiebeeld.tsx'
import { RegieBlok } from '../regie/regieblok.tsx'
import type { Datum } from '../termijn/datum.ts'
import { BeloofdTabel } from './beloofd.tsx'
import { type Doel, isNabij, type Plan } from './dossier.ts'
import { doelStand, planStand } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly plan: Masked<Plan> | undefined
  /** There is a plan that is not closed, whether the reader sees it or not. */
  readonly heeftPlan: boolean
  readonly regie: RegieBeeld | undefined
  readonly regisseur: string | null | undefined
  readonly vandaag: Datum
}

const rij = (d: Shown<Doel>) => ({
  id: d.id,
  cells: [
    <>
      <p>{d.woorden}</p>
      <p>
        {[d.voornamen, leefgebiedNaam[d.leefgebied as keyof typeof leefgebiedNaam]]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>,
    d.start ?? '–',
    d.nu ?? d.start ?? '–',
    d.streef ?? '–',
    <Badge key="stand" toon={d.resultaat === 'bereikt' ? 'gelukt' : 'neutraal'}>
      {d.resultaat ? doelStand[d.resultaat] : 'Loopt'}
    </Badge>,
  ],
})

const Doelen = ({ doelen = [] }: { readonly doelen: readonly Shown<Doel>[] | undefined }) =>
  doelen.length > 0 && (
    <Table
      caption="Doelen, van begin tot streven (1 is acuut, 5 is zelf kunnen)"
      columns={[
        { label: 'Doel', plain: true },
        { label: 'Begin', numeric: true, narrow: true },
        { label: 'Nu', numeric: true, narrow: true },
        { label: 'Streven', numeric: true, narrow: true },
        { label: 'Stand', narrow: true },
      ]}
      rows={doelen.map(rij)}
    />
  )

/** What is due now stands under "Nu"; here what comes later, and folded what is done. */
function Afspraken({
  afspraken = [],
  vandaag,
}: Pick<Masked<Plan>, 'afspraken'> & { readonly vandaag: Datum }) {
  const later = afspraken.filter((a) => a.status === 'open' && !isNabij(a, vandaag))
  const klaar = afspraken.filter((a) => a.status !== 'open')
  return (
    <>
      <BeloofdTabel titel="Afspraken voor later" afspraken={later} vandaag={vandaag} />
      {klaar.length > 0 && (
        <Details titel={`Eerdere afspraken (${klaar.length})`}>
          <BeloofdTabel titel="Wat gedaan is, en wat niet" afspraken={klaar} vandaag={vandaag} />
        </Details>
      )}
    </>
  )
}

/** No plan, or a plan that is not for this reader: the second must not read as the first. */
const ZonderPlan = ({ heeftPlan, regisseur }: Pick<Props, 'heeftPlan' | 'regisseur'>) => (
  <Section titel="Plan" id="plan">
    {heeftPlan ? (
      <EmptyState titel="Er loopt een plan">
        {regisseur ? `${regisseur} leidt. ` : ''}U ziet de inhoud niet.
      </EmptyState>
    ) : (
      <EmptyState titel="Er is nog geen plan">
        Na het gesprek stelt u samen met het huishouden één plan op: wat willen zij bereiken, en wie doet wat.
      </EmptyState>
    )}
  </Section>
)

export function PlanBlok({ call, plan, heeftPlan, regie, regisseur, vandaag }: Props) {
  if (!plan) return <ZonderPlan heeftPlan={heeftPlan} regisseur={regisseur} />
  return (
    <Section
      titel={
        <>
          Plan <Badge>{plan.status && planStand[plan.status]}</Badge>
        </>
      }
      id="plan"
      acties={<LinkButton href={`/werk/plannen/${plan.id}`}>Plan openen</LinkButton>}
    >
      <Stack space="l">
        {plan.woorden && <Quote van="In eigen woorden van het huishouden">{plan.woorden}</Quote>}
        <Doelen doelen={plan.doelen} />
        <Afspraken afspraken={plan.afspraken} vandaag={vandaag} />
        {regie && (
          <Details titel={regisseur ? `Wie leidt: ${regisseur}` : 'Wie leidt: nog niemand'}>
            <RegieBlok call={call} beeld={regie} />
          </Details>
        )}
      </Stack>
    </Section>
  )
}
