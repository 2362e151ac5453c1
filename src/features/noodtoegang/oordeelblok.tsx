// One noodtoegang to look over: who, when, why, how much was opened, and the form of what came of it.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Badge } from '../../ui/badge.tsx'
import { SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { Card, Stack } from '../../ui/layout.tsx'
import { Link, Paragraph, Quote } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum, tijdInAmsterdam } from '../termijn/datum.ts'
import { uitkomsten } from './noodtoegang.ts'
import type { Rij } from './privacy.sql.ts'
import { oordeelWaarom, redenNaam, uitkomstNaam } from './teksten.ts'

type Props = { readonly call: Call; readonly rij: Shown<Rij>; readonly form: FormState }

export function OordeelBlok({ call, rij: n, form }: Props) {
  const ik = call.medewerker.id
  const isZelf = n.medewerkerId === ik || n.tweedeId === ik
  const isTeLaat = n.beoordelenVoor < datumInAmsterdam(call.ctx.clock.now())
  return (
    <Card
      titel={`${n.medewerker}, ${schrijfDatum(datumInAmsterdam(n.van))} om ${tijdInAmsterdam(n.van)} uur`}
    >
      <Stack space="s">
        <Paragraph>
          <Badge toon={isTeLaat ? 'te_laat' : 'neutraal'}>
            {`Uiterlijk ${schrijfDatum(n.beoordelenVoor)}`}
          </Badge>
        </Paragraph>
        <Paragraph>
          {redenNaam[n.reden]}.{' '}
          {n.tweede ? `${n.tweede} bevestigde ook de bijzondere gegevens.` : 'Zonder bijzondere gegevens.'}{' '}
          {n.bekeken === 0
            ? 'Er is niets geopend.'
            : `Er is ${n.bekeken} keer iets geopend van wie het betreft.`}
        </Paragraph>
        <Quote>{n.toelichting}</Quote>
        <Paragraph>
          <Link href={`/werk/privacy/inzage/${n.inwonerId}`}>Wie keek in dit dossier</Link>
        </Paragraph>
        <Form form={form} action={`/werk/privacy/noodtoegang/${n.id}/beoordeling`}>
          <Stack>
            <RadioGroup
              form={form}
              name="uitkomst"
              id={`uitkomst-${n.id}`}
              label="Wat vindt u?"
              options={uitkomsten.map((u) => ({ value: u, label: uitkomstNaam[u] }))}
            />
            <TextArea
              form={form}
              name="oordeel"
              id={`oordeel-${n.id}`}
              label="Wat ging u na?"
              rows={2}
              maxLength={2000}
            />
            <SubmitButton reden={isZelf ? oordeelWaarom.zelf_betrokken[1] : undefined}>
              Beoordelen
            </SubmitButton>
          </Stack>
        </Form>
      </Stack>
    </Card>
  )
}
