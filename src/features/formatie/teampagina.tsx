// The page of a team manager: what waits and is late per team, who has how much, and what there is to do it with.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Badge } from '../../ui/badge.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link } from '../../ui/text.tsx'
import type { Datum } from '../termijn/datum.ts'
import { AanwezigBlok } from './aanwezigblok.tsx'
import type { Formatie } from './formatie.ts'
import { FormatieBlok } from './formatieblok.tsx'
import type { Verlof } from './verlofvastleggen.ts'
import type { MedewerkerWerk, TeamStand } from './werklast.sql.ts'
import { WerklastBlok } from './werklastblok.tsx'

export type TeamProps = {
  readonly call: Call
  readonly vandaag: Datum
  readonly standen: readonly TeamStand[]
  readonly collegas: readonly MedewerkerWerk[]
  readonly verloven: readonly Verlof[]
  readonly formatie: readonly Formatie[]
  readonly forms: Readonly<Record<'formatie' | 'einde' | 'verlof' | 'inzet', FormState>>
}

export function TeamPagina(props: TeamProps) {
  const { call, standen, forms } = props
  const { '': algemeen, ...fouten } = Object.assign({}, ...Object.values(forms).map(({ errors }) => errors))
  return (
    <Schil call={call} titel="Team" fout={algemeen !== undefined || Object.keys(fouten).length > 0}>
      <Stack space="l">
        <PageHead
          titel="Team"
          intro="Wat wacht, wat te laat is, wie hoeveel heeft, en met hoeveel mensen u het doet."
          acties={
            <>
              {call.medewerker.rechten.has('melding:toewijzen') && (
                <LinkButton href="/werk?lijst=onverdeeld" variant="primary">
                  Werk verdelen
                </LinkButton>
              )}
              {call.medewerker.rechten.has('werk:verplaatsen') && (
                <LinkButton href="/werk/team/verplaatsing">Werk van een collega verplaatsen</LinkButton>
              )}
              <LinkButton href="/werk/opbouwwerk" variant="subtle">
                Opbouwwerk
              </LinkButton>
            </>
          }
        />
        <ErrorSummary form={{ ...forms.formatie, errors: fouten }} algemeen={algemeen} />
        <Standen standen={standen} />
        <WerklastBlok {...props} />
        <AanwezigBlok {...props} />
        <FormatieBlok {...props} />
      </Stack>
    </Schil>
  )
}

const Standen = ({ standen }: Pick<TeamProps, 'standen'>) => (
  <Section titel="Uw teams nu">
    {standen.length === 0 ? (
      <EmptyState titel="U leidt nog geen team">
        Vraag de functioneel beheerder om u aan een team te koppelen.
      </EmptyState>
    ) : (
      <Table
        caption="Wat er nu ligt, per team"
        captionHidden
        columns={[
          { label: 'Team' },
          { label: 'Niet verdeeld', numeric: true },
          { label: 'Wacht het langst (dagen)', numeric: true },
          { label: 'Te laat', numeric: true },
          { label: 'Moet binnen een week', numeric: true },
          { label: 'Alarmen', numeric: true },
        ]}
        rows={standen.map((t) => ({
          id: t.id,
          cells: [
            <Link key="team" href="/werk?lijst=team">
              {t.naam}
            </Link>,
            t.onverdeeld,
            t.langst ?? '–',
            t.teLaat > 0 ? (
              <Badge key="laat" toon="te_laat">
                {t.teLaat} te laat
              </Badge>
            ) : (
              0
            ),
            t.dezeWeek,
            t.alarmen > 0 ? (
              <Badge key="alarm" toon="let_op">
                {t.alarmen} {t.alarmen === 1 ? 'alarm' : 'alarmen'}
              </Badge>
            ) : (
              0
            ),
          ],
        }))}
      />
    )}
  </Section>
)
