// The eigen plan that was handed in before the gesprek: it is read there, and the verslag begins with it.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Section, Stack } from '../../ui/layout.tsx'
import { Link, Paragraph, Quote } from '../../ui/text.tsx'
import { reikt } from '../autorisatie/autorisatie.ts'
import type { Allow } from '../autorisatie/decide.ts'
import { type Masked, present } from '../autorisatie/present.ts'
import { EigenPlanStukken, eigenPlanStukken, type Stuk } from '../document/eigenplanstukken.tsx'
import { eigenPlannenVan } from '../eigenplan/eigenplan.sql.ts'
import { type EigenPlan, eigenPlanWeergave } from '../eigenplan/eigenplan.ts'
import { soortNaam } from '../eigenplan/teksten.ts'
import { schrijfDatum } from '../termijn/datum.ts'

export type Ingeleverd = {
  readonly meldingId: string
  readonly plannen: readonly Masked<EigenPlan>[]
  readonly stukken: readonly Stuk[]
}

type Bij = {
  readonly gesprek: { readonly huishoudenId: string; readonly meldingId: string | null }
  readonly besluit: Allow
}

/** What was handed in with the melding of this gesprek; its words are L3, as on its own page (access.md 2.3). */
export async function ingeleverdBij(
  call: Call,
  tx: Tx,
  { gesprek: { meldingId, huishoudenId }, besluit }: Bij,
): Promise<Ingeleverd | undefined> {
  if (meldingId === null || !reikt(besluit.niveau, 'L3')) return undefined
  return {
    meldingId,
    plannen: (await eigenPlannenVan(tx, meldingId)).map((p) =>
      present(call.gezien, besluit, eigenPlanWeergave, p),
    ),
    stukken: await eigenPlanStukken(call, tx, huishoudenId, { meldingId }),
  }
}

/** The persoonlijk plan before the familiegroepsplan, as in the plan. */
export const woordenVan = ({ plannen }: Ingeleverd): string =>
  plannen
    .toReversed()
    .flatMap(({ tekst }) => tekst ?? [])
    .join('\n\n')

export const IngeleverdBlok = ({ ingeleverd: i }: { readonly ingeleverd: Ingeleverd | undefined }) =>
  i &&
  (i.plannen.length > 0 || i.stukken.length > 0) && (
    <Section titel="Dit leverde de inwoner zelf in">
      <Stack>
        <Paragraph>
          {'Begin het gesprek hiermee. '}
          <Link href={`/werk/meldingen/${i.meldingId}/eigen-plan`}>Naar het eigen plan bij de melding</Link>
        </Paragraph>
        {i.plannen.toReversed().map(({ id, soort, ingeleverdOp, tekst }) => (
          <Quote
            key={id}
            van={[soort && soortNaam[soort], ingeleverdOp && `ingeleverd op ${schrijfDatum(ingeleverdOp)}`]
              .filter(Boolean)
              .join(', ')}
          >
            {tekst}
          </Quote>
        ))}
        <EigenPlanStukken stukken={i.stukken} />
      </Stack>
    </Section>
  )
