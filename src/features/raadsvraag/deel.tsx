// Questions of the council with their answers, on the pages that show the figure; on the first page what waits and what was asked.

import type { ReactNode } from 'react'
import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Alert } from '../../ui/alert.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { Prose } from '../../ui/changes.tsx'
import { Card, Section } from '../../ui/layout.tsx'
import { Link, List, Paragraph } from '../../ui/text.tsx'
import { leesPeriode, type Periode } from '../monitor/periode.ts'
import { periodeNaam } from '../monitor/teksten.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { eigenVragen, gepubliceerdeVragen, openVragen } from './raadsvraag.sql.ts'
import { leeftijd, type Raadsvraag } from './raadsvraag.ts'
import { vraagStand, wachtTekst } from './teksten.ts'

export const periodeWoorden = (code: string): string => {
  const periode = leesPeriode(code)
  return periode ? periodeNaam(periode) : code
}

export const nieuwAdres = (kpi: string, periode?: string): string =>
  `/werk/raadsvragen/nieuw?kpi=${kpi}${periode ? `&periode=${periode}` : ''}`

/** What was asked and answered about a figure; nothing for who may not read it. */
export async function raadsvraagDeel(
  call: Call,
  tx: Tx,
  { kpi, periode }: { readonly kpi: string; readonly periode?: Periode | undefined },
): Promise<ReactNode> {
  const { rechten } = call.medewerker
  if (!rechten.has('raadsvraag:inzien')) return undefined
  const vragen = await gepubliceerdeVragen(tx, kpi)
  return (
    <Section
      titel="Vragen van de raad"
      acties={
        rechten.has('raadsvraag:stellen') && (
          <LinkButton href={nieuwAdres(kpi, periode?.code)}>Stel een vraag</LinkButton>
        )
      }
    >
      {vragen.length === 0 ? (
        <Paragraph>Over dit cijfer is nog geen vraag beantwoord.</Paragraph>
      ) : (
        vragen.map((vraag) => <VraagEnAntwoord key={vraag.id} vraag={vraag} />)
      )}
    </Section>
  )
}

export const VraagEnAntwoord = ({ vraag }: { readonly vraag: Raadsvraag }) => (
  <Card titel={`${vraag.gesteldDoor} over ${periodeWoorden(vraag.periode)}`}>
    <Prose>{vraag.vraagtekst}</Prose>
    {vraag.antwoord !== null && (
      <>
        <Paragraph small>
          Antwoord van {vraag.beantwoordDoor}
          {vraag.gepubliceerdOp && `, ${schrijfDatum(datumInAmsterdam(vraag.gepubliceerdOp))}`}
        </Paragraph>
        <Prose>{vraag.antwoord}</Prose>
      </>
    )}
  </Card>
)

const vandaag = (call: Call) => datumInAmsterdam(call.ctx.clock.now())

/** For who answers: how many wait and how long, on their first page. */
export async function wachtendeVragenDeel(call: Call, tx: Tx): Promise<ReactNode> {
  if (!call.medewerker.rechten.has('raadsvraag:beantwoorden')) return undefined
  const [eerste, ...rest] = await openVragen(tx)
  if (!eerste) return undefined
  const aantal = rest.length + 1
  return (
    <Alert
      kind="let_op"
      titel={
        aantal === 1
          ? '1 vraag van de raad wacht op antwoord'
          : `${aantal} vragen van de raad wachten op antwoord`
      }
    >
      De oudste: {wachtTekst(leeftijd(eerste, vandaag(call)))}.{' '}
      <Link href="/werk/raadsvragen">Naar de vragen van de raad</Link>
    </Alert>
  )
}

/** For who asks: the own questions and how they stand, on their first page. */
export async function eigenVragenDeel(call: Call, tx: Tx): Promise<ReactNode> {
  if (!call.medewerker.rechten.has('raadsvraag:stellen')) return undefined
  const vragen = await eigenVragen(tx, call.medewerker.id)
  return (
    <Section
      titel="Uw vragen"
      acties={<LinkButton href="/werk/raadsvragen/nieuw">Stel een vraag</LinkButton>}
    >
      {vragen.length === 0 ? (
        <Paragraph>U hebt nog geen vraag gesteld. Dat kan bij ieder cijfer.</Paragraph>
      ) : (
        <List
          items={vragen.slice(0, 5).map((vraag) => (
            <Link key={vraag.id} href={`/werk/raadsvragen/${vraag.id}`}>
              {`${begin(vraag.vraagtekst)} · ${vraagStand[vraag.status]}`}
            </Link>
          ))}
        />
      )}
    </Section>
  )
}

/** The first words of a text, for in a list. */
export const begin = (tekst: string): string => {
  const regel = tekst.replaceAll(/\s+/g, ' ')
  if (regel.length <= 80) return regel
  const einde = regel.lastIndexOf(' ', 80)
  return `${regel.slice(0, einde > 0 ? einde : 80)} …`
}
