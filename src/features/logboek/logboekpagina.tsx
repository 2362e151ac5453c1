// The page of the log for the privacy officer: is it signed, take it out, and what its lines refer to.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Link, Paragraph } from '../../ui/text.tsx'
import { DateField } from '../../ui/textfields.tsx'
import { datumInAmsterdam, schrijfDatum, tijdInAmsterdam } from '../termijn/datum.ts'
import { soorten, vormen } from './teksten.ts'

/** The last waarmerk, and how many rows wait for the next. */
export type Stand = { readonly laatste: { nummer: number; op: Date } | undefined; readonly wachtend: number }
type Props = { readonly call: Call; readonly form: FormState; readonly stand: Stand }

export const LogboekPagina = ({ call, form, stand }: Props) => (
  <Schil call={call} titel="Log" fout={Object.keys(form.errors).length > 0}>
    <Stack space="l">
      <PageHead
        boven="Privacy"
        titel="Log"
        intro="Wie keek waarnaar, wat er gebeurde en wat geweigerd is. Inwoners staan erin met een code, niet met hun naam."
      />
      <ErrorSummary form={form} />
      <Uitvoer form={form} />
      <Waarmerk {...stand} />
      <Activiteiten />
    </Stack>
  </Schil>
)

const Uitvoer = ({ form }: { readonly form: FormState }) => (
  <Section titel="De log als bestand">
    <Form form={form} action="/werk/privacy/log/uitvoer">
      <Stack>
        <RadioGroup form={form} name="soort" label="Wat wilt u weten?" options={soorten} />
        <DateField form={form} name="van" label="Eerste dag" />
        <DateField form={form} name="tot" label="Laatste dag" />
        <RadioGroup form={form} name="vorm" label="Hoe wilt u het lezen?" options={vormen} />
        <Paragraph>Dat u dit bestand ophaalt, komt ook in de log.</Paragraph>
        <div>
          <SubmitButton>Bestand ophalen</SubmitButton>
        </div>
      </Stack>
    </Form>
  </Section>
)

const Waarmerk = ({ laatste, wachtend }: Stand) => (
  <Section titel="Is er met de log geknoeid?">
    <Stack>
      <Paragraph>
        {laatste
          ? `Elk uur ondertekent Keukentafel wat erbij kwam. Het laatste waarmerk is nummer ${laatste.nummer}, van ${schrijfDatum(datumInAmsterdam(laatste.op))}, ${tijdInAmsterdam(laatste.op)} uur. Er wachten ${wachtend.toLocaleString('nl-NL')} rijen op het volgende.`
          : 'Er is nog geen waarmerk. Het eerste komt binnen een uur.'}
      </Paragraph>
      <Paragraph>
        Uw beheerder kan alles laten nalopen met: npm run --silent log -- controleer. Dat noemt de eerste rij
        die niet klopt.
      </Paragraph>
    </Stack>
  </Section>
)

/** What a line of the Logboek Dataverwerkingen refers to. */
const Activiteiten = () => (
  <Section titel="Waarvoor wij gegevens verwerken">
    <Paragraph>
      Iedere regel van de log verwijst naar een regel van het{' '}
      <Link href="/werk/privacy/verwerkingsregister">verwerkingsregister</Link>, in de versie die toen gold.
    </Paragraph>
  </Section>
)
