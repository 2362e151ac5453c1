// What can be done with a rapport now: write its inleiding, count again, approve, publish, correct, withdraw.

import { Alert } from '../../ui/alert.tsx'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { Prose } from '../../ui/changes.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { Form, Versieveld } from '../../ui/form.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { ButtonDetails, Heading, Link } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { Makers } from './makers.sql.ts'
import { telStand } from './rapport.ts'
import { waarom } from './teksten.ts'
import { hertellen, intrekken, publiceren, vaststellen } from './verder.ts'
import type { BladProps } from './werkblad.tsx'

type Props = BladProps & { readonly makers: Makers }

const wie = (naam: string | null, op: Date | null) =>
  naam && op ? `${naam}, ${schrijfDatum(datumInAmsterdam(op))}` : 'nog niet'

const Verloop = ({ makers }: Props) => (
  <DataList
    items={[
      ['Opgesteld', wie(makers.opgesteldDoor, makers.opgesteldOp)],
      ['Laatst bewerkt', makers.bewerktDoor],
      ['Vastgesteld', wie(makers.vastgesteldDoor, makers.vastgesteldOp)],
      ['Gepubliceerd', wie(makers.gepubliceerdDoor, makers.gepubliceerdOp)],
      ...(makers.ingetrokkenOp
        ? [['Ingetrokken', wie(makers.ingetrokkenDoor, makers.ingetrokkenOp)] as const]
        : []),
    ]}
  />
)

const Inleiding = ({ rapport, makers, forms, nuOpgeslagen }: Props) => (
  <Form form={forms.inleiding} action={`/werk/rapporten/${rapport.id}/inleiding`}>
    <Stack>
      {nuOpgeslagen !== undefined && (
        <Alert kind="let_op" titel="Zo staat het er nu, van iemand anders">
          <Prose>{nuOpgeslagen === '' ? 'Er staat nu niets.' : nuOpgeslagen}</Prose>
        </Alert>
      )}
      <Versieveld van={makers.versie} />
      <TextArea
        form={forms.inleiding}
        name="inleiding"
        label="Inleiding"
        hint="Wat moet de raad als eerste weten? Schrijf geen namen en niets over één inwoner: iedereen leest dit."
        rows={6}
      />
      <ButtonRow>
        <SubmitButton variant="secondary">Bewaar de inleiding</SubmitButton>
      </ButtonRow>
    </Stack>
  </Form>
)

/** A step that needs no words. */
const Stap = ({
  props: { rapport, makers, forms },
  naar,
  label,
  reden,
}: {
  readonly props: Props
  readonly naar: string
  readonly label: string
  readonly reden?: string | undefined
}) => (
  <Form form={forms.stap} action={`/werk/rapporten/${rapport.id}/${naar}`}>
    <Versieveld van={makers.versie} />
    <SubmitButton variant={naar === 'cijfers' ? 'secondary' : 'primary'} reden={reden}>
      {label}
    </SubmitButton>
  </Form>
)

const Correctie = ({ rapport, forms }: Props) => (
  <ButtonDetails
    titel="Maak een correctie"
    action={`/werk/rapporten/${rapport.id}/correctie`}
    open={Object.keys(forms.correctie.errors).length > 0}
  >
    <Form form={forms.correctie} action={`/werk/rapporten/${rapport.id}/correctie`}>
      <Stack>
        <TextArea
          form={forms.correctie}
          name="wijziging"
          label="Wat verandert er, en waarom?"
          hint="Dit staat boven de nieuwe uitgave. De oude blijft te lezen, met de mededeling dat er een nieuwere is."
          rows={4}
        />
        <SubmitButton>Stel de nieuwe uitgave op</SubmitButton>
      </Stack>
    </Form>
  </ButtonDetails>
)

const Intrekking = ({ rapport, makers, forms }: Props) => (
  <ButtonDetails
    titel="Trek het rapport in"
    action={`/werk/rapporten/${rapport.id}/intrekking`}
    open={Object.keys(forms.intrekking.errors).length > 0}
  >
    <Form form={forms.intrekking} action={`/werk/rapporten/${rapport.id}/intrekking`}>
      <Stack>
        <Versieveld van={makers.versie} />
        <TextArea
          form={forms.intrekking}
          name="intrekking"
          label="Waarom trekt u het in?"
          hint="De cijfers zijn dan nergens meer te lezen. Wie het rapport zoekt, leest deze reden."
          rows={3}
        />
        <SubmitButton variant="danger">Trek in</SubmitButton>
      </Stack>
    </Form>
  </ButtonDetails>
)

export const Handelen = (props: Props) => {
  const { call, rapport, makers } = props
  const heeft = (recht: 'rapport:opstellen' | 'rapport:vaststellen') => call.medewerker.rechten.has(recht)
  const zin = (
    uitkomst: ReturnType<typeof hertellen | typeof vaststellen | typeof publiceren | typeof intrekken>,
  ) => (uitkomst.ok ? undefined : waarom[uitkomst.reason][1])
  const { versie } = makers
  const telt = telStand(props.telling, call.ctx.clock.now())
  const is = (status: string) => rapport.status === status
  const mag = intrekken(makers, { versie, intrekking: '-', magVaststellen: heeft('rapport:vaststellen') })
  return (
    <Section titel="Van concept tot publicatie" id="stappen">
      <Stack>
        <Verloop {...props} />
        {is('concept') && heeft('rapport:opstellen') && (
          <>
            <Inleiding {...props} />
            <Heading level={3}>Cijfers en uitleg</Heading>
            <Stap
              props={props}
              naar="cijfers"
              label="Haal cijfers en uitleg opnieuw op"
              reden={zin(hertellen(makers, { versie, telStand: telt }))}
            />
          </>
        )}
        {is('concept') && heeft('rapport:vaststellen') && (
          <Stap
            props={props}
            naar="vaststelling"
            label="Stel het rapport vast"
            reden={zin(
              vaststellen(makers, { versie, doorId: call.medewerker.id, botst: false, telStand: telt }),
            )}
          />
        )}
        {is('vastgesteld') && heeft('rapport:vaststellen') && (
          <Stap
            props={props}
            naar="publicatie"
            label="Publiceer het rapport"
            reden={zin(publiceren(makers, makers))}
          />
        )}
        {is('gepubliceerd') && (
          <p>
            Iedereen leest dit rapport op{' '}
            <Link href={`/monitor/rapporten/${rapport.id}`}>de openbare pagina</Link>.
          </p>
        )}
        {heeft('rapport:opstellen') && rapport.gepubliceerdOp && rapport.opvolgerId === null && (
          <Correctie {...props} />
        )}
        {mag.ok && <Intrekking {...props} />}
      </Stack>
    </Section>
  )
}
