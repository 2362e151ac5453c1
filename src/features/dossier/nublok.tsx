// "Nu": what runs with what is due on it, what was promised, and what can be done about it now.

import type { ReactNode } from 'react'
import { Badge } from '../../ui/badge.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { type RowGroup, Table } from '../../ui/table.tsx'
import { EmptyState } from '../../ui/text.tsx'
import type { Masked, Shown } from '../autorisatie/present.ts'
import { statusNaam as gesprekStand } from '../gesprek/teksten.ts'
import { wetNaam } from '../medewerker/teksten.ts'
import { leefgebiedNaam, statusNaam as meldingStand } from '../melding/teksten.ts'
import { type Datum, datumInAmsterdam, schrijfDatum, tijdInAmsterdam } from '../termijn/datum.ts'
import { klokOp } from '../termijn/klokken.ts'
import { WaaromDatum } from '../termijn/waaromdatum.tsx'
import { soortNaam } from '../traject/teksten.ts'
import { deel } from './acties.tsx'
import { BeloofdTabel } from './beloofd.tsx'
import { isAanOns, isNabij, type Plan, type Termijn, type Zaak } from './dossier.ts'
import { planStand, zaakNaam } from './teksten.ts'
import { Uiterlijk } from './uiterlijk.tsx'

type Props = {
  readonly zaken: readonly Masked<Zaak>[]
  readonly plan: Masked<Plan> | undefined
  readonly vandaag: Datum
  readonly acties: ReactNode
  /** What was noticed and is still to be dealt with. */
  readonly signalen: ReactNode
}

/** How it stands; a traject by what it is. */
function stand(z: Masked<Zaak>): string | undefined {
  if (z.wat === 'traject')
    return z.soortTraject ? soortNaam[z.soortTraject as keyof typeof soortNaam] : undefined
  if (z.stand === undefined) return undefined
  if (z.wat === 'melding') return meldingStand[z.stand as keyof typeof meldingStand]
  if (z.wat === 'gesprek') return gesprekStand[z.stand as keyof typeof gesprekStand]
  return planStand[z.stand as keyof typeof planStand]
}

/** Under which wet it runs; what has none is not said to have one. */
const wetten = (z: Masked<Zaak>) =>
  (z.wetten ?? [])
    .filter((wet) => wet !== 'geen')
    .map((wet) => wetNaam[wet])
    .join(', ')

const waarover = (z: Masked<Zaak>) =>
  (z.leefgebieden ?? []).map((leefgebied) => leefgebiedNaam[leefgebied]).join(', ')

function kop(z: Masked<Zaak>): ReactNode {
  const moment = z.op ? new Date(z.op) : undefined
  const dag = moment && schrijfDatum(datumInAmsterdam(moment))
  const tijd = moment && z.wat === 'gesprek' ? `, ${tijdInAmsterdam(moment)} uur` : ''
  const wie = z.behandelaar ?? (z.team && `${z.team}, nog niet verdeeld`)
  return (
    <>
      <a href={`/werk/${deel[z.wat ?? 'melding']}/${z.id}`}>
        {z.wat && zaakNaam[z.wat]} {z.wat === 'gesprek' ? 'op' : 'van'} {dag}
        {tijd}
      </a>{' '}
      {z.isSpoed && <Badge toon="te_laat">Spoed</Badge>}{' '}
      {z.isOnveilig && <Badge toon="te_laat">Onveilig</Badge>}{' '}
      <span className="kt-soft">{[wetten(z), waarover(z), stand(z), wie].filter(Boolean).join(' · ')}</span>
    </>
  )
}

const rij = (t: Shown<Termijn>, vandaag: Datum) => {
  const klok = klokOp(t.soort, t.begin)
  return {
    id: t.soort,
    cells: [
      klok?.naam ?? t.soort,
      <Uiterlijk key="uiterlijk" datum={t.einddatum} vandaag={vandaag} />,
      <>
        {klok?.waarom} <WaaromDatum id={t.id} datum={t.einddatum} />
      </>,
    ],
  }
}

const groep = (z: Masked<Zaak>, vandaag: Datum): RowGroup => ({
  label: kop(z),
  rows: (z.termijnen ?? []).filter((t) => isAanOns(t) || t.einddatum >= vandaag).map((t) => rij(t, vandaag)),
})

export function NuBlok({ zaken, plan, vandaag, acties, signalen }: Props) {
  const open = zaken.filter((z) => z.isOpen)
  return (
    <Section titel="Nu" id="nu">
      {acties}
      {signalen}
      {open.length === 0 ? (
        <EmptyState titel="U ziet hier nu niets lopen">
          Wat u van dit huishouden mag zien, is afgesloten of overgedragen. Komt er een nieuwe vraag? Begin
          met een nieuw contact.
        </EmptyState>
      ) : (
        <Stack space="l">
          <Table
            caption="Wat loopt, en wat wanneer moet"
            captionHidden
            columns={[
              { label: 'Wat moet', plain: true },
              { label: 'Laatste dag', plain: true, narrow: true },
              { label: 'Waarom', plain: true },
            ]}
            groups={open.map((z) => groep(z, vandaag))}
          />
          <BeloofdTabel
            titel="Beloofd, deze twee weken"
            afspraken={plan?.afspraken?.filter((a) => isNabij(a, vandaag))}
            vandaag={vandaag}
          />
        </Stack>
      )}
    </Section>
  )
}
