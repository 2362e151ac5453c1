// Fields to type in: one line, several lines, a date.
import { Textarea, Textbox } from '@utrecht/component-library-react'
import type { HTMLInputAutoCompleteAttribute } from 'react'
import { describe, Field, type FieldProps, typed } from './field.tsx'

/** How much text the field expects: 8, 16, 32 characters, or the whole line. */
export type Width = 's' | 'm' | 'l' | 'full'

export type TextFieldProps = FieldProps & {
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'search'
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email'
  /** Off unless given: most fields are about somebody else than who types. */
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly width?: Width
  readonly maxLength?: number
  readonly readOnly?: boolean
}

/** One line of text. */
export function TextField({
  type = 'text',
  inputMode,
  autoComplete = 'off',
  width = 'full',
  ...rest
}: TextFieldProps) {
  const { maxLength, readOnly, ...field } = rest
  const { id, error, describedBy } = describe(field)
  return (
    <Field {...field}>
      <Textbox
        id={id}
        name={field.name}
        type={type}
        defaultValue={type === 'password' ? '' : typed(field.form, field.name)}
        invalid={error !== undefined}
        aria-describedby={describedBy}
        autoComplete={autoComplete}
        className={`kt-width-${width}`}
        {...(inputMode && { inputMode })}
        {...(maxLength && { maxLength })}
        {...(readOnly && { readOnly })}
      />
    </Field>
  )
}

/** Several lines of text; it grows with what is typed where the browser can. */
export function TextArea({
  rows = 5,
  maxLength,
  autoFocus,
  ...field
}: FieldProps & {
  rows?: number
  maxLength?: number
  /** Only for the one field a page is opened for. */
  autoFocus?: boolean
}) {
  const { id, error, describedBy } = describe(field)
  return (
    <Field {...field}>
      <Textarea
        id={id}
        name={field.name}
        rows={rows}
        defaultValue={typed(field.form, field.name)}
        invalid={error !== undefined}
        aria-describedby={describedBy}
        {...(maxLength && { maxLength })}
        {...(autoFocus && { autoFocus })}
      />
    </Field>
  )
}

/** A date, typed as people write it; the server reads it. A calendar to click in is no help for a birth date. */
export const DateField = ({
  hint = 'Dag-maand-jaar, bijvoorbeeld 3-4-2026',
  ...field
}: FieldProps & { readonly autoComplete?: HTMLInputAutoCompleteAttribute }) => (
  <TextField {...field} hint={hint} width="m" />
)
