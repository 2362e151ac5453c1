// What can be done with an overdracht now: accept, return, take back, give the word back, end the sight; each with its reason when it cannot be.

import { type Call, newForm } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Button, ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup, Select } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import { weigercodes } from './overdracht.ts'
import { type OverdrachtWeigering, waarom, weigercodeNaam } from './teksten.ts'

export type Deel = 'aanvaarding' | 'weigering' | 'intrekking' | 'zicht' | 'nieuw-zicht'
export type Mislukt = { readonly deel: Deel; readonly form: FormState }
export type WaaromNiet = Readonly<Record<Deel, OverdrachtWeigering | undefined>>

export type ActieProps = {
  readonly call: Call
  readonly mislukt: Mislukt | undefined
  readonly waaromNiet: WaaromNiet
  /** Received it, and so does what came of it. */
  readonly isOntvanger: boolean
}

const formVan = ({ call, mislukt }: ActieProps, deel: Deel, values: FormState['values'] = {}) =>
  mislukt?.deel === deel ? mislukt.form : newForm(call, values)
const zin = (reason: OverdrachtWeigering | undefined) => reason && waarom[reason].zin
const pad = ({ call }: ActieProps, deel: Deel) => `/werk/overdrachten/${call.params.id}/${deel}`

export function Antwoorden(props: ActieProps) {
  const { rechten } = props.call.medewerker
  return (
    <Section titel="Uw antwoord">
      <Stack>
        {rechten.has('overdracht:aanvaarden') && <Aanvaarden {...props} />}
        {rechten.has('overdracht:weigeren') && <Teruggeven {...props} />}
      </Stack>
    </Section>
  )
}

function Aanvaarden(props: ActieProps) {
  const reden = zin(props.waaromNiet.aanvaarding)
  if (reden) return <Button reden={reden}>Aanvaarden</Button>
  const form = formVan(props, 'aanvaarding', { verdeling: 'ik' })
  return (
    <Form form={form} action={pad(props, 'aanvaarding')}>
      <RadioGroup
        form={form}
        name="verdeling"
        label="Wie gaat dit doen?"
        options={[
          { value: 'ik', label: 'Ik' },
          { value: 'team', label: 'Nog niemand: het team verdeelt' },
        ]}
      />
      <ButtonRow>
        <SubmitButton>Aanvaarden</SubmitButton>
      </ButtonRow>
    </Form>
  )
}

function Teruggeven(props: ActieProps) {
  const reden = zin(props.waaromNiet.weigering)
  if (reden) return <Button reden={reden}>Teruggeven</Button>
  const form = formVan(props, 'weigering')
  return (
    <Details titel="Teruggeven met een reden" open={props.mislukt?.deel === 'weigering'}>
      <Form form={form} action={pad(props, 'weigering')}>
        <Select
          form={form}
          name="code"
          label="Waarom geeft u dit terug?"
          hint="Dit ziet de afzender op de voortgangskaart."
          empty="Kies een reden"
          options={weigercodes.map((value) => ({ value, label: weigercodeNaam[value] }))}
        />
        <TextArea
          form={form}
          name="woorden"
          label="Wat moet de afzender weten?"
          hint="Zo kan de afzender de inwoner verder helpen."
          rows={3}
        />
        <ButtonRow>
          <SubmitButton variant="secondary">Teruggeven</SubmitButton>
        </ButtonRow>
      </Form>
    </Details>
  )
}

export function Intrekken(props: ActieProps) {
  if (!props.call.medewerker.rechten.has('overdracht:intrekken')) return null
  const reden = zin(props.waaromNiet.intrekking)
  if (reden) return null
  return (
    <Form form={formVan(props, 'intrekking')} action={pad(props, 'intrekking')}>
      <ButtonRow>
        <SubmitButton variant="secondary">Overdracht intrekken</SubmitButton>
      </ButtonRow>
    </Form>
  )
}

export function ZichtBeeindigen(props: ActieProps) {
  if (!props.call.medewerker.rechten.has('overdracht:zicht_beeindigen') || props.waaromNiet.zicht) return null
  const form = formVan(props, 'zicht', { reden: 'inwoner' })
  return (
    <Details titel="De afzender mag niet meer meekijken" open={props.mislukt?.deel === 'zicht'}>
      <Form form={form} action={pad(props, 'zicht')}>
        <Paragraph>
          De afzender ziet dan meteen niets meer, en leest niet waarom. Vindt de inwoner het later toch goed?
          Dan vraagt u het opnieuw.
        </Paragraph>
        <RadioGroup
          form={form}
          name="reden"
          label="Waarom?"
          options={[
            { value: 'inwoner', label: 'De inwoner wil het niet meer' },
            ...(props.isOntvanger
              ? [{ value: 'veiligheid', label: 'Het is niet veilig', hint: 'Schrijf hieronder waarom.' }]
              : []),
          ]}
        />
        {props.isOntvanger && (
          <TextArea
            form={form}
            name="woorden"
            label="Waarom is het niet veilig?"
            hint="Alleen als het om de veiligheid gaat. De afzender leest dit niet."
            rows={2}
            optional
          />
        )}
        <ButtonRow>
          <SubmitButton variant="danger">Zicht beëindigen</SubmitButton>
        </ButtonRow>
      </Form>
    </Details>
  )
}

export const TerugkoppelKnop = ({ call }: Pick<ActieProps, 'call'>) =>
  call.medewerker.rechten.has('overdracht:terugkoppelen') ? (
    <LinkButton href={`/werk/overdrachten/${call.params.id}/terugkoppeling`}>Terugkoppeling geven</LinkButton>
  ) : null
