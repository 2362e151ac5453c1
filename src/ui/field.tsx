// What every form part has in common: a label, a hint, the error in words, and the ids that tie them together.
import {
  FormField,
  FormFieldDescription,
  FormFieldErrorMessage,
  FormLabel,
} from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import type { FormState } from '../platform/formstate.ts'

export type FieldProps = {
  readonly form: FormState
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** Adds "(niet verplicht)": most fields are needed, so the others say so. */
  readonly optional?: boolean
  /** Only when two forms on one page have a field of the same name. */
  readonly id?: string | undefined
}

/** The id of a field; the error summary links to it. */
export const fieldId = (name: string): string => `veld-${name}`

/** The typed text of a single field; of a repeated one the first. */
export function typed(form: FormState, name: string): string {
  const value = form.values[name]
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}

/** All typed values of a field that may be chosen more than once. */
export function chosen(form: FormState, name: string): readonly string[] {
  const value = form.values[name]
  return typeof value === 'string' ? [value] : (value ?? [])
}

/** The attributes that tie a control, or the fieldset around several, to its hint and error. */
export function describe({ form, name, hint, id = fieldId(name) }: FieldProps) {
  const error = form.errors[name]
  const described = [hint !== undefined && `${id}-hint`, error && `${id}-fout`].filter(Boolean).join(' ')
  return { id, error, describedBy: described === '' ? undefined : described }
}

/** Label words, with "(niet verplicht)" where that holds. */
export const LabelText = ({ label, optional }: Pick<FieldProps, 'label' | 'optional'>) => (
  <>
    {label}
    {optional && <span className="kt-optional"> (niet verplicht)</span>}
  </>
)

/** Hint and error, in this order, before the control: who listens hears them before typing. */
export const HintAndError = ({
  id,
  hint,
  error,
}: {
  id: string
  hint: ReactNode
  error: string | undefined
}) => (
  <>
    {hint !== undefined && <FormFieldDescription id={`${id}-hint`}>{hint}</FormFieldDescription>}
    {error && (
      <FormFieldErrorMessage id={`${id}-fout`} className="kt-error">
        <span className="kt-hidden">Fout: </span>
        {error}
      </FormFieldErrorMessage>
    )}
  </>
)

/** One labelled control. */
export function Field({ children, ...field }: FieldProps & { readonly children: ReactNode }) {
  const { id, error } = describe(field)
  return (
    <FormField className="kt-field" invalid={error !== undefined}>
      <FormLabel htmlFor={id}>
        <LabelText label={field.label} {...(field.optional && { optional: true })} />
      </FormLabel>
      <HintAndError id={id} hint={field.hint} error={error} />
      {children}
    </FormField>
  )
}
