// The voorstellen about a figure: the open ones to decide about, and what became of the others.

import type { Call } from '../../context.ts'
import { Section } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Paragraph } from '../../ui/text.tsx'
import type { Deel, Kpi } from '../monitor/kpi.ts'
import { streefTekst } from '../monitor/teksten.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { Streefvoorstel } from './streefvoorstel.ts'
import { besluiterNaam, voorstelStand } from './teksten.ts'
import { type Formulieren, OpenVoorstel } from './voorstel.tsx'

type Props = {
  readonly call: Call
  readonly kpi: Kpi
  readonly voorstellen: readonly Streefvoorstel[]
  readonly formulieren: (voorstel: Streefvoorstel) => Formulieren
}

export function Voorstellen({ call, kpi, voorstellen, formulieren }: Props) {
  const deelVan = (v: Streefvoorstel) => kpi.delen.find(({ code }) => code === v.deel) ?? kpi.delen[0]
  const open = voorstellen.filter(({ status }) => status === 'open')
  const klaar = voorstellen.filter(({ status }) => status !== 'open')
  return (
    <Section titel="Voorstellen" id="voorstellen">
      {open.length === 0 ? (
        <EmptyState titel="Er ligt geen voorstel">
          Over dit cijfer hoeft nu niets besloten te worden.
        </EmptyState>
      ) : (
        <>
          {open.length > 1 && (
            <Paragraph>{`Er liggen ${open.length} voorstellen voor dit cijfer. Over ieder wordt apart besloten.`}</Paragraph>
          )}
          {open.map((voorstel) => (
            <OpenVoorstel
              key={voorstel.id}
              call={call}
              voorstel={voorstel}
              deel={deelVan(voorstel)}
              {...formulieren(voorstel)}
            />
          ))}
        </>
      )}
      {klaar.length > 0 && <Afgehandeld voorstellen={klaar} deelVan={deelVan} />}
    </Section>
  )
}

type Klaar = Pick<Props, 'voorstellen'> & { readonly deelVan: (v: Streefvoorstel) => Deel }

const Afgehandeld = ({ voorstellen, deelVan }: Klaar) => (
  <Table
    caption="Eerdere voorstellen, het nieuwste eerst"
    columns={['Voorstel', 'Vanaf', 'Voor', 'Van', 'Wat ervan werd'].map((label) => ({ label }))}
    rows={voorstellen.map((v) => ({
      id: v.id,
      cells: [
        `${deelVan(v).naam}: ${streefTekst(v, deelVan(v).eenheid)}`,
        schrijfDatum(v.van),
        v.kern ?? 'de hele gemeente',
        `${v.voorgesteldDoor}, ${schrijfDatum(datumInAmsterdam(v.voorgesteldOp))}`,
        afloop(v),
      ],
    }))}
  />
)

const afloop = (v: Streefvoorstel): string =>
  v.beslotenDoor && v.beslotenOp
    ? `${voorstelStand[v.status]}. ${besluiterNaam[v.beslotenDoor]}, ${schrijfDatum(v.beslotenOp)}: ${v.verwijzing}`
    : voorstelStand[v.status]
