// The duiding of a figure in a period, on the pages that show that figure; with a way to write it for who may.

import type { ReactNode } from 'react'
import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { Prose } from '../../ui/changes.tsx'
import { Section } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import type { Periode } from '../monitor/periode.ts'
import { periodeNaam } from '../monitor/teksten.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { duidingenVan } from './duiding.sql.ts'
import { type Duiding, geldendeDuiding } from './duiding.ts'

type Waar = { readonly kpi: string; readonly periode: Periode }

export const duidingAdres = ({ kpi, periode }: Waar): string =>
  `/werk/duidingen/${kpi}?periode=${periode.code}`

export async function duidingDeel(call: Call, tx: Tx, waar: Waar): Promise<ReactNode> {
  const duiding = geldendeDuiding(await duidingenVan(tx, waar.kpi), {
    kpi: waar.kpi,
    periode: waar.periode.code,
  })
  const mag = call.medewerker.rechten.has('duiding:schrijven')
  return (
    <Section
      titel={`Uitleg bij ${waar.periode.code.includes('Q') ? 'het ' : ''}${periodeNaam(waar.periode)}`}
      acties={
        mag && (
          <LinkButton href={duidingAdres(waar)}>
            {duiding ? 'Schrijf een nieuwe uitleg' : 'Schrijf een uitleg'}
          </LinkButton>
        )
      }
    >
      {duiding ? (
        <DuidingTekst duiding={duiding} />
      ) : (
        <Paragraph>Bij dit cijfer staat voor deze periode nog geen uitleg.</Paragraph>
      )}
    </Section>
  )
}

export const DuidingTekst = ({ duiding }: { readonly duiding: Duiding }) => (
  <>
    <Prose>{duiding.uitleg}</Prose>
    <Paragraph small>
      {duiding.geschrevenDoor}
      {duiding.gepubliceerdOp && `, ${schrijfDatum(datumInAmsterdam(duiding.gepubliceerdOp))}`}
    </Paragraph>
  </>
)
