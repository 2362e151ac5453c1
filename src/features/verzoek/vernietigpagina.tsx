// The page of the second person: what was named, and a button for each that is still there.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { Card, PageHead, Stack } from '../../ui/layout.tsx'
import { Paragraph, Quote } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { type Opdracht, sleutelVan } from './ding.ts'
import { dingNaam, redenZin } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly v: Masked<Opdracht>
  readonly vers: FormState
  readonly gestuurd: FormState | undefined
}

export function VernietigPagina({ call, v, vers, gestuurd }: Props) {
  const { '': algemeen, ...errors } = gestuurd?.errors ?? {}
  const dingen = v.dingen ?? []
  return (
    <Schil call={call} titel="Vernietigen op verzoek" fout={gestuurd !== undefined}>
      <Stack space="l">
        <ErrorSummary form={{ ...vers, errors }} algemeen={algemeen} titel="Er is niets vernietigd" />
        <PageHead
          boven="Vraag over gegevens"
          titel={`Vernietigen voor ${v.naam}`}
          intro="Twee mensen doen dit: de functionaris besliste, u vernietigt. Het kan niet terug. Klopt er iets niet? Druk dan niet op de knop en bel de functionaris."
        />
        <Quote van={v.beslotenDoor}>{v.besluitwoorden}</Quote>
        {dingen.length > 0 && dingen.every(({ wegOp }) => wegOp) && (
          <Alert kind="gelukt" titel="Alles is weg">
            De functionaris rondt de vraag af. U hoeft niets meer te doen.
          </Alert>
        )}
        {dingen.some((ding) => !ding.wegOp && ding.reden && ding.reden !== 'hoort_bij_ander_werk') && (
          <Alert kind="let_op" titel="Niet alles kan nu weg">
            Bij de knop staat waarom. Bel de functionaris: die kijkt of het later wel kan, en laat het de
            inwoner weten.
          </Alert>
        )}
        {dingen.map((ding) => (
          <Card key={ding.id} titel={dingNaam(ding)} level={2}>
            {ding.wegOp ? (
              <Paragraph>{`Vernietigd op ${schrijfDatum(datumInAmsterdam(ding.wegOp))}.`}</Paragraph>
            ) : (
              <Form form={{ ...vers, errors: {} }} action={`/werk/verzoeken/${v.id}/vernietiging`}>
                <input type="hidden" name="ding" value={sleutelVan(ding)} />
                <SubmitButton variant="danger" reden={ding.reden ? redenZin[ding.reden] : undefined}>
                  Vernietigen<span className="kt-hidden">: {dingNaam(ding)}</span>
                </SubmitButton>
              </Form>
            )}
          </Card>
        ))}
      </Stack>
    </Schil>
  )
}
