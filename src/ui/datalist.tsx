// Names and values below each other: the facts of one thing.
import {
  DataListItem,
  DataListKey,
  DataListValue,
  DataList as UtrechtDataList,
} from '@utrecht/component-library-react'
import type { ReactNode } from 'react'

const isEmpty = (value: ReactNode) => value === undefined || value === null || value === ''

/** `items` are pairs; a value that is empty reads "Niet bekend". */
export const DataList = ({ items }: { readonly items: readonly (readonly [string, ReactNode])[] }) => (
  <UtrechtDataList appearance="rows" className="kt-facts">
    {items.map(([key, value]) => (
      <DataListItem key={key}>
        <DataListKey>{key}</DataListKey>
        <DataListValue>{isEmpty(value) ? <span className="kt-soft">Niet bekend</span> : value}</DataListValue>
      </DataListItem>
    ))}
  </UtrechtDataList>
)
