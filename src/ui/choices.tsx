// Fields to choose in: a list, one of a few, some of a few, yes or no.
import {
  Fieldset,
  FieldsetLegend,
  FormLabel,
  RadioButton,
  SelectOption,
  Checkbox as UtrechtCheckbox,
  Select as UtrechtSelect,
} from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import { chosen, describe, Field, type FieldProps, HintAndError, LabelText, typed } from './field.tsx'

export type Option = { readonly value: string; readonly label: ReactNode; readonly hint?: ReactNode }

export type SelectProps = FieldProps & {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** The first line, with no value; leave it out when there always is a choice. */
  readonly empty?: string
}

/** A list to choose one from; for fewer than six use RadioGroup. */
export function Select({ options, empty, ...field }: SelectProps) {
  const { id, error, describedBy } = describe(field)
  return (
    <Field {...field}>
      <UtrechtSelect
        id={id}
        name={field.name}
        defaultValue={typed(field.form, field.name)}
        invalid={error !== undefined}
        aria-describedby={describedBy}
      >
        {empty !== undefined && <SelectOption value="">{empty}</SelectOption>}
        {options.map(({ value, label }) => (
          <SelectOption key={value} value={value}>
            {label}
          </SelectOption>
        ))}
      </UtrechtSelect>
    </Field>
  )
}

type ChoiceProps = {
  readonly kind: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly option: Option
  readonly checked: boolean
  readonly invalid: boolean
  readonly describedBy?: string | undefined
}

function Choice({ kind, id, name, option, checked, invalid, describedBy }: ChoiceProps) {
  const hint = option.hint === undefined ? undefined : `${id}-uitleg`
  const shared = {
    id,
    name,
    value: option.value,
    defaultChecked: checked,
    invalid,
    'aria-describedby': [describedBy, hint].filter(Boolean).join(' ') || undefined,
  }
  return (
    <div className="kt-choice">
      {kind === 'radio' ? <RadioButton {...shared} /> : <UtrechtCheckbox appearance="custom" {...shared} />}
      <FormLabel htmlFor={id} type={kind}>
        {option.label}
      </FormLabel>
      {hint && (
        <span className="kt-choice__hint" id={hint}>
          {option.hint}
        </span>
      )}
    </div>
  )
}

type GroupProps = FieldProps & {
  readonly options: readonly Option[]
  readonly inline?: boolean
  readonly columns?: boolean
}

function Group({
  kind,
  options,
  inline,
  columns,
  ...field
}: GroupProps & { readonly kind: ChoiceProps['kind'] }) {
  const { id, error, describedBy } = describe(field)
  const values = chosen(field.form, field.name)
  return (
    <Fieldset
      className="kt-field kt-group"
      invalid={error !== undefined}
      {...(describedBy && { 'aria-describedby': describedBy })}
    >
      <FieldsetLegend>
        <LabelText label={field.label} {...(field.optional && { optional: true })} />
      </FieldsetLegend>
      <HintAndError id={id} hint={field.hint} error={error} />
      <div
        className={`kt-choices${inline ? ' kt-choices--inline' : ''}${columns ? ' kt-choices--columns' : ''}`}
      >
        {options.map((option, index) => (
          <Choice
            key={option.value}
            kind={kind}
            // The first carries the id of the field, so that the error summary leads somewhere.
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={field.name}
            option={option}
            checked={values.includes(option.value)}
            invalid={error !== undefined}
          />
        ))}
      </div>
    </Fieldset>
  )
}

/** One of a few, all in view. `inline` puts short answers (ja, nee) beside each other. */
export const RadioGroup = (props: GroupProps) => <Group {...props} kind="radio" />

/** Any number of a few; `columns` puts a long list in as many columns as fit. */
export const CheckboxGroup = (props: GroupProps) => <Group {...props} kind="checkbox" />

/** One yes or no; sends `value` ("ja") when on and nothing when off. */
export function Checkbox({ value = 'ja', ...field }: FieldProps & { readonly value?: string }) {
  const { id, error, describedBy } = describe({ ...field, hint: undefined })
  return (
    <div className={error ? 'kt-field utrecht-form-field utrecht-form-field--invalid' : 'kt-field'}>
      <HintAndError id={id} hint={undefined} error={error} />
      <Choice
        kind="checkbox"
        id={id}
        name={field.name}
        option={{ value, label: field.label, hint: field.hint }}
        checked={chosen(field.form, field.name).includes(value)}
        invalid={error !== undefined}
        describedBy={describedBy}
      />
    </div>
  )
}
