// In the dossier: what an inwoner says about what we did not change, beside what we wrote (AVG 16).

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Section, Stack } from '../../ui/layout.tsx'
import { Quote } from '../../ui/text.tsx'
import type { Allow } from '../autorisatie/decide.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import { type Verklaring, verklaringenIn } from './verzoek.sql.ts'

const weergave: Weergave<Verklaring> = {
  personen: (v) => [v.inwonerId],
  velden: { id: 'L1', inwonerId: 'L1', naam: 'L2', ontvangenOp: 'L1', verklaring: 'L3' },
}

/** Of who live here now, as far as this reader reads the file. */
export const verklaringenVoor = async (
  call: Call,
  tx: Tx,
  besluit: Allow,
  huishoudenId: string,
): Promise<Masked<Verklaring>[]> =>
  (await verklaringenIn(tx, huishoudenId)).map((v) => present(call.gezien, besluit, weergave, v))

export function VerklaringBlok({ verklaringen }: { readonly verklaringen: readonly Masked<Verklaring>[] }) {
  const gelezen = verklaringen.filter((v) => v.verklaring !== undefined)
  if (gelezen.length === 0) return null
  return (
    <Section titel="Wat de inwoner erover zegt">
      <Stack>
        {gelezen.map((v) => (
          <Quote
            key={v.id}
            van={`${v.naam}, over wat wij niet verbeterden (vraag van ${v.ontvangenOp ? schrijfDatum(v.ontvangenOp) : ''})`}
          >
            {v.verklaring}
          </Quote>
        ))}
      </Stack>
    </Section>
  )
}
