// The page of declaraties: a file to read in, what is to be mended in it, and what was read in before.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Button, ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { FileField } from '../../ui/filefield.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Details, EmptyState, Paragraph } from '../../ui/text.tsx'
import { MonitorNav } from '../monitor/monitornav.tsx'
import { schrijfMoment } from '../termijn/datum.ts'
import { hoofdcategorieen, verwijzers } from './declaratie.ts'
import { kolommen } from './kolom.ts'
import type { Import } from './kosten.sql.ts'
import type { Regelfout } from './kostenbestand.ts'
import { euro } from './kostenveld.ts'
import { aantalTekst } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly form: FormState
  readonly fouten: readonly Regelfout[]
  readonly imports: readonly Import[]
}

/** So many are shown; whoever has more has one thing wrong many times. */
const getoond = 100

export const KostenPagina = ({ call, form, fouten, imports }: Props) => (
  <Schil call={call} titel="Declaraties" fout={Object.keys(form.errors).length > 0}>
    <Stack space="l">
      <MonitorNav call={call} />
      <PageHead
        titel="Declaraties"
        intro="Lees hier in wat aanbieders declareren. Alle regels gaan erin, of geen enkele. Het bestand zelf bewaren wij niet."
      />
      <ErrorSummary form={form} />
      {fouten.length > 0 && <Verbeteren fouten={fouten} />}
      <Form form={form} action="/werk/kosten" upload>
        <FileField
          form={form}
          name="bestand"
          label="Bestand met declaraties"
          hint="Een CSV-bestand (UTF-8) van ten hoogste 10 MB en 50.000 regels."
          accept={['csv', 'txt']}
        />
        <ButtonRow>
          <SubmitButton>Inlezen</SubmitButton>
        </ButtonRow>
      </Form>
      <Uitleg />
      <Ingelezen form={form} imports={imports} />
    </Stack>
  </Schil>
)

const Verbeteren = ({ fouten }: { readonly fouten: readonly Regelfout[] }) => (
  <Section titel="Wat u moet verbeteren" id="verbeteren">
    <Table
      caption={`${aantalTekst(fouten.length)} keer is er iets mis${fouten.length > getoond ? `; dit zijn de eerste ${getoond}` : ''}`}
      columns={[{ label: 'Regel', numeric: true }, { label: 'Wat u moet verbeteren' }]}
      rows={fouten
        .slice(0, getoond)
        .map(({ nr, zin }, at) => ({ id: `${at}`, cells: [aantalTekst(nr), zin] }))}
    />
  </Section>
)

const Uitleg = () => (
  <Details titel="Hoe het bestand eruitziet">
    <Stack>
      <Paragraph>
        De eerste regel heeft de namen van de kolommen, in welke volgorde ook. Tussen de kolommen staat een
        puntkomma.
      </Paragraph>
      <Table
        caption="De kolommen"
        columns={[{ label: 'Kolom' }, { label: 'Wat erin staat' }]}
        rows={kolommen.map(([naam, wat]) => ({ id: naam, cells: [naam, wat] }))}
      />
      <Paragraph>{`Hoofdcategorieën: ${hoofdcategorieen.join(', ')}.`}</Paragraph>
      <Paragraph>{`Verwijzers: ${verwijzers.join(', ')}.`}</Paragraph>
    </Stack>
  </Details>
)

const Ingelezen = ({ form, imports }: Pick<Props, 'form' | 'imports'>) => (
  <Section titel="Ingelezen bestanden" id="ingelezen">
    {imports.length === 0 ? (
      <EmptyState titel="Nog niets ingelezen">Na het eerste bestand ziet u hier wat erin stond.</EmptyState>
    ) : (
      <Table
        caption="Ingelezen bestanden, het laatste eerst"
        captionHidden
        columns={[
          { label: 'Ingelezen' },
          { label: 'Door' },
          { label: 'Regels', numeric: true },
          { label: 'Stond er al', numeric: true },
          { label: 'Bedrag', numeric: true },
          { label: 'Terugnemen', headHidden: true },
        ]}
        rows={imports.map((i) => ({
          id: i.id,
          cells: [
            schrijfMoment(i.op),
            i.door,
            aantalTekst(i.aantal),
            aantalTekst(i.alBekend),
            i.bedrag === null ? '' : euro(i.bedrag),
            i.ongedaanOp ? (
              'Teruggenomen'
            ) : (
              <Form key="terug" form={{ ...form, errors: {} }} action={`/werk/kosten/${i.id}/terugname`}>
                <Button
                  type="submit"
                  variant="subtle"
                  ariaLabel={`Terugnemen: het bestand van ${schrijfMoment(i.op)}`}
                >
                  Terugnemen
                </Button>
              </Form>
            ),
          ],
        }))}
      />
    )}
  </Section>
)
