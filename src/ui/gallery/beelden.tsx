// Every picture as it is on most days, with its table and its file.
import { PageHead, Section, Stack } from '../layout.tsx'
import { ages } from '../pictures/ages.tsx'
import { bars } from '../pictures/bars.tsx'
import { flow } from '../pictures/flow.tsx'
import { journey } from '../pictures/journey.tsx'
import { duurTekst } from '../pictures/journeywords.ts'
import { line } from '../pictures/line.tsx'
import { multiples } from '../pictures/multiples.tsx'
import { Pictured } from '../pictures/pictured.tsx'
import { lijn, perKern, profiel, prognose, reeksen, reis, stroom } from './beelddata.ts'

const csv = '/werk/monitor/dichtbij.uitstroom.csv'
const tabel = (caption: string, koppen: readonly string[], rijen: readonly (readonly string[])[]) => ({
  caption,
  columns: koppen.map((label, nr) => ({ label, numeric: nr > 0 })),
  rows: rijen.map((cells) => ({ id: cells.join(' '), cells })),
})

const prognoseTabel = tabel(
  'Kosten per jaar',
  ['Jaar', 'Kosten', 'Bijna zeker'],
  prognose.punten.map((p) => [p.naam, p.voluit, p.tussen?.tekst ?? '']),
)
const stroomTabel = tabel(
  'Waar jongeren heen gingen',
  ['Van', 'Naar', 'Aantal'],
  stroom.stromen.map((s) => [s.van, s.naar, String(s.aantal)]),
)

export const Beelden = () => (
  <Stack space="l">
    <PageHead titel="Beelden" />
    <Section titel="Lijn met streefwaarde en marge">
      <Pictured picture={line(prognose)} table={prognoseTabel} csv={csv} />
    </Section>
    <Section titel="Van jeugd naar Wmo">
      <Pictured picture={flow(stroom)} table={stroomTabel} csv={csv} />
    </Section>
    <Section titel="De reis van een huishouden">
      <Pictured
        picture={journey(reis)}
        table={tabel(
          'Hulp in de tijd',
          ['Hulp', 'Wanneer'],
          reis.stappen.map((s) => [s.naam, duurTekst(s)]),
        )}
        csv={csv}
      />
    </Section>
  </Stack>
)

export const Kernen = () => (
  <Stack space="l">
    <PageHead titel="Kernen" />
    <Section titel="Per kern">
      <Pictured
        picture={bars(perKern)}
        table={tabel(
          'Maatwerk per kern',
          ['Kern', 'Cijfer'],
          perKern.staven.map((s) => [s.naam, s.tekst]),
        )}
        csv={csv}
      />
    </Section>
    <Section titel="Elke kern in de tijd">
      <Pictured
        picture={multiples(reeksen)}
        table={tabel(
          'Maatwerk per kern, per kwartaal',
          ['Kern', ...lijn.punten.map(({ naam }) => naam)],
          reeksen.reeksen.map(({ naam, punten }) => [naam, ...punten.map(({ tekst }) => tekst)]),
        )}
        csv={csv}
      />
    </Section>
  </Stack>
)

export const Leeftijden = () => (
  <Stack space="l">
    <PageHead titel="Kosten per leeftijd" />
    <Section titel="Honderd leeftijden">
      <Pictured
        picture={ages(profiel)}
        table={tabel(
          'Kosten per leeftijd',
          ['Leeftijd', 'Kosten'],
          profiel.jaren.map((j) => [`${j.leeftijd} jaar`, j.tekst]),
        )}
        csv={csv}
      />
    </Section>
  </Stack>
)
