// The page "Wie mag lezen?": of everybody in a huishouden who may read and act, how far, until when and why.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Link, Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import type { LidBeeld } from './beeld.tsx'
import { lezerRij } from './lezerrij.tsx'

type Props = {
  readonly call: Call
  readonly huishoudenId: string
  readonly leden: readonly Masked<LidBeeld>[]
  /** Works with the file: only then something can be recorded. */
  readonly magVastleggen: boolean
}

export const LezersPagina = ({ call, huishoudenId, leden, magVastleggen }: Props) => (
  <Schil call={call} titel="Wie mag lezen">
    <Stack space="l">
      <PageHead
        boven={<Link href={`/werk/dossiers/${huishoudenId}`}>Naar het dossier</Link>}
        titel="Wie mag lezen en handelen"
        intro="Per inwoner: wie mag vandaag lezen, tot en met wat, tot wanneer, en waarom. Dit geldt voor brieven en voor wat u vertelt."
      />
      {leden.map((lid) => (
        <Lid
          key={lid.inwonerId}
          lid={lid}
          basis={`/werk/dossiers/${huishoudenId}/vertegenwoordiging`}
          magVastleggen={magVastleggen}
        />
      ))}
    </Stack>
  </Schil>
)

type LidProps = { readonly lid: Masked<LidBeeld>; readonly basis: string; readonly magVastleggen: boolean }

const Lid = ({ lid, basis, magVastleggen }: LidProps) => (
  <Section
    titel={`Wie mag over ${lid.naam} lezen?`}
    acties={
      magVastleggen && (
        <LinkButton href={`${basis}/nieuw?inwoner=${lid.inwonerId}`}>
          Iemand vastleggen<span className="kt-hidden"> voor {lid.naam}</span>
        </LinkButton>
      )
    }
  >
    <Stack>
      {(lid.vanSamengevoegd ?? 0) > 0 && (
        <Alert kind="let_op" titel="Bij het samengevoegde dossier stond meer">
          Dat telt hier niet mee. Kijk na wat nog geldt, en leg dat hier opnieuw vast.
        </Alert>
      )}
      <Table
        caption={`Wie mag over ${lid.naam} lezen`}
        captionHidden
        columns={[
          { label: 'Wie', plain: true },
          { label: 'Leest nu' },
          { label: 'Mag handelen' },
          { label: 'Tot wanneer' },
          { label: 'Waarom' },
        ]}
        rows={(lid.lezers ?? []).map(lezerRij)}
      />
      {(lid.lezers?.length ?? 0) < 2 && (
        <Paragraph small>Er is niemand vastgelegd die namens deze inwoner leest.</Paragraph>
      )}
    </Stack>
  </Section>
)
