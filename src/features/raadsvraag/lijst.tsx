// The page of raadsvragen: what waits for who answers, the own ones of who asks, and what was answered for all.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link } from '../../ui/text.tsx'
import { MonitorNav } from '../monitor/monitornav.tsx'
import { type Datum, datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { begin, periodeWoorden } from './deel.tsx'
import { leeftijd, type Raadsvraag } from './raadsvraag.ts'
import { vraagStand, wachtTekst } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly vandaag: Datum
  /** Undefined for who does not answer. */
  readonly wachtend: readonly Raadsvraag[] | undefined
  /** Undefined for who does not ask. */
  readonly eigen: readonly Raadsvraag[] | undefined
  readonly beantwoord: readonly Raadsvraag[]
  readonly kpiNaam: (code: string) => string
}

export const LijstPagina = (props: Props) => (
  <Schil call={props.call} titel="Raadsvragen">
    <Stack space="l">
      <MonitorNav call={props.call} />
      <PageHead
        titel="Vragen van de raad"
        intro="Een raadslid vraagt iets over een cijfer. Vraag en antwoord komen samen voor de hele raad."
        acties={
          props.eigen && (
            <LinkButton href="/werk/raadsvragen/nieuw" variant="primary">
              Stel een vraag
            </LinkButton>
          )
        }
      />
      {props.wachtend && <Wachtend {...props} vragen={props.wachtend} />}
      {props.eigen && <Eigen {...props} vragen={props.eigen} />}
      <Beantwoord {...props} />
    </Stack>
  </Schil>
)

type Deel = Props & { readonly vragen: readonly Raadsvraag[] }

const naar = (vraag: Raadsvraag) => (
  <Link key="vraag" href={`/werk/raadsvragen/${vraag.id}`}>
    {begin(vraag.vraagtekst)}
  </Link>
)

const Wachtend = ({ vragen, vandaag, kpiNaam }: Deel) => (
  <Section titel="Wacht op antwoord">
    {vragen.length === 0 ? (
      <EmptyState titel="Er wacht geen vraag">Stelt een raadslid een vraag, dan staat zij hier.</EmptyState>
    ) : (
      <Table
        caption="Vragen zonder antwoord, de oudste eerst"
        captionHidden
        columns={['Vraag', 'Cijfer', 'Periode', 'Van', 'Hoe lang'].map((label) => ({ label }))}
        rows={vragen.map((vraag) => ({
          id: vraag.id,
          cells: [
            naar(vraag),
            kpiNaam(vraag.kpi),
            periodeWoorden(vraag.periode),
            vraag.gesteldDoor,
            wachtTekst(leeftijd(vraag, vandaag)),
          ],
        }))}
      />
    )}
  </Section>
)

const Eigen = ({ vragen, kpiNaam }: Deel) => (
  <Section titel="Uw vragen">
    {vragen.length === 0 ? (
      <EmptyState titel="U hebt nog geen vraag gesteld">
        Stel een vraag bij een cijfer. Beleid antwoordt, en u vindt het antwoord hier.
      </EmptyState>
    ) : (
      <Table
        caption="Wat u vroeg, het nieuwste eerst"
        captionHidden
        columns={['Vraag', 'Cijfer', 'Periode', 'Gesteld', 'Stand'].map((label) => ({ label }))}
        rows={vragen.map((vraag) => ({
          id: vraag.id,
          cells: [
            naar(vraag),
            kpiNaam(vraag.kpi),
            periodeWoorden(vraag.periode),
            schrijfDatum(datumInAmsterdam(vraag.gesteldOp)),
            vraagStand[vraag.status],
          ],
        }))}
      />
    )}
  </Section>
)

const Beantwoord = ({ beantwoord, kpiNaam }: Props) => (
  <Section titel="Beantwoord">
    {beantwoord.length === 0 ? (
      <EmptyState titel="Er is nog geen vraag beantwoord">
        Een vraag staat hier pas met haar antwoord.
      </EmptyState>
    ) : (
      <Table
        caption="Vragen met hun antwoord, het nieuwste eerst"
        captionHidden
        columns={['Vraag', 'Cijfer', 'Periode', 'Van', 'Beantwoord'].map((label) => ({ label }))}
        rows={beantwoord.map((vraag) => ({
          id: vraag.id,
          cells: [
            naar(vraag),
            kpiNaam(vraag.kpi),
            periodeWoorden(vraag.periode),
            vraag.gesteldDoor,
            vraag.gepubliceerdOp ? schrijfDatum(datumInAmsterdam(vraag.gepubliceerdOp)) : '',
          ],
        }))}
      />
    )}
  </Section>
)
