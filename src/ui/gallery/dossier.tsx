// A dossier as staff see it: now, the plan, the people, the timeline.
import type { FormState } from '../../platform/formstate.ts'
import { Alert } from '../alert.tsx'
import { Badge } from '../badge.tsx'
import { Button, ButtonRow, LinkButton } from '../buttons.tsx'
import { DataList } from '../datalist.tsx'
import { Ecogram } from '../ecogram.tsx'
import { Form } from '../form.tsx'
import { Cluster, PageHead, ScreenOnly, ScrollRegion, Section, Split, Stack } from '../layout.tsx'
import { Jumps } from '../navigation.tsx'
import { Table } from '../table.tsx'
import { ButtonDetails, Heading, Paragraph, Quote } from '../text.tsx'
import { TextArea } from '../textfields.tsx'
import { Timeline } from '../timeline.tsx'

const facts = [
  ['Adres', 'Hoofdstraat 12, 6671 BV Zetten'],
  ['Leden', 'Mevrouw A. de Wit (81), haar zoon Peter (52)'],
  ['Regisseur', 'Noor de Boer'],
  ['Telefoon', '0488 45 12 12'],
  ['Huisarts', ''],
  ['Wie mag dit zien', 'Team Wmo Zuid en Fleur Hendriks'],
] as const

const events = [
  {
    id: 'a',
    datum: '12 maart 2026',
    tijdstip: '2026-03-12',
    titel: 'Zoon belde: moeder is twee keer gevallen',
    door: 'Kim de Groot',
    meer: <Paragraph>Geen letsel. Zij wil niet naar de huisarts.</Paragraph>,
  },
  {
    id: 'b',
    datum: '3 maart 2026',
    tijdstip: '2026-03-03',
    titel: 'Gesprek thuis gevoerd',
    door: 'Noor de Boer',
  },
  {
    id: 'c',
    datum: '18 februari 2026',
    tijdstip: '2026-02-18',
    titel: 'Melding ontvangen van dokter Visser',
    door: 'Kim de Groot',
  },
]

/** One line of every kind, so that each dash is seen. */
const people = {
  beschrijving: 'Mevrouw De Wit woont alleen; haar zoon en vier anderen staan om haar heen.',
  personen: [
    'A. de Wit',
    'Peter de Wit',
    'Buurvrouw Riet',
    'Henk',
    'Nicht Anna van der Berg',
    'Mentor Kok',
  ].map((naam, nr) => ({ id: String(nr), naam, isLid: nr === 0 })),
  lijnen: ['kind', 'netwerk', 'mantelzorger', 'partner', 'vertegenwoordiger'].map((soort, nr) => ({
    van: String(nr + 1),
    naar: '0',
    soort,
  })),
  soorten: ['kind', 'netwerk', 'mantelzorger', 'partner', 'vertegenwoordiger'].map((soort) => ({
    soort,
    tekst: soort,
  })),
}

const Nu = () => (
  <Section titel="Nu" acties={<Button variant="primary">Gesprek plannen</Button>}>
    <Alert kind="let_op" titel="Het onderzoek is klaar vóór maandag 1 april">
      Nog 4 dagen. De wet geeft zes weken vanaf de melding.
    </Alert>
    <ScreenOnly>
      <ButtonRow>
        <Button>Afspraak toevoegen</Button>
        <Button reden="Dat kan als mevrouw De Wit het plan heeft goedgekeurd.">Plan starten</Button>
      </ButtonRow>
    </ScreenOnly>
  </Section>
)

const Plan = () => (
  <Section
    titel="Plan"
    acties={
      <LinkButton href="/werk/plan" variant="subtle">
        Plan openen
      </LinkButton>
    }
  >
    <Quote van="Mevrouw De Wit, 3 maart 2026">
      “Ik wil in mijn eigen huis blijven wonen, en Peter niet voor alles bellen.”
    </Quote>
    <Table
      caption="Doelen"
      columns={[
        { label: 'Doel' },
        { label: 'Start', numeric: true, narrow: true },
        { label: 'Nu', numeric: true, narrow: true },
        { label: 'Streven', numeric: true, narrow: true },
        { label: 'Stand', narrow: true },
      ]}
      rows={[
        { id: '1', cells: ['Veilig douchen zonder hulp', '3', '6', '8', <Badge key="b">Loopt</Badge>] },
        {
          id: '2',
          cells: [
            'Peter heeft één vrije dag in de week',
            '2',
            '8',
            '8',
            <Badge key="b" toon="gelukt">
              Gelukt
            </Badge>,
          ],
        },
      ]}
    />
  </Section>
)

export const Dossier = ({ form }: { readonly form: FormState }) => (
  <Stack space="l">
    <PageHead
      boven={<a href="/werk/dossiers">Dossiers</a>}
      titel="Huishouden De Wit"
      intro={
        <Cluster>
          <span>Zetten · 2 personen · regisseur Noor de Boer</span>
          <Badge toon="let_op">Nog 4 dagen</Badge>
        </Cluster>
      }
      acties={<LinkButton href="/werk/dossiers/1/afdruk">Afdrukken</LinkButton>}
    />
    <Jumps
      items={[
        { naar: 'mensen', label: 'Mensen' },
        { naar: 'tijdlijn', label: 'Tijdlijn' },
      ]}
    />
    <Split
      label="Over dit huishouden"
      side={
        <>
          <Heading level={2}>Over dit huishouden</Heading>
          <DataList items={facts} />
        </>
      }
    >
      <Nu />
      <Plan />
      <Section titel="Mensen" id="mensen">
        <ScrollRegion label="Mensen en hun relaties">
          <Ecogram {...people} />
        </ScrollRegion>
      </Section>
      <Section titel="Tijdlijn" id="tijdlijn">
        <ButtonDetails titel="Notitie toevoegen">
          <Form form={form} action="/werk/notitie">
            <TextArea form={form} name="notitie" label="Wat wilt u onthouden?" rows={3} />
            <ButtonRow>
              <Button type="submit" variant="primary">
                Opslaan
              </Button>
            </ButtonRow>
          </Form>
        </ButtonDetails>
        <Timeline items={events} />
      </Section>
    </Split>
  </Stack>
)
