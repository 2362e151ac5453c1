// What was judged, by whom and why; and week by week how much was looked at.

import type { FormState } from '../../platform/formstate.ts'
import { Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Paragraph } from '../../ui/text.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { ControleRij, Ronde } from './controle.sql.ts'
import type { Uitkomst } from './controle.ts'
import { redenNaam, redenZin, uitkomstNaam } from './teksten.ts'

type Props = {
  readonly regels: readonly Shown<ControleRij>[]
  /** What the reader typed when another was first. */
  readonly getypt?: FormState
}

export const Geschiedenis = ({ regels, getypt }: Props) =>
  regels.length === 0 ? (
    <EmptyState titel="Er is nog niets beoordeeld">Wat u beoordeelt, blijft hier staan.</EmptyState>
  ) : (
    <Stack>
      <Table
        caption="Wat is beoordeeld, nieuwste eerst"
        captionHidden
        columns={[
          { label: 'Week van', narrow: true },
          { label: 'Wie' },
          { label: 'Waarom op de lijst' },
          { label: 'Uitkomst' },
          { label: 'Toelichting' },
          { label: 'Beoordeeld' },
        ]}
        rows={regels.map((r) => ({
          id: r.id,
          cells: [
            schrijfDatum(r.week),
            r.medewerker,
            `${redenNaam[r.reden]}. ${redenZin[r.reden](r)}`,
            r.uitkomst ? uitkomstNaam[r.uitkomst] : 'Nog niet beoordeeld',
            r.toelichting ?? '',
            r.beoordeeldOp ? `${r.beoordeeldDoor}, ${schrijfDatum(datumInAmsterdam(r.beoordeeldOp))}` : '',
          ],
        }))}
      />
      {getypt && <Getypt form={getypt} />}
    </Stack>
  )

/** Nothing typed is lost: it can be copied into a mail to the other. */
const Getypt = ({ form }: { readonly form: FormState }) => (
  <Section titel="Wat u typte, en wat niet is bewaard">
    <Paragraph>
      {[uitkomstNaam[form.values.uitkomst as Uitkomst], form.values.toelichting].filter(Boolean).join(': ')}
    </Paragraph>
  </Section>
)

export const Rondes = ({ rondes }: { readonly rondes: readonly Ronde[] }) =>
  rondes.length === 0 ? (
    <EmptyState titel="Er is nog geen week nagekeken">Dat gebeurt iedere maandag vroeg.</EmptyState>
  ) : (
    <Stack>
      <Table
        caption="Weken die zijn nagekeken"
        captionHidden
        columns={[
          { label: 'Week van' },
          { label: 'Inzagen', numeric: true },
          { label: 'Medewerkers', numeric: true },
          { label: 'Adres bekend', numeric: true },
          { label: 'Op de lijst', numeric: true },
          { label: 'Nog open', numeric: true },
          { label: 'Onterecht', numeric: true },
        ]}
        rows={rondes.map((r) => ({
          id: r.week,
          cells: [schrijfDatum(r.week), r.inzagen, r.medewerkers, r.metAdres, r.regels, r.open, r.onterecht],
        }))}
      />
      <Paragraph small>
        De eigen straat valt alleen op bij wie zelf heeft opgegeven wie hij is (bij Adres bekend). Adressen
        van wie geheim is, tellen nooit mee.
      </Paragraph>
    </Stack>
  )
