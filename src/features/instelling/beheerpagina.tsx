// Beheer: the ways to what a functional manager looks after, each with one sentence.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Link, Paragraph } from '../../ui/text.tsx'
import type { Recht } from '../medewerker/rechten.ts'

const delen: readonly { href: string; titel: string; zin: string; recht: Recht }[] = [
  {
    href: '/werk/beheer/medewerkers',
    titel: 'Medewerkers',
    zin: 'Wie hier werkt, en welke rollen, teams, mandaten en kernen iemand heeft.',
    recht: 'medewerker:inzien',
  },
  {
    href: '/werk/beheer/rolvoorstellen',
    titel: 'Bijzondere rollen',
    zin: 'Rollen die twee mensen samen geven: wat op een tweede persoon wacht, en wie er een heeft.',
    recht: 'rolvoorstel:inzien',
  },
  {
    href: '/werk/beheer/triage',
    titel: 'Triage',
    zin: 'De regels die adviseren wat er met een melding gebeurt, en wat daarvan kwam.',
    recht: 'triage:inzien',
  },
  {
    href: '/werk/beheer/bewaartermijnen',
    titel: 'Bewaartermijnen',
    zin: 'Hoe lang iets blijft nadat het is afgesloten.',
    recht: 'bewaartermijn:inzien',
  },
  {
    href: '/werk/beheer/vernietiging',
    titel: 'Vernietiging',
    zin: 'Wat te lang is bewaard en voorgoed weg mag, met akkoord van twee anderen.',
    recht: 'vernietiging:inzien',
  },
  {
    href: '/werk/beheer/instellingen',
    titel: 'Instellingen',
    zin: 'Wat uw gemeente zelf kiest: de contactgrens en de herinnering aan afspraken.',
    recht: 'instelling:inzien',
  },
  {
    href: '/werk/beheer/kernen',
    titel: 'Inwoners per kern',
    zin: 'Hoeveel inwoners elke kern heeft. Daarvan hangt af welke kernen een rapport apart toont.',
    recht: 'instelling:inzien',
  },
]

export const BeheerPagina = ({ call }: { readonly call: Call }) => (
  <Schil call={call} titel="Beheer">
    <Stack space="l">
      <PageHead titel="Beheer" />
      {delen
        .filter(({ recht }) => call.medewerker.rechten.has(recht))
        .map(({ href, titel, zin }) => (
          <Section key={href} titel={<Link href={href}>{titel}</Link>}>
            <Paragraph>{zin}</Paragraph>
          </Section>
        ))}
    </Stack>
  </Schil>
)
