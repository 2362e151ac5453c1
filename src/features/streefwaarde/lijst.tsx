// All figures with the streefwaarde in force, who decided it and since when, and what is proposed.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Schil } from '../../schil.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { type RowGroup, Table } from '../../ui/table.tsx'
import { Details, Link } from '../../ui/text.tsx'
import { type Deel, hoofddoelVan, type Kpi } from '../monitor/kpi.ts'
import { kpis, streefwaarden } from '../monitor/monitor.sql.ts'
import { MonitorNav } from '../monitor/monitornav.tsx'
import { geldend, type Streefwaarde } from '../monitor/streefwaarde.ts'
import {
  beslotenTekst,
  hoofddoelNaam,
  nogNietVastgesteld,
  periodeNaam,
  streefTekst,
} from '../monitor/teksten.ts'
import { zonderBron } from '../monitor/zonderbron.ts'
import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import { delenMetStreven, gepubliceerdVan, laatste, type Punt } from './cijfer.ts'
import { gepubliceerdeCellen } from './gepubliceerd.sql.ts'
import { puntTekst, Stand } from './stand.tsx'
import { openVoorstellen } from './streefwaarde.sql.ts'

export type Regel = {
  readonly kpi: Kpi
  readonly deel: Deel
  readonly streef: Streefwaarde | undefined
  /** In how many kernen another one holds. */
  readonly kernen: number
  /** What was published last. */
  readonly punt: Punt | undefined
  readonly voorstellen: number
}

type Props = { readonly call: Call; readonly regels: readonly Regel[] }

/** A line for each figure that has a streefwaarde or a voorstel, and for each kpi at least one. */
export async function regels(tx: Tx, op: Datum): Promise<readonly Regel[]> {
  const gegevens = { cellen: await gepubliceerdeCellen(tx), streefwaarden: await streefwaarden(tx) }
  const open = await openVoorstellen(tx)
  return kpis.flatMap((kpi) =>
    delenMetStreven(kpi, [...gegevens.streefwaarden, ...open]).map((deel): Regel => {
      const hier = <T extends { kpi: string; deel: string }>(rijen: readonly T[]) =>
        rijen.filter((r) => r.kpi === kpi.code && r.deel === deel.code)
      const waar = { kpi: kpi.code, deel: deel.code, op }
      return {
        ...{ kpi, deel, streef: geldend(gegevens.streefwaarden, waar) },
        kernen: new Set(hier(gegevens.streefwaarden).flatMap((s) => (s.van <= op ? (s.kern ?? []) : [])))
          .size,
        punt: laatste(gepubliceerdVan(gegevens, { kpi, deel })),
        voorstellen: hier(open).length,
      }
    }),
  )
}

export const adresVan = ({ kpi, deel }: Pick<Regel, 'kpi' | 'deel'>): string =>
  `/werk/streefwaarden/${kpi.code}?deel=${deel.code}`

export const LijstPagina = ({ call, regels }: Props) => (
  <Schil call={call} titel="Streefwaarden">
    <Stack space="l">
      <MonitorNav call={call} />
      <PageHead
        titel="Streefwaarden"
        intro="Waar ieder cijfer naartoe moet, sinds wanneer, en wie dat besliste. De cijfers zijn die van het laatste gepubliceerde rapport."
      />
      <Table
        caption="Alle cijfers, per hoofddoel van het beleidsplan"
        captionHidden
        columns={[
          { label: 'Cijfer', plain: true },
          { label: 'Streefwaarde' },
          { label: 'Besloten door' },
          { label: 'Laatst gepubliceerd' },
          { label: 'Stand' },
          { label: 'Voorstellen' },
        ]}
        groups={groepen(regels)}
      />
      <ZonderBron />
    </Stack>
  </Schil>
)

const groepen = (regels: readonly Regel[]): readonly RowGroup[] =>
  Object.entries(hoofddoelNaam).flatMap(([doel, label]) => {
    const rows = regels.filter(({ kpi }) => hoofddoelVan(kpi.doel) === doel).map(rij)
    return rows.length > 0 ? [{ label, rows }] : []
  })

const rij = (regel: Regel) => {
  const { kpi, deel, streef, kernen, punt, voorstellen } = regel
  const elders = kernen === 1 ? ' (in 1 kern anders)' : kernen > 1 ? ` (in ${kernen} kernen anders)` : ''
  return {
    id: `${kpi.code}-${deel.code}`,
    cells: [
      <Link key="naam" href={adresVan(regel)}>
        {deel.code === kpi.delen[0].code ? kpi.vraag : `${kpi.vraag} ${deel.naam}`}
      </Link>,
      streef
        ? `${streefTekst(streef, deel.eenheid)}, sinds ${schrijfDatum(streef.van)}${elders}`
        : `${nogNietVastgesteld}${elders}`,
      streef ? beslotenTekst(streef) : '',
      punt ? `${puntTekst(punt, deel)} (${periodeNaam(punt.periode)})` : 'nog niet',
      <Stand key="stand" punt={punt} />,
      voorstellen > 0 ? `${voorstellen} open` : '',
    ],
  }
}

const ZonderBron = () => (
  <Section titel="Nog geen cijfer">
    <Details titel={`${zonderBron.length} cijfers leggen wij nu nog niet vast`}>
      <Table
        caption="Cijfers die wij nog niet vastleggen"
        captionHidden
        columns={[{ label: 'Vraag', plain: true }, { label: 'Streefwaarde in het beleidsplan' }]}
        rows={zonderBron.map((z) => ({ id: z.code, cells: [z.vraag, z.streven || nogNietVastgesteld] }))}
      />
    </Details>
  </Section>
)
