// A table that stays readable at 320 px: there each row becomes a block with its own labels.
import {
  TableBody,
  TableCaption,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Checkbox as UtrechtCheckbox,
  Table as UtrechtTable,
} from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import { breekbaar } from './breken.ts'

export type Column = {
  readonly label: string
  /** Figures: aligned at the right, all digits equally wide. */
  readonly numeric?: boolean
  /** On a phone without its label, because the cell reads as a sentence. */
  readonly plain?: boolean
  /** As narrow as its content. */
  readonly narrow?: boolean
  /** The head of the column is read out but not shown. */
  readonly headHidden?: boolean
}

export type Row = {
  readonly id: string
  readonly cells: readonly ReactNode[]
  /** The name of the row for its check box, such as "Gesprek voeren, De Wit". */
  readonly naam?: string
  /** This row cannot be chosen: no check box. */
  readonly vast?: boolean
}

export type RowGroup = { readonly label: ReactNode; readonly rows: readonly Row[] }

export type TableProps = {
  readonly caption: ReactNode
  /** For who listens only; when a heading right above says the same. */
  readonly captionHidden?: boolean
  readonly columns: readonly Column[]
  readonly rows?: readonly Row[]
  /** Instead of `rows`: rows under headings such as "Te laat", "Vandaag". */
  readonly groups?: readonly RowGroup[]
  /** Adds a check box to each row, of this field name; `form` is the id of the form it belongs to. */
  readonly select?: { readonly name: string; readonly form?: string; readonly chosen?: readonly string[] }
}

// The roles are those the tags already have.
// They are written out because a table laid out as blocks loses them in some browsers (theme/table.css).
const cellRole = (numeric: boolean | undefined) => ({ role: 'cell', ...(numeric && { numericColumn: true }) })

const SelectCell = ({ row, select }: { row: Row; select: NonNullable<TableProps['select']> }) => (
  <TableCell role="cell" className="kt-table__select">
    {!row.vast && (
      <UtrechtCheckbox
        appearance="custom"
        name={select.name}
        value={row.id}
        aria-label={`Kies ${row.naam ?? row.id}`}
        defaultChecked={select.chosen?.includes(row.id) ?? false}
        {...(select.form && { form: select.form })}
      />
    )}
  </TableCell>
)

const Rows = ({ columns, rows = [], select }: Pick<TableProps, 'columns' | 'rows' | 'select'>) =>
  rows.map((row) => (
    <TableRow key={row.id} role="row">
      {select && <SelectCell row={row} select={select} />}
      {columns.map(({ label, numeric, plain, narrow }, index) => (
        <TableCell
          key={label}
          {...cellRole(numeric)}
          className={narrow ? 'kt-table__narrow' : undefined}
          {...(!plain && { 'data-label': label })}
        >
          <div className="kt-table__value">{breekbaar(row.cells[index])}</div>
        </TableCell>
      ))}
    </TableRow>
  ))

const GroupHead = ({ label, span }: { label: ReactNode; span: number }) => (
  <TableRow role="row" className="kt-table__group">
    <TableHeaderCell role="rowheader" scope="rowgroup" colSpan={span}>
      {label}
    </TableHeaderCell>
  </TableRow>
)

const Head = ({ columns, select }: Pick<TableProps, 'columns' | 'select'>) => (
  <TableHeader role="rowgroup">
    <TableRow role="row">
      {select && (
        <TableHeaderCell role="columnheader" scope="col" className="kt-table__select">
          <span className="kt-hidden">Kies</span>
        </TableHeaderCell>
      )}
      {columns.map(({ label, numeric, headHidden }) => (
        <TableHeaderCell
          key={label}
          role="columnheader"
          scope="col"
          {...(numeric && { numericColumn: true })}
        >
          {headHidden ? <span className="kt-hidden">{label}</span> : label}
        </TableHeaderCell>
      ))}
    </TableRow>
  </TableHeader>
)

/** Rows and columns with a caption. Cells are in the order of the columns. */
export function Table({ caption, captionHidden, columns, rows, groups, select }: TableProps) {
  const shared = { columns, ...(select && { select }) }
  const span = columns.length + (select ? 1 : 0)
  return (
    <UtrechtTable role="table" className="kt-table">
      <TableCaption className={captionHidden ? 'kt-hidden' : undefined}>{caption}</TableCaption>
      <Head {...shared} />
      {rows && (
        <TableBody role="rowgroup">
          <Rows {...shared} rows={rows} />
        </TableBody>
      )}
      {groups?.map((group, index) => (
        <TableBody key={index} role="rowgroup">
          <GroupHead label={group.label} span={span} />
          <Rows {...shared} rows={group.rows} />
        </TableBody>
      ))}
    </UtrechtTable>
  )
}
