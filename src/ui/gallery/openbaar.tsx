// Pages outside the werkplek: logging in, and a resident's question.
import { LinkButton, SubmitButton } from '../buttons.tsx'
import { DataList } from '../datalist.tsx'
import { Form } from '../form.tsx'
import { Card, Grid, PageHead, Section, Stack } from '../layout.tsx'
import { Steps } from '../navigation.tsx'
import { OpenbaarPage } from '../openbaarpage.tsx'
import { Paragraph } from '../text.tsx'
import { TextField } from '../textfields.tsx'

const form = { values: {}, errors: {}, csrf: 'c', sleutel: 's' }

export const Inloggen = () => (
  <OpenbaarPage titel="Inloggen" gemeente="Gemeente Overbetuwe">
    <PageHead titel="Inloggen" />
    <Form form={form} action="/inloggen">
      <TextField form={form} name="gebruiker" label="E-mailadres" type="email" autoComplete="username" />
      <TextField
        form={form}
        name="wachtwoord"
        label="Wachtwoord"
        type="password"
        autoComplete="current-password"
      />
      <SubmitButton>Inloggen</SubmitButton>
    </Form>
  </OpenbaarPage>
)

const steps = [
  { label: 'Wij hebben uw vraag', stand: 'gedaan', uitleg: '18 februari' },
  { label: 'Wij praten met u', stand: 'nu', uitleg: 'Vóór 1 april' },
  { label: 'Wij nemen een besluit', stand: 'straks' },
  { label: 'De hulp begint', stand: 'straks' },
] as const

export const MijnVraag = () => (
  <Stack space="l">
    <PageHead titel="Hulp bij het huishouden" />
    <Steps label="Waar uw vraag nu is" steps={steps} />
    <Paragraph lead>Noor de Boer komt op dinsdag 24 maart om 10.30 uur bij u thuis.</Paragraph>
    <Section titel="Uw contact">
      <DataList
        items={[
          ['Naam', 'Noor de Boer'],
          [
            'Telefoon',
            <a key="t" href="tel:0481362300">
              0481 36 23 00
            </a>,
          ],
          ['Bereikbaar', 'Maandag tot en met donderdag, 9 tot 16 uur'],
        ]}
      />
    </Section>
    <LinkButton href="/mijn/berichten/nieuw" variant="primary">
      Stuur een bericht
    </LinkButton>
  </Stack>
)

const logo =
  "data:image/svg+xml,%3csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'%3e%3ccircle cx='20' cy='20' r='18' fill='%2300507d'/%3e%3c/svg%3e"

const offers = [
  ['Eettafel De Hoendrik', 'Zetten', 'Dinsdag 12 uur'],
  ['Valpreventie', 'Elst', 'Woensdag 10 uur'],
] as const

/** A wide page, of a municipality with its own logo. */
export const Kaart = () => (
  <OpenbaarPage
    titel="Sociale kaart"
    gemeente="Gemeente Overbetuwe"
    thema={{ assets: new Map(), logo }}
    breed
  >
    <PageHead titel="Hulp en activiteiten bij u in de buurt" />
    <Grid>
      {offers.map(([name, village, when]) => (
        <Card key={name} titel={name} href="/kaart/1" level={2}>
          <Paragraph>
            {village}, {when}
          </Paragraph>
        </Card>
      ))}
    </Grid>
  </OpenbaarPage>
)
