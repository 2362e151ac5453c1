// What the people of one household asked about their data, as who works with the household sees it.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { Card, Cluster, PageHead, Section, Stack } from '../../ui/layout.tsx'
import { EmptyState, Link, Paragraph, Quote } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import { besluitNaam, soortNaam, standNaam } from './teksten.ts'
import type { Regel } from './verzoekregel.ts'

export type Lid = { readonly inwonerId: string; readonly naam: string }
type Props = {
  readonly call: Call
  readonly huishoudenId: string
  readonly leden: readonly Masked<Lid>[]
  readonly regels: readonly Masked<Regel>[]
}

export const DossierVerzoekenPagina = ({ call, huishoudenId, leden, regels }: Props) => (
  <Schil call={call} titel="Vragen over gegevens">
    <Stack space="l">
      <PageHead
        boven={<Link href={`/werk/dossiers/${huishoudenId}`}>Naar het dossier</Link>}
        titel="Vragen over gegevens"
        intro="Een inwoner mag een kopie vragen van wat wij over hem hebben, iets laten verbeteren of laten weghalen. De functionaris gegevensbescherming geeft antwoord."
      />
      <Section titel="Een vraag vastleggen">
        <Cluster>
          {leden.map(({ inwonerId, naam }) => (
            <LinkButton
              key={inwonerId}
              href={`/werk/dossiers/${huishoudenId}/verzoeken/nieuw?inwoner=${inwonerId}`}
            >
              Vraag van of voor {naam}
            </LinkButton>
          ))}
        </Cluster>
      </Section>
      <Section titel="Wat is gevraagd">
        {regels.length === 0 ? (
          <EmptyState titel="Er is nog niets gevraagd">
            Hier staat straks wat is gevraagd, en het antwoord.
          </EmptyState>
        ) : (
          <Stack>
            {regels.map((r) => (
              <Blok key={r.id} r={r} />
            ))}
          </Stack>
        )}
      </Section>
    </Stack>
  </Schil>
)

const Blok = ({ r }: { readonly r: Masked<Regel> }) => (
  <Card titel={`${r.soort ? soortNaam[r.soort] : ''}: ${r.naam ?? 'naam afgeschermd'}`}>
    <Stack space="s">
      <DataList
        items={[
          ['Ontvangen', r.ontvangenOp && schrijfDatum(r.ontvangenOp)],
          ['Hoe staat het', r.stand && standNaam[r.stand]],
          ...(r.besluit ? ([['Besluit', besluitNaam[r.besluit]]] as const) : []),
          ...(r.einddatum ? ([['Antwoord uiterlijk', schrijfDatum(r.einddatum)]] as const) : []),
        ]}
      />
      {r.woorden && <Quote van="De vraag">{r.woorden}</Quote>}
      {r.besluitwoorden && <Quote van="Het antwoord">{r.besluitwoorden}</Quote>}
      {r.verklaring && (
        <>
          <Quote van="Verklaring van de inwoner">{r.verklaring}</Quote>
          <Paragraph small>
            Dit blijft bij het dossier staan. Wij verbeterden het niet, of niet alles.
          </Paragraph>
        </>
      )}
    </Stack>
  </Card>
)
