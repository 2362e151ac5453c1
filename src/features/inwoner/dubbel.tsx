// The page on which somebody chooses which other file is the same person.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Button, ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { FieldRow, PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, List, Paragraph } from '../../ui/text.tsx'
import { TextField } from '../../ui/textfields.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { type Datum, datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { Dubbele } from './dubbelen.commands.ts'
import { volledigeNaam } from './inwoner.ts'
import type { Kandidaatdossier } from './samenvoeging.ts'

export type DubbelProps = {
  readonly call: Call
  readonly dossier: Masked<Kandidaatdossier>
  readonly form: FormState
  readonly dubbelen: readonly Dubbele[]
  readonly eerder: readonly { readonly id: string; readonly op: Date }[]
  readonly zin: string | undefined
}

export function DubbelPagina({ call, dossier, form, dubbelen, eerder, zin }: DubbelProps) {
  const naam = dossier.velden ? volledigeNaam(dossier.velden) : 'deze inwoner'
  return (
    <Schil
      call={call}
      titel="Dubbele inwoner samenvoegen"
      fout={zin !== undefined || Object.keys(form.errors).length > 0}
    >
      <Stack space="l">
        <ErrorSummary form={form} titel="Dit kan zo niet" algemeen={zin} />
        <PageHead
          boven={naam}
          titel="Dubbele inwoner samenvoegen"
          intro="Staat deze mens er twee keer in? Kies het andere dossier. U ziet eerst wat er gebeurt; er verandert nog niets."
          acties={<LinkButton href={`/werk/dossiers/${dossier.huishoudenId}`}>Naar het dossier</LinkButton>}
        />
        <Section titel="Misschien dezelfde mens">
          <Lijst inwonerId={dossier.inwonerId ?? ''} dubbelen={dubbelen} />
        </Section>
        <Section titel="Zelf zoeken">
          <Form form={form} action={`/werk/inwoners/${dossier.inwonerId}/samenvoeging/zoeken`}>
            <Paragraph>
              Vul het BSN in, of de achternaam en de geboortedatum. Dat u zoekt, wordt vastgelegd.
            </Paragraph>
            <FieldRow>
              <TextField form={form} name="bsn" label="BSN" inputMode="numeric" width="m" />
              <TextField form={form} name="geslachtsnaam" label="Achternaam" width="l" />
              <TextField form={form} name="geboortedatum" label="Geboortedatum" width="m" />
            </FieldRow>
            <ButtonRow>
              <SubmitButton variant="secondary">Zoeken</SubmitButton>
            </ButtonRow>
          </Form>
        </Section>
        {eerder.length > 0 && (
          <Section titel="Eerder in dit dossier samengevoegd">
            <List
              items={eerder.map(({ id, op }) => (
                <a key={id} href={`/werk/samenvoegingen/${id}`}>
                  Op {schrijfDatum(datumInAmsterdam(op))}: bekijken of ongedaan maken
                </a>
              ))}
            />
          </Section>
        )}
      </Stack>
    </Schil>
  )
}

function Lijst({
  inwonerId,
  dubbelen,
}: {
  readonly inwonerId: string
  readonly dubbelen: readonly Dubbele[]
}) {
  if (dubbelen.length === 0)
    return (
      <EmptyState titel="Niemand gevonden">
        Er is geen ander dossier met deze geboortedatum en een naam die hierop lijkt. Zoek hieronder zelf.
      </EmptyState>
    )
  return (
    <Table
      caption="Mensen die het misschien zijn"
      captionHidden
      columns={[
        { label: 'Naam', plain: true },
        { label: 'Geboren', plain: true },
        { label: 'Huishouden', plain: true },
        { label: 'Samenvoegen', headHidden: true, plain: true },
      ]}
      rows={dubbelen.map((d) => ({
        id: d.inwonerId ?? '',
        cells: [
          volledigeNaam(d),
          d.geboortedatum ? schrijfDatum(d.geboortedatum as Datum) : 'onbekend',
          [d.huishouden, d.kern, d.regisseur && `regisseur ${d.regisseur}`].filter(Boolean).join(', '),
          d.isVanU ? (
            <LinkButton key="kies" href={`/werk/inwoners/${inwonerId}/samenvoeging?met=${d.inwonerId}`}>
              Vergelijken
            </LinkButton>
          ) : (
            <Button key="kies" reden="U werkt niet aan dat dossier. Vraag een collega die aan beide werkt.">
              Vergelijken
            </Button>
          ),
        ],
      }))}
    />
  )
}
