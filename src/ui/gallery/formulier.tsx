// The form of a new contact, empty or sent back with errors.
import type { FormState } from '../../platform/formstate.ts'
import { Alert } from '../alert.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../buttons.tsx'
import { Checkbox, CheckboxGroup, RadioGroup, Select } from '../choices.tsx'
import { ForReferrer, WithReason } from '../conditional.tsx'
import { ErrorSummary, Form } from '../form.tsx'
import { FieldRow, PageHead, Section, Split, Stack } from '../layout.tsx'
import { Details, List, Paragraph } from '../text.tsx'
import { DateField, TextArea, TextField } from '../textfields.tsx'

const channels = [
  { value: 'telefoon', label: 'Telefoon' },
  { value: 'balie', label: 'Balie' },
  { value: 'mail', label: 'E-mail' },
]
const laws = [
  { value: 'wmo', label: 'Wmo 2015' },
  { value: 'jeugdwet', label: 'Jeugdwet' },
  { value: 'participatiewet', label: 'Participatiewet' },
]
const areas = [
  { value: 'wonen', label: 'Wonen', hint: 'Huis, trap, douche, buurt' },
  { value: 'geld', label: 'Geld en schulden' },
  { value: 'opvoeden', label: 'Opvoeden' },
]
const yesNo = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
]

const concept = { naam: '/werk/contact', pagina: '/werk/contact/nieuw', van: '14:03 uur' }

const Advice = () => (
  <>
    <Section titel="Advies">
      <Paragraph>
        <strong>Maak een afspraak voor een gesprek thuis.</strong>
      </Paragraph>
      <Paragraph small>Want: 80 jaar of ouder, twee keer gevallen, en er is al een plan.</Paragraph>
    </Section>
    <Section titel="In Zetten">
      <List items={['Eettafel De Hoendrik, dinsdag 12 uur', 'Valpreventie, woensdag 10 uur']} />
    </Section>
  </>
)

export const Formulier = ({ form }: { readonly form: FormState }) => (
  <Stack space="l">
    <PageHead titel="Nieuw contact" intro="In een halve minuut klaar. Meer vragen kan ook later." />
    <ErrorSummary form={form} />
    <Split label="Advies" side={<Advice />}>
      <Form form={{ ...form, concept }} action="/werk/contact/nieuw">
        <TextField form={form} name="onderwerp" label="Waar gaat het over?" hint="In een paar woorden" />
        <RadioGroup form={form} name="kanaal" label="Hoe kwam de vraag binnen?" options={channels} inline />
        <WithReason>
          <RadioGroup
            form={form}
            name="doelDuidelijk"
            label="Is het doel duidelijk?"
            options={yesNo}
            inline
          />
          <TextField form={form} name="doelReden" label="Waarom begint u toch?" />
        </WithReason>
        <ForReferrer titel="Terugkoppeling aan wie verwijst">
          <TextField form={form} name="praktijk" label="Praktijk of organisatie" optional width="l" />
        </ForReferrer>
        <FieldRow>
          <TextField form={form} name="naam" label="Naam" optional width="l" />
          <DateField form={form} name="geboren" label="Geboortedatum" optional />
        </FieldRow>
        <Alert kind="info" titel="Mevrouw A. de Wit (81), Zetten">
          Bekend · plan loopt · regisseur Noor de Boer · laatste contact 3 maart
        </Alert>
        <Details titel="Meer vragen" open>
          <TextField form={form} name="postcode" label="Postcode" width="s" autoComplete="off" />
          <Select form={form} name="wet" label="Wet" empty="Maak een keuze" options={laws} />
          <RadioGroup form={form} name="haast" label="Is er haast bij?" options={yesNo} />
          <CheckboxGroup
            form={form}
            name="leefgebied"
            label="Leefgebieden"
            hint="Kies alles wat past"
            options={areas}
            columns
          />
          <TextArea form={form} name="bericht" label="Wat vertelde de inwoner?" hint="In eigen woorden" />
          <Checkbox
            form={form}
            name="akkoord"
            label="De inwoner vindt het goed dat wij de huisarts vragen"
            hint="Leg uit waarom, en dat nee ook mag"
          />
        </Details>
        <ButtonRow>
          <SubmitButton>Klaar</SubmitButton>
          <LinkButton href="/werk" variant="subtle">
            Niet opslaan
          </LinkButton>
        </ButtonRow>
      </Form>
    </Split>
  </Stack>
)
