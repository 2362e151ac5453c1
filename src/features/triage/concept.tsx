// The draft: its rules in order with what moves them, what to look out for, the test, and publishing.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { Button, ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form, Versieveld } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Details, List, Paragraph } from '../../ui/text.tsx'
import { DateField, TextArea } from '../../ui/textfields.tsx'
import type { Regel } from '../melding/triage.ts'
import { Getypt } from './getypt.tsx'
import { Regelsblok } from './regelsblok.tsx'
import { regelNaam } from './teksten.ts'
import { isVast, onbereikbaar, type Versie } from './triage.ts'

type Props = {
  readonly call: Call
  readonly versie: Versie
  /** Why it cannot be published now. */
  readonly nietPubliceren: string | undefined
  readonly form: FormState
}

const pad = '/werk/beheer/triage/concept'

export function ConceptPagina(props: Props) {
  const { call, versie, form } = props
  const { '': algemeen, ...velden } = form.errors
  return (
    <Schil call={call} titel="Concept van de triage" fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <PageHead
          boven="Triage"
          titel={`Concept van versie ${versie.nummer}`}
          intro={`Gemaakt van versie ${versie.uit}. Niemand merkt er iets van tot u publiceert.`}
          acties={<LinkButton href={`${pad}/regels/nieuw`}>Regel erbij</LinkButton>}
        />
        <ErrorSummary form={{ ...form, errors: velden }} algemeen={algemeen} />
        {/* The reason of a publication stands in its own field; the words of a rule that is gone stand nowhere else. */}
        {form.values.zin !== undefined && <Getypt form={form} />}
        <Waarschuwing regels={versie.regels} />
        <Section titel="Regels">
          <Regelsblok
            caption="Regels van het concept, van boven naar beneden"
            regels={versie.regels}
            kolommen={[]}
            onder={(regel) => <Knoppen {...props} regel={regel} />}
          />
        </Section>
        <Toetsen {...props} />
        <Publiceren {...props} />
        <Details titel="Concept weggooien">
          <Form form={{ ...form, errors: {} }} action={`${pad}/weg`}>
            <Versieveld van={versie.versie} />
            <Stack>
              <Paragraph>Alles wat u in dit concept veranderde gaat weg. Wat nu geldt blijft.</Paragraph>
              <SubmitButton variant="danger">Gooi het concept weg</SubmitButton>
            </Stack>
          </Form>
        </Details>
      </Stack>
    </Schil>
  )
}

function Waarschuwing({ regels }: { regels: readonly Regel[] }) {
  const dood = onbereikbaar(regels)
  if (dood.length === 0) return null
  return (
    <Alert kind="let_op" titel="Deze regels geven nooit een advies">
      <List
        items={dood.map(
          ({ code, door }) =>
            `${regelNaam(code)}: de regel ${regelNaam(door)} staat erboven en past altijd al. Zet haar hoger, of haal haar weg.`,
        )}
      />
    </Alert>
  )
}

/** One form per rule, so that it works without scripts; each button says which rule, for who hears it. */
const Knoppen = ({ versie, form, regel }: Props & { regel: Regel }) => (
  <Form form={{ ...form, errors: {} }} action={`${pad}/plaats`}>
    <Versieveld van={versie.versie} />
    <input type="hidden" name="code" value={regel.code} />
    <ButtonRow>
      <LinkButton href={`${pad}/regels/${regel.code}`} variant="subtle">
        Aanpassen<span className="kt-hidden"> {regelNaam(regel.code)}</span>
      </LinkButton>
      {!isVast(regel) &&
        (['omhoog', 'omlaag', 'weg'] as const).map((wat) => (
          <Button
            key={wat}
            type="submit"
            variant="subtle"
            name="wat"
            value={wat}
            ariaLabel={`${regelNaam(regel.code)} ${wat}`}
          >
            {wat === 'weg' ? 'Weg' : wat === 'omhoog' ? 'Omhoog' : 'Omlaag'}
          </Button>
        ))}
    </ButtonRow>
  </Form>
)

const Toetsen = ({ versie }: Props) => (
  <Section titel="Toetsen">
    <Stack>
      <Paragraph>
        {versie.getoetst === versie.versie
          ? 'Dit concept is getoetst zoals het nu is.'
          : 'Kijk eerst wat dit concept had geadviseerd bij de meldingen van het afgelopen jaar.'}
      </Paragraph>
      <LinkButton href={`${pad}/toets`}>Toets op het afgelopen jaar</LinkButton>
    </Stack>
  </Section>
)

const Publiceren = ({ versie, nietPubliceren, form }: Props) => (
  <Section titel="Publiceren">
    {nietPubliceren && !form.values.reden ? (
      <Button reden={nietPubliceren}>Publiceer</Button>
    ) : (
      <Form form={form} action="/werk/beheer/triage/publicatie">
        <Versieveld van={versie.versie} />
        <Stack>
          <TextArea
            form={form}
            name="reden"
            label="Waarom veranderen de regels?"
            hint="Dit staat bij de versie, voor iedereen die haar later leest."
            maxLength={2000}
            rows={3}
          />
          <DateField
            form={form}
            name="vanaf"
            label="Vanaf welke dag?"
            hint="Leeg is meteen. Meldingen die al gescreend zijn veranderen niet."
            optional
          />
          <SubmitButton>Publiceer deze versie</SubmitButton>
        </Stack>
      </Form>
    )}
  </Section>
)
