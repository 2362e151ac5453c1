// The copy on paper: everything that leaves, how much was left out and why, who made it and for whom (AVG 15).

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { PageHead, ScreenOnly, Section, Stack } from '../../ui/layout.tsx'
import { Link, List, Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import type { Kopiestuk } from './kopiestuk.ts'
import { Stukinhoud, stuktitel } from './stuk.tsx'
import { weglaatNaam } from './teksten.ts'
import { type Weglating, weglaatgronden } from './weglating.ts'

type Props = {
  readonly call: Call
  readonly verzoekId: string
  readonly naam: string
  readonly vrager: string
  readonly stukken: readonly Masked<Kopiestuk>[]
  readonly weglatingen: readonly Masked<Weglating>[]
  readonly vandaag: Datum
}

/** Who made it, for whom, and from which question: on every copy, so that a stray one can be traced. */
export const merk = ({
  call,
  vrager,
  vandaag,
  verzoekId,
}: Pick<Props, 'call' | 'vrager' | 'vandaag' | 'verzoekId'>) =>
  `Gemaakt op ${schrijfDatum(vandaag)} door ${call.medewerker.naam} voor ${vrager}. Kenmerk ${verzoekId}.`

export const KopieAfdruk = (o: Props) => (
  <Schil call={o.call} titel="Kopie van uw gegevens">
    <Stack space="l">
      <ScreenOnly>
        <Paragraph>
          <Link href={`/werk/verzoeken/${o.verzoekId}/kopie`}>Terug</Link>. Druk de kopie af met Ctrl en P.
          Geef haar alleen aan {o.vrager}.
        </Paragraph>
      </ScreenOnly>
      <PageHead
        boven={`Gemeente ${o.call.medewerker.gemeente}, ${schrijfDatum(o.vandaag)}`}
        titel={`Wat wij hebben over ${o.naam}`}
        intro="Dit is een kopie van de gegevens in ons programma. Namen van anderen staan er niet in. Een document krijgt u los erbij."
      />
      {o.stukken.map((s) => (
        <Section key={`${s.soort}:${s.id}`} titel={stuktitel(s)}>
          <Stukinhoud s={s} />
        </Section>
      ))}
      {o.weglatingen.length > 0 && <Weggelaten weglatingen={o.weglatingen} />}
      <Waarvoor />
      <Paragraph small>{merk(o)}</Paragraph>
    </Stack>
  </Schil>
)

const Weggelaten = ({ weglatingen }: Pick<Props, 'weglatingen'>) => (
  <Section titel="Wat er niet in staat">
    <Stack>
      <Paragraph>Wij lieten iets weg. Dit is waarom:</Paragraph>
      <List
        items={weglaatgronden.flatMap((grond) => {
          const aantal = weglatingen.filter((w) => w.grond === grond).length
          return aantal === 0
            ? []
            : [`${weglaatNaam[grond]}: ${aantal === 1 ? '1 stuk' : `${aantal} stukken`}`]
        })}
      />
    </Stack>
  </Section>
)

const Waarvoor = () => (
  <Section titel="Wat u nog meer mag weten">
    <Stack>
      <Paragraph>
        Wij gebruiken deze gegevens om u te helpen. Waarvoor precies, op grond van welke wet, wie ze krijgt en
        hoe lang wij ze bewaren, staat in ons verwerkingsregister. Vraag er gerust naar. Wie in uw gegevens
        keek, staat in een eigen overzicht.
      </Paragraph>
      <Paragraph>
        Klopt er iets niet, of wilt u dat wij iets weghalen? Zeg het ons. U kunt ook een klacht indienen bij
        de Autoriteit Persoonsgegevens.
      </Paragraph>
    </Stack>
  </Section>
)
