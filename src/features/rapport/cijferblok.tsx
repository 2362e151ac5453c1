// One figure of a rapport as it is read: the figure with what it is judged by, why it is so, its eight quarters, its delen, and how it is divided.

import { Badge } from '../../ui/badge.tsx'
import { Prose } from '../../ui/changes.tsx'
import { Cluster, Section, Stack } from '../../ui/layout.tsx'
import { Figure } from '../../ui/picture.tsx'
import { line } from '../../ui/pictures/line.tsx'
import { Pictured } from '../../ui/pictures/pictured.tsx'
import { Table, type TableProps } from '../../ui/table.tsx'
import { Details, Heading, Paragraph } from '../../ui/text.tsx'
import { oordeelTekst, periodeNaam, richtingTekst, streefTekst } from '../monitor/teksten.ts'
import { celVan, type RapportCijfer } from './cijfers.ts'
import type { HeelRapport } from './rapport.ts'
import { trend } from './rapportbeeld.tsx'
import { bewegingTekst, cijferTekst } from './teksten.ts'
import { Telwijze } from './telwijze.tsx'
import { Verdeeld } from './verdeelblok.tsx'

export type BlokProps = {
  readonly rapport: HeelRapport
  readonly cijfer: RapportCijfer
  /** The address of the file with these figures. */
  readonly csv: string
}

export const Oordeel = ({ cijfer: { oordeel, nu } }: { readonly cijfer: RapportCijfer }) => (
  <Cluster>
    {oordeel !== 'geen_oordeel' && (
      <Badge toon={oordeel === 'gehaald' ? 'gelukt' : 'let_op'}>{oordeelTekst[oordeel]}</Badge>
    )}
    {nu?.voorlopig && <Badge>Voorlopig</Badge>}
  </Cluster>
)

const reeksTabel = ({ deel, reeks }: RapportCijfer): TableProps => {
  const isDeling = deel.eenheid === '%'
  const heeftVoorlopig = reeks.some(({ cel }) => cel?.voorlopig)
  const getal = (n: number | null | undefined) => n?.toLocaleString('nl-NL') ?? ''
  return {
    caption: `${deel.naam}, per kwartaal`,
    columns: [
      { label: 'Kwartaal' },
      ...(isDeling ? ['Teller', 'Noemer'].map((label) => ({ label, numeric: true })) : []),
      { label: 'Cijfer', numeric: true },
      ...(heeftVoorlopig ? [{ label: 'Stand' }] : []),
    ],
    rows: reeks.map(({ periode, cel }) => ({
      id: periode.code,
      cells: [
        periodeNaam(periode),
        ...(isDeling ? [getal(cel?.teller), getal(cel?.noemer)] : []),
        cijferTekst(cel, deel.eenheid),
        ...(heeftVoorlopig ? [cel?.voorlopig ? 'voorlopig' : 'vast'] : []),
      ],
    })),
  }
}

const Onderdelen = ({ rapport, cijfer: { kpi } }: BlokProps) => (
  <Details titel={`De ${kpi.delen.length} onderdelen van dit cijfer`}>
    <Table
      caption={`Onderdelen van: ${kpi.naam}`}
      captionHidden
      columns={[
        { label: 'Onderdeel', plain: true },
        { label: 'Cijfer', numeric: true },
      ]}
      rows={kpi.delen.map((deel) => ({
        id: deel.code,
        cells: [
          deel.naam,
          cijferTekst(
            celVan(rapport, { kpi: kpi.code, deel: deel.code, periode: rapport.periode }),
            deel.eenheid,
          ),
        ],
      }))}
    />
  </Details>
)

export const CijferBlok = (props: BlokProps) => {
  const { rapport, cijfer, csv } = props
  const { kpi, deel, nu, maatstaf, uitleg } = cijfer
  const beweging = bewegingTekst(cijfer)
  return (
    <Section titel={kpi.vraag} level={3} id={kpi.code.replace('.', '-')}>
      <Stack>
        <Figure waarde={cijferTekst(nu, deel.eenheid)} eenheid={deel.naam} />
        <Oordeel cijfer={cijfer} />
        <Paragraph>
          Streefwaarde: {streefTekst(maatstaf, deel.eenheid)}. {richtingTekst[deel.richting]}.{' '}
          {beweging && `${beweging}.`}
        </Paragraph>
        {uitleg !== undefined && (
          <>
            <Heading level={4}>Uitleg</Heading>
            <Paragraph>
              <Prose>{uitleg}</Prose>
            </Paragraph>
          </>
        )}
        {uitleg === undefined && cijfer.oordeel === 'niet_gehaald' && (
          <Paragraph>Bij dit cijfer is nog geen uitleg geschreven.</Paragraph>
        )}
        <Pictured picture={line(trend(cijfer))} table={reeksTabel(cijfer)} csv={csv} />
        {kpi.delen.length > 1 && <Onderdelen {...props} />}
        <Verdeeld {...props} />
        <Telwijze rapport={rapport} kpi={kpi} />
      </Stack>
    </Section>
  )
}
