// "Mensen": who lives here, how old they are, who is in the plan, and what they are of each other.

import { Badge } from '../../ui/badge.tsx'
import { Cluster, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState, Link, List } from '../../ui/text.tsx'
import type { Masked, Shown } from '../autorisatie/present.ts'
import { leeftijdOp, volledigeNaam } from '../inwoner/inwoner.ts'
import type { Recht } from '../medewerker/rechten.ts'
import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import type { Hoofd, Lid } from './dossier.ts'
import { relatieZin } from './teksten.ts'

/** Age in years; of an expected child the day. */
export function leeftijd(lid: Shown<Lid>, vandaag: Datum): string {
  if (!lid.geboortedatum) return lid.isVerwacht ? 'verwacht' : 'leeftijd onbekend'
  if (lid.isVerwacht) return `verwacht op ${schrijfDatum(lid.geboortedatum)}`
  return `${leeftijdOp(vandaag, lid.geboortedatum)} jaar`
}

const rij = (lid: Shown<Lid>, vandaag: Datum) => ({
  id: lid.id,
  cells: [
    volledigeNaam(lid),
    leeftijd(lid, vandaag),
    <Cluster key="merk">
      {lid.isInPlan && <Badge toon="gelukt">In het plan</Badge>}
      {lid.isGeheim && <Badge toon="let_op">Adres geheim</Badge>}
    </Cluster>,
  ],
})

type Props = {
  readonly hoofd: Masked<Hoofd>
  readonly vandaag: Datum
  /** What this reader may do: see who may read, and what they asked about their data. */
  readonly rechten: ReadonlySet<Recht>
}

export function MensenBlok({ hoofd, vandaag, rechten }: Props) {
  const { leden, relaties = [] } = hoofd
  return (
    <Section
      titel="Mensen"
      id="mensen"
      acties={
        leden && (
          <Cluster>
            <Link href={`/werk/dossiers/${hoofd.id}/huishouden`}>Huishouden en netwerk</Link>
            {rechten.has('vertegenwoordiging:inzien') && (
              <Link href={`/werk/dossiers/${hoofd.id}/vertegenwoordiging`}>Wie mag namens wie lezen</Link>
            )}
            {rechten.has('verzoek:inzien') && (
              <Link href={`/werk/dossiers/${hoofd.id}/verzoeken`}>Vragen over gegevens</Link>
            )}
          </Cluster>
        )
      }
    >
      {leden ? (
        <Stack space="l">
          <Table
            caption="Leden van het huishouden"
            captionHidden
            columns={[
              { label: 'Naam', plain: true },
              { label: 'Leeftijd', plain: true },
              { label: 'Bijzonder', headHidden: true, plain: true },
            ]}
            rows={leden.map((lid) => rij(lid, vandaag))}
          />
          {relaties.length > 0 && (
            <List items={relaties.map((r) => `${r.wie} ${relatieZin[r.soort] ?? r.soort} ${r.ander}`)} />
          )}
        </Stack>
      ) : (
        <EmptyState titel="Namen zijn voor u afgeschermd">
          U ziet dat er iets loopt, niet wie het is. Vraag het aan wie dit dossier behandelt.
        </EmptyState>
      )}
    </Section>
  )
}
