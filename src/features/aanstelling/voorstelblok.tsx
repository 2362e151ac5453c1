// One rolvoorstel with what this reader may do about it, or who can when that is somebody else.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button, ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { Card, Stack } from '../../ui/layout.tsx'
import { Details, Link, Paragraph } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Rol } from '../medewerker/rechten.ts'
import { rolNaam } from '../medewerker/teksten.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { waarom } from './teksten.ts'
import type { Wachtend } from './voorstelpagina.tsx'

type Props = { readonly call: Call; readonly voorstel: Wachtend; readonly form: FormState }

export function VoorstelBlok({ call, voorstel: v, form }: Props) {
  const ik = call.medewerker.id
  const isMijn = v.voorgesteldDoorId === ik
  const reden =
    v.medewerkerId === ik ? waarom.eigen_aanstelling[1] : isMijn ? waarom.zelf_voorgesteld[1] : undefined
  const actie = (deel: string) => `/werk/beheer/rolvoorstellen/${v.id}/${deel}`
  const tot = v.tot ? ` tot en met ${schrijfDatum(v.tot)}` : ', zonder einde'
  return (
    <Card titel={`${rolNaam[v.rol as Rol]} voor ${v.naam}`}>
      <Stack space="s">
        <Paragraph>
          Vanaf {schrijfDatum(v.van)}
          {tot}. Voorgesteld door {v.voorgesteldDoor} op {schrijfDatum(datumInAmsterdam(v.voorgesteldOp))}.{' '}
          <Link href={`/werk/beheer/medewerkers/${v.medewerkerId}`}>{`Wat ${v.naam} nu heeft`}</Link>
        </Paragraph>
        {v.bevestigers.length === 0 ? <NiemandAnders /> : reden && <Paragraph>{wieKan(v)}</Paragraph>}
        <Form form={form} action={actie('bevestiging')}>
          <ButtonRow>
            <SubmitButton reden={reden} ariaLabel={`Bevestigen: ${rolNaam[v.rol as Rol]} voor ${v.naam}`}>
              Bevestigen
            </SubmitButton>
          </ButtonRow>
        </Form>
        {!reden && <Weigeren form={form} actie={actie('weigering')} id={v.id} />}
        {isMijn && call.medewerker.rechten.has('rolvoorstel:intrekken') && (
          <Form form={form} action={actie('intrekking')}>
            <Button type="submit" variant="subtle">
              Voorstel intrekken
            </Button>
          </Form>
        )}
      </Stack>
    </Card>
  )
}

const wieKan = (v: Wachtend) => `Dit kan bevestigen: ${v.bevestigers.map(({ naam }) => naam).join(', ')}.`

const NiemandAnders = () => (
  <Alert kind="let_op" titel="Er is nog geen tweede persoon">
    Niemand anders is nu functioneel beheerder of functionaris gegevensbescherming. Vraag wie de server
    beheert om dit voorstel te bevestigen, met de opdracht <code>npm run rolvoorstel</code>. Doe dat het eerst
    voor de functionaris gegevensbescherming: die kan daarna zelf bevestigen.
  </Alert>
)

const Weigeren = ({ form, actie, id }: { form: FormState; actie: string; id: string }) => (
  <Details titel="Weigeren" open={form.errors.reden !== undefined}>
    <Form form={form} action={actie}>
      <TextArea
        form={form}
        name="reden"
        id={`reden-${id}`}
        label="Waarom niet?"
        hint="Wie het voorstelde, leest dit."
        rows={2}
        maxLength={2000}
      />
      <SubmitButton variant="secondary">Weigeren</SubmitButton>
    </Form>
  </Details>
)
