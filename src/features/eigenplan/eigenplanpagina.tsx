// The page of the eigen plan: the seven days, what was handed in, and the form.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { typed } from '../../ui/field.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Link, Quote } from '../../ui/text.tsx'
import { DateField, TextArea } from '../../ui/textfields.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import type { MeldingRij } from './eigenplan.sql.ts'
import { soorten } from './eigenplan.ts'
import { soortNaam } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly melding: Masked<MeldingRij>
  readonly form: FormState
  readonly vandaag: Datum
  /** Why nothing can be handed in now. */
  readonly reden: string | undefined
}

export function EigenPlanPagina({ call, melding, form, vandaag, reden }: Props) {
  const { '': algemeen, ...errors } = form.errors
  const velden = { ...form, errors }
  const terug = `/werk/meldingen/${melding.id}`
  return (
    <Schil call={call} titel="Eigen plan" fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <PageHead
          boven={melding.huishouden ? `Huishouden ${melding.huishouden}` : 'Melding'}
          titel="Eigen plan van de inwoner"
          intro={klokZin(melding, vandaag)}
        />
        <ErrorSummary form={velden} algemeen={algemeen} />
        {(melding.plannen ?? []).map(({ id, soort, ingeleverdOp, tekst }) => (
          <Section key={id} titel={soortNaam[soort]}>
            <Quote van={`Ingeleverd op ${schrijfDatum(ingeleverdOp)}`}>{tekst}</Quote>
          </Section>
        ))}
        <Form form={velden} action={`${terug}/eigen-plan`}>
          {soorten.map((soort) => (
            <input
              key={soort}
              type="hidden"
              name={`versie_${soort}`}
              value={typed(form, `versie_${soort}`)}
            />
          ))}
          <Stack>
            <Velden form={velden} />
            <ButtonRow>
              <SubmitButton reden={reden}>Eigen plan vastleggen</SubmitButton>
              <LinkButton href={terug} variant="subtle">
                Terug naar de melding
              </LinkButton>
            </ButtonRow>
          </Stack>
        </Form>
        <Alert titel="Kwam het op papier?">
          {'Zet hier de belangrijkste woorden over. '}
          {melding.huishoudenId && call.medewerker.rechten.has('document:toevoegen') ? (
            <Link href={`/werk/dossiers/${melding.huishoudenId}/documenten/nieuw?bij=melding:${melding.id}`}>
              Voeg het stuk toe aan het dossier
            </Link>
          ) : (
            'Bewaar het stuk bij de documenten van het dossier.'
          )}
        </Alert>
      </Stack>
    </Schil>
  )
}

const Velden = ({ form }: Pick<Props, 'form'>) => (
  <>
    <RadioGroup
      form={form}
      name="soort"
      label="Wat levert de inwoner in?"
      options={soorten.map((value) => ({ value, label: soortNaam[value] }))}
    />
    <DateField form={form} name="ingeleverdOp" label="Op welke dag kreeg u het?" />
    <TextArea
      form={form}
      name="tekst"
      label="De woorden van de inwoner"
      hint="Neem over wat er staat. Het plan begint hiermee."
      rows={10}
    />
  </>
)

/** The seven days of Wmo 2015 art. 2.3.2 lid 2: how many are left, or that it was done. */
function klokZin({ klok }: Masked<MeldingRij>, vandaag: Datum): string {
  if (!klok) return 'Voor deze melding geldt geen termijn. Een eigen plan is altijd welkom.'
  const dag = schrijfDatum(klok.einddatum)
  if (klok.gestoptOp)
    return `De termijn liep tot en met ${dag}. Op ${schrijfDatum(klok.gestoptOp)} is er een eigen plan gekomen.`
  return klok.einddatum < vandaag
    ? `De zeven dagen waren om op ${dag}. De inwoner mag het nog inleveren.`
    : `De inwoner kan tot en met ${dag} een eigen plan inleveren. Zeg dat erbij.`
}
