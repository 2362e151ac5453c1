// Tells a story by the acts of the application: who does it, on which day, and with which form.

import type pg from 'pg'
import type { Context } from '../../../src/context.ts'
import { medewerkerMetSub } from '../../../src/features/medewerker/medewerker.sql.ts'
import { identiteit, type Medewerker } from '../../../src/features/medewerker/medewerker.ts'
import { ontvangstBevestigdForJob } from '../../../src/features/melding/contact.commands.ts'
import type { Datum } from '../../../src/features/termijn/datum.ts'
import { recordInzage } from '../../../src/platform/record.ts'
import type { Result } from '../../../src/platform/result.ts'
import type { Sleutels } from '../../../src/platform/sleutels.ts'
import { momentOp, werkdagNa, werkdagVoor } from '../kalender.ts'
import { toeval } from '../toeval.ts'
import { inEenTransactie } from './transactie.ts'

export type Verteller = {
  readonly ctx: Context
  readonly gemeenteId: number
  /** It is now so many working days before today, at this hour. */
  geleden(werkdagen: number, uur: number): void
  /** So many working days from today (before, when negative), at this hour. */
  straks(werkdagen: number, uur: number): Date
  als(sub: string): Promise<Medewerker>
  /** The key of a form that is sent once. */
  sleutel(): string
  /** What the act yields; throws when it was refused, for then the story is wrong. */
  gedaan<T>(uitkomst: Promise<Result<T, string>>): Promise<T>
  /** One row as the owner sees it. */
  rij<R>(vraag: string, waarden: readonly unknown[]): Promise<R>
  /** The letter of this melding leaves the house, as the job would do it. */
  verstuur(meldingId: string): Promise<void>
  /** This medewerker was shown this person at the door. */
  toon(wie: Medewerker, inwonerId: string): Promise<void>
}

export function vertellerVan(
  client: pg.Client,
  o: { gemeenteId: number; vandaag: Datum; sleutels: Sleutels },
): Verteller {
  const { gemeenteId, vandaag } = o
  const t = toeval(`verhalen ${gemeenteId}`)
  let nu = momentOp(vandaag, 0)
  const ctx = contextVan(
    client,
    o.sleutels,
    () => nu,
    (op) => t.id(op),
  )
  return {
    ctx,
    gemeenteId,
    geleden: (werkdagen, uur) => {
      nu = momentOp(werkdagVoor(vandaag, werkdagen), uur * 60)
    },
    straks: (werkdagen, uur) =>
      momentOp(werkdagen < 0 ? werkdagVoor(vandaag, -werkdagen) : werkdagNa(vandaag, werkdagen), uur * 60),
    sleutel: () => t.id(nu),
    async als(sub) {
      const wie = await ctx.db.transaction({ gemeenteId }, (tx) => medewerkerMetSub(tx, sub, vandaag))
      if (!wie) throw new Error(`no ${sub} in the demo`)
      return wie
    },
    async gedaan(uitkomst) {
      const outcome = await uitkomst
      if (!outcome.ok) throw new Error(`the story was refused: ${outcome.reason}`)
      return outcome.value
    },
    async rij(vraag, waarden) {
      const { rows } = await client.query(vraag, [...waarden])
      if (rows.length !== 1) throw new Error(`a story found ${rows.length} rows for: ${vraag}`)
      return rows[0]
    },
    async verstuur(meldingId) {
      await client.query('update uitgaand set verzonden_op = $2 where melding_id = $1', [meldingId, nu])
      await ctx.db.transaction({ gemeenteId }, (tx) =>
        ontvangstBevestigdForJob(ctx, tx, { gemeenteId, meldingId, weg: 'brief', op: nu }),
      )
    },
    async toon(wie, inwonerId) {
      const personen = [{ inwonerId, niveau: 'L1', regel: 'A0', doel: 'toegangscontrole' }]
      const inzage = {
        ids: ctx.ids,
        door: identiteit(wie),
        op: nu,
        soort: 'inwoner_herkend',
        verzoekId: t.id(nu),
        personen,
      }
      await ctx.db.transaction(identiteit(wie), (tx) => recordInzage(tx, inzage))
    },
  }
}

/** Acts use no more of the context than this: a story logs in nobody, asks no register and sends nothing. */
function contextVan(
  client: pg.Client,
  sleutels: Sleutels,
  nu: () => Date,
  id: (op: Date) => string,
): Context {
  const deel: Pick<Context, 'db' | 'clock' | 'ids' | 'sleutels' | 'taken'> = {
    db: inEenTransactie(client),
    clock: { now: nu },
    ids: { nieuw: (op) => id(op ?? nu()), geheim: () => id(nu()) },
    sleutels,
    taken: { stuur: async () => {}, close: async () => {} },
  }
  return deel as Context
}
