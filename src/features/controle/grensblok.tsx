// The numbers behind the review, with from when they hold, who owns them and where they come from.

import { Table } from '../../ui/table.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import { eigenaar, geldendOp } from './controlegrens.ts'

export const Grensblok = ({ vandaag }: { readonly vandaag: Datum }) => (
  <Details titel="Wanneer komt iets op deze lijst?">
    <Paragraph>{`Lijsten zoals de werkvoorraad tellen niet mee: daar kiest niemand één persoon. Eigenaar van deze getallen: ${eigenaar}.`}</Paragraph>
    <Table
      caption="Grenzen van de controle"
      captionHidden
      columns={[
        { label: 'Wat' },
        { label: 'Getal', numeric: true, narrow: true },
        { label: 'Vanaf', narrow: true },
        { label: 'Bron' },
      ]}
      rows={geldendOp(vandaag).map(({ code, zin, waarde, vanaf, bron }) => ({
        id: code,
        cells: [zin, waarde, schrijfDatum(vanaf), bron],
      }))}
    />
  </Details>
)
