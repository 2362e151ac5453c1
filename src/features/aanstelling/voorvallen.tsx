// What changed in bijzondere rollen, one line each: who, which rol, when and by whom; nobody but medewerkers is in it.

import { Table } from '../../ui/table.tsx'
import { Link, Paragraph } from '../../ui/text.tsx'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { Voorval } from './geschiedenis.sql.ts'
import { voorvalZin } from './voorvalzin.tsx'

export const VoorvallenTabel = ({ voorvallen }: { readonly voorvallen: readonly Voorval[] }) =>
  voorvallen.length === 0 ? (
    <Paragraph>Er veranderde niets.</Paragraph>
  ) : (
    <Table
      caption="Wijzigingen in bijzondere rollen, de nieuwste eerst"
      captionHidden
      columns={[{ label: 'Wanneer' }, { label: 'Wie' }, { label: 'Wat' }, { label: 'Door' }]}
      rows={voorvallen.map((v) => ({
        id: v.id,
        cells: [
          schrijfDatum(datumInAmsterdam(v.op)),
          <Link key="wie" href={`/werk/beheer/medewerkers/${v.medewerkerId}`}>
            {v.naam}
          </Link>,
          `${voorvalZin(v.soort, v.gegevens, new Map())}${v.reden ? `. Reden: ${v.reden}` : ''}`,
          v.door ?? 'Wie de server beheert',
        ],
      }))}
    />
  )
