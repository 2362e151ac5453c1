// On the first page of who decides along: which bijzondere rol waits, and what changed this month.

import type { ReactNode } from 'react'
import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Section, Stack } from '../../ui/layout.tsx'
import { Link, List, Paragraph } from '../../ui/text.tsx'
import type { Rol } from '../medewerker/rechten.ts'
import { rolNaam } from '../medewerker/teksten.ts'
import { bijzonder } from './aanstelling.ts'
import { bijzondereVoorvallen, type Voorval } from './geschiedenis.sql.ts'
import { openVoorstellen, type VoorstelRij } from './rolvoorstel.sql.ts'
import { VoorvallenTabel } from './voorvallen.tsx'

type Props = { readonly open: readonly VoorstelRij[]; readonly voorvallen: readonly Voorval[] }

const maand = 31 * 24 * 3_600_000

/** Nothing for who has no part in it. */
export async function bijzonderDeel(call: Call, tx: Tx): Promise<ReactNode> {
  if (!call.medewerker.rechten.has('rolvoorstel:inzien')) return undefined
  const vanaf = new Date(call.ctx.clock.now().getTime() - maand)
  const voorvallen = await bijzondereVoorvallen(tx, { rollen: bijzonder, vanaf, hoogstens: 25 })
  return <BijzonderBlok open={await openVoorstellen(tx)} voorvallen={voorvallen} />
}

const BijzonderBlok = ({ open, voorvallen }: Props) => (
  <>
    {open.length > 0 && (
      <Section titel="Wacht op een tweede persoon">
        <Stack>
          <List
            items={open.map((v) => (
              <Link key={v.id} href="/werk/beheer/rolvoorstellen">
                {`${rolNaam[v.rol as Rol]} voor ${v.naam}`}
              </Link>
            ))}
          />
        </Stack>
      </Section>
    )}
    <Section titel="Bijzondere rollen, laatste maand">
      <Stack>
        <VoorvallenTabel voorvallen={voorvallen} />
        <Paragraph>
          <Link href="/werk/beheer/rolvoorstellen">Naar alle bijzondere rollen</Link>
        </Paragraph>
      </Stack>
    </Section>
  </>
)
