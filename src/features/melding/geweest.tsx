// The contact there was about a melding: written down, a gesprek that was held, or in the traject that came of it.

import { Link, List, Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { kanaalNaam } from '../contact/teksten.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { MeldingRij } from './pagina.sql.ts'
import type { TrajectRij } from './trajecten.sql.ts'

/** As far as this reader sees them. */
export type Trajecten = { readonly trajecten: readonly Masked<TrajectRij>[] }
type Props = Trajecten & { readonly melding: Masked<MeldingRij> }

const dag = (op: string | Date) => schrijfDatum(datumInAmsterdam(new Date(op)))

export function Geweest({ melding: m, trajecten }: Props) {
  const regels = [
    ...trajecten.flatMap(inTraject),
    ...(m.gesprekken ?? []).map((g) => ({
      op: g.op,
      regel: (
        <span key={g.id}>
          {dag(g.op)} · <Link href={`/werk/gesprekken/${g.id}`}>Gesprek gehouden</Link>
        </span>
      ),
    })),
    ...(m.contacten ?? []).map((c) => ({
      op: c.op,
      regel: `${dag(c.op)} · ${kanaalNaam[c.kanaal]} · ${c.door}: ${c.waarover}`,
    })),
  ]
  if (regels.length === 0) return <Paragraph>{elders(m)}</Paragraph>
  const nieuwsteEerst = regels.toSorted((a, b) => Date.parse(b.op) - Date.parse(a.op))
  return <List items={nieuwsteEerst.map(({ regel }) => regel)} />
}

function inTraject({ id, contacten, laatsteContact }: Masked<TrajectRij>) {
  if (!contacten || !laatsteContact) return []
  const aantal = contacten === 1 ? '1 contact' : `${contacten} contacten`
  const regel = (
    <span key={id}>
      <Link href={`/werk/trajecten/${id}`}>{`In het traject: ${aantal}`}</Link>, het laatste op{' '}
      {dag(laatsteContact)}
    </span>
  )
  return [{ op: new Date(laatsteContact).toISOString(), regel }]
}

/** The clock may know of contact that does not stand here; the page does not deny it. */
function elders({ termijnen }: Masked<MeldingRij>) {
  const eerste = termijnen?.find((t) => t.soort === 'eerste_contact' && t.gestoptOp && !t.isVervallen)
  return eerste?.gestoptOp
    ? `Het eerste contact was op ${dag(eerste.gestoptOp)}. Het staat niet bij deze melding.`
    : 'Er is na de melding nog geen contact geweest.'
}
