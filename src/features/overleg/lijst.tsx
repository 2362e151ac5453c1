// Every overleg of mine, and those of one plan: about whom, when, where, who leads.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { schrijfMoment } from '../termijn/datum.ts'
import type { MijnOverleg, PlanOverleg } from './overleg.sql.ts'
import { soortNaam, statusNaam } from './teksten.ts'

export const LijstPagina = ({
  call,
  overleggen,
}: {
  readonly call: Call
  readonly overleggen: readonly Masked<MijnOverleg>[]
}) => (
  <Schil call={call} titel="Overleggen">
    <Stack space="l">
      <PageHead titel="Overleggen" intro="Overleggen die u leidt of waarvoor u bent uitgenodigd." />
      {overleggen.length === 0 ? (
        <EmptyState titel="U heeft nog geen overleg">
          Open het plan van een huishouden en kies "Overleg plannen". Wordt u uitgenodigd, dan staat het ook
          hier.
        </EmptyState>
      ) : (
        <OverlegTabel overleggen={overleggen} overWie={overWie} />
      )}
    </Stack>
  </Schil>
)

/** As much of the name as this reader may see, as on the work list. */
const overWie = ({ huishouden, kern }: Masked<MijnOverleg>): string =>
  huishouden === undefined ? 'Naam afgeschermd' : [huishouden, kern].filter(Boolean).join(', ')

type PlanLijstProps = {
  readonly call: Call
  readonly plan: { readonly id: string; readonly huishouden: string; readonly isOpen: boolean }
  readonly overleggen: readonly Masked<PlanOverleg>[]
}

export const PlanLijstPagina = ({ call, plan, overleggen }: PlanLijstProps) => (
  <Schil call={call} titel="Overleggen over dit plan">
    <Stack space="l">
      <PageHead
        boven={`Huishouden ${plan.huishouden}`}
        titel="Overleggen over dit plan"
        intro="Wat in een overleg wordt besloten, komt als afspraak in het plan."
        acties={
          <>
            {call.medewerker.rechten.has('overleg:plannen') && plan.isOpen && (
              <LinkButton href={`/werk/plannen/${plan.id}/overleggen/nieuw`} variant="primary">
                Overleg plannen
              </LinkButton>
            )}
            <LinkButton href={`/werk/plannen/${plan.id}`}>Naar het plan</LinkButton>
          </>
        }
      />
      {overleggen.length === 0 ? (
        <EmptyState titel="Nog geen overleg over dit plan">
          {plan.isOpen
            ? 'Loopt het vast, of zijn er veel hulpverleners? Plan dan een overleg.'
            : 'Dit plan is afgesloten. Een overleg hoort bij een plan dat loopt.'}
        </EmptyState>
      ) : (
        <OverlegTabel overleggen={overleggen} />
      )}
    </Stack>
  </Schil>
)

type TabelProps<T extends PlanOverleg> = {
  readonly overleggen: readonly Masked<T>[]
  /** Where they are about more than one huishouden. */
  readonly overWie?: (overleg: Masked<T>) => string
}

const OverlegTabel = <T extends PlanOverleg>({ overleggen, overWie }: TabelProps<T>) => (
  <Table
    caption="Overleggen, eerst wat nog komt"
    captionHidden
    columns={[
      { label: 'Overleg' },
      ...(overWie ? [{ label: 'Huishouden' }] : []),
      { label: 'Wanneer' },
      { label: 'Waar' },
      { label: 'Leidt' },
      { label: 'Stand' },
    ]}
    rows={overleggen.map((o) => ({
      id: o.id ?? '',
      cells: [
        <Link key="soort" href={`/werk/overleggen/${o.id}`}>
          {o.soort && soortNaam[o.soort].naam}
        </Link>,
        ...(overWie ? [overWie(o)] : []),
        o.geplandOp && schrijfMoment(o.geplandOp),
        o.plaats,
        o.voorzitter,
        o.status && statusNaam[o.status],
      ],
    }))}
  />
)
