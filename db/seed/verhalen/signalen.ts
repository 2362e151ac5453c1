// The birthdays that stand on the work lists of the demo, noticed as the nightly task does.

import { verjaardagenOpmerken } from '../../../src/features/signaal/opmerken.commands.ts'
import type { Verteller } from './verteller.ts'

export async function merkOp(v: Verteller): Promise<void> {
  // The night before the demo begins: nothing in it has happened today.
  v.geleden(1, 4)
  await verjaardagenOpmerken(v.ctx, v.gemeenteId)
}
