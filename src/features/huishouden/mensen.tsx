// Who live in a huishouden, who lived there before and why they left, and where it lived.

import { Badge } from '../../ui/badge.tsx'
import { Cluster, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { List } from '../../ui/text.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { leeftijdOp, volledigeNaam } from '../inwoner/inwoner.ts'
import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import type { Beeld } from './beeld.tsx'
import { eerder, nu, type Verblijf } from './huishouden.ts'
import { meeZin, wieZin } from './ledenvelden.tsx'
import { eindeZin } from './teksten.ts'

const leeftijd = (v: Shown<Verblijf>, vandaag: Datum) => {
  if (v.isVerwacht) return 'nog niet geboren'
  return v.geboortedatum ? `${leeftijdOp(vandaag, v.geboortedatum)} jaar` : 'leeftijd onbekend'
}

export function MensenDeel({ beeld, vandaag }: { readonly beeld: Beeld; readonly vandaag: Datum }) {
  const vroeger = eerder(beeld.verblijven)
  return (
    <Section titel="Wie woont hier" id="mensen">
      <Stack space="l">
        <Table
          caption="Wie hier nu wonen"
          captionHidden
          columns={[
            { label: 'Naam', plain: true },
            { label: 'Leeftijd', plain: true },
            { label: 'Woont hier sinds' },
            { label: 'Open werk' },
          ]}
          rows={nu(beeld.verblijven).map((v) => ({
            id: v.inwonerId,
            cells: [
              <Cluster key="naam">
                {wieZin(v)}
                {v.overledenOp && <Badge>Overleden</Badge>}
              </Cluster>,
              leeftijd(v, vandaag),
              schrijfDatum(v.van),
              meeZin(v),
            ],
          }))}
        />
        {vroeger.length > 0 && <Vroeger wie={vroeger} />}
      </Stack>
    </Section>
  )
}

const Vroeger = ({ wie }: { readonly wie: readonly Shown<Verblijf>[] }) => (
  <Table
    caption="Woonde hier eerder"
    columns={[
      { label: 'Naam', plain: true },
      { label: 'Van', plain: true },
      { label: 'Reden', plain: true },
    ]}
    rows={wie.map((v) => ({
      id: `${v.inwonerId} ${v.van}`,
      cells: [
        v.isVerwacht ? 'Verwacht kind' : volledigeNaam(v),
        `woonde hier van ${schrijfDatum(v.van)} tot ${schrijfDatum(v.tot ?? v.van)}`,
        eindeZin[v.reden ?? ''] ?? 'reden niet bekend',
      ],
    }))}
  />
)

export function AdresDeel({ beeld }: { readonly beeld: Beeld }) {
  const { adres, vorige = [], isAfgeschermd, postadres } = beeld
  if (isAfgeschermd) return <List items={[`Het adres is geheim. Schrijf naar: ${postadres}`]} />
  const sinds = adres?.van ? `, sinds ${schrijfDatum(adres.van)}` : ''
  return (
    <List
      items={[
        `Nu: ${adres?.tekst || 'adres niet bekend'}${sinds}`,
        ...vorige.map(
          (v) =>
            `Eerder: ${v.tekst || 'adres niet bekend'}, ${v.van ? `van ${schrijfDatum(v.van)} ` : ''}tot ${v.tot ? schrijfDatum(v.tot) : 'nu'}`,
        ),
      ]}
    />
  )
}
