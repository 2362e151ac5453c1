// What I handed over and what was handed to us: one line each, overdue in words.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { Badge } from '../../ui/badge.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { type Datum, datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { Kaart, KaartBeeld } from './kaartbeeld.tsx'
import { standNaam } from './kaartblok.tsx'
import { voor } from './teksten.ts'

type Rij = Masked<Kaart>
type Props = { readonly kaarten: readonly KaartBeeld[]; readonly vandaag: Datum }

/** What is awaited next: the answer, then the word back. */
function wacht(k: Rij, vandaag: Datum) {
  if (k.status === 'aangeboden' && k.aanvaardenVoor) return datum('Antwoord', k.aanvaardenVoor, vandaag)
  if (k.status !== 'aanvaard' || !k.terugkoppelenVoor || k.isZichtBeeindigd) return ''
  if ((k.terugkoppelingen ?? []).length > 0) return 'Terugkoppeling is gegeven'
  return datum('Terugkoppeling', k.terugkoppelenVoor, vandaag)
}

const datum = (wat: string, dag: Datum, vandaag: Datum) => (
  <>
    {wat}: {dag < vandaag ? <Badge toon="te_laat">{voor(dag, vandaag)}</Badge> : voor(dag, vandaag)}
  </>
)

export function OverdrachtTabel({ kaarten, vandaag, titel }: Props & { readonly titel: string }) {
  return (
    <Table
      caption={titel}
      captionHidden
      columns={[
        { label: 'Wie en wanneer', plain: true },
        { label: 'Van en naar', plain: true },
        { label: 'Stand', plain: true, narrow: true },
        { label: 'Wat wanneer', plain: true },
      ]}
      rows={kaarten.map(({ kaart: k }) => ({
        id: k.id as string,
        cells: [
          <p key="wie">
            <a href={`/werk/overdrachten/${k.id}`}>{volledigeNaam(k)}</a>,{' '}
            {k.aangebodenOp && schrijfDatum(datumInAmsterdam(k.aangebodenOp))}
          </p>,
          `${k.vanTeam} naar ${k.naarNaam ?? k.naarTeam}`,
          standNaam(k),
          wacht(k, vandaag),
        ],
      }))}
    />
  )
}

/** In the dossier: what of this huishouden was handed over, as far as the reader has a card or the package. */
export const OverdrachtBlok = ({ kaarten, vandaag }: Props) =>
  kaarten.length === 0 ? null : (
    <Section titel="Overdrachten" id="overdrachten">
      <OverdrachtTabel titel="Overdrachten van dit huishouden" kaarten={kaarten} vandaag={vandaag} />
    </Section>
  )

export function OverdrachtenPagina({ call, kaarten }: { call: Call; kaarten: readonly KaartBeeld[] }) {
  const vandaag = datumInAmsterdam(call.ctx.clock.now())
  const van = kaarten.filter((k) => !k.isOntvanger)
  const naar = kaarten.filter((k) => k.isOntvanger)
  return (
    <Schil call={call} titel="Overdrachten">
      <Stack space="l">
        <PageHead
          titel="Overdrachten"
          intro="Wat u en uw team overdroegen en kregen. Een kaart blijft tot een jaar na het einde."
        />
        <Section titel="Wat ik overdroeg">
          {van.length === 0 ? (
            <EmptyState titel="U droeg nog niets over">
              Open een melding, traject of plan en kies "Overdragen". Hier ziet u dan hoe het verder gaat.
            </EmptyState>
          ) : (
            <OverdrachtTabel titel="Wat ik overdroeg" kaarten={van} vandaag={vandaag} />
          )}
        </Section>
        <Section titel="Wat wij kregen">
          {naar.length === 0 ? (
            <EmptyState titel="Er is niets aan uw team overgedragen">
              Wat een ander team aan u vraagt, staat hier en in uw werkvoorraad.
            </EmptyState>
          ) : (
            <OverdrachtTabel titel="Wat wij kregen" kaarten={naar} vandaag={vandaag} />
          )}
        </Section>
      </Stack>
    </Schil>
  )
}
