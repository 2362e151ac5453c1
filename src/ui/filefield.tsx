// A field to choose a file in; a browser never gives one back, so after an error it must be chosen again.

import { describe, Field, type FieldProps } from './field.tsx'

/** One file; `accept` names the endings the chooser offers. */
export function FileField({ accept, ...field }: FieldProps & { readonly accept: readonly string[] }) {
  const { id, error, describedBy } = describe(field)
  return (
    <Field {...field}>
      <input
        id={id}
        name={field.name}
        type="file"
        className={`utrecht-textbox utrecht-textbox--html-input${error ? ' utrecht-textbox--invalid' : ''}`}
        accept={accept.map((ending) => `.${ending}`).join(',')}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy}
      />
    </Field>
  )
}
