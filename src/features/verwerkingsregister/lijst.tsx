// The page of the verwerkingsregister: every row that holds today, what is missing, and what nobody looked at yet.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { Badge } from '../../ui/badge.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Link, List, Paragraph } from '../../ui/text.tsx'
import type { Datum } from '../termijn/datum.ts'
import { geldtZin } from './teksten.ts'
import { nieuwsteVan, type Verwerking, verwerkingId } from './verwerking.ts'

type Props = {
  readonly call: Call
  readonly rijen: readonly Verwerking[]
  readonly register: readonly Verwerking[]
  readonly ontbreekt: readonly {
    readonly code: string
    readonly naam: string
    readonly nouns: readonly string[]
  }[]
  readonly vandaag: Datum
}

const hier = '/werk/privacy/verwerkingsregister'

export function RegisterPagina({ call, rijen, register, ontbreekt }: Props) {
  const nagekeken = register.filter(({ door }) => door !== null).length
  return (
    <Schil call={call} titel="Verwerkingsregister">
      <Stack space="l">
        <PageHead
          boven="Privacy"
          titel="Verwerkingsregister"
          intro="Waarvoor uw gemeente persoonsgegevens verwerkt, op welke grond, en wie ze krijgt. Iedere regel van de log verwijst hierheen."
          acties={
            <>
              <LinkButton href={`${hier}/afdruk`}>Hele register lezen of afdrukken</LinkButton>
              <LinkButton href={`${hier}/bestand`}>Ophalen als bestand (JSON)</LinkButton>
            </>
          }
        />
        {ontbreekt.length > 0 && <Ontbreekt {...{ ontbreekt, rijen }} />}
        {nagekeken < register.length && (
          <Alert kind="info" titel={`U heeft ${nagekeken} van de ${register.length} regels nagekeken`}>
            De andere staan er zoals Keukentafel ze meegeeft. Open een regel, kijk of zij klopt voor uw
            gemeente, en bewaar haar.
          </Alert>
        )}
        <Table
          caption="Waarvoor wij gegevens verwerken"
          captionHidden
          columns={[
            { label: 'Naam', plain: true },
            { label: 'Grondslag' },
            { label: 'Geldt' },
            { label: 'Versie' },
          ]}
          rows={register.map((v) => ({
            id: verwerkingId(v),
            cells: [
              <Stack key="naam" space="s">
                <Link href={`${hier}/${verwerkingId(v)}`}>{v.naam}</Link>
                <Paragraph small>{v.doel}</Paragraph>
              </Stack>,
              v.grondslag,
              geldtZin(v),
              <Stack key="versie" space="s">
                <span>{v.versie}</span>
                {v.door === null && <Badge toon="let_op">Nakijken</Badge>}
              </Stack>,
            ],
          }))}
        />
      </Stack>
    </Schil>
  )
}

const Ontbreekt = ({ ontbreekt, rijen }: Pick<Props, 'ontbreekt' | 'rijen'>) => (
  <Alert kind="let_op" titel="Van deze regels van de log staat niet in het register waarvoor ze zijn">
    <List
      items={ontbreekt.map(({ code, naam, nouns }) => {
        const laatste = nieuwsteVan(rijen, code)
        return (
          <span key={code}>
            {`${naam} (${nouns.join(', ')}). `}
            {laatste && (
              <Link
                href={`${hier}/${verwerkingId(laatste)}`}
              >{`Maak een nieuwe versie van ${laatste.naam}`}</Link>
            )}
          </span>
        )
      })}
    />
  </Alert>
)
