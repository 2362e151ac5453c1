// What became of the advice of one rule: followed or not, why not, how it ended, and whether it came back. Counts only.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link, List, Paragraph } from '../../ui/text.tsx'
import { redenNaam, uitkomstNaam, vervolgNaam } from '../melding/teksten.ts'
import type { Regel } from '../melding/triage.ts'
import type { Leerbeeld } from './leren.sql.ts'
import { regelNaam } from './teksten.ts'
import { vraagt } from './voorwaarden.tsx'

type Props = {
  readonly call: Call
  readonly code: string
  /** As it stands now; undefined when it advised once and was taken out. */
  readonly regel: Regel | undefined
  readonly beeld: Leerbeeld
}

const procent = (deel: number, van: number) => (van === 0 ? '–' : `${Math.round((100 * deel) / van)} %`)
const naamVan = (namen: Readonly<Record<string, string>>, code: string | null, leeg: string) =>
  code === null ? leeg : (namen[code] ?? code)

export const LeerPagina = ({ call, code, regel, beeld: b }: Props) => (
  <Schil call={call} titel={`Regel ${regelNaam(code)}`}>
    <Stack space="l">
      <PageHead
        boven="Triage"
        titel={`Regel ${regelNaam(code)}`}
        intro={`${b.geadviseerd} keer geadviseerd in het afgelopen jaar.`}
      />
      {regel ? (
        <Section titel="De regel">
          <Stack>
            <Paragraph>{regel.zin}</Paragraph>
            <List items={vraagt(regel)} />
            <Paragraph small>
              Dan: {vervolgNaam[regel.vervolg]}. Bron: {regel.bron}.
            </Paragraph>
          </Stack>
        </Section>
      ) : (
        <Paragraph>Deze regel geldt nu niet meer.</Paragraph>
      )}
      {b.geadviseerd === 0 ? (
        <EmptyState titel="Deze regel gaf dit jaar geen advies">
          Kijk of een regel erboven steeds eerder past.
        </EmptyState>
      ) : (
        <Cijfers beeld={b} />
      )}
      <Paragraph small>
        Hier staan alleen aantallen. Waarom iemand in één geval anders koos, leest wie die melding mag zien.
      </Paragraph>
      <Paragraph>
        <Link href="/werk/beheer/triage">Naar alle regels</Link>
      </Paragraph>
    </Stack>
  </Schil>
)

const tel = (aantal: number, code: string) => ({ id: code, aantal })

function Cijfers({ beeld: b }: { beeld: Leerbeeld }) {
  const anders = b.geadviseerd - b.gevolgd
  return (
    <>
      <DataList
        items={[
          ['Gevolgd', `${b.gevolgd} (${procent(b.gevolgd, b.geadviseerd)})`],
          ['Anders gekozen', `${anders} (${procent(anders, b.geadviseerd)})`],
          ['Binnen zes maanden terug, na volgen', `${b.terug.gevolgd} van ${b.afgelopen.gevolgd} afgelopen`],
          [
            'Binnen zes maanden terug, na anders kiezen',
            `${b.terug.anders} van ${b.afgelopen.anders} afgelopen`,
          ],
        ]}
      />
      {anders > 0 && (
        <Section titel="Wat werd er gekozen, en waarom">
          <Stack>
            <Telling
              kop="Gekozen"
              rijen={b.keuzes.map(({ keuze, aantal }) => tel(aantal, naamVan(vervolgNaam, keuze, '')))}
            />
            <Telling
              kop="Waarom niet het advies"
              rijen={b.redenen.map((r) =>
                tel(r.aantal, naamVan(redenNaam, r.code, 'Geen van de redenen gekozen')),
              )}
            />
          </Stack>
        </Section>
      )}
      <Section titel="Hoe de vragen eindigden">
        <Table
          caption="Uitkomst van de vragen"
          captionHidden
          columns={[
            { label: 'Uitkomst', plain: true },
            { label: 'Advies gevolgd', numeric: true },
            { label: 'Anders gekozen', numeric: true },
          ]}
          rows={b.uitkomsten.map(({ uitkomst, gevolgd, anders: niet }) => ({
            id: uitkomst ?? 'open',
            cells: [naamVan(uitkomstNaam, uitkomst, 'Nog open'), gevolgd, niet],
          }))}
        />
      </Section>
    </>
  )
}

type TellingProps = {
  readonly kop: string
  readonly rijen: readonly { readonly id: string; readonly aantal: number }[]
}
const Telling = ({ kop, rijen }: TellingProps) => (
  <Table
    caption={kop}
    captionHidden
    columns={[
      { label: kop, plain: true },
      { label: 'Aantal', numeric: true },
    ]}
    rows={rijen.map(({ id, aantal }) => ({ id, cells: [id, aantal] }))}
  />
)
