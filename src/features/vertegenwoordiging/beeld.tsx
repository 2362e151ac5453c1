// What staff see of who may read: per inwoner every reader with how far, until when and why, by the one function.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import type { Niveau } from '../autorisatie/autorisatie.ts'
import type { Allow } from '../autorisatie/decide.ts'
import { isGeheimOp } from '../autorisatie/geheim.sql.ts'
import { leesniveau } from '../autorisatie/lezing.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { type Leesrecht, leesrecht, type Over, type Vraag } from './leesrecht.ts'
import { leesniveauVan, type Verandering, verandering } from './verandering.ts'
import {
  type Lid,
  ledenVan,
  type Naaste,
  naastenVan,
  type Rij,
  vertegenwoordigingenVan,
} from './vertegenwoordiging.sql.ts'
import { isZelfde, type Stand, standOp, type Vertegenwoordiging } from './vertegenwoordiging.ts'
import type { Soort } from './vertegenwoordigingsoort.ts'

export type Lezer = {
  /** Of the record; empty for the inwoner, and for a parent of whom nothing is recorded. */
  readonly id: string | undefined
  readonly wie: string
  readonly wieId: string | null
  readonly soort: Soort | 'zelf' | 'ouder'
  readonly stand: Stand
  readonly waarover: Vertegenwoordiging['waarover']
  readonly metAfspraken: boolean
  readonly recht: Leesrecht
  readonly niveau: Niveau | undefined
  /** After the consulent released it, where that reaches further. */
  readonly naVrijgave: Niveau | undefined
  readonly verandering: Verandering | undefined
}
export type LidBeeld = {
  readonly inwonerId: string
  readonly naam: string
  readonly lezers: readonly Lezer[]
  /** Recorded for a file that went up in this one, and so without effect. */
  readonly vanSamengevoegd: number
}

const weergave: Weergave<LidBeeld> = {
  personen: (l) => [l.inwonerId, ...l.lezers.map(({ wieId }) => wieId)],
  velden: { inwonerId: 'L1', naam: 'L2', lezers: 'L2', vanSamengevoegd: 'L2' },
}

/** Everybody who lives in this huishouden with who may read about them now; `besluit` is that of who asks. */
export async function lezersIn(
  call: Call,
  tx: Tx,
  o: { huishoudenId: string; besluit: Allow },
): Promise<Masked<LidBeeld>[]> {
  const leden = await ledenVan(tx, o.huishoudenId)
  const ids = leden.map(({ inwonerId }) => inwonerId)
  const rijen = await vertegenwoordigingenVan(tx, ids)
  const naasten = await naastenVan(tx, ids)
  const isGeheim = await isGeheimOp(tx, { huishoudenId: o.huishoudenId })
  const vraag = { nu: call.ctx.clock.now() }
  return leden.map((lid) => {
    const over = overVan(lid, { rijen, naasten, isGeheim })
    const oud = rijen.filter((v) => v.nuVanId === lid.inwonerId && v.inwonerId !== lid.inwonerId)
    const beeld = {
      inwonerId: lid.inwonerId,
      naam: lid.naam,
      lezers: lezersVan(over, lid, { rijen, naasten, vraag }),
    }
    return present(call.gezien, o.besluit, weergave, {
      ...beeld,
      vanSamengevoegd: oud.filter((v) => isOpen(v, vraag)).length,
    })
  })
}

const isOpen = (v: Vertegenwoordiging, { nu }: Vraag) => standOp(v, nu) !== 'voorbij'

type Bekend = { readonly rijen: readonly Rij[]; readonly naasten: readonly Naaste[] }

/** As leesrecht takes it. */
export const overVan = (lid: Lid, o: Bekend & { isGeheim: boolean }): Over => ({
  inwonerId: lid.inwonerId,
  geboortedatum: lid.geboortedatum,
  isVerwacht: lid.isVerwacht,
  isOverleden: lid.isOverleden,
  isGeheim: o.isGeheim,
  vertegenwoordigingen: o.rijen.filter((v) => v.inwonerId === lid.inwonerId),
  ouderIds: o.naasten.filter((n) => n.isOuder && n.vanId === lid.inwonerId).map((n) => n.inwonerId),
})

/** The inwoner, every record that is not over, and each parent without one. */
export function lezersVan(
  over: Over,
  lid: Lid,
  { rijen, naasten, vraag }: Bekend & { vraag: Vraag },
): Lezer[] {
  const zelf = { vertegenwoordigerId: lid.inwonerId, naam: null }
  const zijn = rijen.filter((v) => v.inwonerId === lid.inwonerId && isOpen(v, vraag) && !v.isWieVerborgen)
  const zonder = naasten.filter(
    (n) => n.isOuder && n.vanId === lid.inwonerId && !zijn.some((v) => v.vertegenwoordigerId === n.inwonerId),
  )
  return [
    { ...kaal, wie: lid.naam, wieId: lid.inwonerId, soort: 'zelf', ...leest(zelf, over, vraag) },
    ...zijn.map((v) => lezerUit(v, over, vraag)),
    ...zonder.map((n): Lezer => {
      const wie = { vertegenwoordigerId: n.inwonerId, naam: null }
      return { ...kaal, wie: n.naam, wieId: n.inwonerId, soort: 'ouder', ...leest(wie, over, vraag) }
    }),
  ]
}

const kaal = { id: undefined, stand: 'geldt', waarover: 'alles', metAfspraken: false } as const

/** What this record gives on what it is about, with what closes this person out for safety. */
export function lezerUit(v: Rij, over: Over, vraag: Vraag): Lezer {
  const vertegenwoordigingen = over.vertegenwoordigingen.filter(
    (een) => een.id === v.id || (een.isAfgeschermd && isZelfde(een, v)),
  )
  const { meldingId, trajectId } = v
  const eigen = { ...vraag, meldingId, trajectId, isGeld: v.waarover === 'geld' }
  return {
    id: v.id,
    wie: v.wie,
    wieId: v.vertegenwoordigerId,
    soort: v.soort,
    stand: standOp(v, vraag.nu),
    waarover: v.waarover,
    metAfspraken: v.metAfspraken,
    ...leest(v, { ...over, vertegenwoordigingen }, eigen),
  }
}

function leest(wie: Parameters<typeof leesrecht>[0], over: Over, vraag: Vraag) {
  const recht = leesrecht(wie, over, vraag)
  const niveau = leesniveauVan(recht)
  const { lezing } = leesrecht(wie, over, { ...vraag, isVrijgegeven: true })
  const vrij = lezing && leesniveau(lezing)
  return {
    recht,
    niveau,
    naVrijgave: vrij === niveau ? undefined : vrij,
    verandering: verandering(wie, over, vraag),
  }
}
