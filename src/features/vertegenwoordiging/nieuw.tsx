// The pages to record a vertegenwoordiging: first as what, then who, how far and until when.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Link, List, Paragraph } from '../../ui/text.tsx'
import { TextField } from '../../ui/textfields.tsx'
import type { Masked } from '../autorisatie/present.ts'
import type { NieuwBeeld } from './nieuwbeeld.tsx'
import { soortNaam, soortUitleg } from './teksten.ts'
import { ContactVelden, heeftVeld, InhoudVelden } from './velden.tsx'
import { type Soort, soorten, soortregels } from './vertegenwoordigingsoort.ts'

type Props = { readonly call: Call; readonly beeld: Masked<NieuwBeeld> }

const basis = ({ huishoudenId }: Masked<NieuwBeeld>) => `/werk/dossiers/${huishoudenId}/vertegenwoordiging`

export const SoortPagina = ({ call, beeld }: Props) => (
  <Schil call={call} titel="Iemand vastleggen">
    <Stack space="l">
      <PageHead
        boven={<Link href={basis(beeld)}>Wie mag lezen</Link>}
        titel={`Als wat leest deze persoon over ${beeld.naam}?`}
      />
      <List
        items={soorten
          .filter((soort) => past(soort, beeld.isKind))
          .map((soort) => (
            <div key={soort}>
              <Link href={`${basis(beeld)}/nieuw?inwoner=${beeld.inwonerId}&soort=${soort}`}>
                {soortNaam[soort]}
              </Link>
              <Paragraph small>{soortUitleg[soort]}</Paragraph>
            </div>
          ))}
      />
    </Stack>
  </Schil>
)

const past = (soort: Soort, isKind: boolean | undefined): boolean => {
  const { voor } = soortregels[soort]
  return isKind === undefined || voor === 'ieder' || (voor === 'kind') === isKind
}

export function NieuwPagina({
  call,
  beeld,
  form,
  soort,
}: Props & { readonly form: FormState; readonly soort: Soort }) {
  const { '': algemeen, ...errors } = form.errors
  const velden = { ...form, errors }
  return (
    <Schil call={call} titel={soortNaam[soort]} fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <PageHead
          boven={
            <Link href={`${basis(beeld)}/nieuw?inwoner=${beeld.inwonerId}`}>Een andere soort kiezen</Link>
          }
          titel={`${soortNaam[soort]} van ${beeld.naam}`}
          intro={soortUitleg[soort]}
        />
        <ErrorSummary form={velden} algemeen={algemeen} />
        <Form form={velden} action={basis(beeld)}>
          <input type="hidden" name="inwonerId" value={beeld.inwonerId} />
          <input type="hidden" name="soort" value={soort} />
          <Stack space="l">
            <Section titel="Wie">
              <WieVelden form={velden} beeld={beeld} soort={soort} />
            </Section>
            <Section titel="Wat en tot wanneer">
              <InhoudVelden form={velden} soort={soort} zaken={beeld.zaken ?? []} naam={beeld.naam ?? ''} />
            </Section>
            <ButtonRow>
              <SubmitButton>Vastleggen</SubmitButton>
              <LinkButton href={basis(beeld)} variant="subtle">
                Terug
              </LinkButton>
            </ButtonRow>
          </Stack>
        </Form>
      </Stack>
    </Schil>
  )
}

const WieVelden = ({ form, beeld, soort }: { form: FormState; beeld: Masked<NieuwBeeld>; soort: Soort }) => (
  <Stack>
    {heeftVeld(soort, 'wieId') && (
      <RadioGroup
        form={form}
        name="wieId"
        label="Wie is het?"
        hint="Heeft iemand hier een dossier maar staat die er niet bij? Leg dan eerst de relatie vast bij het huishouden."
        options={[
          ...(beeld.mensen ?? []).map(({ inwonerId, naam }) => ({ value: inwonerId, label: naam })),
          { value: 'buiten', label: 'Iemand zonder dossier: vul hieronder de naam in' },
        ]}
      />
    )}
    <TextField form={form} name="naam" label="Naam" width="l" optional={heeftVeld(soort, 'wieId')} />
    <ContactVelden form={form} soort={soort} />
  </Stack>
)
