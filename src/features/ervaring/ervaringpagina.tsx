// The survey as a whole: how many answered, the yearly draw, and how each was drawn.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Paragraph } from '../../ui/text.tsx'
import { DateField, TextArea, TextField } from '../../ui/textfields.tsx'
import { MonitorNav } from '../monitor/monitornav.tsx'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { aanleidingNaam } from './teksten.ts'
import { genoeg } from './trekken.ts'
import type { Respons, RondeRij } from './uitnodiging.sql.ts'

type Beeld = {
  readonly jaar: number
  /** How many can be drawn from now. */
  readonly kader: number
  readonly rondes: readonly RondeRij[]
  readonly respons: readonly Respons[]
}
type Props = { readonly call: Call; readonly beeld: Beeld; readonly form: FormState }

export function ErvaringPagina({ call, beeld, form }: Props) {
  const { '': algemeen, ...errors } = form.errors
  return (
    <Schil call={call} titel="Cliëntervaring" fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <MonitorNav call={call} />
        <PageHead
          titel="Cliëntervaring"
          intro="Wat inwoners van onze hulp vinden: gevraagd aan het eind van een traject, en één keer per jaar in een steekproef."
          acties={
            <LinkButton href="/werk/ervaring/papier" variant="secondary">
              Papieren formulier invoeren
            </LinkButton>
          }
        />
        <ErrorSummary form={{ ...form, errors }} algemeen={algemeen} />
        <Paragraph>
          De cijfers staan in de monitor. Een antwoord telt mee als zijn kwartaal voorbij is. Bij minder dan
          tien antwoorden laten wij geen cijfer zien.
        </Paragraph>
        <Antwoorden respons={beeld.respons} />
        <Steekproef beeld={beeld} form={{ ...form, errors }} />
        {beeld.rondes.length > 0 && <Getrokken rondes={beeld.rondes} />}
      </Stack>
    </Schil>
  )
}

const Antwoorden = ({ respons }: { readonly respons: readonly Respons[] }) => (
  <Section titel="Hoeveel mensen antwoordden">
    {respons.length === 0 ? (
      <EmptyState titel="Er is nog niemand gevraagd">
        Trek hieronder de steekproef, of geef een kaart aan het eind van een traject.
      </EmptyState>
    ) : (
      <Table
        caption="Gevraagd en geantwoord, per jaar"
        columns={[
          { label: 'Jaar', plain: true },
          { label: 'Waarom gevraagd' },
          { label: 'Gevraagd', numeric: true },
          { label: 'Geantwoord', numeric: true },
        ]}
        rows={respons.map((r) => ({
          id: `${r.jaar} ${r.aanleiding}`,
          cells: [
            String(r.jaar),
            r.aanleiding === 'steekproef' ? aanleidingNaam.steekproef : aanleidingNaam.afsluiting,
            r.gevraagd.toLocaleString('nl-NL'),
            r.geantwoord.toLocaleString('nl-NL'),
          ],
        }))}
      />
    )}
  </Section>
)

const Steekproef = ({ beeld, form }: Omit<Props, 'call'>) => {
  const { jaar, kader } = beeld
  const reden = beeld.rondes.some((ronde) => ronde.jaar === jaar)
    ? 'De steekproef van dit jaar is al getrokken. Volgend jaar kan het weer.'
    : kader === 0
      ? `Er is niemand om te vragen die in ${jaar - 1} hulp had.`
      : undefined
  return (
    <Section titel={`Steekproef van ${jaar}`}>
      <Paragraph>
        Over de hulp in {jaar - 1}. Het toeval kiest, en niemand ziet wie. Wij schrijven niet aan wie een
        geheim adres heeft, wie geen vragen wil, wie dit jaar al is gevraagd, en waar het thuis niet veilig
        is. Er zijn {kader.toLocaleString('nl-NL')} mensen om uit te kiezen.
      </Paragraph>
      <Form form={form} action="/werk/ervaring/steekproef">
        <TextField
          form={form}
          name="omvang"
          label="Hoeveel mensen vragen wij?"
          hint={`Met ${genoeg(kader).toLocaleString('nl-NL')} antwoorden is de marge 5 procentpunt. Niet iedereen antwoordt: vraag er meer.`}
          inputMode="numeric"
          width="s"
        />
        <TextArea form={form} name="reden" label="Waarom is dit aantal genoeg?" rows={2} />
        <DateField form={form} name="antwoordenTot" label="Tot en met welke dag kunnen mensen antwoorden?" />
        <ButtonRow>
          <SubmitButton reden={reden}>Steekproef trekken en brieven sturen</SubmitButton>
        </ButtonRow>
      </Form>
    </Section>
  )
}

const Getrokken = ({ rondes }: { readonly rondes: readonly RondeRij[] }) => (
  <Section titel="Hoe de steekproeven zijn getrokken">
    <Table
      caption="Alle steekproeven, de laatste eerst"
      captionHidden
      columns={['Jaar', 'Getrokken', 'Uit', 'Waarom zoveel', 'Antwoorden tot en met', 'Zaad', 'Door'].map(
        (label) => ({
          label,
        }),
      )}
      rows={rondes.map((r) => ({
        id: r.id,
        cells: [
          String(r.jaar),
          `${r.omvang.toLocaleString('nl-NL')} op ${schrijfDatum(datumInAmsterdam(r.getrokkenOp))}`,
          r.kader.toLocaleString('nl-NL'),
          r.reden,
          schrijfDatum(r.antwoordenTot),
          r.zaad,
          r.door,
        ],
      }))}
    />
    <Paragraph small>
      Het zaad is het begin van het toeval. Met hetzelfde zaad en dezelfde mensen komt dezelfde steekproef
      eruit.
    </Paragraph>
  </Section>
)
