// The autorisatiematrix, printed from the data that decides (access.md, "Decisions on top").

import type { Call } from '../../context.ts'
import { page } from '../../platform/answer.tsx'
import { Schil } from '../../schil.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Matrix } from './matrix.tsx'

export { getNagerekend } from './herrekeningpagina.tsx'

export async function getMatrix(call: Call): Promise<Response> {
  return page(
    <Schil call={call} titel="Autorisatiematrix">
      <Stack space="l">
        <PageHead
          titel="Autorisatiematrix"
          intro="Welke rol welke deur mag openen, en hoe ver iemand daarna kan zien. Keukentafel beslist met precies deze gegevens."
        />
        <Matrix />
      </Stack>
    </Schil>,
  )
}
