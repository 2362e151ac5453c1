// The birthdays that stand on the work lists of the demo, noticed as the nightly task does.

import { verjaardagenOpmerken } from '../../../src/features/signaal/opmerken.commands.ts'
import type { Verteller } from './verteller.ts'

export async function merkOp(v: Verteller): Promise<void> {
  v.geleden(0, 4)
  await verjaardagenOpmerken(v.ctx, v.gemeenteId)
}
