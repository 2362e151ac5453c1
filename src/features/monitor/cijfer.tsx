// The page of one figure: its line, its table, how it is divided, what it means and who decided the streefwaarde.

import type { ReactNode } from 'react'
import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Figure } from '../../ui/picture.tsx'
import { line } from '../../ui/pictures/line.tsx'
import { Pictured } from '../../ui/pictures/pictured.tsx'
import type { TableProps } from '../../ui/table.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { type Bronnen, type Cijfer, cijfer as maakCijfer } from './cijfer.ts'
import { Delen } from './delen.tsx'
import type { Deel, Kpi, Splitsing } from './kpi.ts'
import { MonitorNav } from './monitornav.tsx'
import { PeriodeKeuze } from './periodekeuze.tsx'
import { lijn, Stand } from './stand.tsx'
import {
  aantalTekst,
  periodeNaam,
  richtingTekst,
  streefTekst,
  veranderingTekst,
  waardeTekst,
} from './teksten.ts'
import { csvAdres } from './uitvoer.ts'
import { Definitie, Streefwaarden } from './verantwoording.tsx'
import { Verdeling } from './verdeling.tsx'

type Props = {
  readonly call: Call
  readonly kpi: Kpi
  readonly deel: Deel
  readonly splitsing: Splitsing
  readonly bronnen: Bronnen
  /** What it means and what was asked about it. */
  readonly children: ReactNode
}

const reeksTabel = ({ deel, reeks }: Cijfer): TableProps => {
  const isDeling = deel.eenheid === '%'
  const heeftVoorlopig = reeks.some((p) => p.isVoorlopig)
  return {
    caption: `${deel.naam}, per kwartaal`,
    columns: [
      { label: 'Kwartaal' },
      ...(isDeling
        ? [
            { label: 'Teller', numeric: true },
            { label: 'Noemer', numeric: true },
          ]
        : []),
      { label: 'Cijfer', numeric: true },
      ...(heeftVoorlopig ? [{ label: 'Stand' }] : []),
    ],
    rows: reeks.map(({ periode, meting, isVoorlopig }) => ({
      id: periode.code,
      cells: [
        periodeNaam(periode),
        ...(isDeling ? [aantalTekst(meting.teller), aantalTekst(meting.noemer)] : []),
        waardeTekst(meting.waarde, deel.eenheid),
        ...(heeftVoorlopig ? [isVoorlopig ? 'voorlopig' : 'vast'] : []),
      ],
    })),
  }
}

export const CijferPagina = ({ call, kpi, deel, splitsing, bronnen, children }: Props) => {
  const cijfer = maakCijfer(kpi, deel, bronnen)
  const { periode } = bronnen
  const anders = veranderingTekst(cijfer)
  const csv = csvAdres(kpi, periode)
  return (
    <Schil call={call} titel={kpi.naam}>
      <Stack space="l">
        <MonitorNav call={call} />
        <PageHead
          boven={`Monitor · ${periodeNaam(periode)}`}
          titel={kpi.vraag}
          intro={kpi.naam}
          acties={
            <>
              <LinkButton href={csv} variant="secondary">
                Download als CSV
              </LinkButton>
              <LinkButton href={`/werk/monitor?periode=${periode.code}`} variant="subtle">
                Alle cijfers
              </LinkButton>
            </>
          }
        />
        <PeriodeKeuze call={call} periode={periode} />
        <Stack>
          <Figure
            waarde={waardeTekst(cijfer.nu.waarde, deel.eenheid, cijfer.nu.noemer)}
            eenheid={deel.naam}
          />
          <Stand cijfer={cijfer} />
          <Paragraph>
            Streefwaarde: {streefTekst(cijfer.streef, deel.eenheid)}. {richtingTekst[deel.richting]}.{' '}
            {anders && `${anders}.`}
          </Paragraph>
        </Stack>
        {kpi.delen.length > 1 && <Delen kpi={kpi} deel={deel} bronnen={bronnen} />}
        <Section titel="De laatste acht kwartalen">
          <Pictured picture={line(lijn(cijfer))} table={reeksTabel(cijfer)} csv={csv} />
        </Section>
        <Verdeling call={call} kpi={kpi} deel={deel} splitsing={splitsing} bronnen={bronnen} />
        {children}
        <Streefwaarden kpi={kpi} streefwaarden={bronnen.streefwaarden} />
        <Definitie kpi={kpi} />
      </Stack>
    </Schil>
  )
}
