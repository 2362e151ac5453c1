// On the form that ends a melding, traject or plan: which gesprekken are called off with it.

import { Alert } from '../../ui/alert.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { schrijfMoment } from '../termijn/datum.ts'

type Props = {
  /** What the medewerker does, as the sentence begins: "Met afsluiten". */
  readonly hiermee: string
  /** The moments of what is planned; nothing for who may not read them. */
  readonly gepland: readonly string[] | undefined
}

export const GesprekAf = ({ hiermee, gepland = [] }: Props) =>
  gepland.length === 0 ? null : (
    <Alert
      kind="let_op"
      titel={`${hiermee} zegt u ook ${gepland.length === 1 ? 'een gesprek' : `${gepland.length} gesprekken`} af`}
    >
      <Paragraph>
        Gepland op {gepland.map((moment) => schrijfMoment(new Date(moment))).join(' en op ')}. Laat het de
        inwoner en wie meegaat ook zelf weten.
      </Paragraph>
    </Alert>
  )
