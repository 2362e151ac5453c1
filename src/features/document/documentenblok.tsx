// "Documenten" in a dossier: the files this reader may open, newest first, and the way to add one.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { Section } from '../../ui/layout.tsx'
import { type Row, Table } from '../../ui/table.tsx'
import { EmptyState, Link } from '../../ui/text.tsx'
import { reikt } from '../autorisatie/autorisatie.ts'
import { beslisOver, type Gegeven } from '../autorisatie/drager.ts'
import { type Masked, present } from '../autorisatie/present.ts'
import type { Recht } from '../medewerker/rechten.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { ZegelLink } from '../zegel/link.tsx'
import { documentenVan, type Lezer } from './document.sql.ts'
import { type DocumentRegel, regelWeergave } from './document.ts'
import { grootte, scanZin, soortNaam } from './teksten.ts'

/** The documents of a household as far as this reader goes; what is more closed is not there. */
export async function documentenVoor(
  call: Call,
  tx: Tx,
  huishoudenId: string,
  gegeven: Gegeven,
): Promise<Masked<DocumentRegel>[]> {
  if (!call.medewerker.rechten.has('document:inzien')) return []
  return zichtbaar(call, gegeven, await documentenVan(tx, lezerVan(call), huishoudenId))
}

export const lezerVan = ({ ctx, medewerker }: Call): Lezer => ({
  id: medewerker.id,
  vandaag: datumInAmsterdam(ctx.clock.now()),
})

/** Of these documents what this reader may open, masked. */
export const zichtbaar = (
  call: Call,
  gegeven: Gegeven,
  regels: readonly DocumentRegel[],
): Masked<DocumentRegel>[] =>
  regels.flatMap((regel) => {
    const besluit = beslisOver(call.medewerker, gegeven, regel)
    return besluit && reikt(besluit.niveau, regel.niveau)
      ? [present(call.gezien, besluit, regelWeergave, regel)]
      : []
  })

const soort = (d: Masked<DocumentRegel>) => [d.soort && soortNaam[d.soort], d.over ?? 'hele huishouden']
const dag = (op: string | null | undefined) => op && schrijfDatum(datumInAmsterdam(new Date(op)))

type Mag = { readonly magWeg: boolean; readonly magVerzegelen: boolean; readonly heeftKind: boolean }
const Bestand = ({ d, magWeg, magVerzegelen, heeftKind }: Mag & { readonly d: Masked<DocumentRegel> }) => (
  <>
    <Link href={`/werk/documenten/${d.id}`}>{d.naam}</Link>
    {d.toelichting && <p>{d.toelichting}</p>}
    <p className="kt-soft">
      {[...soort(d), grootte(d.bytes ?? 0), scanZin({ isGescand: d.isGescand === true })]
        .filter(Boolean)
        .join(' · ')}
    </p>
    {magWeg && <Link href={`/werk/documenten/${d.id}/verwijdering`}>Verwijderen</Link>}
    <ZegelLink soort="document" stuk={d} mag={magVerzegelen} heeftKind={heeftKind} />
  </>
)

const Verwijderd = ({ d }: { readonly d: Masked<DocumentRegel> }) => (
  <>
    <p>{`Verwijderd op ${dag(d.verwijderdOp)} door ${d.verwijderdDoor}: ${d.verwijderreden}`}</p>
    <p className="kt-soft">{soort(d).filter(Boolean).join(' · ')}</p>
  </>
)

const rij =
  (rechten: ReadonlySet<Recht>, kinderen: ReadonlySet<string>) =>
  (d: Masked<DocumentRegel>): Row => ({
    id: d.id ?? '',
    cells: [
      d.verwijderdOp ? (
        <Verwijderd key="weg" d={d} />
      ) : (
        <Bestand
          key="bestand"
          d={d}
          magWeg={rechten.has('document:verwijderen') && d.isVanLezer === true}
          magVerzegelen={rechten.has('zegel:leggen')}
          heeftKind={(d.personen ?? []).some((id) => kinderen.has(id))}
        />
      ),
      dag(d.op),
      d.door,
    ],
  })

type Props = {
  readonly call: Call
  readonly huishoudenId: string
  readonly documenten: readonly Masked<DocumentRegel>[]
  /** Who of those who live here may close something to their parents. */
  readonly kinderen: ReadonlySet<string>
}

export function DocumentenBlok({ call, huishoudenId, documenten, kinderen }: Props) {
  const { rechten } = call.medewerker
  if (!rechten.has('document:inzien')) return null
  const aantal = documenten.filter(({ verwijderdOp }) => !verwijderdOp).length
  return (
    <Section
      titel={aantal > 0 ? `Documenten (${aantal})` : 'Documenten'}
      id="documenten"
      acties={
        rechten.has('document:toevoegen') && (
          <LinkButton href={`/werk/dossiers/${huishoudenId}/documenten/nieuw`}>Document toevoegen</LinkButton>
        )
      }
    >
      {documenten.length === 0 ? (
        <EmptyState titel="Er zijn nog geen documenten">
          Voeg een brief, foto of verslag toe. Alleen wie de zaak mag zien waar het bij hoort, ziet het.
        </EmptyState>
      ) : (
        <Table
          caption="Documenten, de nieuwste eerst"
          captionHidden
          columns={[
            { label: 'Document', plain: true },
            { label: 'Toegevoegd', plain: true, narrow: true },
            { label: 'Door', plain: true, narrow: true },
          ]}
          rows={documenten.map(rij(rechten, kinderen))}
        />
      )}
    </Section>
  )
}
