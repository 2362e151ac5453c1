// The forms on the page of a running traject: contact, going on, handing over; each with its reason when it cannot be.

import { newForm } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Button, ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup, Select } from '../../ui/choices.tsx'
import { Form, Versieveld } from '../../ui/form.tsx'
import { Details } from '../../ui/text.tsx'
import { DateField, TextArea, TextField } from '../../ui/textfields.tsx'
import { kanalen } from '../contact/contact.ts'
import { dagVeld, kanaalNaam } from '../contact/teksten.ts'
import { waarom } from './teksten.ts'
import type { TrajectProps } from './traject.tsx'
import type { Deel } from './trajectbeeld.tsx'

export const jaNee = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
]

export const formVan = (
  { call, mislukt }: TrajectProps,
  deel: Deel,
  values: FormState['values'] = {},
): FormState =>
  mislukt?.deel === deel ? mislukt.form : newForm(call, values, `/werk/trajecten/${call.params.id}/${deel}`)
export const isOpen = ({ mislukt }: TrajectProps, deel: Deel) => mislukt?.deel === deel

export function ContactFormulier(props: TrajectProps) {
  const { beeld } = props
  const reden = beeld.waaromNiet.contact
  if (!props.call.medewerker.rechten.has('traject:contact_vastleggen')) return null
  if (reden) return <Button reden={waarom[reden].zin}>Contact vastleggen</Button>
  const form = formVan(props, 'contact', { kanaal: 'telefoon', isMetInwoner: 'ja' })
  return (
    <Form form={form} action={`/werk/trajecten/${beeld.traject.id}/contacten`}>
      <TextArea
        form={form}
        name="waarover"
        label="Waar ging het over?"
        hint="Eén regel is genoeg."
        rows={2}
      />
      <RadioGroup
        form={form}
        name="isMetInwoner"
        label="Sprak u de inwoner zelf?"
        hint={teltMee(beeld.traject)}
        options={jaNee}
        inline
      />
      <Select
        form={form}
        name="kanaal"
        label="Hoe was het contact?"
        options={kanalen.map((k) => ({ value: k, label: kanaalNaam[k] }))}
      />
      <TextField
        form={form}
        name="duurMinuten"
        label="Hoeveel minuten?"
        inputMode="numeric"
        width="s"
        optional
      />
      <DateField form={form} {...dagVeld} optional />
      {beeld.vraagtBesluit && (
        <TextArea
          form={form}
          name="redenNaTien"
          label="Het afgesproken aantal contacten is bereikt. Waarom gaat u door?"
          hint="Nodig als u de inwoner zelf sprak."
          rows={2}
        />
      )}
      <ButtonRow>
        <SubmitButton>Contact vastleggen</SubmitButton>
      </ButtonRow>
    </Form>
  )
}

/** Which contact this will be, said before it is written down. */
const teltMee = ({ contacten, contactgrens }: TrajectProps['beeld']['traject']) =>
  contactgrens && contacten !== undefined && contacten < contactgrens
    ? `Zo ja, dan is dit contact ${contacten + 1} van ${contactgrens}.`
    : 'Alleen die contacten tellen mee.'

export function VerlengFormulier(props: TrajectProps) {
  const { traject } = props.beeld
  if (!props.call.medewerker.rechten.has('traject:verlengen')) return null
  const form = formVan(props, 'verlenging')
  return (
    <Details
      titel={traject.redenNaTien ? 'Reden wijzigen' : 'Doorgaan met een reden'}
      open={isOpen(props, 'verlenging')}
    >
      <Form form={form} action={`/werk/trajecten/${traject.id}/verlenging`}>
        <Versieveld van={props.beeld.traject.versie} />
        <TextArea form={form} name="reden" label="Waarom gaat u door?" rows={3} />
        <ButtonRow>
          <SubmitButton variant="secondary">Doorgaan</SubmitButton>
        </ButtonRow>
      </Form>
    </Details>
  )
}

export function ToewijsFormulier(props: TrajectProps) {
  const { beeld, call } = props
  const { traject, waaromNiet, collegas } = beeld
  if (!call.medewerker.rechten.has('traject:toewijzen')) return null
  const reden = waaromNiet.toewijzen
  if (reden) return <Button reden={waarom[reden].zin}>Overgeven</Button>
  const form = formVan(props, 'toewijzing')
  const ikKan = collegas.some(({ id }) => id === call.medewerker.id)
  const action = `/werk/trajecten/${traject.id}/toewijzing`
  return (
    <>
      {!traject.behandelaarId && ikKan && (
        <Form form={newForm(call)} action={action}>
          <Versieveld van={props.beeld.traject.versie} />
          <input type="hidden" name="medewerkerId" value={call.medewerker.id} />
          <ButtonRow>
            <SubmitButton>Ik pak dit op</SubmitButton>
          </ButtonRow>
        </Form>
      )}
      <Details titel="Overgeven aan een collega" open={isOpen(props, 'toewijzing')}>
        <Form form={form} action={action}>
          <Versieveld van={props.beeld.traject.versie} />
          <Select
            form={form}
            name="medewerkerId"
            label="Aan wie?"
            empty="Nog niemand: terug naar het team"
            options={collegas
              .filter(({ id }) => id !== traject.behandelaarId)
              .map(({ id, naam, functie }) => ({ value: id, label: `${naam}, ${functie}` }))}
          />
          <ButtonRow>
            <SubmitButton variant="secondary">Overgeven</SubmitButton>
          </ButtonRow>
        </Form>
      </Details>
    </>
  )
}
