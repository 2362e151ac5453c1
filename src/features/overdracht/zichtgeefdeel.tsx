// The part of an overdracht where a later yes to looking on is written down; for the sender who sees little, how such a yes comes.

import { newForm } from '../../context.ts'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { Details, Paragraph, Quote } from '../../ui/text.tsx'
import { DateField } from '../../ui/textfields.tsx'
import { vraagZin } from '../toestemming/vraag.ts'
import type { ActieProps } from './antwoordformulieren.tsx'
import type { KaartBeeld } from './kaartbeeld.tsx'
import { antwoordDoors, antwoordWijzen } from './overdracht.ts'
import { doorNaam, wijzeNaam } from './teksten.ts'

export function ZichtGeven(props: ActieProps & { readonly beeld: KaartBeeld }) {
  const { call, mislukt, waaromNiet, beeld } = props
  const { kaart } = beeld
  if (!beeld.isOntvanger && !kaart.grondslag && kaart.status === 'aanvaard') return <Voetnoot />
  if (!call.medewerker.rechten.has('overdracht:zicht_geven') || waaromNiet['nieuw-zicht']) return null
  const form = mislukt?.deel === 'nieuw-zicht' ? mislukt.form : newForm(call)
  return (
    <Details titel="De inwoner vindt meekijken toch goed" open={mislukt?.deel === 'nieuw-zicht'}>
      <Form form={form} action={`/werk/overdrachten/${call.params.id}/nieuw-zicht`}>
        <Paragraph>
          Vraag het zo. Bij een ja ziet de afzender meteen de fase, de datums en wie het doet.
        </Paragraph>
        <Quote>{vraagZin('voortgangskaart', kaart.vanTeam)}</Quote>
        <RadioGroup
          form={form}
          name="antwoordDoor"
          label="Wie zei ja?"
          options={antwoordDoors.map((value) => ({ value, label: doorNaam[value] }))}
        />
        <RadioGroup
          form={form}
          name="antwoordWijze"
          label="Hoe?"
          options={antwoordWijzen.map((value) => ({ value, label: wijzeNaam[value] }))}
        />
        <DateField form={form} name="antwoordOp" label="Op welke dag?" hint="Bijvoorbeeld 3-4-2026" />
        <ButtonRow>
          <SubmitButton variant="secondary">Ja vastleggen</SubmitButton>
        </ButtonRow>
      </Form>
    </Details>
  )
}

const Voetnoot = () => (
  <Paragraph small>
    Wil de inwoner toch dat u meekijkt? Vraag het team dat het doet om dat vast te leggen. Dan ziet u hier hoe
    het verder gaat.
  </Paragraph>
)
