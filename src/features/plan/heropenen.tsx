// The button of a closed doel: it was not done after all.

import { type Call, newForm } from '../../context.ts'
import { Button } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { ScreenOnly } from '../../ui/layout.tsx'
import type { PlanBeeld } from './planbeeld.tsx'

type Props = {
  readonly call: Call
  readonly beeld: PlanBeeld
  readonly doelId: string
  readonly woorden: string
}

export const Heropenen = ({ call, beeld: { plan, redenen }, doelId, woorden }: Props) =>
  call.medewerker.rechten.has('doel:heropenen') &&
  !redenen.bijhouden && (
    <ScreenOnly>
      <Form form={newForm(call)} action={`/werk/plannen/${plan.id}/doelheropening`}>
        <input type="hidden" name="welk" value={doelId} />
        <Button type="submit" variant="subtle" ariaLabel={`Doel heropenen: ${woorden}`}>
          Doel heropenen
        </Button>
      </Form>
    </ScreenOnly>
  )
