// What is due, by when and why: each clock says its law or norm, and leads to how the date was counted.

import { Badge } from '../../ui/badge.tsx'
import { Section } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { type Datum, dagenTussen, schrijfDatum } from '../termijn/datum.ts'
import { klokOp } from '../termijn/klokken.ts'
import { WaaromDatum } from '../termijn/waaromdatum.tsx'
import type { MeldingRij } from './pagina.sql.ts'

type Rij = MeldingRij['termijnen'][number]

export function Termijnen({ melding, vandaag }: { melding: Masked<MeldingRij>; vandaag: Datum }) {
  const termijnen = melding.termijnen ?? []
  const rows = termijnen.map((t) => ({
    id: t.soort,
    cells: [
      <Wat key="wat" termijn={t} />,
      <Uiterlijk key="uiterlijk" termijn={t} />,
      <Stand key="stand" termijn={t} vandaag={vandaag} />,
    ],
  }))
  return (
    <Section titel="Wat moet wanneer">
      <Table
        caption="Termijnen van deze melding"
        captionHidden
        columns={[
          { label: 'Wat', plain: true },
          { label: 'Laatste dag', narrow: true },
          { label: 'Stand', narrow: true },
        ]}
        rows={rows}
      />
    </Section>
  )
}

function Wat({ termijn: t }: { termijn: Rij }) {
  const klok = klokOp(t.soort, t.begin as Datum)
  return (
    <>
      <strong>{klok?.naam ?? t.soort}</strong>
      <Paragraph small>{klok?.waarom}</Paragraph>
    </>
  )
}

/** Every last day can be asked why (domain.md, Clocks). */
function Uiterlijk({ termijn: t }: { termijn: Rij }) {
  return (
    <>
      {schrijfDatum(t.einddatum as Datum)}
      <Paragraph small>
        <WaaromDatum id={t.id} datum={t.einddatum as Datum} />
      </Paragraph>
    </>
  )
}

function Stand({ termijn: t, vandaag }: { termijn: Rij; vandaag: Datum }) {
  if (t.isVervallen) return <Badge>Vervallen</Badge>
  if (t.gestoptOp) {
    const over = dagenTussen(t.gestoptOp as Datum, t.einddatum as Datum)
    if (over < 0) return <Badge toon="let_op">{`Klaar, ${nog(over)}`}</Badge>
    return <Badge toon="gelukt">Klaar</Badge>
  }
  const over = dagenTussen(vandaag, t.einddatum as Datum)
  return <Badge toon={over < 0 ? 'te_laat' : over < 3 ? 'let_op' : 'neutraal'}>{nog(over)}</Badge>
}

const nog = (dagen: number) => {
  if (dagen < 0) return `${-dagen} ${dagen === -1 ? 'dag' : 'dagen'} te laat`
  return dagen === 0 ? 'vandaag' : `nog ${dagen} ${dagen === 1 ? 'dag' : 'dagen'}`
}
