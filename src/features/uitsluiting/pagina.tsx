// The page of the own list: whom this medewerker never sees, who can be added, and the yearly verklaring.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { EmptyState, List, Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { OpgeefDeel } from './opgeefdeel.tsx'
import { RegelBlok } from './regelblok.tsx'
import type { Regel } from './uitsluiting.sql.ts'
import { isVerlopen } from './verklaring.ts'

type Props = {
  readonly call: Call
  readonly lijst: readonly Masked<Regel>[]
  readonly verklaardOp: Date | null
  /** The form that was sent and not saved, and of which line when it is about one. */
  readonly gestuurd: { readonly form: FormState; readonly id?: string } | undefined
  readonly vers: FormState
}

export function UitsluitingPagina({ call, lijst, verklaardOp, gestuurd, vers }: Props) {
  const { '': algemeen, ...errors } = gestuurd?.form.errors ?? {}
  const opgeef = gestuurd && gestuurd.id === undefined ? { ...gestuurd.form, errors } : vers
  return (
    <Schil call={call} titel="Uw uitsluitingen" fout={gestuurd !== undefined}>
      <Stack space="l">
        <ErrorSummary
          form={{ ...vers, errors }}
          algemeen={algemeen}
          titel="Er is niets bewaard"
          ids={gestuurd?.id ? { reden: `reden-${gestuurd.id}` } : {}}
        />
        <PageHead
          titel="Uw uitsluitingen"
          intro="Over wie u niets mag zien: uzelf, uw familie en wie u verder goed kent. Hun dossier ziet u nergens, en u krijgt er geen werk van. Alleen u en de functionaris gegevensbescherming zien deze lijst."
        />
        <Section titel="Uw lijst">
          {lijst.length === 0 ? (
            <EmptyState titel="Uw lijst is leeg">
              Woont u in deze gemeente, of kent u iemand die hier woont? Zet uzelf en die persoon erop.
            </EmptyState>
          ) : (
            <Stack>
              {lijst.map((regel) => (
                <RegelBlok
                  key={regel.id}
                  regel={regel}
                  form={gestuurd && gestuurd.id === regel.id ? { ...gestuurd.form, errors } : vers}
                />
              ))}
            </Stack>
          )}
          <Paragraph small>
            Staat u zelf op de lijst? Dan horen uw partner, uw ouders, uw kinderen, uw broers en zussen en wie
            bij u in huis woont er vanzelf bij, als dat bekend is. Een ex-partner ook.
          </Paragraph>
        </Section>
        <Section titel="Iemand erbij">
          <OpgeefDeel form={opgeef} heeftZelf={lijst.some(({ soort }) => soort === 'zelf')} />
        </Section>
        <Verklaring call={call} verklaardOp={verklaardOp} form={vers} />
      </Stack>
    </Schil>
  )
}

const Verklaring = ({
  call,
  verklaardOp,
  form,
}: Pick<Props, 'call' | 'verklaardOp'> & { readonly form: FormState }) => (
  <Section titel="Uw verklaring van dit jaar" id="verklaring">
    <Stack>
      {isVerlopen({ verklaardOp }, call.ctx.clock.now()) ? (
        <Alert kind="let_op" titel="Kijk uw lijst na">
          {verklaardOp
            ? `U deed dit voor het laatst op ${schrijfDatum(datumInAmsterdam(verklaardOp))}. Eén keer per jaar kijkt u de lijst na.`
            : 'U deed dit nog niet. Eén keer per jaar kijkt u de lijst na.'}
        </Alert>
      ) : (
        <Paragraph>
          U keek uw lijst na op {schrijfDatum(datumInAmsterdam(verklaardOp ?? call.ctx.clock.now()))}. Volgend
          jaar vragen wij het weer.
        </Paragraph>
      )}
      <List
        items={[
          'Ik sta er zelf op, als ik in deze gemeente woon.',
          'Iedereen van mijn familie die hier woont, staat erop.',
          'Wie ik verder goed ken, staat erop.',
        ]}
      />
      <Form form={form} action="/werk/uitsluitingen/verklaring">
        <SubmitButton variant="secondary">Mijn lijst klopt</SubmitButton>
      </Form>
    </Stack>
  </Section>
)
