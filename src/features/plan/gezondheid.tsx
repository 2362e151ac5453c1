// Positieve Gezondheid on the page of a plan: per person the spinnenweb, then and now, with its table.

import type { Call } from '../../context.ts'
import { ButtonRow, LinkButton } from '../../ui/buttons.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Spinnenweb } from '../../ui/spinnenweb.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link, Paragraph, Quote } from '../../ui/text.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import { beginEnNu, dimensies, type Gezondheidsbeeld } from './gezondheidsbeeld.ts'
import type { MensRij } from './lezer.sql.ts'
import type { PlanBeeld } from './planbeeld.tsx'
import { dimensieNaam } from './teksten.ts'

export function Gezondheid({ call, beeld }: { readonly call: Call; readonly beeld: PlanBeeld }) {
  const { beelden, mensen = [], id } = beeld.plan
  if (!beelden) return null
  const mag = call.medewerker.rechten.has('gezondheidsbeeld:tekenen') && !beeld.redenen.verdiepen
  const metBeeld = mensen.filter((mens) => beelden.some(({ inwonerId }) => inwonerId === mens.id))
  const nieuw = <LinkButton href={`/werk/plannen/${id}/gezondheidsbeeld`}>Beeld toevoegen</LinkButton>
  return (
    <Section titel="Hoe het gaat, volgens de inwoner" id="gezondheid" acties={mag && nieuw}>
      {metBeeld.length === 0 && (
        <EmptyState titel="Nog geen eigen beeld">
          Laat de inwoner zelf zes cijfers geven: bij het begin, en weer bij iedere evaluatie.
        </EmptyState>
      )}
      <Stack space="l">
        {metBeeld.map((mens) => (
          <EigenBeeld
            key={mens.id}
            mens={mens}
            beelden={beelden.filter(({ inwonerId }) => inwonerId === mens.id)}
            wijzig={mag ? `/werk/plannen/${id}/gezondheidsbeeld` : undefined}
          />
        ))}
      </Stack>
    </Section>
  )
}

type Props = {
  readonly mens: Shown<MensRij>
  readonly beelden: readonly Shown<Gezondheidsbeeld>[]
  /** Where a picture can be drawn again. */
  readonly wijzig: string | undefined
}

function EigenBeeld({ mens, beelden, wijzig }: Props) {
  const { begin, nu } = beginEnNu(beelden)
  if (!begin) return null
  const twee = nu ? [begin, nu] : [begin]
  const laatste = nu ?? begin
  return (
    <Section level={3} titel={volledigeNaam(mens)}>
      <Spinnenweb
        beschrijving={beschrijving(begin, nu)}
        spaken={dimensies.map((d) => ({ woorden: regels(dimensieNaam[d]) }))}
        top={10}
        webben={twee.map(({ op, punten }) => ({
          naam: schrijfDatum(op),
          waarden: dimensies.map((d) => punten[d]),
        }))}
      />
      <Table
        caption="De cijfers, van 0 tot 10"
        columns={[
          { label: 'Waarover' },
          ...beelden.map(({ op }) => ({ label: schrijfDatum(op), numeric: true })),
        ]}
        rows={dimensies.map((d) => ({ id: d, cells: [dimensieNaam[d], ...beelden.map((b) => b.punten[d])] }))}
      />
      {laatste.toelichting && <Quote van={schrijfDatum(laatste.op)}>{laatste.toelichting}</Quote>}
      {wijzig && (
        <Paragraph small>
          {'Niet goed ingevuld? '}
          <Link
            href={`${wijzig}?welk=${laatste.id}`}
          >{`Wijzig het beeld van ${schrijfDatum(laatste.op)}`}</Link>
        </Paragraph>
      )}
      {wijzig && (
        <ButtonRow>
          <LinkButton href={`${wijzig}?inwoner=${mens.id}`} variant="subtle">
            {`Nieuw beeld van ${mens.voornamen ?? 'deze inwoner'}`}
          </LinkButton>
        </ButtonRow>
      )}
    </Section>
  )
}

/** Long names on two lines, so that they fit beside the web on a phone. */
const regels = (naam: string): readonly string[] => {
  const at = naam.indexOf(' ')
  return at < 0 || naam.length < 12 ? [naam] : [naam.slice(0, at), naam.slice(at + 1)]
}

/** The picture in words: the mean, and what changed most. */
function beschrijving(begin: Shown<Gezondheidsbeeld>, nu: Shown<Gezondheidsbeeld> | undefined): string {
  const los = (beeld: Shown<Gezondheidsbeeld>) =>
    dimensies.map((d) => `${dimensieNaam[d].toLowerCase()} ${beeld.punten[d]}`).join(', ')
  if (!nu) return `Op ${schrijfDatum(begin.op)}: ${los(begin)}.`
  const anders = dimensies
    .map((d) => ({ d, verschil: nu.punten[d] - begin.punten[d] }))
    .filter(({ verschil }) => verschil !== 0)
    .map(
      ({ d, verschil }) =>
        `${dimensieNaam[d].toLowerCase()} ${verschil > 0 ? 'omhoog' : 'omlaag'} van ${begin.punten[d]} naar ${nu.punten[d]}`,
    )
  return anders.length === 0
    ? `Tussen ${schrijfDatum(begin.op)} en ${schrijfDatum(nu.op)} bleef alles gelijk.`
    : `Tussen ${schrijfDatum(begin.op)} en ${schrijfDatum(nu.op)}: ${anders.join(', ')}.`
}
