// The list of who works here: by name, with what they have today; searched by name in a form, for a name stands in no address.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { FieldRow, PageHead, Stack } from '../../ui/layout.tsx'
import { Pages, Tabs } from '../../ui/navigation.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link, Paragraph } from '../../ui/text.tsx'
import { TextField } from '../../ui/textfields.tsx'
import { rolNaam } from '../medewerker/teksten.ts'
import type { Datum } from '../termijn/datum.ts'
import { dienstOp } from './dienst.ts'
import { type Lijst, type LijstRij, lijsten } from './lijst.sql.ts'
import { dienstZin } from './teksten.ts'

export const perBladzij = 50
const hier = '/werk/beheer/medewerkers'
const lijstNaam: Readonly<Record<Lijst, string>> = {
  in_dienst: 'In dienst',
  komt: 'Komt nog',
  weg: 'Uit dienst',
}
export const lijstAdres = (lijst: Lijst, pagina = 1) =>
  `${hier}?lijst=${lijst}${pagina > 1 ? `&pagina=${pagina}` : ''}`

type Props = {
  readonly call: Call
  readonly vandaag: Datum
  readonly form: FormState
  readonly rijen: readonly LijstRij[]
  /** Of a list; undefined for what was found by name. */
  readonly blad?: { lijst: Lijst; pagina: number; aantallen: Readonly<Record<Lijst, number>> } | undefined
}

export function LijstPagina({ call, vandaag, form, rijen, blad }: Props) {
  const isFout = Object.keys(form.errors).length > 0
  return (
    <Schil call={call} titel="Medewerkers" fout={isFout}>
      <Stack space="l">
        <ErrorSummary form={form} titel="Er is niet gezocht" />
        <PageHead
          boven="Beheer"
          titel="Medewerkers"
          intro="Wie hier werkt, en welke rollen, teams, mandaten en kernen iemand heeft."
          acties={
            call.medewerker.rechten.has('medewerker:in_dienst_nemen') && (
              <LinkButton href={`${hier}/nieuw`} variant="primary">
                Medewerker in dienst nemen
              </LinkButton>
            )
          }
        />
        <Form form={form} action={`${hier}/zoeken`}>
          <FieldRow>
            <TextField form={form} name="letters" label="Zoek op naam" width="l" maxLength={200} />
            <SubmitButton variant="secondary">Zoeken</SubmitButton>
          </FieldRow>
        </Form>
        {blad ? (
          <Tabs
            label="Lijsten van medewerkers"
            items={lijsten.map((lijst) => ({
              href: lijstAdres(lijst),
              label: lijstNaam[lijst],
              actief: lijst === blad.lijst,
              aantal: blad.aantallen[lijst],
            }))}
          />
        ) : (
          <Paragraph>
            {rijen.length > perBladzij
              ? `Er zijn er meer dan ${perBladzij}. Typ meer van de naam. `
              : `Gevonden: ${rijen.length}. `}
            <Link href={hier}>Toon alle medewerkers</Link>
          </Paragraph>
        )}
        <Medewerkers rijen={rijen.slice(0, perBladzij)} vandaag={vandaag} />
        {blad && <Bladeren {...blad} getoond={rijen.length} />}
      </Stack>
    </Schil>
  )
}

const Medewerkers = ({ rijen, vandaag }: Pick<Props, 'rijen' | 'vandaag'>) =>
  rijen.length === 0 ? (
    <EmptyState titel="Hier staat niemand">
      Kies een andere lijst, of zoek op een deel van de naam.
    </EmptyState>
  ) : (
    <Table
      caption="Medewerkers, op naam"
      captionHidden
      columns={[
        { label: 'Naam' },
        { label: 'Functie' },
        { label: 'Rollen vandaag' },
        { label: 'Teams vandaag' },
        { label: 'Dienst' },
      ]}
      rows={rijen.map((r) => ({
        id: r.id,
        cells: [
          <Link key="naam" href={`${hier}/${r.id}`}>
            {r.naam}
          </Link>,
          r.functie,
          r.rollen.map((rol) => rolNaam[rol]).join(', ') || 'Geen',
          r.teams.join(', ') || 'Geen',
          dienstZin(r, dienstOp(r, vandaag)),
        ],
      }))}
    />
  )

function Bladeren(o: NonNullable<Props['blad']> & { readonly getoond: number }) {
  const totaal = o.aantallen[o.lijst]
  if (totaal <= perBladzij) return null
  return (
    <Pages
      pagina={o.pagina}
      perBladzij={perBladzij}
      getoond={o.getoond}
      totaal={totaal}
      naar={(pagina) => lijstAdres(o.lijst, pagina)}
    />
  )
}
