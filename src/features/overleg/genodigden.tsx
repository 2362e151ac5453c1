// Who is asked, what each may see, and the form to ask somebody more.

import { Button, ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { CheckboxGroup, Select } from '../../ui/choices.tsx'
import { typed } from '../../ui/field.tsx'
import { Form, Versieveld } from '../../ui/form.tsx'
import { FieldRow, ScreenOnly, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import { TextField } from '../../ui/textfields.tsx'
import type { Shown } from '../autorisatie/present.ts'
import type { GenodigdeBeeld } from './genodigde.ts'
import type { OverlegProps } from './overleg.tsx'

export function Genodigden(props: OverlegProps) {
  const { overleg: o, isGast } = props
  const genodigden = o.genodigden ?? []
  const isOpen = !isGast && o.status === 'gepland'
  return (
    <Section titel="Wie zijn erbij?">
      {genodigden.length === 0 ? (
        <Paragraph>Er is nog niemand uitgenodigd.</Paragraph>
      ) : (
        <Lijst {...props} isOpen={isOpen} />
      )}
      {isOpen && <Uitnodigen {...props} />}
    </Section>
  )
}

function Lijst({ overleg: o, isGast, forms, isOpen }: OverlegProps & { readonly isOpen: boolean }) {
  const kolommen = [
    { label: 'Wie' },
    ...(isGast ? [] : [{ label: 'Mag zien' }]),
    ...(o.status === 'gehouden' ? [{ label: 'Was er' }] : []),
    ...(isOpen ? [{ label: 'Intrekken', headHidden: true }] : []),
  ]
  const rij = (g: Shown<GenodigdeBeeld>) => ({
    id: g.id,
    cells: [
      `${g.naam}, ${g.vanwaar}`,
      ...(isGast ? [] : [deeltVan(o, g)]),
      ...(o.status === 'gehouden' ? [g.isAanwezig ? 'Ja' : 'Nee'] : []),
      ...(isOpen
        ? [
            <Form key="weg" form={forms.uitnodig} action={`/werk/overleggen/${o.id}/uitnodiging-intrekken`}>
              <Versieveld van={typed(forms.uitnodig, 'versie')} />
              <input type="hidden" name="genodigdeId" value={g.id} />
              <Button type="submit" variant="subtle" ariaLabel={`Uitnodiging van ${g.naam} intrekken`}>
                Intrekken
              </Button>
            </Form>,
          ]
        : []),
    ],
  })
  return <Table caption="Genodigden" captionHidden columns={kolommen} rows={(o.genodigden ?? []).map(rij)} />
}

const deeltVan = (o: OverlegProps['overleg'], g: Shown<GenodigdeBeeld>) => {
  const gedeeld = (o.doelen ?? []).filter(({ id }) => g.doelIds.includes(id))
  return gedeeld.length === 0 ? 'Alleen de agenda' : gedeeld.map(({ woorden }) => kort(woorden)).join('; ')
}
const kort = (woorden: string) => (woorden.length > 80 ? `${woorden.slice(0, 79)}…` : woorden)

const Uitnodigen = ({ overleg: o, forms: { uitnodig: form }, collegas }: OverlegProps) => (
  <ScreenOnly>
    <Details titel="Iemand uitnodigen" open={Object.keys(form.errors).length > 0}>
      <Form form={form} action={`/werk/overleggen/${o.id}/uitnodigingen`}>
        <Versieveld van={typed(form, 'versie')} />
        <Stack>
          <Select
            form={form}
            name="medewerkerId"
            label="Een collega of partner"
            hint="Ziet dit overleg vanaf nu in Keukentafel, tot twee weken erna."
            optional
            empty="Niemand"
            options={collegas.map(({ id, naam, functie }) => ({ value: id, label: `${naam}, ${functie}` }))}
          />
          <FieldRow>
            <TextField form={form} name="naam" label="Of iemand van buiten" optional width="l" />
            <TextField form={form} name="organisatie" label="Van welke organisatie?" optional width="l" />
          </FieldRow>
          {(o.doelen ?? []).length > 0 && (
            <CheckboxGroup
              form={form}
              name="doelIds"
              label="Welke doelen mag deze persoon zien?"
              hint="Deel alleen wat voor de vraag nodig is. Vinkt u niets aan, dan ziet deze persoon alleen de agenda."
              optional
              options={(o.doelen ?? []).map(({ id, woorden, voornamen }) => ({
                value: id,
                label: `${voornamen ?? 'Inwoner'}: ${kort(woorden)}`,
              }))}
            />
          )}
          <ButtonRow>
            <SubmitButton>Uitnodigen</SubmitButton>
          </ButtonRow>
        </Stack>
      </Form>
    </Details>
  </ScreenOnly>
)
