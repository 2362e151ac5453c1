// The first page of the monitor: the few figures to look at first, then all of them by hoofddoel.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { Card, Grid, PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Figure, SmallLine } from '../../ui/picture.tsx'
import { type RowGroup, Table } from '../../ui/table.tsx'
import { Details, Link, Paragraph } from '../../ui/text.tsx'
import { type Cijfer, opvallend } from './cijfer.ts'
import { hoofddoelVan } from './kpi.ts'
import { MonitorNav } from './monitornav.tsx'
import type { Periode } from './periode.ts'
import { PeriodeKeuze } from './periodekeuze.tsx'
import { lijn, Stand } from './stand.tsx'
import {
  hoofddoelNaam,
  nogNietVastgesteld,
  richtingTekst,
  streefTekst,
  veranderingTekst,
  waardeTekst,
} from './teksten.ts'
import { zonderBron } from './zonderbron.ts'

type Props = {
  readonly call: Call
  readonly periode: Periode
  readonly cijfers: readonly Cijfer[]
  /** The address asked for a period that is none. */
  readonly isOnbekend: boolean
}

const adres = ({ kpi }: Cijfer, periode: Periode) => `/werk/monitor/${kpi.code}?periode=${periode.code}`

const Kaart = ({ cijfer, periode }: { readonly cijfer: Cijfer; readonly periode: Periode }) => {
  const { kpi, deel, nu, streef } = cijfer
  const anders = veranderingTekst(cijfer)
  return (
    <Card titel={kpi.vraag} href={adres(cijfer, periode)}>
      <Figure waarde={waardeTekst(nu.waarde, deel.eenheid, nu.noemer)} eenheid={deel.naam} />
      {cijfer.oordeel !== 'geen_oordeel' && <Stand cijfer={cijfer} />}
      <Paragraph small>
        Streefwaarde: {streefTekst(streef, deel.eenheid)}. {richtingTekst[deel.richting]}.{' '}
        {anders && `${anders}.`}
      </Paragraph>
      <SmallLine data={lijn(cijfer)} />
    </Card>
  )
}

/** The kpi's with a figure, by hoofddoel. */
function groepen(cijfers: readonly Cijfer[], periode: Periode): readonly RowGroup[] {
  const rij = (c: Cijfer) => ({
    id: c.kpi.code,
    cells: [
      <Link key="naam" href={adres(c, periode)}>
        {c.kpi.vraag}
      </Link>,
      c.deel.naam,
      waardeTekst(c.nu.waarde, c.deel.eenheid, c.nu.noemer),
      waardeTekst(c.vorige.waarde, c.deel.eenheid, c.vorige.noemer),
      streefTekst(c.streef, c.deel.eenheid),
      <Stand key="stand" cijfer={c} />,
    ],
  })
  return Object.entries(hoofddoelNaam).flatMap(([doel, label]) => {
    const rows = cijfers.filter((c) => hoofddoelVan(c.kpi.doel) === doel).map(rij)
    return rows.length > 0 ? [{ label, rows }] : []
  })
}

/** The kpi's that cannot be counted yet, by hoofddoel. */
const zonderCijfer: readonly RowGroup[] = Object.entries(hoofddoelNaam).flatMap(([doel, label]) => {
  const rows = zonderBron
    .filter((z) => hoofddoelVan(z.doel) === doel)
    .map((z) =>
      z.code.startsWith('resultaat.')
        ? {
            id: z.code,
            cells: [
              <Link key="vraag" href={`/werk/resultaten/${z.code}`}>
                {z.vraag}
              </Link>,
              z.streven || nogNietVastgesteld,
              'Wij vragen het aan mensen',
            ],
          }
        : { id: z.code, cells: [z.vraag, z.streven || nogNietVastgesteld, 'Nog niet vastgelegd'] },
    )
  return rows.length > 0 ? [{ label, rows }] : []
})

export const OverzichtPagina = ({ call, periode, cijfers, isOnbekend }: Props) => (
  <Schil call={call} titel="Monitor">
    <Stack space="l">
      <MonitorNav call={call} />
      <PageHead
        titel="Monitor"
        intro="Wat er binnenkomt, hoe snel wij helpen en waar vragen op uitkomen. Alle cijfers komen uit onze eigen registratie."
      />
      {isOnbekend && (
        <Alert kind="let_op" titel="Deze periode kennen wij niet">
          Kies een jaar, zoals 2018, of een kwartaal, zoals 2018-Q1. Wij laten nu het laatste hele kwartaal
          zien.
        </Alert>
      )}
      <PeriodeKeuze call={call} periode={periode} />
      <Section titel="Kijk hier eerst naar">
        <Grid>
          {opvallend(cijfers, 3).map((cijfer) => (
            <Kaart key={cijfer.kpi.code} cijfer={cijfer} periode={periode} />
          ))}
        </Grid>
      </Section>
      <Section titel="Alle cijfers">
        <Table
          caption="Alle cijfers, per hoofddoel van het beleidsplan"
          captionHidden
          columns={[
            { label: 'Vraag', plain: true },
            { label: 'Wat wij tellen' },
            { label: 'Cijfer', numeric: true },
            { label: 'Periode ervoor', numeric: true },
            { label: 'Streefwaarde' },
            { label: 'Stand' },
          ]}
          groups={groepen(cijfers, periode)}
        />
        <Details
          titel={`${zonderBron.length} vragen hebben geen cijfer: die vragen wij aan mensen, of leggen wij nog niet vast`}
        >
          <Table
            caption="Vragen zonder cijfer, per hoofddoel"
            captionHidden
            columns={[
              { label: 'Vraag', plain: true },
              { label: 'Streefwaarde in het beleidsplan' },
              { label: 'Cijfer' },
            ]}
            groups={zonderCijfer}
          />
        </Details>
      </Section>
    </Stack>
  </Schil>
)
