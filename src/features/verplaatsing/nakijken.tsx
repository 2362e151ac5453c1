// The review before anything moves: what goes to whom, and what then happens.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { List } from '../../ui/text.tsx'
import type { Beeld, GroepBeeld } from './beeld.tsx'
import { naamVan, watVan } from './groepen.tsx'
import { kandidaatNaam, wijzeNaam } from './teksten.ts'
import type { Keuze, Wijze } from './verplaatsing.ts'

type Props = {
  readonly call: Call
  readonly beeld: Beeld
  readonly form: FormState
  readonly keuzes: readonly Keuze[]
  readonly wijze: Wijze
}

const huishoudens = (n: number) => (n === 1 ? '1 huishouden' : `${n} huishoudens`)

export function NakijkPagina({ call, beeld, form, keuzes, wijze }: Props) {
  const groepen = new Map(beeld.groepen.map((g) => [g.id as string, g]))
  const naar = beeld.kandidaten.filter((k) => keuzes.some(({ naarId }) => naarId === k.id))
  const van = (kandidaatId: string) =>
    keuzes
      .filter(({ naarId }) => naarId === kandidaatId)
      .flatMap(({ groepId }): GroepBeeld[] => {
        const groep = groepen.get(groepId)
        return groep ? [groep] : []
      })
  const blijft = beeld.groepen.length - keuzes.length
  return (
    <Schil call={call} titel="Verplaatsing nakijken">
      <Stack space="l">
        <PageHead
          titel={`Klopt dit? Werk van ${beeld.van?.naam}`}
          intro={`Er is nog niets verplaatst. ${blijft === 0 ? 'Alles gaat mee.' : `Bij ${beeld.van?.naam} ${blijft === 1 ? 'blijft' : 'blijven'} ${huishoudens(blijft)}.`}`}
        />
        {naar.map((k) => (
          <Section key={k.id} titel={`Naar ${kandidaatNaam(k)}: ${huishoudens(van(k.id).length)}`}>
            <Table
              caption={`Wat naar ${k.naam} gaat`}
              captionHidden
              columns={[{ label: 'Huishouden', plain: true }, { label: 'Wat er ligt' }]}
              rows={van(k.id).map((g) => ({ id: g.id ?? '', cells: [naamVan(g), watVan(g)] }))}
            />
          </Section>
        ))}
        <Section titel="Wat er dan gebeurt">
          <List
            items={[
              'Meldingen, trajecten, gesprekken en afspraken gaan meteen over. Wie ze kreeg, mag ze vanaf nu zien; wie ze had niet meer.',
              `${wijzeNaam[wijze]}. Bij elke regie gaat een overdrachtsbrief uit het plan mee.`,
              'Gaat er iets mis, of is er intussen iets veranderd? Dan gebeurt er niets, en ziet u wat het is.',
            ]}
          />
        </Section>
        <Verstuur form={form} />
      </Stack>
    </Schil>
  )
}

/** The choices as they were sent, to be sent once more; or back to change them. */
const Verstuur = ({ form }: Pick<Props, 'form'>) => (
  <Form form={form} action="/werk/team/verplaatsing">
    {Object.entries(form.values)
      .filter(([naam]) => naam !== '_csrf' && naam !== '_sleutel')
      .flatMap(([naam, waarde]) =>
        [waarde]
          .flat()
          .map((een, at) => <input key={`${naam}-${at}`} type="hidden" name={naam} value={een} />),
      )}
    <ButtonRow>
      <SubmitButton>Verplaatsen</SubmitButton>
      <SubmitButton variant="secondary" formAction="/werk/team/verplaatsing/keuze">
        Terug en veranderen
      </SubmitButton>
    </ButtonRow>
  </Form>
)
