// The page of one row of the register: what it says, its versions, and the form of the next.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form, Versieveld } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Details, Link, List } from '../../ui/text.tsx'
import type { Datum } from '../termijn/datum.ts'
import { geldtZin } from './teksten.ts'
import { VerwerkingLijst, VerwerkingVelden } from './velden.tsx'
import { type Verwerking, verwerkingId, verwerkingUri } from './verwerking.ts'

type Props = {
  readonly call: Call
  readonly verwerking: Verwerking
  readonly versies: readonly Verwerking[]
  readonly nieuwste: Verwerking
  readonly vandaag: Datum
  readonly form: FormState
}

const hier = '/werk/privacy/verwerkingsregister'

export function VerwerkingPagina({ call, verwerking: v, versies, nieuwste, form }: Props) {
  const { '': algemeen, ...errors } = form.errors
  const velden = { ...form, errors }
  const isFout = Object.keys(form.errors).length > 0
  const mag = call.medewerker.rechten.has('verwerking:wijzigen')
  return (
    <Schil call={call} titel={v.naam} fout={isFout}>
      <Stack space="l">
        <ErrorSummary form={velden} algemeen={algemeen} />
        <PageHead boven={<Link href={hier}>Verwerkingsregister</Link>} titel={v.naam} />
        {v.versie !== nieuwste.versie && (
          <Alert kind="let_op" titel={`Dit is versie ${v.versie}`}>
            <Link
              href={`${hier}/${verwerkingId(nieuwste)}`}
            >{`De nieuwste is versie ${nieuwste.versie}`}</Link>
          </Alert>
        )}
        <VerwerkingLijst v={v} uri={verwerkingUri(call.ctx.base, v)} />
        {versies.length > 1 && <Versies versies={versies} nu={v} />}
        {mag && (
          <Details titel={`Versie ${nieuwste.versie + 1} maken`} open={isFout}>
            <Form form={velden} action={`${hier}/${verwerkingId(nieuwste)}`}>
              <Versieveld van={String(form.values.versie ?? '')} />
              <Stack>
                <VerwerkingVelden form={velden} />
                <div>
                  <SubmitButton>Bewaren als versie {nieuwste.versie + 1}</SubmitButton>
                </div>
              </Stack>
            </Form>
          </Details>
        )}
      </Stack>
    </Schil>
  )
}

const Versies = ({ versies, nu }: { versies: readonly Verwerking[]; nu: Verwerking }) => (
  <Section titel="Alle versies">
    <List
      items={versies.map((v) => {
        const wat = `Versie ${v.versie}: ${geldtZin(v).toLowerCase()}`
        return v.versie === nu.versie ? (
          <strong key={v.versie}>{wat}</strong>
        ) : (
          <Link key={v.versie} href={`${hier}/${verwerkingId(v)}`}>
            {wat}
          </Link>
        )
      })}
    />
  </Section>
)
