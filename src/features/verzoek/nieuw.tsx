// The page to register what somebody asks about the data of one inwoner.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { Checkbox, RadioGroup, Select } from '../../ui/choices.tsx'
import { typed } from '../../ui/field.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Link } from '../../ui/text.tsx'
import { DateField, TextArea } from '../../ui/textfields.tsx'
import { soortNaam as alsWat } from '../vertegenwoordiging/teksten.ts'
import { identiteitNaam, kanaalNaam, soortHint, soortNaam, wetNaam } from './teksten.ts'
import { identiteiten, kanalen, soorten, wetten } from './verzoek.ts'
import type { Vrager } from './verzoekregel.ts'

type Props = {
  readonly call: Call
  readonly naam: string
  readonly inwonerId: string
  /** A child that decides along on what another asks. */
  readonly isKind: boolean
  readonly vragers: readonly Vrager[]
  readonly form: FormState
  readonly terug: { readonly href: string; readonly label: string }
  readonly action: string
}

export function NieuwPagina({ call, naam, inwonerId, isKind, vragers, form, terug, action }: Props) {
  const { '': algemeen, ...errors } = form.errors
  const velden = { ...form, errors }
  return (
    <Schil call={call} titel="Vraag over gegevens" fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <ErrorSummary form={velden} algemeen={algemeen} />
        <PageHead
          boven={<Link href={terug.href}>{terug.label}</Link>}
          titel={`Vraag over de gegevens van ${naam}`}
          intro="Schrijf op wat er gevraagd wordt. De functionaris gegevensbescherming beslist en geeft antwoord."
        />
        <Form form={velden} action={action}>
          <input type="hidden" name="inwonerId" value={inwonerId} />
          <Stack space="l">
            <Section titel="Wie vraagt het">
              <WieVelden form={velden} vragers={vragers} isKind={isKind} />
            </Section>
            <Section titel="Wat wordt gevraagd">
              <WatVelden form={velden} />
            </Section>
            <ButtonRow>
              <SubmitButton>Vastleggen</SubmitButton>
              <LinkButton href={terug.href} variant="subtle">
                Terug
              </LinkButton>
            </ButtonRow>
          </Stack>
        </Form>
      </Stack>
    </Schil>
  )
}

const keuzeVan = ({ id: value, naam = 'Naam afgeschermd', als }: Vrager) => {
  if (als === 'zelf') return { value, label: `${naam} zelf`, hint: 'Vanaf 12 jaar.' }
  return { value, label: naam, ...(als && { hint: alsWat[als] }) }
}

const WieVelden = ({ form, vragers, isKind }: Pick<Props, 'form' | 'vragers' | 'isKind'>) => (
  <Stack>
    <RadioGroup
      form={form}
      name="wie"
      label="Wie vraagt dit?"
      hint="Staat iemand er niet bij? Leg dan eerst vast dat die mag lezen of handelen."
      options={vragers.map(keuzeVan)}
    />
    {(isKind || typed(form, 'wilKind') || form.errors.wilKind) && (
      <Checkbox
        form={form}
        name="wilKind"
        label="Het kind wil dit ook"
        hint="Alleen als een ander het vraagt voor een kind van 12 tot 16 jaar."
      />
    )}
    <RadioGroup
      form={form}
      name="identiteit"
      label="Hoe weet u wie dit is?"
      options={[
        ...identiteiten.map((een) => ({ value: een, label: identiteitNaam[een] })),
        { value: 'nog_niet', label: 'Dat weten wij nog niet zeker' },
      ]}
    />
  </Stack>
)

const WatVelden = ({ form }: Pick<Props, 'form'>) => (
  <Stack>
    <RadioGroup
      form={form}
      name="soort"
      label="Wat is de vraag?"
      options={soorten.map((een) => ({ value: een, label: soortNaam[een], hint: soortHint[een] }))}
    />
    <RadioGroup
      form={form}
      name="wet"
      label="Bij welke wet horen de gegevens?"
      hint="Alleen bij weghalen."
      optional
      options={wetten.map((een) => ({ value: een, label: wetNaam[een] }))}
    />
    <TextArea
      form={form}
      name="woorden"
      label="De vraag, in de woorden van wie het vraagt"
      hint="Wat moet erin, wat klopt niet, of wat moet weg? Schrijf op wat iemand zegt."
      rows={5}
      maxLength={2000}
    />
    <Select
      form={form}
      name="kanaal"
      label="Hoe kwam de vraag binnen?"
      empty="Kies"
      options={kanalen.map((een) => ({ value: een, label: kanaalNaam[een] }))}
    />
    <DateField
      form={form}
      name="ontvangenOp"
      label="Wanneer kwam de vraag binnen?"
      hint="Vanaf deze dag loopt de termijn."
    />
  </Stack>
)
