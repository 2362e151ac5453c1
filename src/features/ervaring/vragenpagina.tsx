// The page behind the link of an inwoner: one form, one button; and the page for a link that does not open it.

import type { FormState } from '../../platform/formstate.ts'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { OpenbaarPage } from '../../ui/openbaarpage.tsx'
import { Paragraph } from '../../ui/text.tsx'
import type { Weigering } from './beantwoorden.ts'
import { codeTekst } from './teksten.ts'
import { Vragenvelden } from './vragenvelden.tsx'

type Gemeente = { readonly naam: string; readonly telefoon: string }

export const VragenPagina = ({
  gemeente,
  action,
  form,
}: {
  readonly gemeente: Gemeente
  readonly action: string
  readonly form: FormState
}) => {
  const { '': algemeen, ...errors } = form.errors
  return (
    <OpenbaarPage
      titel="Hoe vond u onze hulp?"
      gemeente={`Gemeente ${gemeente.naam}`}
      fout={Object.keys(form.errors).length > 0}
    >
      <Stack space="l">
        <PageHead
          titel="Hoe vond u onze hulp?"
          intro="Met uw antwoorden kunnen wij het beter doen. U hoeft niet mee te doen."
        />
        <Stack>
          <Paragraph>
            Er zijn zeven korte vragen. Dat kost ongeveer vijf minuten. Een vraag overslaan mag.
          </Paragraph>
          <Paragraph>
            Wij weten niet wie welk antwoord gaf. Uw antwoorden hebben geen gevolg voor de hulp die u krijgt.
          </Paragraph>
        </Stack>
        <ErrorSummary form={{ ...form, errors }} algemeen={algemeen} />
        <Form form={{ ...form, errors }} action={action}>
          <Vragenvelden form={{ ...form, errors }} />
          <ButtonRow>
            <SubmitButton>Antwoorden versturen</SubmitButton>
          </ButtonRow>
        </Form>
        <Paragraph small>
          Heeft u hulp nodig bij het invullen? Bel ons: {gemeente.telefoon}. Of vraag iemand die u vertrouwt.
        </Paragraph>
      </Stack>
    </OpenbaarPage>
  )
}

export const DichtPagina = ({
  gemeente,
  stand,
}: {
  readonly gemeente: Gemeente
  readonly stand: Weigering | 'te_vaak'
}) => (
  <OpenbaarPage titel={codeTekst[stand].titel} gemeente={`Gemeente ${gemeente.naam}`}>
    <Stack space="l">
      <PageHead titel={codeTekst[stand].titel} />
      <Paragraph>{codeTekst[stand].zin}</Paragraph>
      <Paragraph>Ons telefoonnummer is {gemeente.telefoon}.</Paragraph>
    </Stack>
  </OpenbaarPage>
)
