// For whom I stand in, in words, with the way to each plan from the first day on.

import { Stack } from '../../ui/layout.tsx'
import { Link, List, Paragraph } from '../../ui/text.tsx'
import { schrijfDatum } from '../termijn/datum.ts'
import type { DoorMij } from './doormijbeeld.tsx'

const plannenTeller = (n: number) => (n === 1 ? '1 plan' : `${n} plannen`)

/** Told from which day, so that nobody looks today for what opens later. */
const zin = ({ voor, van, tot, isBegonnen, aantal }: DoorMij) =>
  isBegonnen
    ? `U neemt waar voor ${voor} tot en met ${schrijfDatum(tot)}: ${plannenTeller(aantal)}.`
    : `Vanaf ${schrijfDatum(van)} neemt u waar voor ${voor}, tot en met ${schrijfDatum(tot)}: ${plannenTeller(aantal)}. U ziet het werk vanaf de eerste dag.`

type Props = {
  readonly regels: readonly DoorMij[]
  /** How many plannen are named per colleague; the page of waarnemen names them all. */
  readonly hoogstens?: number
}

export const DoorMijLijst = ({ regels, hoogstens = Number.POSITIVE_INFINITY }: Props) => (
  <Stack>
    {regels.map((regel) => (
      <Stack key={`${regel.van} ${regel.voor}`} space="s">
        <Paragraph>{zin(regel)}</Paragraph>
        {regel.plannen.length > 0 && (
          <List
            items={regel.plannen.slice(0, hoogstens).map((plan) => (
              <Link key={plan.planId} href={`/werk/plannen/${plan.planId}`}>
                Plan van huishouden {plan.huishouden}
              </Link>
            ))}
          />
        )}
      </Stack>
    ))}
  </Stack>
)
