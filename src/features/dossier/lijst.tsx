// The list of dossiers: search by name, own or of the team, by kern and by what runs.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { Select } from '../../ui/choices.tsx'
import { Filters } from '../../ui/filters.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Pages, Tabs } from '../../ui/navigation.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link, Paragraph } from '../../ui/text.tsx'
import { TextField } from '../../ui/textfields.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { type DossierLijst, type DossierRegel, dossierlijsten } from './dossiers.ts'
import { type LijstAdres, lijstAdres } from './formulier.ts'
import { dossierlijstNaam, leegZin, standNaam, watLoopt } from './lijstteksten.tsx'

type Props = {
  readonly call: Call
  readonly adres: LijstAdres
  readonly lijst: DossierLijst
  readonly regels: readonly Masked<DossierRegel>[]
  readonly aantallen: Readonly<Record<DossierLijst, number>>
  readonly perBladzij: number
  readonly kernen: readonly { id: string; naam: string }[]
  readonly form: FormState
  readonly isGezocht: boolean
}

export const DossiersPagina = (props: Props) => (
  <Schil call={props.call} titel="Dossiers" fout={Object.keys(props.form.errors).length > 0}>
    <Stack space="m">
      <ErrorSummary form={props.form} titel="Er is niet gezocht" />
      <PageHead titel="Dossiers" intro="De huishoudens waar u of uw team bij betrokken is." />
      <Zoek form={props.form} />
      {props.isGezocht ? <Gezocht {...props} /> : <Bladeren {...props} />}
      {props.regels.length === 0 ? <Leeg {...props} /> : <Tabel {...props} />}
      {!props.isGezocht && props.regels.length > 0 && <Bladzijden {...props} />}
    </Stack>
  </Schil>
)

const Zoek = ({ form }: Pick<Props, 'form'>) => (
  <Form form={form} action="/werk/dossiers/zoeken">
    <TextField
      form={form}
      name="naam"
      label="Zoek op naam"
      hint="Alleen in de dossiers die u mag zien. Iemand anders zoeken? Dat kan boven aan de pagina."
    />
    <ButtonRow>
      <SubmitButton variant="secondary">Zoek in deze dossiers</SubmitButton>
    </ButtonRow>
  </Form>
)

const Gezocht = ({ aantallen, perBladzij }: Props) => (
  <Paragraph>
    {aantallen.team === 1 ? '1 dossier gevonden.' : `${aantallen.team} dossiers gevonden.`}
    {aantallen.team > perBladzij && ` U ziet de eerste ${perBladzij}. Vul meer van de naam in.`}{' '}
    <Link href="/werk/dossiers">Alle dossiers</Link>
  </Paragraph>
)

function Bladeren({ adres, lijst, aantallen, kernen }: Props) {
  const { kern, stand } = adres
  const gekozen = [kernen.find(({ id }) => id === kern)?.naam, stand && standNaam[stand]].filter(Boolean)
  const form: FormState = { values: { kern, stand }, errors: {}, csrf: '', sleutel: '' }
  return (
    <>
      <Tabs
        label="Welke dossiers"
        items={dossierlijsten.map((naam) => ({
          href: lijstAdres({ ...adres, lijst: naam, pagina: 1 }),
          label: dossierlijstNaam[naam],
          actief: naam === lijst,
          aantal: aantallen[naam],
        }))}
      />
      <Filters
        action="/werk/dossiers"
        titel={gekozen.length > 0 ? `Filter: ${gekozen.join(', ')}` : 'Filteren op kern of op wat er loopt'}
        actief={gekozen.length > 0}
        blijft={{ lijst }}
        alles={lijstAdres({ lijst })}
      >
        <Select
          form={form}
          name="kern"
          label="Kern"
          empty="Alle kernen"
          options={kernen.map(({ id, naam }) => ({ value: id, label: naam }))}
        />
        <Select
          form={form}
          name="stand"
          label="Stand"
          empty="Alles"
          options={Object.entries(standNaam).map(([value, label]) => ({ value, label }))}
        />
      </Filters>
    </>
  )
}

const Tabel = ({ regels, lijst }: Props) => (
  <Table
    caption={`${dossierlijstNaam[lijst]}, op naam`}
    captionHidden
    columns={[
      { label: 'Huishouden', plain: true },
      { label: 'Kern' },
      { label: 'Wat loopt' },
      { label: 'Regisseur' },
    ]}
    rows={regels.map((r) => ({
      id: r.id ?? '',
      cells: [
        <Link key="naam" href={`/werk/dossiers/${r.id}`}>
          {r.naam === undefined
            ? `Huishouden (naam afgeschermd, ${r.id?.slice(-4)})`
            : `Huishouden ${r.naam}`}
        </Link>,
        r.kern ?? '–',
        watLoopt(r),
        r.regisseur ?? 'Nog niemand',
      ],
    }))}
  />
)

function Bladzijden({ adres, lijst, regels, aantallen, perBladzij }: Props) {
  return (
    <Pages
      pagina={adres.pagina}
      perBladzij={perBladzij}
      getoond={regels.length}
      totaal={aantallen[lijst]}
      naar={(pagina) => lijstAdres({ ...adres, pagina })}
    />
  )
}

const Leeg = ({ call, adres, lijst, isGezocht }: Props) => {
  const isGefilterd = isGezocht || Boolean(adres.kern || adres.stand || adres.pagina > 1)
  const { titel, uitleg } = leegZin[isGefilterd ? 'gefilterd' : lijst]
  return (
    <EmptyState
      titel={titel}
      acties={
        isGefilterd ? (
          <LinkButton href="/werk/dossiers">Alle dossiers</LinkButton>
        ) : (
          call.medewerker.rechten.has('contact:vastleggen') && (
            <LinkButton href="/werk/contact/nieuw">Nieuw contact</LinkButton>
          )
        )
      }
    >
      {uitleg}
    </EmptyState>
  )
}
