// The text for the inwoner, to print: who looked at their data, per day, by organisation and function (decision 0017).

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { ButtonRow, LinkButton } from '../../ui/buttons.tsx'
import { PageHead, ScreenOnly, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { leeftijdOp, volledigeNaam } from '../inwoner/inwoner.ts'
import { type Datum, datumInAmsterdam, schrijfDatum, tijdInAmsterdam } from '../termijn/datum.ts'
import { type Adres, adresVan } from './formulier.ts'
import type { Betrokkene } from './inzage.ts'
import type { Overzichtregel } from './inzageoverzicht.ts'
import { deelNood, waaromVoorInwoner } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly betrokkene: Masked<Betrokkene>
  readonly adres: Adres
  readonly regels: readonly Overzichtregel[]
  /** There is more than fits: a shorter period must be chosen first. */
  readonly isTeVeel: boolean
}

export function BriefPagina({ call, betrokkene: b, adres, regels, isTeVeel }: Props) {
  const { medewerker, ctx } = call
  const vandaag = datumInAmsterdam(ctx.clock.now())
  return (
    <Schil call={call} titel="Wie keek in uw gegevens">
      <Stack space="l">
        <ScreenOnly>
          <Stack>
            <VoorU geboortedatum={b.geboortedatum ?? undefined} vandaag={vandaag} />
            <ButtonRow>
              <LinkButton href={adresVan(`/werk/privacy/inzage/${b.inwonerId}`, adres)}>
                Terug naar wie keek
              </LinkButton>
            </ButtonRow>
          </Stack>
        </ScreenOnly>
        <PageHead
          boven={volledigeNaam(b)}
          titel="Wie keek in uw gegevens"
          intro={`Dit overzicht is van ${schrijfDatum(vandaag)}. Het gaat over ${periodeZin(adres)}.`}
        />
        {isTeVeel ? (
          <Alert kind="let_op" titel="Dit is te veel voor één overzicht">
            Kies bij Wie keek eerst een kortere periode.
          </Alert>
        ) : (
          <Regels regels={regels} />
        )}
        <Uitleg gemeente={medewerker.gemeente} telefoon={medewerker.gemeenteTelefoon} />
        <Paragraph small>
          {`Gemaakt op ${schrijfDatum(vandaag)} door ${medewerker.naam}, ${medewerker.functie}, voor ${volledigeNaam(b)}.`}
        </Paragraph>
      </Stack>
    </Schil>
  )
}

const periodeZin = ({ van, tot }: Adres): string => {
  if (van && tot) return `${schrijfDatum(van)} tot en met ${schrijfDatum(tot)}`
  if (van) return `de tijd vanaf ${schrijfDatum(van)}`
  return tot ? `de tijd tot en met ${schrijfDatum(tot)}` : 'alles wat wij bewaren'
}

/** To whom it may be given (Jeugdwet 7.3; Wmo 2015 art. 5.3.2). */
const VoorU = ({ geboortedatum, vandaag }: { geboortedatum: Datum | undefined; vandaag: Datum }) => (
  <Alert kind="info" titel="Aan wie geeft u dit?">
    Alleen aan de inwoner zelf, of aan wie hem wettelijk vertegenwoordigt.{' '}
    {leeftijdZin(geboortedatum, vandaag)} Druk de pagina af met Ctrl en P. De knoppen en dit blok komen niet
    op papier.
  </Alert>
)

function leeftijdZin(geboren: Datum | undefined, vandaag: Datum): string {
  if (!geboren) return 'De geboortedatum is niet bekend: vraag eerst hoe oud de inwoner is.'
  const jaar = leeftijdOp(vandaag, geboren)
  if (jaar < 12) return 'Dit kind is jonger dan 12 jaar: geef het aan een ouder met gezag.'
  if (jaar < 16)
    return 'Deze inwoner is 12 tot 16 jaar: vraag wat hij of zij wil, en kijk of een ouder mee mag lezen.'
  return ''
}

const watZin = (r: Overzichtregel): string => {
  const delen = r.delen.join(', ')
  if (r.handeling === 'geweigerd')
    return `Wilde kijken of iets doen bij ${delen}. Dat mocht niet, en is niet gebeurd.`
  if (r.isNood)
    return `Keek naar ${delen}. Dat was een noodgeval: het was geen eigen werk, en wij kijken na of het nodig was.`
  return r.handeling === 'bekeken' ? `Keek naar ${delen}.` : gedaanZin(r.delen)
}

/** Noodtoegang is itself a kind of looking: asking, confirming and judging it changes nothing of the dossier. */
function gedaanZin(delen: readonly string[]): string {
  const ander = delen.filter((deel) => deel !== deelNood)
  return [
    ander.length > 0 && `Schreef iets op of veranderde iets bij ${ander.join(', ')}.`,
    delen.includes(deelNood) &&
      'Legde noodtoegang vast: in een noodgeval in uw dossier kijken, zonder eigen werk.',
  ]
    .filter(Boolean)
    .join(' ')
}

const tijdZin = ({ eerste, laatste }: Overzichtregel): string => {
  const [van, tot] = [tijdInAmsterdam(eerste), tijdInAmsterdam(laatste)]
  return van === tot ? `${van} uur` : `${van} tot ${tot} uur`
}

const wieZin = (r: Overzichtregel): string =>
  r.functie
    ? [r.organisatie, ...r.teams, r.functie].filter(Boolean).join(', ')
    : 'Het programma zelf, zonder medewerker'

const Regels = ({ regels }: Pick<Props, 'regels'>) =>
  regels.length === 0 ? (
    <Paragraph lead>In deze tijd keek niemand in uw gegevens.</Paragraph>
  ) : (
    <Table
      caption="Wie keek, per dag, nieuwste eerst"
      captionHidden
      columns={[
        { label: 'Wanneer' },
        { label: 'Wie' },
        { label: 'Wat' },
        { label: 'Waarom' },
        { label: 'Hoe vaak', numeric: true, narrow: true },
      ]}
      groups={[...Map.groupBy(regels, (r) => r.dag)].map(([dag, rijen]) => ({
        label: schrijfDatum(dag),
        rows: rijen.map((r) => ({
          id: r.id,
          cells: [
            tijdZin(r),
            wieZin(r),
            watZin(r),
            r.doel ? waaromVoorInwoner[r.doel] : 'om u te helpen',
            r.aantal,
          ],
        })),
      }))}
    />
  )

const Uitleg = ({ gemeente, telefoon }: { readonly gemeente: string; readonly telefoon: string }) => (
  <Section titel="Wat u hiermee kunt doen">
    <Stack>
      <Paragraph>
        Wij schrijven op bij welke organisatie en in welke functie iemand keek. De naam van een medewerker
        staat er niet bij. Wat over een ander gaat, of over de veiligheid van iemand, staat ook niet in dit
        overzicht.
      </Paragraph>
      <Paragraph>
        {`Begrijpt u niet waarom iemand keek? Of denkt u dat het niet mocht? Bel de gemeente ${gemeente}, ${telefoon}, en vraag naar de functionaris gegevensbescherming. Die kijkt het na en vertelt u wat eruit kwam.`}
      </Paragraph>
      <Paragraph>
        Bent u het niet eens met ons antwoord? Dan kunt u een klacht indienen bij de Autoriteit
        Persoonsgegevens, op autoriteitpersoonsgegevens.nl.
      </Paragraph>
    </Stack>
  </Section>
)
