// What the one who leads does: fix the decisions, or call the overleg off.

import { Button, ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import { typed } from '../../ui/field.tsx'
import { Form, Versieveld } from '../../ui/form.tsx'
import { ScreenOnly, Section } from '../../ui/layout.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import { besluitVeld } from './formulier.ts'
import { uitkomsten } from './overleg.ts'
import type { OverlegProps } from './overleg.tsx'
import { uitkomstNaam, waarom } from './teksten.ts'

export function VastlegBlok({ call, overleg: o, forms: { houd: form } }: OverlegProps) {
  // Also when it ended meanwhile, as long as somebody's words stand in the form.
  if (o.status !== 'gepland' && Object.keys(form.errors).length === 0) return null
  const isBegonnen = o.geplandOp !== undefined && o.geplandOp <= call.ctx.clock.now()
  return (
    <ScreenOnly>
      <Section titel="Vastleggen wat er is besloten">
        {isBegonnen ? (
          <Form form={form} action={`/werk/overleggen/${o.id}/verslag`}>
            <Versieveld van={typed(form, 'versie')} />
            <Aanwezig overleg={o} form={form} />
            {(o.punten ?? []).map((punt) => (
              <TextArea
                key={punt.id}
                form={form}
                name={besluitVeld(punt.id)}
                label={`Besluit: ${punt.tekst}`}
                optional
                rows={2}
              />
            ))}
            <TextArea
              form={form}
              name="samenvatting"
              label="Samenvatting"
              hint="Alleen wat nodig is om de besluiten te begrijpen."
              optional
              rows={3}
            />
            <RadioGroup
              form={form}
              name="uitkomst"
              label="Waartoe leidt het overleg?"
              options={uitkomsten.map((value) => ({ value, label: uitkomstNaam[value] }))}
            />
            <ButtonRow>
              <SubmitButton>Besluiten vastleggen</SubmitButton>
            </ButtonRow>
          </Form>
        ) : (
          <Paragraph>{waarom.nog_niet_begonnen.zin}</Paragraph>
        )}
      </Section>
    </ScreenOnly>
  )
}

const Aanwezig = ({
  overleg: o,
  form,
}: Pick<OverlegProps, 'overleg'> & Pick<Parameters<typeof Form>[0], 'form'>) =>
  (o.genodigden ?? []).length === 0 ? null : (
    <CheckboxGroup
      form={form}
      name="aanwezig"
      label="Wie waren er?"
      optional
      options={(o.genodigden ?? []).map(({ id, naam, vanwaar }) => ({
        value: id,
        label: `${naam}, ${vanwaar}`,
      }))}
    />
  )

export function AfzegBlok({ overleg: o, forms: { afzeg: form } }: OverlegProps) {
  if (o.status !== 'gepland') return null
  return (
    <ScreenOnly>
      <Details titel="Overleg afzeggen" open={Object.keys(form.errors).length > 0}>
        <Form form={form} action={`/werk/overleggen/${o.id}/afzegging`}>
          <Versieveld van={typed(form, 'versie')} />
          <TextArea form={form} name="reden" label="Waarom gaat het niet door?" rows={2} />
          <ButtonRow>
            <Button type="submit" variant="danger">
              Overleg afzeggen
            </Button>
          </ButtonRow>
        </Form>
      </Details>
    </ScreenOnly>
  )
}
