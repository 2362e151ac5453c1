// The page of a verwijzing: who waits for a word, what the inwoner said about it, and what was told.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { List, Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { type Datum, datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { TerugForm, ToestemForm } from './formulieren.tsx'
import { berichtNaam, doorNaam, toestemmingNaam, wegNaam, wijzeNaam } from './teksten.ts'
import type { Weigering } from './terugkoppelen.ts'
import type { Gezegde, VerwijzingRij } from './verwijzing.sql.ts'

export type Deel = 'toestemming' | 'terugkoppeling'
export type Beeld = Masked<Omit<VerwijzingRij, 'autorisaties' | 'isGeheim'>>
export type VerwijzingProps = {
  readonly call: Call
  readonly over: Beeld
  /** Each form: fresh, or as it was typed when it was refused. */
  readonly form: (deel: Deel) => FormState
  readonly mislukt: FormState | undefined
  readonly isTeLaat: boolean
  readonly reden: Weigering | undefined
}

export function VerwijzingPagina(props: VerwijzingProps) {
  const { call, over, mislukt, isTeLaat } = props
  const { '': algemeen, ...errors } = mislukt?.errors ?? {}
  return (
    <Schil call={call} titel="Terugkoppeling aan de verwijzer" fout={mislukt !== undefined}>
      <Stack space="l">
        {mislukt && (
          <ErrorSummary
            form={{ ...mislukt, errors }}
            algemeen={algemeen}
            {...(isTeLaat && { titel: 'Een collega was u voor' })}
          />
        )}
        <PageHead
          boven="Verwijzing"
          titel="Terugkoppeling aan de verwijzer"
          intro={over.ontvangenOp && `Verwezen op ${schrijfDatum(datumInAmsterdam(over.ontvangenOp))}.`}
          acties={
            <LinkButton href={`/werk/meldingen/${over.meldingId}`} variant="subtle">
              Naar de melding
            </LinkButton>
          }
        />
        <DataList items={gegevens(over)} />
        <Section titel="Wat de verwijzer al weet">
          {over.berichten?.length ? (
            <List items={over.berichten.map(gezegd)} />
          ) : (
            <Paragraph>Nog niets.</Paragraph>
          )}
        </Section>
        <ToestemForm {...props} />
        <TerugForm {...props} />
      </Stack>
    </Schil>
  )
}

const gezegd = ({ op, bericht, weg, door, verzondenOp }: Gezegde) =>
  `${schrijfDatum(op as Datum)} · ${berichtNaam[bericht]} · ${wegNaam[weg].toLowerCase()} · ${door}${
    weg !== 'telefoon' && !verzondenOp ? ' · staat klaar om te verzenden' : ''
  }`

function gegevens(over: Beeld): [string, string][] {
  const { toestemming, antwoordDoor, antwoordOp, antwoordWijze } = over
  const antwoord =
    antwoordDoor && antwoordOp && antwoordWijze
      ? `, ${doorNaam[antwoordDoor].toLowerCase()} op ${schrijfDatum(antwoordOp as Datum)}, ${wijzeNaam[antwoordWijze].toLowerCase()}`
      : ''
  const regels: [string, string | null | undefined][] = [
    ['Verwijzer', [over.naam, over.organisatie].filter(Boolean).join(', ')],
    ['Terugkoppeling', over.weg && `${wegNaam[over.weg]}: ${over.bereik}`],
    ['Kenmerk van de verwijzer', over.kenmerk],
    ['Laatste dag', over.terugkoppelenVoor && schrijfDatum(over.terugkoppelenVoor as Datum)],
    ['Mag de verwijzer het weten', toestemming && `${toestemmingNaam[toestemming]}${antwoord}`],
  ]
  return regels.filter((regel): regel is [string, string] => Boolean(regel[1]))
}
