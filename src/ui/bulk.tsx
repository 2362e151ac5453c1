// Acting on the lines that were ticked: one form below the list, in view as soon as something is ticked.
import type { ReactNode } from 'react'
import type { FormState } from '../platform/formstate.ts'
import { Form } from './form.tsx'

export type BulkProps = {
  readonly form: FormState
  readonly action: string
  /** The id that the check boxes of the table name. */
  readonly id: string
  readonly children: ReactNode
}

/** The bar of acts; `BulkChoice` keeps a field and its button together. */
export const Bulk = ({ children, ...form }: BulkProps) => (
  <div className="kt-bulk">
    <Form {...form}>{children}</Form>
  </div>
)

/** A field and the button it belongs to. */
export const BulkChoice = ({ children }: { readonly children: ReactNode }) => (
  <div className="kt-bulk__together">{children}</div>
)
