// Which plan a melding was joined to, and who leads the plan that runs: whom to call before beginning anew.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Link } from '../../ui/text.tsx'
import { reikt } from '../autorisatie/autorisatie.ts'
import { type Allow, decide } from '../autorisatie/decide.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { kandidaten } from '../inwoner/kandidaat.sql.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { planVanMelding } from './leiding.sql.ts'
import type { MeldingRij } from './pagina.sql.ts'

type LeidingRij = {
  readonly inwonerId: string
  /** The plan of this household that is not closed. */
  readonly lopendPlanId: string | null
  readonly regisseur: string | null
  /** The plan this melding was joined to. */
  readonly plan: { readonly opgesteldOp: Date; readonly isAfgesloten: boolean; readonly href?: string } | null
}
export type Leiding = Masked<LeidingRij>

/** That a plan runs and who leads is L1, as in the dossier (access.md 2.3). */
const weergave: Weergave<LeidingRij> = {
  personen: (l) => [l.inwonerId],
  velden: { inwonerId: 'L1', lopendPlanId: 'L1', regisseur: 'L1', plan: 'L1' },
}

type Van = Pick<MeldingRij, 'inwonerId' | 'planId'> & { readonly isGeheim: boolean }

/**
 * Asked through the known-person check, for the net may hide the regie from who is at the door.
 * Where somebody is geheim nobody is named; of an anonymous melding there is nothing to tell.
 */
export async function leidingVoor(
  call: Call,
  tx: Tx,
  { inwonerId, planId, isGeheim, besluit }: Van & { readonly besluit: Allow },
): Promise<Leiding | undefined> {
  if (inwonerId === null || isGeheim) return undefined
  const zoek = { bsnHash: undefined, geboortedatum: undefined, postcode: undefined, huisnummer: undefined }
  const [bekend] = await kandidaten(tx, { ...zoek, ook: [inwonerId] })
  if (!bekend || bekend.isGeheim) return undefined
  const { planId: lopendPlanId, regisseur } = bekend
  const plan = planId === null ? null : await planMetWeg(call, tx, planId)
  return present(call.gezien, besluit, weergave, { inwonerId, lopendPlanId, regisseur, plan })
}

/** With a way to it for who may read it. */
async function planMetWeg({ ctx, medewerker }: Call, tx: Tx, planId: string): Promise<LeidingRij['plan']> {
  const rij = await planVanMelding(tx, medewerker, planId, ctx.clock.now())
  if (!rij) return null
  const { autorisaties, ...plan } = rij
  const voorwerp = { soort: 'plan', autorisaties, isVanEigenTeam: false, isGeheim: false } as const
  const besluit = decide(medewerker, voorwerp, 'behandeling')
  const isOpen = besluit.allow && reikt(besluit.niveau, 'L2')
  return isOpen ? { ...plan, href: `/werk/plannen/${planId}` } : plan
}

/** The lines under "Wie doet dit?"; none when there is no plan. */
export function leidingRegels(leiding: Leiding | undefined): [string, React.ReactNode][] {
  const { plan, lopendPlanId, regisseur } = leiding ?? {}
  if (!plan && !lopendPlanId) return []
  return [
    ['Plan', <WelkPlan key="plan" plan={plan} />],
    ...(lopendPlanId ? ([['Regisseur van het plan', regisseur ?? 'Nog niemand']] as [string, string][]) : []),
  ]
}

function WelkPlan({ plan }: { readonly plan: LeidingRij['plan'] | undefined }) {
  if (!plan) return 'Er loopt een plan. Deze melding hoort daar niet bij.'
  const naam = `Plan van ${schrijfDatum(datumInAmsterdam(plan.opgesteldOp))}`
  return (
    <>
      {plan.href ? <Link href={plan.href}>{naam}</Link> : naam}
      {plan.isAfgesloten && ', afgesloten'}
    </>
  )
}
