// The page to move everything of one medewerker: from whom, what lies there, who has room, and to whom it goes.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup, Select } from '../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Details, EmptyState, Link, List, Paragraph } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import { wetNaam } from '../medewerker/teksten.ts'
import { collegaNaam } from '../regie/teksten.ts'
import type { Beeld } from './beeld.tsx'
import { GroepenTabel } from './groepen.tsx'
import { kandidaatNaam, wijzeNaam } from './teksten.ts'
import { wijzen } from './verplaatsing.ts'

export type VerplaatsingProps = {
  readonly call: Call
  readonly beeld: Beeld
  readonly form: FormState
  readonly gewijzigd: ReadonlySet<string>
}

export function VerplaatsingPagina({ call, beeld, form, gewijzigd }: VerplaatsingProps) {
  const { '': algemeen, ...errors } = form.errors
  const { van } = beeld
  return (
    <Schil call={call} titel="Werk verplaatsen" fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <ErrorSummary form={{ ...form, errors }} titel="Er is niets verplaatst" algemeen={algemeen} />
        <PageHead
          titel={van ? `Werk van ${van.naam} verplaatsen` : 'Werk verplaatsen'}
          intro="Alles van één medewerker gaat in één keer naar anderen. U kijkt het eerst na. Een huishouden blijft bij elkaar, zodat de inwoner één gezicht houdt."
        />
        {van ? (
          <Details titel="Van iemand anders">
            <VanWie beeld={beeld} />
          </Details>
        ) : (
          <VanWie beeld={beeld} />
        )}
        {van && beeld.groepen.length === 0 && (
          <EmptyState titel={`Bij ${van.naam} ligt nu niets van uw team`}>
            Er is niets te verplaatsen.
          </EmptyState>
        )}
        {van && beeld.groepen.length > 0 && <Formulier {...{ beeld, form, gewijzigd }} />}
      </Stack>
    </Schil>
  )
}

const VanWie = ({ beeld }: Pick<VerplaatsingProps, 'beeld'>) => (
  <Section titel="Van wie?">
    {beeld.medewerkers.length === 0 && <Paragraph>Bij niemand in uw team ligt nu werk.</Paragraph>}
    <List
      items={beeld.medewerkers.map((m) => (
        <span key={m.id}>
          {m.id === beeld.van?.id ? (
            <strong>{m.naam}</strong>
          ) : (
            <Link href={`/werk/team/verplaatsing?van=${m.id}`}>{m.naam}</Link>
          )}
          , {m.functie}
          {m.isWeg && ' (gaat weg of is weg)'}
        </span>
      ))}
    />
  </Section>
)

/** Who has room: what lies with each now, and what each may decide on. */
const Ruimte = ({ beeld }: Pick<VerplaatsingProps, 'beeld'>) => (
  <Section titel="Wie heeft ruimte?">
    <Table
      caption="Wat er nu bij elke collega ligt"
      captionHidden
      columns={[
        { label: 'Collega', plain: true },
        { label: 'Meldingen', numeric: true },
        { label: 'Trajecten', numeric: true },
        { label: 'Regie', numeric: true },
        { label: 'Mandaat' },
      ]}
      rows={beeld.kandidaten.map((k) => ({
        id: k.id,
        cells: [
          collegaNaam(k),
          k.meldingen,
          k.trajecten,
          k.regies,
          k.mandaten.map((wet) => wetNaam[wet]).join(', ') || 'geen',
        ],
      }))}
    />
  </Section>
)

function Formulier({ beeld, form, gewijzigd }: Omit<VerplaatsingProps, 'call'>) {
  return (
    <>
      <Ruimte beeld={beeld} />
      <Section titel="Naar wie?">
        <Form form={form} action="/werk/team/verplaatsing/controle">
          <input type="hidden" name="van" value={beeld.van?.id} />
          <Stack>
            <Select
              form={form}
              name="voorAlle"
              label="Alle huishoudens waarvoor u hieronder niets kiest"
              hint="Een afgeschermde inwoner gaat nooit vanzelf mee: die kiest u bij naam."
              empty="Blijven zo"
              options={beeld.kandidaten.map((k) => ({ value: k.id, label: kandidaatNaam(k) }))}
            />
            <GroepenTabel
              form={form}
              groepen={beeld.groepen}
              kandidaten={beeld.kandidaten}
              gewijzigd={gewijzigd}
            />
            <RadioGroup
              form={form}
              name="wijze"
              label="Hoe gaat de regie over?"
              options={wijzen.map((wijze) => ({ value: wijze, label: wijzeNaam[wijze] }))}
            />
            <TextArea
              form={form}
              name="reden"
              label="Waarom?"
              hint="Nodig als u de regie meteen overdraagt. Schrijf niets op over iemands gezondheid."
              rows={2}
              optional
            />
            <ButtonRow>
              <SubmitButton>Nakijken</SubmitButton>
            </ButtonRow>
          </Stack>
        </Form>
      </Section>
    </>
  )
}
