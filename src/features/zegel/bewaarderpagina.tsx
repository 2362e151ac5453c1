// The page of zegels nobody can open: when each was laid and by whom, and the form that names somebody new.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { SubmitButton } from '../../ui/buttons.tsx'
import { Select } from '../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { Card, PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Paragraph } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { Bewaring, ZonderBewaarder } from './bewaarder.sql.ts'
import type { Collega } from './namenveld.tsx'
import { stukNaam } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly zegels: readonly ZonderBewaarder[]
  readonly collegas: readonly Collega[]
  readonly genoemd: readonly Bewaring[]
  readonly gestuurd: { readonly id: string; readonly form: FormState } | undefined
  readonly vers: FormState
}

const dag = (op: Date) => schrijfDatum(datumInAmsterdam(op))

export function BewaarderPagina({ call, zegels, collegas, genoemd, gestuurd, vers }: Props) {
  const { '': algemeen, ...errors } = gestuurd?.form.errors ?? {}
  const ids = { medewerkerId: `medewerker-${gestuurd?.id}`, bewaarreden: `bewaarreden-${gestuurd?.id}` }
  return (
    <Schil call={call} titel="Zegels zonder bewaarder" fout={gestuurd !== undefined}>
      <Stack space="l">
        <ErrorSummary
          form={{ ...vers, errors }}
          algemeen={algemeen}
          titel="Er is niemand genoemd"
          ids={ids}
        />
        <PageHead
          boven="Privacy"
          titel="Zegels zonder bewaarder"
          intro="Wie op deze zegels genoemd is, kan ze niet meer openen. Kies een collega die het overneemt. Wat er dicht is en over wie, leest u niet."
        />
        <Section titel="Niemand kan erbij">
          {zegels.length === 0 ? (
            <EmptyState titel="Er wacht niets">Elk zegel kan iemand openen die hier werkt.</EmptyState>
          ) : (
            <Stack>
              {zegels.map((z) => (
                <ZegelBlok
                  key={z.id}
                  zegel={z}
                  collegas={collegas}
                  form={gestuurd?.id === z.id ? { ...gestuurd.form, errors } : vers}
                />
              ))}
            </Stack>
          )}
        </Section>
        {genoemd.length > 0 && <Genoemd genoemd={genoemd} />}
      </Stack>
    </Schil>
  )
}

type BlokProps = {
  readonly zegel: ZonderBewaarder
  readonly collegas: readonly Collega[]
  readonly form: FormState
}

const ZegelBlok = ({ zegel: z, collegas, form }: BlokProps) => (
  <Card titel={`${stukNaam[z.soort]}, verzegeld op ${dag(z.gelegdOp)}`}>
    <Stack space="s">
      <Paragraph>
        {`Verzegeld door ${z.gelegdDoor}. Genoemd: ${z.genoemden.join(', ') || 'niemand'}.`} Vraag het team
        waar zij werkten wie de inwoner nu helpt. Is dat niet bekend? Kies dan iemand van het interventieteam.
      </Paragraph>
      <Form form={form} action={`/werk/privacy/zegels/${z.id}/bewaarder`}>
        <Stack>
          <Select
            form={form}
            name="medewerkerId"
            id={`medewerker-${z.id}`}
            label="Wie bewaart dit zegel vanaf nu?"
            empty="Kies een collega"
            options={collegas.map(({ id, naam, functie }) => ({ value: id, label: `${naam}, ${functie}` }))}
          />
          <TextArea
            form={form}
            name="bewaarreden"
            id={`bewaarreden-${z.id}`}
            label="Waarom deze collega?"
            hint="Ten minste 20 tekens. Schrijf niets over de inwoner: dit staat bij het zegel en in de log."
            rows={3}
            maxLength={2000}
          />
          <SubmitButton>Deze collega noemen</SubmitButton>
        </Stack>
      </Form>
    </Stack>
  </Card>
)

const Genoemd = ({ genoemd }: Pick<Props, 'genoemd'>) => (
  <Section titel="Eerder genoemd">
    <Table
      caption="Wie een zegel overnam, de laatste bovenaan"
      captionHidden
      columns={[{ label: 'Wanneer' }, { label: 'Wie' }, { label: 'Waarom' }, { label: 'Genoemd door' }]}
      rows={genoemd.map((b) => ({ id: b.id, cells: [dag(b.op), b.medewerker, b.reden, b.door] }))}
    />
  </Section>
)
