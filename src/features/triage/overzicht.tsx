// The triage as it advises now, how its rules do, the draft, and the versions before.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Badge } from '../../ui/badge.tsx'
import { ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Link } from '../../ui/text.tsx'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { Getypt } from './getypt.tsx'
import type { Gebruik } from './leren.sql.ts'
import { Regelsblok } from './regelsblok.tsx'
import { regelNaam } from './teksten.ts'
import type { Gepubliceerd } from './triage.sql.ts'
import type { Versie } from './triage.ts'

type Props = {
  readonly call: Call
  readonly geldend: Versie
  readonly concept: Versie | undefined
  readonly versies: readonly Gepubliceerd[]
  readonly gebruik: readonly Gebruik[]
  readonly form: FormState
}

const pad = '/werk/beheer/triage'
const dag = (moment: Date) => schrijfDatum(datumInAmsterdam(moment))

export function OverzichtPagina(props: Props) {
  const { call, geldend, form } = props
  return (
    <Schil call={call} titel="Triage" fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <PageHead
          titel="Triage"
          intro={`Versie ${geldend.nummer} geldt${geldend.vanaf ? ` sinds ${dag(geldend.vanaf)}` : ''}. De eerste regel die past, geeft het advies.`}
          acties={call.medewerker.rechten.has('triage:aanpassen') && <Beginnen {...props} />}
        />
        <ErrorSummary form={{ ...form, errors: {} }} titel="Dit kan nu niet" algemeen={form.errors['']} />
        <Getypt form={form} />
        <Section titel="Regels die nu gelden">
          <Regelsblok
            caption="Regels die nu gelden, van boven naar beneden"
            regels={geldend.regels}
            kolommen={[
              {
                label: 'Geadviseerd dit jaar',
                numeric: true,
                cel: ({ code }) => cijfer(props, code).geadviseerd,
              },
              { label: 'Gevolgd', numeric: true, cel: ({ code }) => deel(cijfer(props, code)) },
              {
                label: 'Leren',
                cel: ({ code }) => (
                  <Link href={`${pad}/regels/${code}`}>
                    Wat kwam ervan?<span className="kt-hidden"> {regelNaam(code)}</span>
                  </Link>
                ),
              },
            ]}
          />
        </Section>
        <Versies {...props} />
      </Stack>
    </Schil>
  )
}

const cijfer = ({ gebruik }: Props, code: string): Gebruik =>
  gebruik.find((g) => g.code === code) ?? { code, geadviseerd: 0, gevolgd: 0 }
const deel = ({ geadviseerd, gevolgd }: Gebruik) =>
  geadviseerd === 0 ? '–' : `${Math.round((100 * gevolgd) / geadviseerd)} %`

const Beginnen = ({ concept, geldend, form }: Props) =>
  concept ? (
    <LinkButton href={`${pad}/concept`} variant="primary">
      Verder met het concept
    </LinkButton>
  ) : (
    <Form form={form} action={`${pad}/concept`}>
      <input type="hidden" name="nummer" value={geldend.nummer} />
      <SubmitButton>Maak een concept</SubmitButton>
    </Form>
  )

const Versies = ({ versies, geldend, call }: Props) => (
  <Section titel="Alle versies">
    <Table
      caption="Alle versies, de nieuwste eerst"
      captionHidden
      columns={[
        { label: 'Versie', narrow: true },
        { label: 'Vanaf', narrow: true },
        { label: 'Waarom', plain: true },
        { label: 'Door', plain: true },
      ]}
      rows={versies.map((v) => ({
        id: String(v.nummer),
        cells: [
          <ButtonRow key="nummer">
            <Link href={`${pad}/versies/${v.nummer}`}>Versie {v.nummer}</Link>
            {v.nummer === geldend.nummer && <Badge toon="gelukt">Geldt nu</Badge>}
            {v.vanaf > call.ctx.clock.now() && <Badge toon="let_op">Gaat nog gelden</Badge>}
          </ButtonRow>,
          dag(v.vanaf),
          v.reden,
          v.door ?? 'Keukentafel',
        ],
      }))}
    />
  </Section>
)
