// Two versies of a plan beside each other, and what is different in words.

import type { Call } from '../../context.ts'
import { newForm } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { Select } from '../../ui/choices.tsx'
import { FieldRow, PageHead, Section, Stack } from '../../ui/layout.tsx'
import { EmptyState, Paragraph } from '../../ui/text.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { scoreNaam } from '../gesprek/teksten.ts'
import { leefgebiedNaam } from '../melding/teksten.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { Doel } from './plan.ts'
import type { PlanBeeld } from './planbeeld.tsx'
import { lijstverschil } from './verschil.ts'
import { VerschilTabel } from './verschiltabel.tsx'
import type { Gekozen, Inhoud, Keuze } from './versie.ts'

type Props = {
  readonly call: Call
  readonly beeld: PlanBeeld
  readonly keuzes: readonly Shown<Keuze>[]
  readonly gekozen: Gekozen<Shown<Keuze>> | undefined
}

export const VersiesPagina = ({ call, beeld, keuzes, gekozen }: Props) => (
  <Schil call={call} titel="Versies van het plan">
    <Stack space="l">
      <PageHead
        boven={`Plan van huishouden ${beeld.plan.huishouden}`}
        titel="Versies van het plan"
        intro="Iedere versie die de inwoner te lezen kreeg, blijft bewaard."
        acties={<LinkButton href={`/werk/plannen/${beeld.plan.id}`}>Terug naar het plan</LinkButton>}
      />
      {gekozen ? (
        <>
          <Kies call={call} planId={String(beeld.plan.id)} keuzes={keuzes} gekozen={gekozen} />
          <Verschillen beeld={beeld} gekozen={gekozen} />
        </>
      ) : (
        <EmptyState titel="Nog geen bewaarde versie">
          Deel het plan met de inwoner. Dan wordt deze versie bewaard.
        </EmptyState>
      )}
    </Stack>
  </Schil>
)

/** Chosen by GET: numbers only, so the address may be kept. */
function Kies({
  call,
  planId,
  keuzes,
  gekozen,
}: Omit<Props, 'beeld' | 'gekozen'> & { readonly planId: string; readonly gekozen: Gekozen<Shown<Keuze>> }) {
  const form = newForm(call, { oud: gekozen.oud.nr, nieuw: gekozen.nieuw.nr })
  const options = keuzes.map((keuze) => ({ value: keuze.nr, label: naam(keuze) }))
  return (
    <form method="get" action={`/werk/plannen/${planId}/versies`}>
      <Stack>
        <FieldRow>
          <Select form={form} name="oud" label="Vergelijk" options={options} />
          <Select form={form} name="nieuw" label="met" options={options} />
        </FieldRow>
        <div>
          <SubmitButton variant="secondary">Vergelijken</SubmitButton>
        </div>
      </Stack>
    </form>
  )
}

const naam = ({ nr, gedeeldOp, vastgesteldOp }: Shown<Keuze>): string => {
  const dag = (moment: Date) => schrijfDatum(datumInAmsterdam(moment))
  if (!gedeeldOp) return 'Zoals het nu is'
  return `Versie ${nr}, gedeeld op ${dag(gedeeldOp)}${vastgesteldOp ? `, geldt sinds ${dag(vastgesteldOp)}` : ''}`
}

function Verschillen({
  beeld,
  gekozen: { oud, nieuw },
}: {
  readonly beeld: PlanBeeld
  readonly gekozen: Gekozen<Shown<Keuze>>
}) {
  const kop = { oud: naam(oud), nieuw: naam(nieuw) }
  const [a, b] = [oud.inhoud, nieuw.inhoud]
  const woorden = lijstverschil([{ id: 'w', tekst: a.eigenWoorden }], [{ id: 'w', tekst: b.eigenWoorden }])
  const doelTekst = (doel: Shown<Doel>) => doelRegels(beeld, doel)
  const delen = [
    ['De woorden van de inwoner', woorden.map((p) => ({ ...p, oud: p.oud?.tekst, nieuw: p.nieuw?.tekst }))],
    ['Doelen', alsTekst(lijstverschil(a.doelen, b.doelen), doelTekst)],
    ['Afspraken', alsTekst(lijstverschil(a.afspraken, b.afspraken), afspraakRegel)],
  ] as const
  const aantal = delen.flatMap(([, paren]) => paren).filter(({ soort }) => soort !== 'gelijk').length
  return (
    <>
      <Paragraph>
        {aantal === 0
          ? 'Deze twee zijn gelijk.'
          : aantal === 1
            ? 'Er is 1 verschil.'
            : `Er zijn ${aantal} verschillen.`}
      </Paragraph>
      {delen.map(([titel, paren]) => (
        <Section key={titel} titel={titel}>
          <VerschilTabel titel={titel} kop={kop} paren={paren} />
        </Section>
      ))}
    </>
  )
}

const alsTekst = <T,>(
  paren: ReturnType<typeof lijstverschil<T & { readonly id: string }>>,
  tekst: (item: T) => string,
) => paren.map(({ soort, oud, nieuw }) => ({ soort, oud: oud && tekst(oud), nieuw: nieuw && tekst(nieuw) }))

const doelRegels = ({ plan }: PlanBeeld, doel: Shown<Doel>): string => {
  const mens = plan.mensen?.find(({ id }) => id === doel.inwonerId)
  return [
    doel.woorden,
    doel.waarom && `Waarom: ${doel.waarom}`,
    `Voor: ${mens?.voornamen ?? 'iemand die hier niet meer woont'}`,
    `Leefgebied: ${leefgebiedNaam[doel.leefgebied]}`,
    `Begin: ${scoreNaam(doel.startScore)}`,
    `Streven: ${scoreNaam(doel.streefScore)}`,
  ]
    .filter(Boolean)
    .join('\n')
}

const afspraakRegel = ({ wie, wat, voorDatum }: Inhoud['afspraken'][number]): string =>
  `${wie}: ${wat}\nVóór: ${schrijfDatum(voorDatum)}`
