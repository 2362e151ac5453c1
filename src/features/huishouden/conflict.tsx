// The alert that somebody lives in another huishouden: what goes along, as far as this reader sees it there.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Alert } from '../../ui/alert.tsx'
import { Checkbox } from '../../ui/choices.tsx'
import { Stack } from '../../ui/layout.tsx'
import { List } from '../../ui/text.tsx'
import { autorisatiesInHuishouden, huishoudensMetAutorisatie } from '../autorisatie/autorisatie.sql.ts'
import { beslisOver } from '../autorisatie/drager.ts'
import type { Masked } from '../autorisatie/present.ts'
import type { Kandidaat } from '../inwoner/kandidaat.ts'
import { eldersVan, type Werk } from './meegaand.sql.ts'

export type Meegaand = {
  /** Only for who works there; else no more than the known-person check told: that there is a plan. */
  readonly daar: { readonly naam: string; readonly huisgenoten: number } | undefined
  readonly meldingen: number
  readonly trajecten: number
  readonly heeftPlan: boolean
}

/**
 * What goes along when the one who was found at the door comes to live here.
 * Where the reader holds nothing, row security shows nothing of that huishouden: then no more is told than the known-person check did.
 */
export async function meegaandVoor(call: Call, tx: Tx, wie: Masked<Kandidaat>): Promise<Meegaand> {
  const elders = wie.inwonerId ? await eldersVan(tx, wie.inwonerId) : undefined
  if (!elders) return { daar: undefined, meldingen: 0, trajecten: 0, heeftPlan: Boolean(wie.planId) }
  const { ctx, medewerker: door } = call
  const { huishoudenId, naam, huisgenoten, isGeheim, heeftPlan } = elders
  const nu = ctx.clock.now()
  const verleend = await autorisatiesInHuishouden(tx, door, huishoudenId, nu)
  const leeg = { meldingId: null, planId: null, trajectId: null }
  const zichtbaar = (soort: 'meldingId' | 'trajectId', werk: readonly Werk[]) =>
    werk.filter(({ id, teamId }) =>
      beslisOver(door, { verleend, isGeheim }, { ...leeg, [soort]: id, teamId }),
    ).length
  const werktDaar = (await huishoudensMetAutorisatie(tx, door, [huishoudenId], nu)).has(huishoudenId)
  return {
    daar: werktDaar ? { naam, huisgenoten } : undefined,
    meldingen: zichtbaar('meldingId', elders.meldingen),
    trajecten: zichtbaar('trajectId', elders.trajecten),
    heeftPlan,
  }
}

const aantal = (n: number, een: string, meer: string) => `${n} ${n === 1 ? een : meer}`

function zinnen({ daar, meldingen, trajecten, heeftPlan }: Meegaand): string[] {
  const ziet = [
    meldingen > 0 && aantal(meldingen, 'open melding', 'open meldingen'),
    trajecten > 0 && aantal(trajecten, 'lopend traject', 'lopende trajecten'),
  ].filter(Boolean)
  const blijft = 'Wie daar nog woont, blijft daar wonen.'
  const metWie =
    daar &&
    (daar.huisgenoten > 0
      ? `Woont daar met ${aantal(daar.huisgenoten, 'ander', 'anderen')}. ${blijft}`
      : 'Woont daar alleen.')
  return [
    metWie ?? blijft,
    `Het open werk van deze persoon gaat mee. Wie het behandelt, blijft het behandelen.${ziet.length > 0 ? ` U ziet daarvan: ${ziet.join(' en ')}.` : ''}`,
    heeftPlan
      ? 'Het plan van dat huishouden blijft daar. Doelen van deze persoon blijven erin staan.'
      : 'Daar loopt geen plan.',
  ]
}

export const Conflict = ({ form, mee }: { readonly form: FormState; readonly mee: Meegaand }) => (
  <Alert
    kind="let_op"
    titel={
      mee.daar
        ? `Deze persoon woont nu in huishouden ${mee.daar.naam}`
        : 'Deze persoon woont nu in een ander huishouden'
    }
  >
    <Stack>
      <List items={zinnen(mee)} />
      <Checkbox form={form} name="isBewust" label="Ja, deze persoon verhuist hierheen" />
    </Stack>
  </Alert>
)
