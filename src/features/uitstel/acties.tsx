// The acts on a last day, each with its form, or with the reason why it cannot be done now.

import type { ReactNode } from 'react'
import { Button, ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import { DateField, TextArea, TextField } from '../../ui/textfields.tsx'
import { schrijfDatum } from '../termijn/datum.ts'
import { grondenVan } from './grond.ts'
import { grondNaam, waarom } from './teksten.ts'
import type { Deel, Props } from './termijnpagina.tsx'
import { klokVan } from './uitstel.ts'

/** Does its law allow anything at all? Where it does not, the rule above says so. */
const isTeVerschuiven = (stand: Props['stand']) => {
  const klok = klokVan(stand)
  return Boolean(klok?.regel.opschortbaar || klok?.verlenging || klok?.mededeling)
}

/** Nothing to do for who may not, about what is over, or where the law allows nothing. */
export function Acties(props: Props) {
  const { call, stand, kan } = props
  if (!call.medewerker.rechten.has('termijn:pauzeren') || stand.gestoptOp !== null) return null
  // A refused form is shown again, whatever refused it.
  if (!isTeVerschuiven(stand) && !props.mislukt) return null
  const klok = klokVan(stand)
  const reden = (deel: Deel) => {
    const reason = kan[deel]
    return reason && waarom[reason].zin
  }
  // After a refusal the form stays, whatever refused it: nothing typed is lost.
  const toon = (deel: Deel) => !kan[deel] || props.mislukt?.deel === deel
  const open = stand.pauzes.filter((p) => p.tot === null)
  return (
    <Section titel="Wat u kunt doen">
      <Stack>
        {open.length > 0 && toon('hervatting') && <Hervatten {...props} />}
        {toon('pauzes') && <Pauzeren {...props} />}
        {toon('verlenging') && <Verlengen {...props} />}
        {toon('mededeling') && <Mededelen {...props} />}
        <ButtonRow>
          {kan.pauzes && kan.pauzes !== 'niet_opschortbaar' && (
            <Button reden={reden('pauzes') ?? ''}>Laten stilstaan</Button>
          )}
          {kan.verlenging && kan.verlenging !== 'niet_verlengbaar' && (
            <Button reden={reden('verlenging') ?? ''}>Verlengen</Button>
          )}
          {klok?.mededeling && kan.mededeling && (
            <Button reden={reden('mededeling') ?? ''}>Vertellen dat het later wordt</Button>
          )}
        </ButtonRow>
      </Stack>
    </Section>
  )
}

type BlokProps = Props & { readonly deel: Deel; readonly titel: string; readonly children: ReactNode }

function Blok({ stand, form: formVan, mislukt, deel, titel, children }: BlokProps) {
  return (
    <Details titel={titel} open={mislukt?.deel === deel}>
      <Form form={formVan(deel)} action={`/werk/termijnen/${stand.id}/${deel}`}>
        <Stack>{children}</Stack>
      </Form>
    </Details>
  )
}

const Pauzeren = (props: Props) => {
  const form = props.form('pauzes')
  return (
    <Blok {...props} deel="pauzes" titel="De termijn laten stilstaan">
      <RadioGroup
        form={form}
        name="grond"
        label="Waarom mag de termijn stilstaan?"
        options={grondenVan(klokVan(props.stand)?.regel.opschortbaar ?? false).map((value) => ({
          value,
          label: grondNaam[value],
        }))}
      />
      <TextArea
        form={form}
        name="toelichting"
        label="Wat vraagt u, of waarom kan het niet verder?"
        hint="Dit staat zo in de brief. Schrijf aan de inwoner."
        maxLength={2000}
        rows={4}
      />
      <DateField form={form} name="uiterlijk" label="Tot wanneer krijgt de inwoner de tijd?" />
      <DateField
        form={form}
        name="sinds"
        label="Sinds wanneer staat het stil?"
        hint="Alleen als het eerder dan vandaag begon en er niets aan de inwoner werd gevraagd."
        optional
      />
      <Paragraph small>
        De brief gaat vandaag weg. De termijn staat stil vanaf morgen, tot de dag van het antwoord.
      </Paragraph>
      <SubmitButton>Laat stilstaan en verstuur de brief</SubmitButton>
    </Blok>
  )
}

const Hervatten = (props: Props) => (
  <>
    {props.stand.pauzes
      .filter((p) => p.tot === null)
      .map((p) => (
        <Blok
          key={p.id}
          {...props}
          deel="hervatting"
          titel={`Het antwoord is er (gevraagd op ${schrijfDatum(p.na)})`}
        >
          <input type="hidden" name="pauzeId" value={p.id} />
          <DateField
            form={props.form('hervatting')}
            name="op"
            label="Op welke dag was alles er?"
            id={`op-${p.id}`}
          />
          <SubmitButton>Laat de termijn weer lopen en verstuur de brief</SubmitButton>
        </Blok>
      ))}
  </>
)

const Verlengen = (props: Props) => {
  const verlenging = klokVan(props.stand)?.verlenging
  const form = props.form('verlenging')
  return (
    <Blok {...props} deel="verlenging" titel="De termijn één keer verlengen">
      <TextField
        form={form}
        name="weken"
        label="Met hoeveel weken?"
        hint={`Ten hoogste ${verlenging?.weken} (${verlenging?.artikel}).`}
        inputMode="numeric"
        width="s"
      />
      <TextArea
        form={form}
        name="verlengreden"
        label="Waarom lukt het niet op tijd?"
        maxLength={2000}
        rows={3}
      />
      <SubmitButton>Verleng en verstuur de brief</SubmitButton>
    </Blok>
  )
}

const Mededelen = (props: Props) => {
  const form = props.form('mededeling')
  return (
    <Blok {...props} deel="mededeling" titel="Vertellen dat het later wordt">
      <Paragraph>De laatste dag verandert hierdoor niet ({klokVan(props.stand)?.mededeling}).</Paragraph>
      <DateField form={form} name="verwachtOp" label="Op welke dag is de beslissing er wel?" />
      <TextArea
        form={form}
        name="mededeelreden"
        label="Waarom lukt het niet op tijd?"
        maxLength={2000}
        rows={3}
      />
      <SubmitButton>Vertel het de inwoner per brief</SubmitButton>
    </Blok>
  )
}
