// How far the counting of a concept is, and what to do when it stands still or failed.

import { Alert } from '../../ui/alert.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { type Telling, telStand } from './rapport.ts'
import type { BladProps } from './werkblad.tsx'

/** Nothing once it is done. Works without script: the link opens the page again. */
export function Voortgang({ call, telling, rapport }: BladProps) {
  const stand = telStand(telling, call.ctx.clock.now())
  if (!telling || stand === 'af') return null
  if (stand === 'mislukt')
    return (
      <Alert kind="fout" titel="De cijfers zijn niet opgehaald">
        Er ging iets mis. Wat er stond, staat er nog. Kies bij “Cijfers en uitleg” voor “Haal cijfers en
        uitleg opnieuw op”. Lukt het weer niet? Bel de functioneel beheerder.
      </Alert>
    )
  if (stand === 'stil')
    return (
      <Alert kind="let_op" titel="Het ophalen van de cijfers staat stil">
        Wij proberen het vanzelf nog een keer. Duurt het u te lang? Kies bij “Cijfers en uitleg” voor “Haal
        cijfers en uitleg opnieuw op”.
      </Alert>
    )
  return (
    <Alert titel="Wij halen de cijfers op">
      <Stack space="s">
        <Paragraph>{hoeVer(stand === 'wacht' ? undefined : telling)}</Paragraph>
        <LinkButton href={`/werk/rapporten/${rapport.id}`}>Kijk hoe ver het is</LinkButton>
      </Stack>
    </Alert>
  )
}

const hoeVer = (telling: Telling | undefined): string => {
  if (!telling) return 'Dit begint zo. Het duurt ongeveer een minuut. U kunt deze pagina sluiten.'
  return telling.van === 0
    ? 'Wij tellen nu. U kunt deze pagina sluiten.'
    : `Geteld. Wij kijken of niemand erin te herkennen is: ${telling.klaar} van ${telling.van} delen zijn klaar. U kunt deze pagina sluiten.`
}
