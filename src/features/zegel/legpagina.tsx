// The page to seal one thing: what it is, what a zegel does, why, and for whom.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Link, List, Paragraph, Quote } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { type Collega, NamenVeld } from './namenveld.tsx'
import type { Soort, TeVerzegelen } from './stuk.ts'
import { kindzegelPad, padVan, stukNaam } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly form: FormState
  readonly soort: Soort
  readonly stuk: Masked<TeVerzegelen>
  /** Those who may be named, without who reads: they are named anyhow. */
  readonly collegas: readonly Collega[]
  /** Why it cannot be sealed now. */
  readonly reden: string | undefined
}

const watHetDoet = [
  'Alleen u en wie u noemt zien dit nog. Voor alle anderen is het er niet: niet in de tijdlijn, niet bij zoeken, niet in een lijst.',
  'Geen niveau en geen noodtoegang opent het. Ook uw teammanager niet.',
  'Wie genoemd is, kan namen toevoegen en het zegel opheffen. Dat wordt vastgelegd.',
  'Wat van dit stuk al is gebeurd blijft gebeurd: een klok die ermee stopte, staat stil.',
]

export function LegPagina({ call, form, soort, stuk, collegas, reden }: Props) {
  const { '': algemeen, ...errors } = form.errors
  return (
    <Schil call={call} titel="Verzegelen" fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <PageHead
          boven="Zegel"
          titel={`${stukNaam[soort]} verzegelen`}
          intro={stuk.op && `Van ${schrijfDatum(datumInAmsterdam(stuk.op))}`}
        />
        <ErrorSummary form={{ ...form, errors }} algemeen={algemeen} />
        {stuk.tekst && <Quote>{stuk.tekst}</Quote>}
        <Alert kind="let_op" titel="Alleen als het voor de veiligheid nodig is">
          <List items={watHetDoet} />
        </Alert>
        <Paragraph>
          Wil een kind van 12 jaar of ouder alleen dat de ouders dit niet lezen?{' '}
          <Link href={kindzegelPad(soort, stuk.id ?? '')}>Sluit het dan voor de ouders</Link>
        </Paragraph>
        <Form form={{ ...form, errors }} action={padVan(soort, stuk.id ?? '')}>
          <Stack>
            <TextArea
              form={{ ...form, errors }}
              name="reden"
              label="Waarom moet dit voor de veiligheid dicht?"
              hint="Alleen wie u noemt leest dit."
              rows={3}
              maxLength={2000}
            />
            <NamenVeld
              form={{ ...form, errors }}
              label="Wie mag dit nog meer zien?"
              collegas={collegas}
              optional
            />
            <ButtonRow>
              <SubmitButton reden={reden}>Verzegelen</SubmitButton>
              <LinkButton href={`/werk/dossiers/${stuk.huishoudenId}`} variant="subtle">
                Terug naar het dossier
              </LinkButton>
            </ButtonRow>
          </Stack>
        </Form>
      </Stack>
    </Schil>
  )
}
