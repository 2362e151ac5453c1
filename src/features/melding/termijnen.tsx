// What is due, by when and why: each clock says its law or norm, and how the date was counted.

import { Badge } from '../../ui/badge.tsx'
import { Section } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Details, List } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { type Datum, dagenTussen, schrijfDatum } from '../termijn/datum.ts'
import { klokOp } from '../termijn/klokken.ts'
import { termijn } from '../termijn/termijn.ts'
import type { MeldingRij } from './pagina.sql.ts'

type Rij = MeldingRij['termijnen'][number]

export function Termijnen({ melding, vandaag }: { melding: Masked<MeldingRij>; vandaag: Datum }) {
  const rows = (melding.termijnen ?? []).map((t) => {
    const klok = klokOp(t.soort, t.begin as Datum)
    return {
      id: t.soort,
      cells: [
        <strong key="wat">{klok?.naam ?? t.soort}</strong>,
        schrijfDatum(t.einddatum as Datum),
        <Stand key="stand" termijn={t} vandaag={vandaag} />,
        <Waarom key="waarom" termijn={t} />,
      ],
    }
  })
  return (
    <Section titel="Wat moet wanneer">
      <Table
        caption="Termijnen van deze melding"
        captionHidden
        columns={[{ label: 'Wat' }, { label: 'Uiterlijk' }, { label: 'Stand' }, { label: 'Waarom' }]}
        rows={rows}
      />
    </Section>
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

function Waarom({ termijn: t }: { termijn: Rij }) {
  const klok = klokOp(t.soort, t.begin as Datum)
  const berekend = klok && termijn(klok.regel, t.begin as Datum)
  if (!berekend?.ok) return null
  return (
    <>
      {klok?.waarom}
      <Details titel="Waarom deze datum">
        <List items={berekend.value.stappen} />
      </Details>
    </>
  )
}
