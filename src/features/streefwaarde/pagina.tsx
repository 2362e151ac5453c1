// The page of one figure for who steers by it: as published, per kern, what it means, what was asked, and what it should become.

import type { ReactNode } from 'react'
import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Tabs } from '../../ui/navigation.tsx'
import { Figure } from '../../ui/picture.tsx'
import { EmptyState, Paragraph } from '../../ui/text.tsx'
import type { Deel, Kpi } from '../monitor/kpi.ts'
import { MonitorNav } from '../monitor/monitornav.tsx'
import type { Streefwaarde } from '../monitor/streefwaarde.ts'
import { richtingTekst, streefTekst } from '../monitor/teksten.ts'
import { Streefwaarden } from '../monitor/verantwoording.tsx'
import { laatste, type Punt } from './cijfer.ts'
import { Gepubliceerd } from './gepubliceerd.tsx'
import { NieuwVoorstel } from './nieuwvoorstel.tsx'
import { inPeriode, puntTekst, Stand } from './stand.tsx'
import type { Kern, Streefvoorstel } from './streefvoorstel.ts'
import type { Formulieren } from './voorstel.tsx'
import { Voorstellen } from './voorstellen.tsx'

export type PaginaProps = {
  readonly call: Call
  readonly kpi: Kpi
  readonly deel: Deel
  readonly punten: readonly Punt[]
  readonly perKern: readonly Punt[]
  readonly streefwaarden: readonly Streefwaarde[]
  /** The one of today. */
  readonly streef: Streefwaarde | undefined
  readonly voorstellen: readonly Streefvoorstel[]
  readonly kernen: readonly Kern[]
  readonly voorstelForm: FormState
  readonly formulieren: (voorstel: Streefvoorstel) => Formulieren
  /** The errors of whichever form was sent, and the ids of its fields. */
  readonly fout: { readonly form: FormState; readonly id: (naam: string) => string } | undefined
  /** Duiding and questions. */
  readonly children: ReactNode
}

export function CijferPagina(props: PaginaProps) {
  const { call, kpi, deel, voorstelForm, voorstellen, formulieren } = props
  return (
    <Schil call={call} titel={kpi.naam} fout={props.fout !== undefined}>
      <Stack space="l">
        <MonitorNav call={call} />
        <Fouten {...props} />
        <PageHead
          boven="Streefwaarden"
          titel={kpi.vraag}
          intro={kpi.naam}
          acties={
            <>
              {call.medewerker.rechten.has('monitor:inzien') && (
                <LinkButton href={`/werk/monitor/${kpi.code}?deel=${deel.code}`}>
                  Naar het cijfer van nu
                </LinkButton>
              )}
              <LinkButton href="/werk/streefwaarden" variant="subtle">
                Alle streefwaarden
              </LinkButton>
            </>
          }
        />
        {kpi.delen.length > 1 && (
          <Tabs
            label="Onderdeel"
            items={kpi.delen.map(({ code, naam }) => ({
              href: `/werk/streefwaarden/${kpi.code}?deel=${code}`,
              label: naam,
              actief: code === deel.code,
            }))}
          />
        )}
        <Nu {...props} />
        <Gepubliceerd deel={deel} punten={props.punten} kernen={props.perKern} />
        {props.children}
        <Streefwaarden kpi={kpi} streefwaarden={props.streefwaarden} />
        <Voorstellen call={call} kpi={kpi} voorstellen={voorstellen} formulieren={formulieren} />
        {call.medewerker.rechten.has('streefwaarde:voorstellen') && (
          <NieuwVoorstel
            {...props}
            form={voorstelForm}
            isOpen={Object.keys(voorstelForm.errors).length > 0}
          />
        )}
      </Stack>
    </Schil>
  )
}

const Fouten = ({ fout }: PaginaProps) => {
  if (!fout) return null
  const { '': algemeen, ...errors } = fout.form.errors
  const ids = Object.fromEntries(Object.keys(errors).map((naam) => [naam, fout.id(naam)]))
  return <ErrorSummary form={{ ...fout.form, errors }} algemeen={algemeen} ids={ids} />
}

const Nu = ({ deel, punten, streef }: PaginaProps) => {
  const punt = laatste(punten)
  return (
    <Stack>
      {punt ? (
        <>
          <Figure waarde={puntTekst(punt, deel)} eenheid={`${deel.naam}, in ${inPeriode(punt.periode)}`} />
          <Stand punt={punt} />
        </>
      ) : (
        <EmptyState titel="Over dit cijfer is nog niets gepubliceerd">
          Zodra er een rapport openbaar is, staat het cijfer hier.
        </EmptyState>
      )}
      <Paragraph>
        Streefwaarde nu: {streefTekst(streef, deel.eenheid)}. {richtingTekst[deel.richting]}.
      </Paragraph>
    </Stack>
  )
}
