// The page of a signaal: what was noticed, about whom, what to do, and what became of it.

import { type Call, newForm } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { Badge } from '../../ui/badge.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { ErrorSummary, Form, Versieveld } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { weigering as oppakWeigering } from './oppakken.ts'
import { afhandelingen, isVanBrp, type Signaal, signaalNaam } from './signaal.ts'
import { afhandelNaam, dagNaam, hintKloptNiet, statusNaam, waarom, watTeDoen } from './teksten.ts'
import { WaarTeDoen } from './waar.tsx'

export type SignaalProps = {
  readonly call: Call
  readonly signaal: Masked<Signaal>
  /** A form that was refused, with its sentences. */
  readonly form: FormState | undefined
}

export function SignaalPagina({ call, signaal, form }: SignaalProps) {
  const { soort } = signaal
  const titel = soort ? signaalNaam[soort] : 'Signaal'
  const { '': algemeen, ...errors } = form?.errors ?? {}
  return (
    <Schil call={call} titel={titel} fout={form !== undefined}>
      <Stack space="l">
        {form && <ErrorSummary form={{ ...form, errors }} titel="Niet bewaard" algemeen={algemeen} />}
        <PageHead
          boven="Signaal"
          titel={titel}
          intro={
            soort
              ? `Over ${volledigeNaam(signaal)}`
              : 'Om wie het gaat ziet alleen wie aan dit dossier werkt.'
          }
          acties={<LinkButton href={`/werk/dossiers/${signaal.huishoudenId}`}>Naar het dossier</LinkButton>}
        />
        <Feiten signaal={signaal} />
        {soort && <WatTeDoen call={call} signaal={signaal} />}
        {soort && <Antwoord call={call} signaal={signaal} form={form} />}
      </Stack>
    </Schil>
  )
}

function Feiten({ signaal: s }: { readonly signaal: Masked<Signaal> }) {
  const op = s.opgemerktOp && schrijfDatum(datumInAmsterdam(s.opgemerktOp))
  const items: [string, React.ReactNode][] = [
    [
      'Stand',
      s.status && (
        <Badge toon={s.status === 'afgehandeld' ? 'gelukt' : 'let_op'}>{statusNaam[s.status]}</Badge>
      ),
    ],
    ['Opgemerkt', op],
    [s.soort ? dagNaam[s.soort] : 'Dag', s.dag && schrijfDatum(s.dag)],
    ['Stond hier', s.was],
    ['Staat nu in de BRP', s.wordt],
    ['Doen voor', s.voorDatum && schrijfDatum(s.voorDatum)],
    ['Opgepakt door', s.opgepaktDoor],
  ]
  return <DataList items={items.filter(([, waarde]) => waarde)} />
}

function WatTeDoen({ call, signaal }: Pick<SignaalProps, 'call' | 'signaal'>) {
  if (!signaal.soort) return null
  const { doe, uitleg } = watTeDoen[signaal.soort]
  return (
    <Section titel="Wat te doen">
      <Stack>
        <Alert kind="info" titel={doe}>
          {uitleg}
        </Alert>
        <WaarTeDoen call={call} signaal={signaal} />
      </Stack>
    </Section>
  )
}

function Antwoord({ call, signaal, form }: SignaalProps) {
  const { id, soort, status } = signaal
  if (!soort || !status) return null
  if (status === 'afgehandeld') return <Gedaan signaal={signaal} />
  if (!call.medewerker.rechten.has('signaal:afhandelen')) return null
  const namen = afhandelNaam(soort)
  const begin = newForm(call, {})
  const versie = <Versieveld van={signaal.versie} />
  const magNiet = oppakWeigering(
    { status, opgepaktDoorId: signaal.opgepaktDoorId ?? null },
    call.medewerker.id,
  )
  return (
    <Section titel="Wat heeft u gedaan?">
      <Stack>
        <Form form={begin} action={`/werk/signalen/${id}/oppakking`}>
          {versie}
          <ButtonRow>
            <SubmitButton variant="secondary" reden={magNiet && waarom[magNiet].zin}>
              Ik pak dit op
            </SubmitButton>
          </ButtonRow>
        </Form>
        <Form form={form ?? begin} action={`/werk/signalen/${id}/afhandeling`}>
          {versie}
          <RadioGroup
            form={form ?? begin}
            name="afhandeling"
            label="Wat is er met dit signaal gedaan?"
            options={afhandelingen.map((value) => ({ value, label: namen[value] }))}
          />
          <TextArea
            form={form ?? begin}
            name="toelichting"
            label="Toelichting"
            hint={`Nodig bij "${namen.niets_nodig}" en "Klopt niet". ${isVanBrp(soort) ? hintKloptNiet : ''}`.trim()}
            rows={3}
          />
          <ButtonRow>
            <SubmitButton>Afhandelen</SubmitButton>
          </ButtonRow>
        </Form>
      </Stack>
    </Section>
  )
}

function Gedaan({ signaal: s }: { readonly signaal: Masked<Signaal> }) {
  if (!s.soort || !s.afhandeling || !s.afgehandeldOp) return null
  return (
    <Section titel="Wat ermee is gedaan">
      <Alert kind="gelukt" titel={afhandelNaam(s.soort)[s.afhandeling]}>
        <Paragraph>
          Door {s.afgehandeldDoor}, op {schrijfDatum(datumInAmsterdam(s.afgehandeldOp))}.
        </Paragraph>
        {s.toelichting && <Paragraph>{s.toelichting}</Paragraph>}
      </Alert>
    </Section>
  )
}
