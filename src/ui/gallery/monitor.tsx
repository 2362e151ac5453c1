// Figures: a few cards with their line, and every picture with its table.
import { Badge } from '../badge.tsx'
import { Changes } from '../changes.tsx'
import { Card, Grid, PageHead, Section, Stack } from '../layout.tsx'
import { Figure, SmallLine } from '../picture.tsx'
import { line } from '../pictures/line.tsx'
import { Pictured } from '../pictures/pictured.tsx'
import { Spinnenweb } from '../spinnenweb.tsx'
import { Link, Paragraph } from '../text.tsx'
import { lijn } from './beelddata.ts'

export const Monitor = () => (
  <Stack space="l">
    <PageHead titel="Monitor" intro="4e kwartaal 2025" />
    <Grid>
      <Card titel="Helpen wij zo dichtbij mogelijk?" href="/werk/monitor/dichtbij.uitstroom" level={2}>
        <Figure waarde="23 %" eenheid="maatwerk" />
        <Badge toon="let_op">Niet gehaald</Badge>
        <SmallLine data={lijn} />
      </Card>
    </Grid>
    <Section titel="Waar vragen op uitkwamen">
      <Pictured
        picture={line(lijn)}
        table={{
          caption: 'Maatwerk, per kwartaal',
          columns: [{ label: 'Kwartaal' }, { label: 'Cijfer', numeric: true }],
          rows: lijn.punten.map(({ naam, voluit }) => ({ id: naam, cells: [naam, voluit] })),
        }}
        csv="/werk/monitor/dichtbij.uitstroom.csv"
      />
      <Spinnenweb
        beschrijving="Tussen 2 maart en 1 september: meedoen omhoog van 3 naar 7."
        spaken={[
          ['Lichaam'],
          ['Mentaal', 'welbevinden'],
          ['Zingeving'],
          ['Kwaliteit', 'van leven'],
          ['Meedoen'],
        ].map((woorden) => ({ woorden }))}
        top={10}
        webben={[
          { naam: '2 maart', waarden: [5, 6, 4, 6, 3] },
          { naam: '1 september', waarden: [5, 6, 6, 6, 7] },
        ]}
      />
      <Changes
        stukken={[
          { tekst: 'Ik wil ', soort: 'gelijk' },
          { tekst: 'zelf ', soort: 'weg' },
          { tekst: 'samen ', soort: 'erbij' },
          { tekst: 'koken.', soort: 'gelijk' },
        ]}
      />
      <Paragraph small>
        <Link href="/werk/monitor">Alle cijfers</Link>
      </Paragraph>
    </Section>
  </Stack>
)
