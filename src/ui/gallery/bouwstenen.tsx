// The building blocks that the other pages of the gallery do not show, or not in each state.
import { Alert } from '../alert.tsx'
import { Badge } from '../badge.tsx'
import { Button, ButtonRow, LinkButton, SubmitButton } from '../buttons.tsx'
import { Form } from '../form.tsx'
import { Card, Cluster, Grid, PageHead, Section, Stack } from '../layout.tsx'
import { OnlyLooking } from '../looking.tsx'
import { Pager, Steps } from '../navigation.tsx'
import { Table } from '../table.tsx'
import { EmptyState, Heading, Link, List, Paragraph } from '../text.tsx'

const Buttons = () => (
  <Section titel="Knoppen">
    <ButtonRow>
      <SubmitButton>Opslaan</SubmitButton>
      <Button>Wijzigen</Button>
      <Button variant="subtle">Meer</Button>
      <Button variant="danger">Verwijderen</Button>
      <LinkButton href="/x">Openen</LinkButton>
      <Button variant="primary" reden="Alleen de regisseur sluit het plan.">
        Plan sluiten
      </Button>
    </ButtonRow>
  </Section>
)

const looking = { reden: 'U kunt alleen kijken.', isDaad: (_: string, adres: string) => adres === '/daad' }

const AlleenKijken = () => (
  <Section titel="Alleen kijken">
    <OnlyLooking looking={looking}>
      <Form form={{ values: {}, errors: {}, csrf: 'c', sleutel: 's' }} action="/daad">
        <SubmitButton>Vastleggen</SubmitButton>
      </Form>
      <ButtonRow>
        <LinkButton href="/daad">Plannen</LinkButton>
        <LinkButton href="/x">Lezen</LinkButton>
      </ButtonRow>
      <Paragraph>
        <Link href="/daad">Overdragen</Link>
      </Paragraph>
    </OnlyLooking>
  </Section>
)

const Messages = () => (
  <Section titel="Berichten en standen">
    <Alert>De gegevens komen van de BRP.</Alert>
    <Alert kind="let_op" titel="Er loopt al een vraag">
      Kijk eerst of dit dezelfde vraag is.
    </Alert>
    <Alert kind="fout" titel="De brief is niet verstuurd">
      Probeer het over een paar minuten nog eens.
    </Alert>
    <Alert kind="gelukt" titel="Het contact is opgeslagen" />
    <Cluster apart>
      <Badge>Loopt</Badge>
      <Badge toon="let_op">Nog 4 dagen</Badge>
      <Badge toon="te_laat">2 dagen te laat</Badge>
      <Badge toon="gelukt">Gelukt</Badge>
    </Cluster>
  </Section>
)

const Figures = () => (
  <Section titel="Cijfers">
    <Grid>
      <Card titel="Komt iemand binnen een half jaar terug?" href="/x">
        <Paragraph>
          <strong>18 procent</strong>, streven 12 procent
        </Paragraph>
        <Badge toon="let_op">Hoger dan vorig kwartaal</Badge>
      </Card>
      <Card titel="Hoe lang wacht iemand op een gesprek?">
        <Paragraph>
          <strong>19 dagen</strong>, streven 21 dagen
        </Paragraph>
        <Badge toon="gelukt">Streven gehaald</Badge>
      </Card>
    </Grid>
    <Table
      caption="Meldingen per kern"
      columns={[
        { label: 'Kern' },
        { label: 'Meldingen', numeric: true },
        { label: 'Per 1.000 inwoners', numeric: true },
      ]}
      rows={[
        { id: 'elst', cells: ['Elst', '1.204', '54,1'] },
        { id: 'zetten', cells: ['Zetten', '318', '61,8'] },
      ]}
    />
    <Pager tekst="26 tot en met 50 van 318" vorige="?na=0" volgende="?na=50" />
  </Section>
)

export const Bouwstenen = () => (
  <Stack space="xl">
    <PageHead boven="Beheer" titel="Bouwstenen" intro="Zo zien de onderdelen van een scherm eruit." />
    <Buttons />
    <AlleenKijken />
    <Messages />
    <Figures />
    <Section titel="Tekst">
      <Stack space="s">
        <Heading level={3}>Een kop in een blok</Heading>
        <Paragraph>Dicht onder de kop staat waar het over gaat.</Paragraph>
      </Stack>
      <Paragraph lead>De eerste zin van een bladzijde mag groter zijn.</Paragraph>
      <Paragraph>
        Gewone tekst met <Link href="/x">een verwijzing</Link> naar een andere bladzijde.
      </Paragraph>
      <Paragraph small>Kleine tekst voor wat u mag overslaan.</Paragraph>
      <Heading level={4}>Een kleine kop</Heading>
      <List items={['Eerste', 'Tweede']} />
    </Section>
    <Section titel="Leeg">
      <EmptyState titel="Nog geen afspraken" acties={<Button variant="primary">Afspraak maken</Button>}>
        Hier staan straks de afspraken van dit huishouden, van u en van de inwoner.
      </EmptyState>
      <Steps
        label="Stand"
        steps={[
          { label: 'Gemeld', stand: 'gedaan' },
          { label: 'Besluit', stand: 'nu' },
        ]}
      />
    </Section>
  </Stack>
)
