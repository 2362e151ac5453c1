// The page of one vertegenwoordiging: what holds now, and for who works with the file changing, taking back and ending it.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Details, Link, List } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { EindDeel, IntrekDeel, WijzigDeel } from './delen.tsx'
import type { Detail } from './detail.tsx'
import { leesTekst, Regels, totTekst } from './lezerrij.tsx'
import { eindNaam, handelZin, redenZin, soortNaam } from './teksten.ts'

export type Formulieren = {
  readonly wijzig: FormState
  readonly intrek: FormState
  readonly einde: FormState
}
type Props = {
  readonly call: Call
  readonly v: Masked<Detail>
  readonly formulieren: Formulieren
  /** What was typed was meant for what it was before. */
  readonly isConflict: boolean
}

export function VertegenwoordigingPagina({ call, v, formulieren, isConflict }: Props) {
  const { wijzig, intrek, einde } = formulieren
  const { '': algemeen, ...errors } = { ...wijzig.errors, ...intrek.errors, ...einde.errors }
  const soort = v.soort ? soortNaam[v.soort] : ''
  return (
    <Schil call={call} titel={soort} fout={algemeen !== undefined || Object.keys(errors).length > 0}>
      <Stack space="l">
        <PageHead
          boven={<Link href={`/werk/dossiers/${v.huishoudenId}/vertegenwoordiging`}>Wie mag lezen</Link>}
          titel={`${v.wie}, ${soort.toLowerCase().replace('(oco)', '(OCO)')}`}
          intro={`Voor ${v.over}`}
        />
        <ErrorSummary form={{ ...wijzig, errors }} algemeen={algemeen} />
        {v.beeindigdOp && <Voorbij v={v} />}
        <Section titel={isConflict ? 'Zo is het nu' : 'Wat geldt'}>
          <Feiten v={v} />
        </Section>
        {v.magWijzigen && !v.beeindigdOp && v.soort && (
          <>
            <WijzigDeel v={v} form={wijzig} nu={call.ctx.clock.now()} />
            <IntrekDeel v={v} form={intrek} nu={call.ctx.clock.now()} />
            <EindDeel v={v} form={einde} nu={call.ctx.clock.now()} />
          </>
        )}
        <Eerder v={v} />
      </Stack>
    </Schil>
  )
}

const dagVan = (op: Date | null | undefined) => (op ? schrijfDatum(datumInAmsterdam(op)) : '')

const Voorbij = ({ v }: { readonly v: Masked<Detail> }) => (
  <Alert kind="let_op" titel={`Voorbij sinds ${dagVan(v.beeindigdOp)}`}>
    {eindNaam[v.eindeReden as keyof typeof eindNaam]}. {v.eindeToelichting ?? ''}
  </Alert>
)

function Feiten({ v }: { readonly v: Masked<Detail> }) {
  const { lezer } = v
  if (!lezer) return null
  const contact = [v.organisatie, v.telefoon, v.email].filter(Boolean).join(', ')
  return (
    <DataList
      items={[
        ...(contact ? ([['Contact', contact]] as const) : []),
        ['Leest nu', <Regels key="leest" van={leesTekst(lezer)} />],
        ['Waarom', redenZin[lezer.recht.reden]],
        ['Mag handelen', handelZin[lezer.recht.handelt]],
        ['Geldt vanaf', v.van && schrijfDatum(v.van)],
        ['Laatste dag', v.totEnMet ? schrijfDatum(v.totEnMet) : 'Geen: tot het voorbij is'],
        ['Eerste verandering', totTekst(lezer) || 'Geen'],
        ...(v.waaromAfgeschermd ? ([['Waarom afgeschermd', v.waaromAfgeschermd]] as const) : []),
        ...(v.bewijs ? ([['Blijkt uit', v.bewijs]] as const) : []),
        ['Vastgelegd', `${dagVan(v.vastgelegdOp)} door ${v.vastgelegdDoor}, versie ${v.versie}`],
      ]}
    />
  )
}

const Eerder = ({ v }: { readonly v: Masked<Detail> }) =>
  (v.eerder?.length ?? 0) > 0 && (
    <Details titel={`Eerdere versies (${v.eerder?.length})`}>
      <List
        items={(v.eerder ?? []).map((een) => (
          <Link key={een.id} href={`/werk/vertegenwoordigingen/${een.id}`}>
            {`Versie ${een.versie}, vastgelegd op ${dagVan(een.vastgelegdOp)} door ${een.vastgelegdDoor}`}
          </Link>
        ))}
      />
    </Details>
  )
