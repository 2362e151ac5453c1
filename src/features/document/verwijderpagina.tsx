// The page to remove a document that came in wrongly: which one, what happens, and why.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Masked } from '../autorisatie/present.ts'
import type { DocumentRegel } from './document.ts'
import { soortNaam } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly form: FormState
  readonly document: Masked<DocumentRegel>
  readonly huishoudenId: string
  /** Why it cannot be removed now. */
  readonly reden: string | undefined
}

export function VerwijderPagina({ call, form, document: d, huishoudenId, reden }: Props) {
  const { '': algemeen, ...errors } = form.errors
  return (
    <Schil call={call} titel="Document verwijderen" fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <PageHead
          boven="Dossier"
          titel="Document verwijderen"
          intro={[d.naam, d.soort && soortNaam[d.soort]].filter(Boolean).join(' · ')}
        />
        <ErrorSummary form={{ ...form, errors }} algemeen={algemeen} />
        <Alert kind="let_op" titel="Dit is niet terug te draaien">
          Alleen voor een bestand dat hier verkeerd kwam te staan. Het bestand en zijn naam gaan weg. In het
          dossier blijft staan dat er iets stond, wie het verwijderde en waarom.
        </Alert>
        <Form form={{ ...form, errors }} action={`/werk/documenten/${d.id}/verwijdering`}>
          <Stack>
            <TextArea
              form={{ ...form, errors }}
              name="reden"
              label="Waarom hoort dit document hier niet?"
              hint="Dit blijft in het dossier te lezen. Herhaal niet wat er in het document staat."
              rows={3}
              maxLength={2000}
            />
            <ButtonRow>
              <SubmitButton variant="danger" reden={reden}>
                Document verwijderen
              </SubmitButton>
              <LinkButton href={`/werk/dossiers/${huishoudenId}#documenten`} variant="subtle">
                Terug naar het dossier
              </LinkButton>
            </ButtonRow>
          </Stack>
        </Form>
      </Stack>
    </Schil>
  )
}
