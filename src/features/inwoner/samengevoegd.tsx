// The page of a samenvoeging: what went along, why, what came since, and undoing it.

import { type Call, newForm } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { Button, ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { List, Paragraph } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Masked, Shown } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { volledigeNaam } from './inwoner.ts'
import { LosseVelden } from './lossevelden.tsx'
import type { SamenvoegingBeeld } from './ongedaan.commands.ts'
import type { SamenvoegingRij } from './samenvoeging.sql.ts'
import type { Velden } from './samenvoeging.ts'
import { gewijzigdVeld, ongedaanWaarom, tellingZin } from './teksten.ts'

export type SamengevoegdProps = {
  readonly call: Call
  readonly samenvoeging: Masked<SamenvoegingRij>
  readonly beeld: Pick<SamenvoegingBeeld, 'verplaatst' | 'sindsdien' | 'achter' | 'reason'> & {
    readonly losse: Shown<SamenvoegingBeeld['losse']>
  }
  readonly form: FormState | undefined
  readonly zin: string | undefined
}

const dag = (op: Date) => schrijfDatum(datumInAmsterdam(op))

export function SamengevoegdPagina({ call, samenvoeging: s, beeld, form, zin }: SamengevoegdProps) {
  const ongedaan = s.ongedaanOp && `${dag(s.ongedaanOp)}, door ${s.ongedaanDoor}`
  return (
    <Schil call={call} titel="Samengevoegd" fout={zin !== undefined}>
      <Stack space="l">
        {form && <ErrorSummary form={form} titel="Niet ongedaan gemaakt" algemeen={zin} />}
        <PageHead
          boven="Dubbele inwoner"
          titel={ongedaan ? 'Samenvoeging ongedaan gemaakt' : 'Samengevoegd'}
          intro={s.nu && volledigeNaam(s.nu)}
          acties={<LinkButton href={`/werk/dossiers/${s.huishoudenId}`}>Naar het dossier</LinkButton>}
        />
        <DataList
          items={[
            ['Samengevoegd', s.op && `${dag(s.op)}, door ${s.door}`],
            ['Omdat', s.reden],
            ...(ongedaan ? [['Ongedaan gemaakt', ongedaan] as [string, string]] : []),
            ...(s.ongedaanReden ? [['Waarom', s.ongedaanReden] as [string, string]] : []),
          ]}
        />
        <Section titel="Wat meeging">
          {beeld.verplaatst.length > 0 ? (
            <List items={beeld.verplaatst.map(tellingZin)} />
          ) : (
            <Paragraph>Er hing niets aan het andere dossier.</Paragraph>
          )}
        </Section>
        {!ongedaan && <Ongedaan call={call} samenvoeging={s} beeld={beeld} form={form} zin={zin} />}
      </Stack>
    </Schil>
  )
}

function Ongedaan({ call, samenvoeging: s, beeld, form }: SamengevoegdProps) {
  const label = 'Samenvoeging ongedaan maken'
  const { na, nu } = s
  const leeg = form ?? newForm(call)
  const veranderd =
    na && nu ? (Object.keys(gewijzigdVeld) as (keyof Velden)[]).filter((veld) => na[veld] !== nu[veld]) : []
  return (
    <Section titel="Waren het toch twee mensen?">
      <Stack>
        <Paragraph>
          Wat meeging, gaat dan terug naar het andere dossier. Wie wat mag zien, blijft gelijk.
        </Paragraph>
        {beeld.sindsdien.length > 0 && (
          <Alert kind="let_op" titel="Sindsdien kwam erbij">
            {beeld.sindsdien.map(tellingZin).join(', ')}. Hoort het bij werk dat teruggaat? Dan gaat het mee
            terug. Van losse contacten en signalen kiest u hieronder van wie ze zijn. De rest blijft in dit
            dossier. Kijk na het ongedaan maken bij wie dat hoort.
          </Alert>
        )}
        {beeld.achter.length > 0 && (
          <Alert kind="let_op" titel="In het plan dat teruggaat, staat iets van huisgenoten">
            {beeld.achter.map(tellingZin).join(', ')}. Dat gaat niet mee. Het blijft bij hen: in hun plan, of
            in een nieuw plan voor dit huishouden, dat u opstelt. Wat al is gedeeld of geëvalueerd, staat nog
            in de eerdere versies van het plan dat teruggaat.
          </Alert>
        )}
        {veranderd.length > 0 && (
          <Alert kind="let_op" titel="Sindsdien gewijzigd, en dat blijft zo">
            {veranderd.map((veld) => gewijzigdVeld[veld]).join(', ')}.
          </Alert>
        )}
        {beeld.reason ? (
          <Button reden={ongedaanWaarom[beeld.reason]}>{label}</Button>
        ) : (
          <Form form={leeg} action={`/werk/samenvoegingen/${s.id}/ongedaan`}>
            <Stack>
              <LosseVelden form={leeg} losse={beeld.losse} />
              <TextArea form={leeg} name="reden" label="Waaraan ziet u dat het twee mensen zijn?" rows={3} />
            </Stack>
            <ButtonRow>
              <SubmitButton variant="danger">{label}</SubmitButton>
            </ButtonRow>
          </Form>
        )}
      </Stack>
    </Section>
  )
}
