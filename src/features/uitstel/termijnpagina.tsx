// "Waarom deze datum?": the rule, the sum in steps, and what was done about the last day.

import type { ReactNode } from 'react'
import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Badge } from '../../ui/badge.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Link, List, Paragraph } from '../../ui/text.tsx'
import type { Masked, Shown } from '../autorisatie/present.ts'
import { type Datum, schrijfDatum, weekdag } from '../termijn/datum.ts'
import { herrekenen } from '../termijn/herrekenen.ts'
import { Acties } from './acties.tsx'
import type { UitstelWeigering } from './commands.ts'
import { aardNaam, beginNaam } from './teksten.ts'
import type { TermijnRij } from './uitstel.sql.ts'
import { klokVan, loopVan, type Termijnstand } from './uitstel.ts'
import { Verloop } from './verloop.tsx'

/** The acts on this page, by the last word of their address. */
export type Deel = 'pauzes' | 'hervatting' | 'verlenging' | 'mededeling'
export type Mislukt = { readonly deel: Deel; readonly form: FormState }

export type Props = {
  readonly call: Call
  readonly termijn: Masked<TermijnRij>
  /** For the rules and the sum; nothing of it is shown that is not in `termijn`. */
  readonly stand: Shown<Termijnstand>
  readonly vandaag: Datum
  readonly kan: Readonly<Record<Deel, UitstelWeigering | undefined>>
  readonly form: (deel: Deel) => FormState
  readonly mislukt: Mislukt | undefined
}

export function TermijnPagina(props: Props) {
  const { call, termijn: t, stand, mislukt } = props
  const klok = klokVan(stand)
  const dag = schrijfDatum(stand.einddatum)
  const { '': algemeen, ...velden } = mislukt?.form.errors ?? {}
  return (
    <Schil call={call} titel={`Waarom ${dag}?`} fout={mislukt !== undefined}>
      <Stack space="l">
        <PageHead
          boven={klok?.naam ?? 'Termijn'}
          titel={`Waarom ${dag}?`}
          intro={[t.huishouden, `uiterlijk ${weekdag(stand.einddatum)} ${dag}`].filter(Boolean).join(' · ')}
        />
        {mislukt && (
          <ErrorSummary
            form={{ ...mislukt.form, errors: velden }}
            algemeen={algemeen}
            // More than one pause may wait for its day.
            ids={{ op: `op-${mislukt.form.values.pauzeId}` }}
          />
        )}
        <Section titel="De regel">
          <DataList items={regel(props)} />
        </Section>
        <Stappen stand={stand} />
        <Verloop {...props} />
        <Acties {...props} />
        <Paragraph>
          <Link href={terug(t)}>Naar waar deze termijn bij hoort</Link>
        </Paragraph>
      </Stack>
    </Schil>
  )
}

const terug = (t: Masked<TermijnRij>): string => {
  if (t.meldingId) return `/werk/meldingen/${t.meldingId}`
  return t.planId ? `/werk/plannen/${t.planId}` : `/werk/trajecten/${t.trajectId}`
}

const regel = ({ stand, termijn }: Props): [string, ReactNode][] => {
  const klok = klokVan(stand)
  if (!klok) return [['Laatste dag', schrijfDatum(stand.einddatum)]]
  return [
    ['Wat', klok.waarom],
    ['Bron', `${aardNaam[klok.bron.aard]}: ${klok.bron.vindplaats}`],
    ['Begin', `${schrijfDatum(stand.begin)}, de dag van ${beginNaam[klok.start] ?? 'het begin'}`],
    ['Stilstaan', klok.regel.opschortbaar ? `Kan (${klok.regel.opschortbaar})` : 'Kan niet'],
    [
      'Verlengen',
      klok.verlenging
        ? `Eén keer, ten hoogste ${klok.verlenging.weken} weken (${klok.verlenging.artikel})`
        : 'Kan niet',
    ],
    ['Stand', <Loopt key="stand" termijn={termijn} />],
  ]
}

function Loopt({ termijn: t }: { termijn: Masked<TermijnRij> }) {
  if (t.isVervallen) return <Badge>Vervallen</Badge>
  if (t.gestoptOp) return <Badge toon="gelukt">{`Klaar op ${schrijfDatum(t.gestoptOp)}`}</Badge>
  return <Badge>Loopt</Badge>
}

/** The steps as they are computed now from what is stored; a day that was agreed has none. */
function Stappen({ stand }: { stand: Shown<Termijnstand> }) {
  const berekend = herrekenen(loopVan(stand))
  return (
    <Section titel="Zo komen wij aan deze dag">
      {berekend.ok ? (
        <List items={berekend.value.stappen} />
      ) : (
        <Paragraph>
          {berekend.reason === 'dag_is_afgesproken'
            ? 'Deze dag is zo afgesproken. Is er niets afgesproken, dan is het 10 werkdagen.'
            : 'Deze dag is vastgelegd toen een andere regel gold.'}
        </Paragraph>
      )}
    </Section>
  )
}
