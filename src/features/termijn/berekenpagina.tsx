// The page for who wants to know when a term ends: what is asked, the day, and every step towards it.

import type { FormState } from '../../platform/formstate.ts'
import { Alert } from '../../ui/alert.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup, Select } from '../../ui/choices.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { FieldRow, PageHead, Section, Stack } from '../../ui/layout.tsx'
import { OpenbaarPage } from '../../ui/openbaarpage.tsx'
import { Details, Link, List, Paragraph } from '../../ui/text.tsx'
import { DateField, TextField } from '../../ui/textfields.tsx'
import { schrijfDatum, weekdag } from './datum.ts'
import { eenheden, pauzevelden } from './formulier.ts'
import type { TermijnUitkomst } from './termijn.ts'

type Props = {
  readonly form: FormState
  /** What was worked out, and the question of the API that gives the same. */
  readonly antwoord?: Berekend
}

const pad = '/hulp/termijnberekening'
const eenheidNaam: Readonly<Record<(typeof eenheden)[number], string>> = {
  W: 'weken',
  werkdagen: 'werkdagen',
  D: 'dagen',
  M: 'maanden',
  Y: 'jaren',
}

export const BerekenPagina = ({ form, antwoord }: Props) => (
  <OpenbaarPage
    titel="Wanneer eindigt een termijn?"
    gemeente="Keukentafel"
    fout={Object.keys(form.errors).length > 0}
  >
    <Stack space="l">
      <PageHead
        titel="Wanneer eindigt een termijn?"
        intro="Een termijn is de tijd die iemand krijgt voor een antwoord, een brief of een besluit. Wij tellen voor u, en laten elke stap zien."
      />
      <ErrorSummary form={form} />
      {antwoord && <Antwoord {...antwoord} />}
      <Vraag form={form} />
      <Details titel="Waar komt dit vandaan?">
        <Stack>
          <Paragraph>
            De regels staan in de Algemene termijnenwet. Wij kennen de feestdagen van 2015 tot en met 2032. In
            welke jaren de regering nog extra dagen kan aanwijzen, zeggen wij erbij.
          </Paragraph>
          <Paragraph>
            Dit is een hulpmiddel. Gaat het om een bezwaar, of is de dag bijna voorbij? Wacht dan niet, en bel
            wie u de brief stuurde.
          </Paragraph>
          <Paragraph small>
            Voor programma’s: <Link href="/api/v1/openapi.json">beschrijving van de API</Link>.
          </Paragraph>
        </Stack>
      </Details>
    </Stack>
  </OpenbaarPage>
)

type Berekend = { readonly uitkomst: TermijnUitkomst; readonly vraag: URLSearchParams }

const Antwoord = ({ uitkomst, vraag }: Berekend) => (
  <Section titel="De laatste dag" id="antwoord">
    <Stack>
      <Alert kind="gelukt" titel={`${weekdag(uitkomst.einddatum)} ${schrijfDatum(uitkomst.einddatum)}`}>
        Tot het einde van die dag is het op tijd.
      </Alert>
      <List items={uitkomst.stappen} />
      <Paragraph small>
        <Link href={`/api/v1/termijnberekening?${vraag}`}>Hetzelfde antwoord als gegevens (JSON)</Link>
      </Paragraph>
    </Stack>
  </Section>
)

const Vraag = ({ form }: { form: FormState }) => (
  <form className="kt-form" method="get" action={pad} noValidate>
    <Stack>
      <DateField
        form={form}
        name="begin"
        label="Op welke dag gebeurde het?"
        hint="Bijvoorbeeld de dag van de brief of van de melding. Dag 1 is de dag erna."
      />
      <FieldRow>
        <TextField
          form={form}
          name="aantal"
          label="Hoe lang duurt de termijn?"
          inputMode="numeric"
          width="s"
        />
        <Select
          form={form}
          name="eenheid"
          label="Dagen, weken of maanden"
          options={eenheden.map((value) => ({ value, label: eenheidNaam[value] }))}
        />
      </FieldRow>
      <RadioGroup
        form={form}
        name="awt"
        label="Staat de termijn in een wet?"
        hint="Een termijn uit een wet eindigt niet in het weekend of op een feestdag. Een afspraak of belofte wel."
        options={[
          { value: 'ja', label: 'Ja' },
          { value: 'nee', label: 'Nee, het is een afspraak' },
        ]}
      />
      <Pauzes form={form} />
      <ButtonRow>
        <SubmitButton>Reken uit</SubmitButton>
        <LinkButton href={pad} variant="subtle">
          Begin opnieuw
        </LinkButton>
      </ButtonRow>
    </Stack>
  </form>
)

const Pauzes = ({ form }: { form: FormState }) => (
  <Details
    titel="Stond de termijn een tijd stil?"
    open={pauzevelden.some((velden) => velden.some((veld) => form.values[veld] || form.errors[veld]))}
  >
    <Stack>
      <Paragraph>
        Vroeg de gemeente u om iets dat nog ontbrak? Dan staat de termijn stil vanaf de dag erna, tot de dag
        van uw antwoord.
      </Paragraph>
      {pauzevelden.map(([gevraagd, antwoord], nummer) => (
        <FieldRow key={gevraagd}>
          <DateField form={form} name={gevraagd} label={`Gevraagd op (${nummer + 1})`} optional />
          <DateField form={form} name={antwoord} label={`Antwoord op (${nummer + 1})`} optional />
        </FieldRow>
      ))}
    </Stack>
  </Details>
)
