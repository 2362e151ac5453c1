// The lines of a work list as sentences: what and for whom, by when, why, and with whom it lies.

import { Badge, type Toon } from '../../ui/badge.tsx'
import { type Row, type RowGroup, Table } from '../../ui/table.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { werkPad } from '../kindzegel/kindzegel.ts'
import { type Datum, dagenTussen, tijdInAmsterdam } from '../termijn/datum.ts'
import { WaaromDatum } from '../termijn/waaromdatum.tsx'
import { groepNaam, voorWie, waarom, wanneer, werkNaam } from './teksten.ts'
import { groepen, groepVan, heeftUur, isVerdeelbaar, type Regel } from './werkvoorraad.ts'

type Props = {
  readonly regels: readonly Masked<Regel>[]
  readonly vandaag: Datum
  /** The name of the list, for who listens. */
  readonly titel: string
  /** With whom it lies, where that is not always the reader. */
  readonly kolom: 'Wie' | 'Team' | undefined
  /** The ticked lines, after a refusal; absent when nothing can be handed over. */
  readonly gekozen: readonly string[] | undefined
}

/** Who only follows it from a card may find no dossier behind it. */
const isKaart = (soort: Regel['soort']) => soort.startsWith('overdracht_') || soort === 'terugkoppeling_lezen'

/** Who is only asked to the table reads the overleg, not the dossier. */
const isZonderDossier = (soort: Regel['soort']) => isKaart(soort) || soort === 'overleg_bijwonen'

/** Where the work is done. */
export function pad(r: Masked<Regel>): string {
  const dossier = `/werk/dossiers/${r.huishoudenId}`
  if (r.huishoudenId && r.soort === 'noodtoegang_lezen') return dossier
  if (r.soort === 'signaal_beoordelen') return `/werk/signalen/${r.id}`
  if (r.soort === 'kindzegel_besluiten') return werkPad(r.onderwerp, r.id) ?? dossier
  if (r.soort === 'terugkoppeling_geven') return `/werk/overdrachten/${r.id}/terugkoppeling`
  if (r.soort === 'verwijzer_terugkoppelen') return `/werk/verwijzingen/${r.id}`
  if (r.soort && isKaart(r.soort)) return `/werk/overdrachten/${r.id}`
  if (r.soort === 'overleg_houden' || r.soort === 'overleg_bijwonen') return `/werk/overleggen/${r.id}`
  if (r.soort === 'gesprek_voeren' || r.soort === 'verslag_vaststellen') return `/werk/gesprekken/${r.id}`
  if (r.huishoudenId && r.soort === 'gesprek_plannen')
    return `${dossier}/gesprekken/nieuw?melding=${r.meldingId}`
  if (r.huishoudenId && (r.soort === 'plan_opstellen' || r.soort === 'traject_starten')) return dossier
  if (r.planId && (r.soort === 'regie_geweigerd' || r.soort?.startsWith('alarm_')))
    return `/werk/plannen/${r.planId}/regie`
  if (r.meldingId) return `/werk/meldingen/${r.meldingId}`
  return r.planId ? `/werk/plannen/${r.planId}` : `/werk/trajecten/${r.trajectId}`
}

const toonVan = (einddatum: Datum, vandaag: Datum): Toon => {
  const over = dagenTussen(vandaag, einddatum)
  if (over < 0) return 'te_laat'
  return over < 3 ? 'let_op' : 'neutraal'
}

function Wanneer({ r, vandaag }: { readonly r: Masked<Regel>; readonly vandaag: Datum }) {
  const woorden = wanneer(r.einddatum, vandaag)
  const uur = heeftUur(r.soort) && r.gesprekOp ? `, ${tijdInAmsterdam(new Date(r.gesprekOp))} uur` : ''
  // Further than two weeks needs no colour: then it is a date among dates.
  if (!r.einddatum || dagenTussen(vandaag, r.einddatum) > 14) return woorden + uur
  return (
    <Badge toon={toonVan(r.einddatum, vandaag)}>
      {woorden}
      {uur}
    </Badge>
  )
}

/** Why it cannot wait, as far as this reader may know why. */
const Dringend = ({ r }: { readonly r: Masked<Regel> }) => (
  <>
    {r.isOnveilig && <Badge toon="te_laat">Onveilig</Badge>}{' '}
    {r.isSpoed && <Badge toon="te_laat">Spoed</Badge>}{' '}
    {r.isDringend && !r.isOnveilig && !r.isSpoed && <Badge toon="te_laat">Vandaag bekijken</Badge>}
  </>
)

/** What has to be done, and for whom. */
export function Wat({ r }: { readonly r: Masked<Regel> }) {
  if (!r.soort)
    return (
      <p>
        {voorWie(r)} <Dringend r={r} />
      </p>
    )
  return (
    <>
      <p>
        <a href={pad(r)}>{werkNaam[r.soort]}</a> <Dringend r={r} />{' '}
        {r.waarnemingVoor && <Badge toon="neutraal">Waarneming voor {r.waarnemingVoor}</Badge>}
      </p>
      <p>
        {r.huishoudenId && !isZonderDossier(r.soort) ? (
          <a href={`/werk/dossiers/${r.huishoudenId}`}>{voorWie(r)}</a>
        ) : (
          voorWie(r)
        )}
      </p>
    </>
  )
}

/** The rule in a sentence, and the way to its sum. */
const Waarom = ({ r }: { readonly r: Masked<Regel> }) => (
  <>
    <p>{waarom(r)}</p>
    {r.klokId && r.klokEinddatum && (
      <p>
        <WaaromDatum id={r.klokId} datum={r.klokEinddatum} />
      </p>
    )}
  </>
)

const rij = (r: Masked<Regel>, { vandaag, kolom }: Props): Row => ({
  id: `${r.trajectId ? 'traject' : 'melding'}:${r.trajectId ?? r.meldingId ?? r.id}`,
  naam: [r.soort && werkNaam[r.soort], voorWie(r)].filter(Boolean).join(', '),
  vast: !isVerdeelbaar(r),
  cells: [
    <Wat key="wat" r={r} />,
    r.soort ? <Wanneer key="wanneer" r={r} vandaag={vandaag} /> : null,
    r.soort ? <Waarom key="waarom" r={r} /> : 'Geef dit werk aan iemand: alleen die ziet het',
    ...(kolom ? [kolom === 'Team' ? r.team : (r.behandelaar ?? 'Niet verdeeld')] : []),
  ],
})

/** The table, under the headings of screens.md; a heading without lines is not shown. */
export function Regels(props: Props) {
  const { regels, vandaag, titel, kolom, gekozen } = props
  const groepVanRegel = (r: Masked<Regel>) =>
    groepVan({ isDringend: Boolean(r.isDringend), einddatum: r.einddatum }, vandaag)
  const groups = groepen
    .map(
      (groep): RowGroup => ({
        label: groepNaam[groep],
        rows: regels.filter((r) => groepVanRegel(r) === groep).map((r) => rij(r, props)),
      }),
    )
    .filter(({ rows }) => rows.length > 0)
  return (
    <Table
      caption={`${titel}, op volgorde van de datum`}
      captionHidden
      columns={[
        { label: 'Wat en voor wie', plain: true },
        { label: 'Wanneer', plain: true, narrow: true },
        { label: 'Waarom', plain: true },
        ...(kolom ? [{ label: kolom, plain: true, narrow: true }] : []),
      ]}
      groups={groups}
      {...(gekozen && { select: { name: 'werk', form: 'verdelen', chosen: gekozen } })}
    />
  )
}
