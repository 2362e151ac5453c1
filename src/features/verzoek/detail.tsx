// What the functionaris sees of one verzoek, and its presentation by the one serializer.

import type { Weergave } from '../autorisatie/present.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import type { Genoemd, Keuze } from './ding.ts'
import type { Gevonden } from './feiten.commands.ts'
import type { Collega } from './feiten.sql.ts'
import type { VerzoekRij } from './verzoek.sql.ts'
import { type Stand, standVan } from './verzoek.ts'

export type Detail = VerzoekRij & {
  readonly naam: string
  readonly geboortedatum: Datum | null
  readonly vrager: string
  readonly alsWat: string | null
  readonly stand: Stand
  readonly isEigenKring: boolean
  readonly loopt: number
  readonly nakijkers: readonly Collega[]
  readonly beslotenDag: Datum | null
  /** Of a request for destruction: all there is, and what was named. */
  readonly keuzes: readonly Keuze[]
  readonly dingen: readonly Genoemd[]
}

/** It is addressed to the functionaris, so all of it is theirs to read; of the file itself nothing is here. */
const l1 = 'L1' as const
export const detailWeergave: Weergave<Detail> = {
  personen: (d) => [d.inwonerId],
  velden: {
    ...{
      id: l1,
      inwonerId: l1,
      soort: l1,
      wet: l1,
      ontvangenOp: l1,
      identiteit: l1,
      verlengdOp: l1,
      besluit: l1,
    },
    ...{
      weigergrond: l1,
      beslotenDoorId: l1,
      nakijkerId: l1,
      nagekekenOp: l1,
      afgerondOp: l1,
      verklaring: l1,
      ingetrokkenOp: l1,
    },
    ...{
      woorden: l1,
      kanaal: l1,
      vertegenwoordigingId: l1,
      wilKind: l1,
      geregistreerdOp: l1,
      geregistreerdDoor: l1,
    },
    ...{
      identiteitDoor: l1,
      identiteitOp: l1,
      verlengreden: l1,
      besluitwoorden: l1,
      beslotenOp: l1,
      beslotenDoor: l1,
    },
    ...{ nakijker: l1, uitvoering: l1, afgerondDoor: l1, intrekreden: l1, einddatum: l1, klok: l1, naam: l1 },
    ...{
      geboortedatum: l1,
      vrager: l1,
      alsWat: l1,
      stand: l1,
      isEigenKring: l1,
      loopt: l1,
      nakijkers: l1,
      beslotenDag: l1,
    },
    ...{ keuzes: l1, dingen: l1 },
  },
}

export const detailVan = (
  g: Gevonden,
  o: Pick<Detail, 'alsWat' | 'loopt' | 'nakijkers' | 'keuzes' | 'dingen'>,
): Detail => ({
  ...g.verzoek,
  ...o,
  naam: g.naam,
  geboortedatum: g.mens.geboortedatum,
  vrager: g.vrager,
  stand: standVan(g.verzoek),
  isEigenKring: g.isEigenKring,
  beslotenDag: g.verzoek.beslotenOp && datumInAmsterdam(g.verzoek.beslotenOp),
})
