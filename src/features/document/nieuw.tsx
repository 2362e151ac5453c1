// The page to add a document: the file, what it is, where it belongs, about whom, who may see it.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { extensies } from '../../platform/vorm.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup, Select } from '../../ui/choices.tsx'
import { FileField } from '../../ui/filefield.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import { niveaus, soorten } from './document.ts'
import { niveauNaam, soortNaam } from './teksten.ts'

type Optie = { readonly value: string; readonly label: string }
type Props = {
  readonly call: Call
  readonly form: FormState
  readonly huishoudenId: string
  readonly plekken: readonly Optie[]
  readonly leden: readonly Optie[]
}

export function NieuwDocumentPagina({ call, form, huishoudenId, plekken, leden }: Props) {
  const terug = `/werk/dossiers/${huishoudenId}`
  return (
    <Schil call={call} titel="Document toevoegen" fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <PageHead boven="Dossier" titel="Document toevoegen" />
        <ErrorSummary form={form} />
        <Form form={form} action={`${terug}/documenten`} upload>
          <FileField
            form={form}
            name="bestand"
            label="Welk bestand?"
            hint="Ten hoogste 25 MB: PDF, PNG, JPEG, HEIC, docx, xlsx, odt of txt. Een concept bewaart het bestand niet: kies het daarna opnieuw."
            accept={extensies}
          />
          <Select
            form={form}
            name="soort"
            label="Wat is het?"
            empty="Kies"
            options={soorten.map((value) => ({ value, label: soortNaam[value] }))}
          />
          <Select
            form={form}
            name="bij"
            label="Waar hoort het bij?"
            hint="Wie dat mag zien, mag ook dit document zien."
            empty="Kies"
            options={plekken}
          />
          <Select
            form={form}
            name="inwonerId"
            label="Over wie gaat het?"
            empty="Het hele huishouden"
            options={leden}
          />
          <RadioGroup
            form={form}
            name="niveau"
            label="Wie mag dit document zien?"
            options={niveaus.map((value) => ({ value, label: niveauNaam[value] }))}
          />
          <TextArea
            form={form}
            name="toelichting"
            label="Wat moet een collega erover weten?"
            rows={3}
            maxLength={2000}
            optional
          />
          <ButtonRow>
            <SubmitButton>Toevoegen</SubmitButton>
            <LinkButton href={terug} variant="subtle">
              Terug naar het dossier
            </LinkButton>
          </ButtonRow>
        </Form>
      </Stack>
    </Schil>
  )
}
