// On the first page: for the functionaris what waits for an answer, for a colleague which copies to read and what to destroy.

import type { ReactNode } from 'react'
import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Alert } from '../../ui/alert.tsx'
import { Section } from '../../ui/layout.tsx'
import { Link, Paragraph } from '../../ui/text.tsx'
import { betrokkenheidBij } from '../autorisatie/betrokkenheid.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { besluitOpEigen } from '../autorisatie/zelf.ts'
import { type Datum, datumInAmsterdam, plusDagen, schrijfDatum } from '../termijn/datum.ts'
import { aantallen, naTeKijken } from './verzoek.sql.ts'
import type { Soort } from './verzoek.ts'

/** How many wait and the first day; louder in its last week. Nothing for anybody else. */
export async function vraagDeel(call: Call, tx: Tx): Promise<ReactNode> {
  if (!call.medewerker.rechten.has('verzoek:beslissen')) return undefined
  const { open, eerste } = await aantallen(tx)
  const vandaag = datumInAmsterdam(call.ctx.clock.now())
  const hoeveel = open === 1 ? '1 vraag wacht' : `${open} vragen wachten`
  const zin =
    open === 0
      ? 'Er wacht niets. '
      : `${hoeveel}${eerste ? `, de eerste uiterlijk ${schrijfDatum(eerste)}` : ''}. `
  const naar = <Link href="/werk/privacy/verzoeken">Naar de vragen over gegevens</Link>
  if (eerste && eerste <= plusDagen(vandaag, 7))
    return (
      <Alert
        kind="let_op"
        titel={
          eerste < vandaag
            ? 'Een antwoord aan een inwoner is te laat'
            : 'Een antwoord aan een inwoner moet deze week'
        }
      >
        {zin}
        {naar}
      </Alert>
    )
  return (
    <Section titel="Vragen over gegevens">
      <Paragraph>
        {zin}
        {naar}
      </Paragraph>
    </Section>
  )
}

type Wachtend = { readonly id: string; readonly soort: Soort; readonly ontvangenOp: Datum }

/** That it waits and since when; about whom stands on its own page, which logs that it was opened. */
const wachtWeergave: Weergave<Wachtend> = {
  personen: () => [],
  velden: { id: 'L1', soort: 'L1', ontvangenOp: 'L1' },
}

/** What this medewerker was asked by name to look at, and may. */
async function wachtendOp({ medewerker, gezien, ctx }: Call, tx: Tx): Promise<Masked<Wachtend>[]> {
  const nu = ctx.clock.now()
  return (await naTeKijken(tx, medewerker.id)).flatMap(({ id, soort, ontvangenOp, ...rij }) => {
    const betrokkenheid = betrokkenheidBij(medewerker, [rij.inwonerId])
    const ding = { soort: 'verzoek', vanId: rij.nakijkerId, isGeheim: false, betrokkenheid } as const
    const besluit = besluitOpEigen(medewerker, ding, nu)
    return besluit.allow ? [present(gezien, besluit, wachtWeergave, { id, soort, ontvangenOp })] : []
  })
}

/** Which copies this medewerker was asked to read, and what to destroy. */
export async function nakijkDeel(call: Call, tx: Tx): Promise<ReactNode> {
  if (!call.medewerker.rechten.has('verzoek:nakijken')) return undefined
  const wachtend = await wachtendOp(call, tx)
  const kopieen = wachtend.filter(({ soort }) => soort === 'inzage')
  return (
    <>
      {kopieen.length > 0 && <Kopieen wachtend={kopieen} />}
      {wachtend
        .filter(({ soort }) => soort === 'vernietiging')
        .map((v) => (
          <Alert key={v.id} kind="let_op" titel="Vernietig iets voor een inwoner">
            De functionaris gegevensbescherming besliste, en vraagt u het te doen. Twee mensen doen dit samen.{' '}
            <Link
              href={`/werk/verzoeken/${v.id}/vernietiging`}
            >{`Naar de vraag van ${v.ontvangenOp ? schrijfDatum(v.ontvangenOp) : ''}`}</Link>
          </Alert>
        ))}
    </>
  )
}

const Kopieen = ({ wachtend }: { readonly wachtend: readonly Masked<Wachtend>[] }) => (
  <Alert
    kind="let_op"
    titel={
      wachtend.length === 1
        ? 'Lees een kopie voor een inwoner na'
        : `Lees ${wachtend.length} kopieën voor inwoners na`
    }
  >
    De functionaris gegevensbescherming vraagt of u kijkt of er niets in staat dat een ander schaadt.{' '}
    {wachtend.map((v, nummer) => (
      <span key={v.id}>
        <Link
          href={`/werk/verzoeken/${v.id}/kopie`}
        >{`Kopie ${nummer + 1}, gevraagd op ${v.ontvangenOp ? schrijfDatum(v.ontvangenOp) : ''}`}</Link>{' '}
      </span>
    ))}
  </Alert>
)
