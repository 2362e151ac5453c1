// What somebody typed on a form of the triage that is no longer there, so that the words are not lost.

import type { FormState } from '../../platform/formstate.ts'
import { Alert } from '../../ui/alert.tsx'
import { typed } from '../../ui/field.tsx'
import { Paragraph } from '../../ui/text.tsx'

/** The words of a refused form, to be copied; nothing when there were none. */
export function Getypt({ form }: { readonly form: FormState }) {
  const woorden = ['naam', 'zin', 'bron', 'reden'].map((veld) => typed(form, veld)).filter(Boolean)
  if (woorden.length === 0) return null
  return (
    <Alert titel="Dit vulde u in">
      {woorden.map((tekst) => (
        <Paragraph key={tekst}>{tekst}</Paragraph>
      ))}
    </Alert>
  )
}
