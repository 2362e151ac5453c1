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

/** As many as fit in one look: who is below them has least. */
const bovenaan = 10

export function WerklastBlok(props: TeamProps) {
  const { collegas, vandaag } = props
  // Who has most for the hours there are, stands on top.
  const druk = (c: MedewerkerWerk) => {
    const punten = puntenVan(c, vandaag)
    return perVoltijd(punten, c.uren) ?? punten
  }
  const opDruk = [...collegas].sort((a, b) => druk(b) - druk(a))
  const rest = opDruk.slice(bovenaan)
  return (
    <Section titel="Wie heeft hoeveel?" id="werklast">
      <Stack>
        <Tabel {...props} collegas={opDruk.slice(0, bovenaan)} titel="Werklast per medewerker" />
        {rest.length > 0 && (
          <Details titel={`Wie minder heeft (${rest.length})`}>
            <Tabel {...props} collegas={rest} titel="Werklast per medewerker, wie minder heeft" />
          </Details>
        )}
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

function Tabel({ titel, ...props }: TeamProps & { readonly titel: string }) {
  return (
    <Table
      caption={titel}
      captionHidden
      columns={[
        { label: 'Medewerker', plain: true },
        { label: 'Wat', plain: true },
        { label: 'Punten', numeric: true, narrow: true },
        { label: 'Uren per week', numeric: true },
        { label: 'Punten per voltijd', numeric: true },
      ]}
      rows={props.collegas.map((c) => rij(c, props))}
    />
  )
}

function rij(c: MedewerkerWerk, { standen, verloven, vandaag }: TeamProps) {
  const punten = puntenVan(c, vandaag)
  const verlof = verloven.find((v) => v.medewerkerId === c.medewerkerId && isWegOp(v, vandaag))
  const teams = standen.filter(({ id }) => c.teamIds.includes(id)).map(({ naam }) => naam)
  return {
    id: c.medewerkerId,
    cells: [
      <>
        <p>{c.naam}</p>
        <p>{teams.join(', ')}</p>
        {verlof && <Badge toon="let_op">Afwezig tot en met {schrijfDatum(verlof.tot)}</Badge>}
      </>,
      watZin(c),
      punten,
      c.uren === null ? 'Niet bekend' : schrijfGetal(c.uren),
      perVoltijd(punten, c.uren) ?? '–',
    ],
  }
}

/** "2 meldingen, 1 gesprek, 3 keer regie"; what there is nothing of is left out. */
function watZin(c: MedewerkerWerk): string {
  const trajecten = Object.values(c.trajecten).reduce((som, n) => som + n, 0)
  const delen: [number, string, string][] = [
    [c.meldingen, 'melding', 'meldingen'],
    [c.gesprekken, 'gesprek', 'gesprekken'],
    [trajecten, 'traject', 'trajecten'],
    [c.procesregie + c.casusregie, 'keer regie', 'keer regie'],
  ]
  const zin = delen.flatMap(([n, een, meer]) => (n > 0 ? [`${n} ${n === 1 ? een : meer}`] : []))
  return zin.join(', ') || 'Niets'
}
