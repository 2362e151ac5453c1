// The page of one rapport for staff: the document itself, above it how far it is and what can be done now.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageHead, ScreenOnly, Stack } from '../../ui/layout.tsx'
import { MonitorNav } from '../monitor/monitornav.tsx'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { RapportDocument } from './document.tsx'
import { Handelen } from './handelen.tsx'
import type { Makers } from './makers.sql.ts'
import { Bestanden } from './openbaarpagina.tsx'
import { type HeelRapport, isGeteld, type Telling } from './rapport.ts'
import { soortNaam, statusNaam, titelVan } from './teksten.ts'
import { Voortgang } from './voortgang.tsx'

export type BladProps = {
  readonly call: Call
  readonly rapport: HeelRapport
  /** For who makes or approves rapporten; others read the document alone. */
  readonly makers: Makers | undefined
  readonly forms: Forms
  readonly telling: Telling | undefined
  /** What stands there now, where somebody else changed it while this was typed. */
  readonly nuOpgeslagen?: string | undefined
}

export type Veldgroep = 'inleiding' | 'stap' | 'correctie' | 'intrekking'
export type Forms = Readonly<Record<Veldgroep, FormState>>

const dag = (op: Date | null) => (op ? schrijfDatum(datumInAmsterdam(op)) : '')

export const WerkbladPagina = (props: BladProps) => {
  const { call, rapport, forms } = props
  const fout = Object.values(forms).find((f) => Object.keys(f.errors).length > 0)
  const wanneer = rapport.gepubliceerdOp
    ? `gepubliceerd op ${dag(rapport.gepubliceerdOp)}`
    : isGeteld(rapport)
      ? `cijfers van ${dag(rapport.geteldOp)}`
      : 'nog zonder cijfers'
  return (
    <Schil call={call} titel={titelVan(rapport)} fout={fout !== undefined}>
      <Stack space="l">
        <MonitorNav call={call} />
        {fout && <ErrorSummary form={fout} titel="Er is niets veranderd" />}
        <PageHead
          boven={`${soortNaam[rapport.soort]} · ${statusNaam[rapport.status]}`}
          titel={titelVan(rapport)}
          intro={`Uitgave ${rapport.uitgave}, ${wanneer}.`}
          {...(rapport.status !== 'ingetrokken' &&
            isGeteld(rapport) && {
              acties: <Bestanden adres={`/werk/rapporten/${rapport.id}`} />,
            })}
        />
        {rapport.status === 'concept' && <Voortgang {...props} />}
        {props.makers && (
          <ScreenOnly>
            <Handelen {...props} makers={props.makers} />
          </ScreenOnly>
        )}
        {(rapport.status !== 'concept' || isGeteld(rapport)) && (
          <RapportDocument rapport={rapport} map="/werk/rapporten" />
        )}
      </Stack>
    </Schil>
  )
}
