// Who has how much: counts by kind, points, and points per full week, with who is away.

import { Badge } from '../../ui/badge.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import { schrijfDatum } from '../termijn/datum.ts'
import type { TeamProps } from './teampagina.tsx'
import { schrijfGetal } from './teksten.ts'
import { isWegOp } from './verlofvastleggen.ts'
import type { MedewerkerWerk } from './werklast.sql.ts'
import { perVoltijd, puntenVan } from './werklast.ts'

export function WerklastBlok({ collegas, verloven, standen, vandaag }: TeamProps) {
  const teamNaam = (c: MedewerkerWerk) =>
    standen
      .filter(({ id }) => c.teamIds.includes(id))
      .map(({ naam }) => naam)
      .join(', ')
  const weg = (c: MedewerkerWerk) =>
    verloven.find((v) => v.medewerkerId === c.medewerkerId && isWegOp(v, vandaag))
  // Who has most for the hours there are, stands on top.
  const druk = (c: MedewerkerWerk) => {
    const punten = puntenVan(c, vandaag)
    return perVoltijd(punten, c.uren) ?? punten
  }
  return (
    <Section titel="Wie heeft hoeveel?">
      <Stack>
        <Table
          caption="Werklast per medewerker"
          captionHidden
          columns={[
            { label: 'Medewerker' },
            { label: 'Team' },
            { label: 'Meldingen', numeric: true },
            { label: 'Gesprekken', numeric: true },
            { label: 'Trajecten', numeric: true },
            { label: 'Regie', numeric: true },
            { label: 'Punten', numeric: true },
            { label: 'Uren per week', numeric: true },
            { label: 'Punten per voltijd', numeric: true },
          ]}
          rows={[...collegas]
            .sort((a, b) => druk(b) - druk(a))
            .map((c) => {
              const punten = puntenVan(c, vandaag)
              const verlof = weg(c)
              return {
                id: c.medewerkerId,
                cells: [
                  <Stack key="wie" space="s">
                    <span>{c.naam}</span>
                    {verlof && <Badge toon="let_op">Afwezig tot en met {schrijfDatum(verlof.tot)}</Badge>}
                  </Stack>,
                  teamNaam(c),
                  c.meldingen,
                  c.gesprekken,
                  Object.values(c.trajecten).reduce((som, n) => som + n, 0),
                  c.procesregie + c.casusregie,
                  punten,
                  c.uren === null ? 'Niet bekend' : schrijfGetal(c.uren),
                  perVoltijd(punten, c.uren) ?? '–',
                ],
              }
            })}
        />
        <Details titel="Hoe tellen de punten?">
          <Paragraph>
            Een melding, een gesprek, kortdurende ondersteuning en procesregie tellen voor 1. Een ander
            traject telt voor 2. Onderzoek, gezinscoaching en casusregie tellen voor 3, en een traject
            casusregie voor 4. Punten per voltijd is het aantal punten als iemand 36 uur zou werken. Het is
            een hulpmiddel voor het gesprek, geen norm.
          </Paragraph>
        </Details>
      </Stack>
    </Section>
  )
}
