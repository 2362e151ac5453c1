// What is due, by when and why: each clock says its law or norm, and leads to how the date was counted.

import { Badge } from '../../ui/badge.tsx'
import { Cluster, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import type { Masked, Shown } from '../autorisatie/present.ts'
import { type Datum, dagenTussen, schrijfDatum } from '../termijn/datum.ts'
import { klokOp } from '../termijn/klokken.ts'
import { WaaromDatum } from '../termijn/waaromdatum.tsx'
import type { MeldingRij } from './pagina.sql.ts'

type Rij = Shown<MeldingRij['termijnen'][number]>

export function Termijnen({ melding, vandaag }: { melding: Masked<MeldingRij>; vandaag: Datum }) {
  const termijnen = melding.termijnen ?? []
  const open = termijnen.filter((t) => !t.gestoptOp && !t.isVervallen)
  const klaar = termijnen.filter((t) => !open.includes(t))
  return (
    <Section titel="Wat moet wanneer" id="termijnen">
      <Stack>
        {open.length > 0 ? (
          <Tabel titel="Wat nog moet" termijnen={open} vandaag={vandaag} />
        ) : (
          <Paragraph>Er loopt geen termijn meer.</Paragraph>
        )}
        {klaar.length > 0 && (
          <Details titel={`Klaar of vervallen (${klaar.length})`}>
            <Tabel titel="Wat klaar is" termijnen={klaar} vandaag={vandaag} />
          </Details>
        )}
      </Stack>
    </Section>
  )
}

type TabelProps = { readonly titel: string; readonly termijnen: readonly Rij[]; readonly vandaag: Datum }

const Tabel = ({ titel, termijnen, vandaag }: TabelProps) => (
  <Table
    caption={titel}
    captionHidden
    columns={[
      { label: 'Wat', plain: true },
      { label: 'Laatste dag', plain: true, narrow: true },
    ]}
    rows={termijnen.map((t) => ({
      id: t.soort,
      cells: [<Wat key="wat" termijn={t} />, <Uiterlijk key="dag" termijn={t} vandaag={vandaag} />],
    }))}
  />
)

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
const Uiterlijk = ({ termijn: t, vandaag }: { termijn: Rij; vandaag: Datum }) => (
  <>
    <Cluster>
      {schrijfDatum(t.einddatum as Datum)}
      <Stand termijn={t} vandaag={vandaag} />
    </Cluster>
    <Paragraph small>
      <WaaromDatum id={t.id} datum={t.einddatum as Datum} />
    </Paragraph>
  </>
)

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
