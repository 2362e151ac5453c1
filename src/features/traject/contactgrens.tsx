// The grens of contacts on the page of a traject: said before it is there, and a decision when it is (audit 4.1.2).

import { Alert } from '../../ui/alert.tsx'
import { Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { VerlengFormulier } from './formulieren.tsx'
import type { TrajectProps } from './traject.tsx'

/** A signal rather than a wall. */
export function Grens(props: TrajectProps) {
  const { traject: t, waaromNiet } = props.beeld
  if (t.status !== 'lopend' || !t.contactgrens || t.contacten === undefined) return null
  if (waaromNiet.verlengen === undefined) return <Besluit {...props} />
  if (t.contactgrens - t.contacten > 2 || waaromNiet.contact) return null
  return (
    <Alert kind="info" titel={`Na contact ${t.contactgrens} beslist u hoe het verder gaat`}>
      <Paragraph>{`Er waren ${t.contacten} van ${t.contactgrens} contacten. Bespreek met de inwoner: ${keuze}`}</Paragraph>
    </Alert>
  )
}

const keuze = 'doorgaan met een reden, overgeven aan een collega, of afsluiten met een resultaat.'

function Besluit(props: TrajectProps) {
  const { redenNaTien, contactgrens } = props.beeld.traject
  return (
    <Alert
      kind={redenNaTien ? 'info' : 'let_op'}
      titel={
        redenNaTien
          ? `U gaat door na ${contactgrens} contacten`
          : `Er waren ${contactgrens} contacten met de inwoner`
      }
    >
      <Stack space="s">
        <Paragraph>{redenNaTien ?? `Beslis nu: ${keuze}`}</Paragraph>
        <VerlengFormulier {...props} />
      </Stack>
    </Alert>
  )
}
