// What the day of a teammanager begins with: the alarms, and how the own teams stand.

import { Section, Stack } from '../../ui/layout.tsx'
import { Link, List, Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { StandBlok } from '../formatie/standblok.tsx'
import type { TeamStand } from '../formatie/werklast.sql.ts'
import { RegieUitleg } from '../regie/uitleg.tsx'
import { adresVan } from './formulier.ts'
import { pad } from './regels.tsx'
import { voorWie, waarom, werkNaam } from './teksten.ts'
import type { Regel } from './werkvoorraad.ts'

export type TeamBeeld = {
  readonly standen: readonly TeamStand[]
  /** The first of them; `aantal` is how many there are. */
  readonly alarmen: readonly Masked<Regel>[]
  readonly aantal: number
}

export const TeamBlok = ({ standen, alarmen, aantal }: TeamBeeld) => (
  <Stack space="l">
    <Section titel="Alarmen">
      <Stack space="s">
        {aantal === 0 && <Paragraph>Er zijn nu geen alarmen.</Paragraph>}
        {alarmen.length > 0 && <List items={alarmen.map((r) => <Alarm key={`${r.soort}${r.id}`} r={r} />)} />}
        {aantal > 0 && <RegieUitleg />}
        {aantal > alarmen.length && (
          <Paragraph>
            <Link href={adresVan({ lijst: 'mij' })}>Alle {aantal} alarmen</Link>
          </Paragraph>
        )}
      </Stack>
    </Section>
    <StandBlok standen={standen} titel="Zo staan uw teams ervoor" />
  </Stack>
)

const Alarm = ({ r }: { readonly r: Masked<Regel> }) => (
  <>
    {r.soort && <Link href={pad(r)}>{werkNaam[r.soort]}</Link>} · {voorWie(r)}
    {r.soort && waarom(r) && ` · ${waarom(r)}`}
  </>
)
