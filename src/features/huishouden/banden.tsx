// Relaties and the people around a huishouden: as an ecogram, as its table, and those that are over.

import { Ecogram } from '../../ui/ecogram.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Details, EmptyState, Link, List } from '../../ui/text.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import type { Beeld } from './beeld.tsx'
import { type Band, nu } from './huishouden.ts'
import { wieZin } from './ledenvelden.tsx'
import { bandEinde, soortZin } from './teksten.ts'

export const bandZin = (b: Shown<Band>): string => `${b.wie.naam} ${soortZin[b.soort]} ${b.ander.naam}`

/** Who has no file is one person per name. */
const idVan = (wie: Shown<Band>['wie']) => wie.inwonerId ?? `naam ${wie.naam}`

/** The people of the picture, in its order: who live here first. */
function mensenVan(beeld: Beeld): { id: string; naam: string; isLid: boolean }[] {
  const leden = nu(beeld.verblijven).map((v) => ({ id: v.inwonerId, naam: wieZin(v), isLid: true }))
  const mensen = new Map(leden.map((lid) => [lid.id, lid]))
  for (const { wie, ander } of beeld.banden.filter((b) => b.tot === null)) {
    for (const { id, naam } of [
      { id: idVan(wie), naam: wie.naam },
      { id: ander.inwonerId, naam: ander.naam },
    ]) {
      if (!mensen.has(id)) mensen.set(id, { id, naam, isLid: false })
    }
  }
  return [...mensen.values()]
}

/** The picture in words, for who cannot see it. */
function beschrijving(mensen: readonly { isLid: boolean }[], banden: readonly Shown<Band>[]): string {
  const leden = mensen.filter((m) => m.isLid).length
  const buiten = mensen.length - leden
  return [
    `Ecogram: ${leden} ${leden === 1 ? 'persoon woont' : 'mensen wonen'} hier (dichte rondjes), ${buiten} ${buiten === 1 ? 'persoon hoort' : 'mensen horen'} erbij (open rondjes).`,
    `${banden.map(bandZin).join('; ')}.`,
    'Het nummer in een rondje staat ook in de tabel.',
  ].join(' ')
}

const soorten = [
  { soort: 'ouder', tekst: 'ouder en kind' },
  { soort: 'partner', tekst: 'partners' },
  { soort: 'mantelzorger', tekst: 'zorgt voor' },
  { soort: 'netwerk', tekst: 'hoort bij het netwerk' },
  { soort: 'wettelijk_vertegenwoordiger', tekst: 'vertegenwoordigt' },
] as const

type Props = { readonly beeld: Beeld; readonly magWijzigen: boolean }

export function BandenBlok({ beeld, magWijzigen }: Props) {
  const nog = beeld.banden.filter((b) => b.tot === null)
  const voorbij = beeld.banden.filter((b) => b.tot !== null)
  const mensen = mensenVan(beeld)
  return (
    <Section titel="Mensen om elkaar heen" id="relaties">
      {nog.length === 0 ? (
        <EmptyState titel="Er zijn nog geen relaties vastgelegd">
          Leg vast wie ouder, partner of mantelzorger is, en wie uit het netwerk helpt.
        </EmptyState>
      ) : (
        <Stack space="l">
          <Ecogram
            beschrijving={beschrijving(mensen, nog)}
            personen={mensen}
            lijnen={nog.map((b) => ({
              van: idVan(b.wie),
              naar: b.ander.inwonerId,
              soort: b.soort === 'kind' ? 'ouder' : b.soort,
            }))}
            soorten={soorten}
          />
          <BandenTabel beeld={beeld} banden={nog} mensen={mensen} magWijzigen={magWijzigen} />
        </Stack>
      )}
      {voorbij.length > 0 && (
        <Details titel={`Voorbij (${voorbij.length})`}>
          <List
            items={voorbij.map(
              (b) =>
                `${bandZin(b)}: van ${schrijfDatum(b.van)} tot ${schrijfDatum(b.tot ?? b.van)}, ${bandEinde[b.reden ?? ''] ?? 'reden niet bekend'}`,
            )}
          />
        </Details>
      )}
    </Section>
  )
}

function BandenTabel({
  beeld,
  banden,
  mensen,
  magWijzigen,
}: Props & { banden: readonly Shown<Band>[]; mensen: readonly { id: string }[] }) {
  const nr = (id: string) => mensen.findIndex((m) => m.id === id) + 1
  return (
    <Table
      caption="Relaties, met de nummers van het ecogram"
      columns={[
        { label: 'Wie', plain: true },
        { label: 'Relatie', plain: true },
        { label: 'Sinds' },
        { label: 'Telefoon' },
        { label: 'Stoppen', headHidden: true, plain: true },
      ]}
      rows={banden.map((b) => ({
        id: b.id,
        cells: [
          `${nr(idVan(b.wie))}. ${b.wie.naam}`,
          `${soortZin[b.soort]} ${nr(b.ander.inwonerId)}. ${b.ander.naam}`,
          schrijfDatum(b.van),
          b.wie.telefoon ?? '',
          magWijzigen && (
            <Link href={`/werk/dossiers/${beeld.id}/huishouden/relatie-einde?relatie=${b.id}`}>
              Stoppen<span className="kt-hidden">: {bandZin(b)}</span>
            </Link>
          ),
        ],
      }))}
    />
  )
}
