// What is different between two texts: struck and underlined, and in words for who listens or prints in grey.

import { Badge } from '../../ui/badge.tsx'
import { Changes, Prose } from '../../ui/changes.tsx'
import { Table } from '../../ui/table.tsx'
import { type Paar, type Soort, type Stuk, woordverschil } from './verschil.ts'

const soortNaam: Readonly<Record<Soort, string>> = {
  gelijk: 'Gelijk',
  anders: 'Anders',
  erbij: 'Erbij gekomen',
  weg: 'Weggehaald',
}

type Props = {
  readonly titel: string
  readonly kop: { readonly oud: string; readonly nieuw: string }
  readonly paren: readonly Paar<string>[]
}

/** Beside each other where there is room; on a phone below each other, each with its versie. */
export const VerschilTabel = ({ titel, kop, paren }: Props) => (
  <Table
    caption={titel}
    captionHidden
    columns={[
      { label: 'Verschil', narrow: true },
      { label: kop.oud },
      // Two columns of one name would be one to React and to who listens.
      { label: kop.nieuw === kop.oud ? `${kop.nieuw} (dezelfde)` : kop.nieuw },
    ]}
    rows={paren.map(({ soort, oud = '', nieuw = '' }, nr) => {
      const stukken = soort === 'anders' ? woordverschil(oud, nieuw) : undefined
      return {
        id: String(nr),
        cells: [
          <Badge key="s" toon={soort === 'gelijk' ? 'neutraal' : 'let_op'}>
            {soortNaam[soort]}
          </Badge>,
          <Tekst key="o" stukken={stukken?.filter((stuk) => stuk.soort !== 'erbij')} heel={oud} />,
          <Tekst key="n" stukken={stukken?.filter((stuk) => stuk.soort !== 'weg')} heel={nieuw} />,
        ],
      }
    })}
  />
)

const Tekst = ({
  stukken,
  heel,
}: {
  readonly stukken: readonly Stuk[] | undefined
  readonly heel: string
}) => (stukken ? <Changes stukken={stukken} /> : <Prose>{heel || 'Staat er niet in.'}</Prose>)
