// How a published figure is divided: the kernen as bars, every other splitsing as a table that unfolds.

import { bars } from '../../ui/pictures/bars.tsx'
import { Pictured } from '../../ui/pictures/pictured.tsx'
import { Table, type TableProps } from '../../ui/table.tsx'
import { Details, Heading, Paragraph } from '../../ui/text.tsx'
import type { BlokProps } from './cijferblok.tsx'
import type { RapportCel } from './rapport.ts'
import { kerncellen, perKern } from './rapportbeeld.tsx'
import { cijferTekst, groepTekst, splitsingTekst } from './teksten.ts'

const tabel = (
  { cijfer: { deel } }: BlokProps,
  splitsing: string,
  cellen: readonly RapportCel[],
): TableProps => ({
  caption: `${deel.naam}, ${(splitsingTekst[splitsing] ?? splitsing).toLowerCase()}`,
  columns: [
    { label: (splitsingTekst[splitsing] ?? splitsing).replace('Per ', ''), plain: true },
    { label: 'Cijfer', numeric: true },
  ],
  rows: cellen.map((cel) => ({
    id: cel.groep,
    cells: [groepTekst(cel.groep), cijferTekst(cel, deel.eenheid)],
  })),
})

const Kernen = (props: BlokProps) => {
  const { rapport, cijfer, csv } = props
  const cellen = kerncellen(rapport, cijfer)
  if (cellen.length === 0) return null
  const data = perKern(rapport, cijfer)
  const staven = data.staven.filter(({ waarde }) => waarde !== null)
  return (
    <>
      <Heading level={4}>Per kern</Heading>
      {staven.length === 0 ? (
        <Paragraph>In elke kern zijn er te weinig gevallen om te tonen.</Paragraph>
      ) : (
        <Pictured picture={bars({ ...data, staven })} table={tabel(props, 'kern', cellen)} csv={csv} />
      )}
    </>
  )
}

export const Verdeeld = (props: BlokProps) => {
  const { rapport, cijfer } = props
  const { kpi, deel } = cijfer
  const van = (splitsing: string) =>
    rapport.cellen.filter(
      (c) =>
        c.splitsing === splitsing &&
        c.kpi === kpi.code &&
        c.deel === deel.code &&
        c.periode === rapport.periode,
    )
  return (
    <>
      <Kernen {...props} />
      {kpi.uitsplitsingen
        .filter((splitsing) => splitsing !== 'kern' && van(splitsing).length > 0)
        .map((splitsing) => (
          <Details key={splitsing} titel={`${splitsingTekst[splitsing] ?? splitsing}: ${deel.naam}`}>
            <Table {...tabel(props, splitsing, van(splitsing))} />
          </Details>
        ))}
    </>
  )
}
