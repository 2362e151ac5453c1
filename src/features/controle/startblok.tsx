// On the first page of the functionaris: how much of the weekly review waits.

import type { ReactNode } from 'react'
import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Section } from '../../ui/layout.tsx'
import { Link, Paragraph } from '../../ui/text.tsx'
import { schrijfDatum } from '../termijn/datum.ts'
import { aantallen } from './controle.sql.ts'
import { hier } from './formulier.ts'

/** How many lines, and the first day; nothing for anybody else. */
export async function controleDeel(call: Call, tx: Tx): Promise<ReactNode> {
  if (!call.medewerker.rechten.has('controle:inzien')) return undefined
  const { open, eerste } = await aantallen(tx)
  return (
    <Section titel="Controle van wie keek">
      <Paragraph>
        {open === 0 || eerste === null
          ? 'Er is niets te beoordelen. '
          : `${open === 1 ? '1 regel wacht' : `${open} regels wachten`} op uw oordeel, de eerste uiterlijk ${schrijfDatum(eerste)}. `}
        <Link href={hier}>Naar de controle</Link>
      </Paragraph>
    </Section>
  )
}
