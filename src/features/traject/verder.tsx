// Where a traject goes on: at the table, with another team, in the plan of the household.

import { LinkButton } from '../../ui/buttons.tsx'
import type { TrajectProps } from './traject.tsx'

/** Where it goes on from here; who only reads along starts nothing. */
export const Verder = (props: TrajectProps) => (
  <>
    {!props.beeld.isMeelezer && (
      <>
        <Praten {...props} />
        <Overdragen {...props} />
      </>
    )}
    <HoeGingHet {...props} />
    <InPlan {...props} />
  </>
)

/** After the end: what the inwoner thought of it, asked without us seeing who answers what. */
const HoeGingHet = ({ call, beeld: { traject: t, isMeelezer } }: TrajectProps) =>
  t.status === 'afgesloten' && !isMeelezer && call.medewerker.rechten.has('ervaring:vragen') ? (
    <LinkButton href={`/werk/trajecten/${t.id}/ervaring`}>Vragen hoe het ging</LinkButton>
  ) : null

/** Whether who leads the plan sees it, and whose yes that rests on. */
const InPlan = ({ call, beeld: { traject: t } }: TrajectProps) =>
  t.soort && call.medewerker.rechten.has('toestemming:inzien') ? (
    <LinkButton href={`/werk/trajecten/${t.id}/toestemming`} variant="subtle">
      In het plan zetten
    </LinkButton>
  ) : null

/** At the table; on the grens of contacts the page says first what has to be decided. */
const Praten = ({ call, beeld: { traject: t } }: TrajectProps) =>
  t.status === 'lopend' && call.medewerker.rechten.has('gesprek:plannen') ? (
    <LinkButton href={`/werk/dossiers/${t.huishoudenId}/gesprekken/nieuw?traject=${t.id}`}>
      Gesprek plannen
    </LinkButton>
  ) : null

/** To another team: with a package, and with what stays visible. */
const Overdragen = ({ call, beeld: { traject: t } }: TrajectProps) =>
  t.status === 'lopend' && call.medewerker.rechten.has('overdracht:aanbieden') ? (
    <LinkButton href={`/werk/trajecten/${t.id}/overdracht`} variant="subtle">
      Overdragen aan een ander team
    </LinkButton>
  ) : null
