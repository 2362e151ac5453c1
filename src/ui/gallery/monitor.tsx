// Figures: a few cards, and one line in time with its streefwaarde.
import { Badge } from '../badge.tsx'
import { Changes } from '../changes.tsx'
import { Card, Grid, PageHead, Section, Stack } from '../layout.tsx'
import { Figure, LinePicture, type Point, SmallLine } from '../picture.tsx'
import { Spinnenweb } from '../spinnenweb.tsx'
import { Link, Paragraph } from '../text.tsx'

const punten: readonly Point[] = [18, 19, 22, null, 24, 21, 23, 20].map((waarde, nr) => ({
  label: `K${(nr % 4) + 1}`,
  ...(nr % 4 === 0 && { onder: String(2024 + nr / 4) }),
  waarde,
  tekst: waarde === null ? 'geen' : String(waarde),
  open: nr === 7,
}))
const lijnen = [{ waarde: 20, tekst: 'Streefwaarde: ten hoogste 20 %' }]

export const Monitor = () => (
  <Stack space="l">
    <PageHead titel="Monitor" intro="4e kwartaal 2025" />
    <Grid>
      <Card titel="Helpen wij zo dichtbij mogelijk?" href="/werk/monitor/dichtbij.uitstroom" level={2}>
        <Figure waarde="23 %" eenheid="maatwerk" />
        <Badge toon="let_op">Niet gehaald</Badge>
        <SmallLine beschrijving="Van 18 % naar 20 %." punten={punten} lijnen={lijnen} />
      </Card>
    </Grid>
    <Section titel="Waar vragen op uitkwamen">
      <LinePicture
        beschrijving="Het ging van 18 % naar 20 %; het hoogst was 24 %."
        punten={punten}
        lijnen={lijnen}
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
