// Instead of figures that are half made: after an import or a new version all of them are counted again.

import type { Call } from '../../context.ts'
import { page } from '../../platform/answer.tsx'
import { Schil } from '../../schil.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'

/** Also in the place of a file: who fetches it by machine sees that it is to be asked again. */
export const nogTellen = (call: Call): Response =>
  page(
    <Schil call={call} titel="Monitor">
      <Stack space="l">
        <PageHead
          titel="Wij tellen de cijfers opnieuw"
          intro="Er is veel tegelijk veranderd. Daarom tellen wij alle cijfers nog een keer. Dat duurt een paar minuten."
        />
        <Paragraph>
          Wij laten geen cijfers zien die nog niet kloppen. Open deze pagina straks opnieuw.
        </Paragraph>
        <LinkButton href={call.url.pathname + call.url.search}>Opnieuw openen</LinkButton>
      </Stack>
    </Schil>,
    503,
  )
