// The page around the form of one act on a huishouden.

import type { ReactNode } from 'react'
import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { typed } from '../../ui/field.tsx'
import { ErrorSummary, Form, Versieveld } from '../../ui/form.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Link } from '../../ui/text.tsx'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import type { Beeld } from './beeld.tsx'
import { nu } from './huishouden.ts'
import { type HuishoudenWeigering, waarom } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly deel: {
    readonly pad: string
    readonly titel: string
    readonly intro: string
    readonly knop: string
    readonly reden: (beeld: Beeld) => HuishoudenWeigering | undefined
  }
  readonly beeld: Beeld
  readonly form: FormState
  readonly isConflict: boolean
  readonly children: ReactNode
}

export function DeelPagina({ call, deel, beeld, form, isConflict, children }: Props) {
  const { '': algemeen, ...errors } = form.errors
  const velden = { ...form, errors }
  const terug = `/werk/dossiers/${beeld.id}/huishouden`
  const reason = deel.reden(beeld)
  return (
    <Schil call={call} titel={deel.titel} fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <PageHead
          boven={<Link href={terug}>Huishouden {beeld.naam}</Link>}
          titel={deel.titel}
          intro={deel.intro}
        />
        <ErrorSummary form={velden} algemeen={algemeen} />
        {isConflict && <StaatNu beeld={beeld} />}
        <Form form={velden} action={`${terug}/${deel.pad}`}>
          <Versieveld van={typed(form, 'versie')} />
          {children}
          <ButtonRow>
            <SubmitButton reden={reason && reason !== 'niet_gevonden' ? waarom[reason].zin : undefined}>
              {deel.knop}
            </SubmitButton>
            <LinkButton href={terug} variant="subtle">
              Terug naar het huishouden
            </LinkButton>
          </ButtonRow>
        </Form>
      </Stack>
    </Schil>
  )
}

/** How it is now, beside what was typed. */
const StaatNu = ({ beeld }: { readonly beeld: Beeld }) => (
  <Alert kind="let_op" titel="Zo is het nu">
    <DataList
      items={[
        ['Hier wonen', nu(beeld.verblijven).map(volledigeNaam).join(', ') || 'Niemand'],
        ['Adres', beeld.isAfgeschermd ? 'Geheim' : beeld.adres?.tekst],
        ['Relaties', String(beeld.banden.filter((b) => b.tot === null).length)],
      ]}
    />
  </Alert>
)
