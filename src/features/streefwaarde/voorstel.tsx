// One open voorstel: what it is, and for who may: what was decided about it, or taking it back.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { Prose } from '../../ui/changes.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { Form, Versieveld } from '../../ui/form.tsx'
import { Card } from '../../ui/layout.tsx'
import { Details } from '../../ui/text.tsx'
import { DateField, TextField } from '../../ui/textfields.tsx'
import type { Deel } from '../monitor/kpi.ts'
import { streefTekst } from '../monitor/teksten.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { uitkomsten } from './formulier.ts'
import { besluiters, type Streefvoorstel } from './streefvoorstel.ts'
import { besluiterNaam } from './teksten.ts'
import { WaardeVelden } from './velden.tsx'

export type Formulieren = {
  readonly besluit: FormState
  readonly intrek: FormState
  readonly isFout: boolean
}

type Props = Formulieren & {
  readonly call: Call
  readonly voorstel: Streefvoorstel
  readonly deel: Deel
}

/** The id of a field of the besluit about this voorstel. */
export const besluitVeld = (voorstelId: string) => (naam: string) => `besluit-${voorstelId}-${naam}`

export const OpenVoorstel = (props: Props) => {
  const { call, voorstel: v, deel } = props
  return (
    <Card titel={`${deel.naam}: ${streefTekst(v, deel.eenheid)}`}>
      <DataList
        items={[
          ['Vanaf', schrijfDatum(v.van)],
          ['Voor', v.kern ?? 'de hele gemeente'],
          ['Voorgesteld door', `${v.voorgesteldDoor}, ${schrijfDatum(datumInAmsterdam(v.voorgesteldOp))}`],
          ['Waarom', <Prose key="waarom">{v.motivering}</Prose>],
        ]}
      />
      {call.medewerker.rechten.has('streefwaarde:vaststellen') && <Besluit {...props} />}
      {v.voorgesteldDoorId === call.medewerker.id && (
        <Form form={props.intrek} action={`/werk/streefwaarden/${v.kpi}/voorstellen/${v.id}/intrekking`}>
          <Versieveld van={v.versie} />
          <ButtonRow>
            <SubmitButton variant="subtle">Trek uw voorstel in</SubmitButton>
          </ButtonRow>
        </Form>
      )}
    </Card>
  )
}

const uitkomstNaam = { aangenomen: 'Aangenomen', verworpen: 'Verworpen' } as const

const Besluit = ({ voorstel: v, deel, besluit: form, isFout }: Props) => {
  const id = besluitVeld(v.id)
  return (
    <Details titel="Leg het besluit vast" open={isFout}>
      <Form form={form} action={`/werk/streefwaarden/${v.kpi}/voorstellen/${v.id}/besluit`}>
        <Versieveld van={v.versie} />
        <RadioGroup
          form={form}
          id={id('uitkomst')}
          name="uitkomst"
          label="Wat is er besloten?"
          options={uitkomsten.map((value) => ({ value, label: uitkomstNaam[value] }))}
          inline
        />
        <RadioGroup
          form={form}
          id={id('beslotenDoor')}
          name="beslotenDoor"
          label="Wie besloot het?"
          options={besluiters.map((value) => ({ value, label: besluiterNaam[value] }))}
          inline
        />
        <DateField form={form} id={id('beslotenOp')} name="beslotenOp" label="Op welke dag?" />
        <TextField
          form={form}
          id={id('verwijzing')}
          name="verwijzing"
          label="Waar staat het besluit?"
          hint="Bijvoorbeeld: raadsbesluit 2026-014, agendapunt 7."
        />
        <Details titel="Is het anders besloten dan voorgesteld? Pas het hier aan" open={isFout}>
          <WaardeVelden form={form} deel={deel} id={id} />
        </Details>
        <ButtonRow>
          <SubmitButton>Leg het besluit vast</SubmitButton>
        </ButtonRow>
      </Form>
    </Details>
  )
}
