// The authorisation matrix, printed from the data the code uses (access.md, "Decisions on top").

import type { Call } from '../../context.ts'
import { page } from '../../platform/answer.tsx'
import { Schil } from '../../schil.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { matrix, rollen } from './rechten.ts'
import { rolNaam } from './teksten.ts'

export async function getMatrix(call: Call): Promise<Response> {
  return page(
    <Schil call={call} titel="Autorisatiematrix">
      <Stack space="l">
        <PageHead
          titel="Autorisatiematrix"
          intro="Welke rol welke deur mag openen. Wat iemand daarna ziet, hangt af van de autorisatie op het dossier."
        />
        <Table
          caption="Rollen en rechten"
          captionHidden
          columns={[{ label: 'Rol' }, { label: 'Rechten' }]}
          rows={rollen.map((rol) => ({
            id: rol,
            cells: [rolNaam[rol], matrix[rol].join(', ') || 'Nog geen eigen deur'],
          }))}
        />
      </Stack>
    </Schil>,
  )
}
