// The button of a promise about which this reader said something by mistake today.

import { type Call, newForm } from '../../context.ts'
import { Button } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { ScreenOnly } from '../../ui/layout.tsx'
import type { Shown } from '../autorisatie/present.ts'
import type { Afspraak } from './afspraak.ts'
import type { PlanBeeld } from './planbeeld.tsx'

type Props = {
  readonly call: Call
  readonly beeld: PlanBeeld
  readonly afspraak: Shown<Afspraak>
}

export const AfspraakHeropenen = ({ call, beeld, afspraak: { id, wat } }: Props) =>
  call.medewerker.rechten.has('afspraak:nakomen') &&
  beeld.teHeropenen.has(id) && (
    <ScreenOnly>
      <Form form={newForm(call)} action={`/werk/afspraken/${id}/heropening`}>
        <Button type="submit" variant="subtle" ariaLabel={`Vergist? Zet weer open: ${wat}`}>
          Vergist? Zet weer open
        </Button>
      </Form>
    </ScreenOnly>
  )
