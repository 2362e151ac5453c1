// The page of a team manager: what waits and is late per team, who has how much, and what there is to do it with.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Jumps } from '../../ui/navigation.tsx'
import type { Datum } from '../termijn/datum.ts'
import { AanwezigBlok } from './aanwezigblok.tsx'
import type { Formatie } from './formatie.ts'
import { FormatieBlok } from './formatieblok.tsx'
import { StandBlok } from './standblok.tsx'
import type { Verlof } from './verlofvastleggen.ts'
import type { MedewerkerWerk, TeamStand } from './werklast.sql.ts'
import { WerklastBlok } from './werklastblok.tsx'
import type { Vertrokken } from './zonder.sql.ts'
import { ZonderBlok } from './zonderblok.tsx'

export type TeamProps = {
  readonly call: Call
  readonly vandaag: Datum
  readonly standen: readonly TeamStand[]
  readonly collegas: readonly MedewerkerWerk[]
  readonly verloven: readonly Verlof[]
  readonly zonder: readonly Vertrokken[]
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
        <Jumps
          items={[
            { naar: 'teams', label: 'Uw teams nu' },
            { naar: 'werklast', label: 'Wie heeft hoeveel?' },
            { naar: 'aanwezig', label: 'Wie is er?' },
            { naar: 'formatie', label: 'Formatie' },
          ]}
        />
        <StandBlok standen={standen} titel="Uw teams nu" />
        <ZonderBlok {...props} />
        <WerklastBlok {...props} />
        <AanwezigBlok {...props} />
        <FormatieBlok {...props} />
      </Stack>
    </Schil>
  )
}
