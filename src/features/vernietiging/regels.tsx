// The lines of a vernietigingslijst as a table: numbers, kinds and days.

import { Table } from '../../ui/table.tsx'
import { duurZin, resultaatNaam, soortNaam } from '../bewaartermijn/teksten.ts'
import { wetNaam } from '../medewerker/teksten.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import type { RegelRij } from './lijst.sql.ts'
import { belemmeringZin, regelNaam } from './teksten.ts'

const wetten = ({ wetten: van }: RegelRij) => van.map((wet) => wetNaam[wet]).join(', ') || 'Geen'

function stand({ status, belemmering, door, reden }: RegelRij): string {
  if (belemmering) return `${regelNaam[status]}. ${belemmeringZin[belemmering]}`
  return door ? `${regelNaam[status]} door ${door}${reden ? `: ${reden}` : ''}` : regelNaam[status]
}

export const Regels = ({ regels }: { readonly regels: readonly RegelRij[] }) => (
  <Table
    caption="De regels van deze lijst, in de volgorde waarin zij weggaan"
    captionHidden
    columns={[
      { label: 'Nr.', numeric: true },
      { label: 'Wat' },
      { label: 'Kenmerk' },
      { label: 'Wet' },
      { label: 'Telt vanaf' },
      { label: 'Bewaartermijn' },
      { label: 'Weg vanaf' },
      { label: 'Stand' },
    ]}
    rows={regels.map((r) => ({
      id: r.id,
      cells: [
        r.nummer,
        `${soortNaam[r.soort]}: ${resultaatNaam[r.resultaat] ?? r.resultaat}`,
        // Its beginning is the day, and that is the same for many.
        r.staart,
        wetten(r),
        schrijfDatum(r.eind),
        `${duurZin(r.duur)} (${r.bron})`,
        schrijfDatum(r.vernietigenVanaf),
        stand(r),
      ],
    }))}
  />
)
