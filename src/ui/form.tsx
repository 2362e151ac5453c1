// The form itself: how it is sent, the hidden fields it carries, and the summary of what is wrong.
import type { ReactNode } from 'react'
import type { FormState } from '../platform/formstate.ts'
import { DraftButton, DraftNotice } from './draft.tsx'
import { fieldId } from './field.tsx'
import { Icon } from './icon.tsx'
import { FormBody, useReason } from './looking.tsx'

export type FormProps = {
  readonly form: FormState
  readonly action: string
  /** For a button outside the form, by its `form`. */
  readonly id?: string
  /** For a form that sends files. */
  readonly upload?: boolean
  readonly children: ReactNode
}

/** A form sent by POST, checked by the server alone, so that the words are ours. */
export function Form({ form, action, id, upload, children }: FormProps) {
  const reden = useReason('POST', action)
  return (
    <>
      <DraftNotice form={form} />
      <form
        className="kt-form"
        method="post"
        action={action}
        id={id}
        encType={upload ? 'multipart/form-data' : undefined}
        data-concept={form.concept && '/werk/concepten'}
        noValidate
      >
        <input type="hidden" name="_csrf" value={form.csrf} />
        <input type="hidden" name="_sleutel" value={form.sleutel} />
        <FormBody reden={reden}>
          {children}
          {form.concept && <DraftButton draft={form.concept} />}
        </FormBody>
      </form>
    </>
  )
}

/** Says from which version of a thing its form was made, so that a change by somebody else is noticed. */
export const Versieveld = ({ van }: { readonly van: string | number | undefined }) => (
  <input type="hidden" name="versie" value={van} />
)

export type ErrorSummaryProps = {
  readonly form: FormState
  readonly titel?: string
  /** A sentence for what is wrong with the whole and belongs to no field. */
  readonly algemeen?: string | undefined
  /** The ids of fields that do not have the usual one. */
  readonly ids?: Readonly<Record<string, string>>
}

/** What is wrong, each with a link to its field; nothing when nothing is wrong. Stands above the form. */
export function ErrorSummary({
  form,
  titel = 'Er is iets niet goed ingevuld',
  algemeen,
  ids,
}: ErrorSummaryProps) {
  const errors = Object.groupBy(Object.entries(form.errors), ([, error]) => error)
  const zinnen = Object.entries(errors).map(([zin, velden = []]) => ({
    zin,
    velden: velden.map(([naam]) => naam),
  }))
  if (zinnen.length === 0 && algemeen === undefined) return null
  return (
    <div
      className="kt-errors"
      role="alert"
      aria-labelledby="fouten-titel"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: after a failed form the reader must land here, also without scripts (product.md, The screen).
      autoFocus
      data-foutenlijst=""
    >
      <Icon name="fout" />
      <div>
        <h2 className="utrecht-heading-3" id="fouten-titel">
          {titel}
        </h2>
        {algemeen && <p>{algemeen}</p>}
        {zinnen.length > 0 && (
          <ul>
            {zinnen.map(({ zin, velden: [eerste = '', ...rest] }) => (
              <li key={zin}>
                <a href={`#${ids?.[eerste] ?? fieldId(eerste)}`}>
                  {rest.length > 0 ? `${zin} (op ${rest.length + 1} plekken)` : zin}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
