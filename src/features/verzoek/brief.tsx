// The letter to print: what was asked, what we do, why not all or not yet, and what the inwoner can do (AVG 12 lid 3 and 4).

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { PageHead, ScreenOnly, Section, Stack } from '../../ui/layout.tsx'
import { Link, Paragraph, Quote } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import { BriefDingen } from './briefdingen.tsx'
import type { Detail } from './detail.tsx'
import { grondBrief } from './teksten.ts'

type Props = { readonly call: Call; readonly v: Masked<Detail>; readonly vandaag: Datum }

const gevraagd = {
  inzage: 'een kopie van wat wij hebben',
  correctie: 'om iets te verbeteren',
  vernietiging: 'om iets weg te halen',
} as const

const wijDoen = {
  inzage:
    'U krijgt een kopie. Een collega kijkt eerst of er niets in staat dat een ander schaadt. Dat laten wij dan weg.',
  correctie: 'Wij verbeteren het, en zeggen het tegen wie deze gegevens van ons kreeg.',
} as const

/** Promised before, told after: a letter can be printed again. */
function wijHalenWeg({ dingen = [] }: Masked<Detail>): string {
  const weg = dingen.filter(({ wegOp }) => wegOp !== null).length
  if (weg === 0) return 'Wij halen dit weg. Dat kan niet terug.'
  return weg === dingen.length
    ? 'Wij hebben dit weggehaald. Dat kan niet terug.'
    : 'Een deel hebben wij weggehaald. De rest halen wij nog weg. Dat kan niet terug.'
}

/** There is something to tell: an answer, or that it takes longer (AVG 12 lid 3). */
export const heeftBrief = (v: { [veld in 'besluit' | 'verlengdOp' | 'ingetrokkenOp']?: unknown }): boolean =>
  Boolean(v.besluit || (v.verlengdOp && !v.ingetrokkenOp))

export const BriefPagina = ({ call, v, vandaag }: Props) => (
  <Schil call={call} titel="Brief aan de inwoner">
    <Stack space="l">
      <ScreenOnly>
        <Paragraph>
          <Link href={`/werk/privacy/verzoeken/${v.id}`}>Terug naar de vraag</Link>. Druk de brief af met Ctrl
          en P.
        </Paragraph>
      </ScreenOnly>
      <PageHead
        boven={`Gemeente ${call.medewerker.gemeente}, ${schrijfDatum(vandaag)}`}
        titel={v.besluit ? 'Antwoord op uw vraag over gegevens' : 'Uw vraag over gegevens duurt langer'}
      />
      <Paragraph>{`Beste ${v.vrager},`}</Paragraph>
      <Paragraph>
        {`Op ${v.ontvangenOp ? schrijfDatum(v.ontvangenOp) : ''} vroeg u ons ${v.soort ? gevraagd[v.soort] : ''}${v.alsWat ? ` over ${v.naam}` : ' over u'}. U vroeg:`}
      </Paragraph>
      <Quote>{v.woorden}</Quote>
      {v.besluit ? <Besluit v={v} /> : <Langer v={v} />}
      <Rechten call={call} v={v} />
      <Paragraph>{`Met vriendelijke groet, ${call.medewerker.naam}, ${call.medewerker.functie}`}</Paragraph>
    </Stack>
  </Schil>
)

const antwoord = {
  ingewilligd: 'Ons antwoord: ja',
  deels: 'Ons antwoord: voor een deel',
  geweigerd: 'Ons antwoord: nee',
} as const

const Besluit = ({ v }: Pick<Props, 'v'>) => (
  <Section titel={v.besluit ? antwoord[v.besluit] : ''}>
    <Stack>
      {v.soort && v.besluit !== 'geweigerd' && (
        <Paragraph>{v.soort === 'vernietiging' ? wijHalenWeg(v) : wijDoen[v.soort]}</Paragraph>
      )}
      {v.soort === 'vernietiging' && <BriefDingen v={v} />}
      {v.weigergrond && <Paragraph>{grondBrief[v.weigergrond]}</Paragraph>}
      <Paragraph>{v.besluitwoorden}</Paragraph>
      {v.soort === 'correctie' && v.besluit !== 'ingewilligd' && (
        <Paragraph>
          U mag opschrijven wat er volgens u niet klopt. Dat zetten wij dan bij uw dossier. Wie het leest,
          ziet ook uw woorden.
        </Paragraph>
      )}
    </Stack>
  </Section>
)

const Langer = ({ v }: Pick<Props, 'v'>) => (
  <Section titel="Wij hebben meer tijd nodig">
    <Stack>
      <Paragraph>
        {`Wij moeten binnen een maand antwoord geven. Dat lukt niet. Uiterlijk op ${v.einddatum ? schrijfDatum(v.einddatum) : ''} krijgt u ons antwoord. Dit is waarom:`}
      </Paragraph>
      <Paragraph>{v.verlengreden}</Paragraph>
    </Stack>
  </Section>
)

const Rechten = ({ call }: Pick<Props, 'call' | 'v'>) => (
  <Section titel="Bent u het er niet mee eens?">
    <Stack>
      <Paragraph>
        {`Bel ons, ${call.medewerker.gemeenteTelefoon}, en vraag naar de functionaris gegevensbescherming. U kunt ook bezwaar maken bij het college van burgemeester en wethouders. Doe dat binnen zes weken na deze brief.`}
      </Paragraph>
      <Paragraph>
        U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens, op autoriteitpersoonsgegevens.nl.
      </Paragraph>
    </Stack>
  </Section>
)
