// A form that keeps what is being typed: says that it is a draft and from when, and keeps it with a button where no script runs.

import type { FormState } from '../platform/formstate.ts'
import { Button } from './buttons.tsx'
import { Paragraph } from './text.tsx'

type Draft = NonNullable<FormState['concept']>

const Hidden = ({ form, draft }: { form: FormState; draft: Draft }) => (
  <>
    <input type="hidden" name="_pagina" value={draft.pagina} />
    <input type="hidden" name="_formulier" value={draft.naam} />
    <input type="hidden" name="_csrf" value={form.csrf} />
    <input type="hidden" name="_sleutel" value={form.sleutel} />
  </>
)

/** Above the form, in a form of its own: a press of Enter in a field must never throw away what stands there. */
export function DraftNotice({ form }: { readonly form: FormState }) {
  const draft = form.concept
  if (!draft?.van) return null
  return (
    <form className="kt-draft" method="post" action="/werk/concepten/weg">
      <Hidden form={form} draft={draft} />
      <Paragraph>
        <strong>Dit is uw concept van {draft.van}.</strong> Alleen u ziet het. Het is nog niet opgeslagen in
        het dossier.
      </Paragraph>
      <Button type="submit" variant="subtle">
        Concept weggooien
      </Button>
    </form>
  )
}

/** At the end of the form: the hidden fields, the button, and where the script says that it kept the text. */
export const DraftButton = ({ draft }: { readonly draft: Draft }) => (
  <div className="kt-draft">
    <input type="hidden" name="_pagina" value={draft.pagina} />
    <input type="hidden" name="_formulier" value={draft.naam} />
    <Button
      type="submit"
      variant="subtle"
      formAction="/werk/concepten"
      formEncType="application/x-www-form-urlencoded"
    >
      Bewaar als concept
    </Button>
    <span className="kt-soft" role="status" data-concept-stand="" />
  </div>
)
