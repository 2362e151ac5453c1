// Figures: a few cards, and one line in time with its streefwaarde.
import { Badge } from '../badge.tsx'
import { Card, Grid, PageHead, Section, Stack } from '../layout.tsx'
import { Figure, LinePicture, type Point, SmallLine } from '../picture.tsx'
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
      <Paragraph small>
        <Link href="/werk/monitor">Alle cijfers</Link>
      </Paragraph>
    </Section>
  </Stack>
)
