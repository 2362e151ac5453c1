// Everything that runs by itself, one line each; a task calls a command or the outbox and may come twice.

import type { Context } from './context.ts'
import { vertrekkenForJob } from './features/aanstelling/vertrek.commands.ts'
import { autorisatiesNarekenenForJob } from './features/autorisatie/herrekening.commands.ts'
import { controlesTrekkenForJob } from './features/controle/trekken.commands.ts'
import { bekendeBestandenForJob } from './features/document/document.sql.ts'
import { ervaringBijhoudenForJob } from './features/ervaring/bijhouden.commands.ts'
import { declaratiesLoslatenForJob } from './features/kosten/loslaten.commands.ts'
import { deleteOudeSessiesForJob } from './features/medewerker/medewerker.sql.ts'
import { ontvangstBevestigdForJob } from './features/melding/contact.commands.ts'
import { gevallenBijwerken } from './features/monitor/gevallen.commands.ts'
import { escaleerForJob } from './features/overdracht/escalatie.commands.ts'
import { afsprakenHerinnerenForJob } from './features/plan/herinneren.commands.ts'
import { rapportTellenForJob } from './features/rapport/tellen.commands.ts'
import {
  brpVolgen,
  eindenOpmerken,
  verjaardagenOpmerken,
  vooraan,
} from './features/signaal/opmerken.commands.ts'
import { vernietigenForJob } from './features/vernietiging/nacht.commands.ts'
import { deleteOudeConceptenForJob } from './platform/concept.ts'
import { deleteOudeSleutelsForJob } from './platform/eenmalig.ts'
import { ruimOp } from './platform/opslagmap.ts'
import type { Post } from './platform/post.ts'
import { lockUitgaandForJob, markVerzondenForJob, vergeetTekstForJob } from './platform/post.ts'
import type { Gegevens, Taak } from './platform/taken.ts'
import { waarmerken } from './platform/waarmerk/maken.ts'

export const queues = [
  'uitgaand_versturen',
  'rapport_tellen',
  'sessies_opruimen',
  'documenten_opruimen',
  'verjaardagen_opmerken',
  'brp_volgen',
  'afspraken_herinneren',
  'overdrachten_escaleren',
  'log_waarmerken',
  'diensten_beeindigen',
  'autorisaties_narekenen',
  'controles_trekken',
  'vernietigen',
  'gevallen_bijwerken',
  'declaraties_loslaten',
  'ervaring_bijhouden',
] as const

/** The tasks of this process; `gemeenten` answers the ids of all gemeenten here. */
export const taken = (
  ctx: Pick<
    Context,
    'db' | 'clock' | 'ids' | 'brp' | 'sleutels' | 'opslag' | 'waarmerk' | 'wislijst' | 'log'
  >,
  post: Post,
  gemeenten: () => Promise<number[]>,
): readonly Taak[] => [
  {
    queue: 'uitgaand_versturen',
    voer: ({ gemeenteId, id }) => verstuur(ctx, post, Number(gemeenteId), String(id)),
  },
  { queue: 'rapport_tellen', voer: (opdracht) => telRapport(ctx, opdracht) },
  { queue: 'sessies_opruimen', cron: '30 3 * * *', voer: () => ruimSessiesOp(ctx, gemeenten) },
  { queue: 'documenten_opruimen', cron: '50 3 * * *', voer: () => ruimDocumentenOp(ctx, gemeenten) },
  {
    queue: 'verjaardagen_opmerken',
    cron: '10 4 * * *',
    voer: async () => {
      for (const gemeenteId of await gemeenten()) {
        await verjaardagenOpmerken(ctx, gemeenteId)
        await eindenOpmerken(ctx, gemeenteId)
      }
    },
  },
  {
    queue: 'afspraken_herinneren',
    cron: '0 8 * * *',
    voer: async () => {
      for (const gemeenteId of await gemeenten())
        for (const id of await afsprakenHerinnerenForJob(ctx, gemeenteId))
          await verstuur(ctx, post, gemeenteId, id)
    },
  },
  {
    queue: 'overdrachten_escaleren',
    cron: '0 7 * * *',
    voer: elke(gemeenten, (id) => escaleerForJob(ctx, id)),
  },
  // Hourly: what happened less than an hour ago is the only part of the log that can be cut without a trace.
  { queue: 'log_waarmerken', cron: '5 * * * *', voer: (stand) => waarmerkVerder(ctx, gemeenten, stand) },
  {
    queue: 'diensten_beeindigen',
    cron: '10 0 * * *',
    voer: elke(gemeenten, (id) => vertrekkenForJob(ctx, id)),
  },
  {
    queue: 'controles_trekken',
    // Monday, before anybody starts; each morning again, for the week in which it could not.
    cron: '20 5 * * *',
    voer: elke(gemeenten, (id) => controlesTrekkenForJob(ctx, id)),
  },
  // After who left: what somebody still holds then is a difference.
  { queue: 'autorisaties_narekenen', cron: '40 0 * * *', voer: () => rekenNa(ctx, gemeenten) },
  // Some twenty at a time, so that it ends within its lease; it goes on until the list is done.
  { queue: 'vernietigen', cron: '30 1 * * *', voer: (stand) => vernietigVerder(ctx, gemeenten, stand) },
  // Who opens the monitor waits for what happened since; so that it is never much.
  {
    queue: 'gevallen_bijwerken',
    cron: '* * * * *',
    voer: elke(gemeenten, (gemeenteId) => gevallenBijwerken({ db: ctx.db, gemeenteId })),
  },
  // On the first of a quarter the figures of the one before are there in the morning.
  {
    queue: 'ervaring_bijhouden',
    cron: '20 0 * * *',
    voer: elke(gemeenten, (id) => ervaringBijhoudenForJob(ctx, id)),
  },
  {
    queue: 'declaraties_loslaten',
    cron: '50 4 1 * *',
    voer: elke(gemeenten, (id) => declaratiesLoslatenForJob(ctx, id)),
  },
  { queue: 'brp_volgen', cron: '40 4 * * *', voer: (stand) => volgVerder(ctx, gemeenten, stand) },
]

const telRapport = (
  ctx: Pick<Context, 'db' | 'clock' | 'log'>,
  { gemeenteId, id, opdrachtId }: Gegevens,
): Promise<Gegevens | undefined> =>
  rapportTellenForJob(ctx, {
    gemeenteId: Number(gemeenteId),
    id: String(id),
    opdrachtId: String(opdrachtId),
  })

async function vernietigVerder(
  ctx: Parameters<typeof vernietigenForJob>[0],
  gemeenten: () => Promise<number[]>,
  stand: Gegevens,
): Promise<Gegevens | undefined> {
  for (const gemeenteId of await gemeenten()) {
    if (gemeenteId < Number(stand.gemeenteId ?? 0)) continue
    if (await vernietigenForJob(ctx, gemeenteId, 20)) return { gemeenteId }
  }
  return undefined
}

/** The same for every gemeente, one after another. */
const elke =
  (gemeenten: () => Promise<number[]>, doe: (gemeenteId: number) => Promise<unknown>) =>
  async (): Promise<undefined> => {
    for (const gemeenteId of await gemeenten()) await doe(gemeenteId)
    return undefined
  }

async function rekenNa(
  ctx: Pick<Context, 'db' | 'clock' | 'ids' | 'log'>,
  gemeenten: () => Promise<number[]>,
): Promise<undefined> {
  for (const gemeenteId of await gemeenten()) {
    const verschillen = await autorisatiesNarekenenForJob(ctx, gemeenteId)
    if (verschillen > 0)
      ctx.log.fout(`${verschillen} autorisaties zijn anders dan nagerekend`, {
        taak: 'autorisaties_narekenen',
      })
  }
}

const verstuur = (
  ctx: Pick<Context, 'db' | 'clock' | 'ids'>,
  post: Post,
  gemeenteId: number,
  id: string,
): Promise<undefined> =>
  ctx.db.transaction({ gemeenteId }, async (tx): Promise<undefined> => {
    const uitgaand = await lockUitgaandForJob(tx, id)
    if (!uitgaand) return
    const { soort, meldingId, ...stuk } = uitgaand
    const op = ctx.clock.now()
    await post.verstuur(stuk)
    await markVerzondenForJob(tx, id, op)
    // Who got which code is known to nobody from here on (decision 0026).
    if (soort === 'ervaringsvraag') await vergeetTekstForJob(tx, id)
    if (soort === 'ontvangstbevestiging' && meldingId)
      await ontvangstBevestigdForJob(ctx, tx, { gemeenteId, meldingId, weg: stuk.weg, op })
  })

/** Twenty inwoners at a time, so that no task outlives its lease; answers where to go on: in this gemeente or the next. */
async function volgVerder(
  ctx: Pick<Context, 'db' | 'clock' | 'ids' | 'brp' | 'sleutels'>,
  gemeenten: () => Promise<number[]>,
  stand: Gegevens,
): Promise<Gegevens | undefined> {
  const ids = await gemeenten()
  const gemeenteId = Number(stand.gemeenteId ?? ids[0])
  if (Number.isNaN(gemeenteId)) return undefined
  const na = await brpVolgen(ctx, { gemeenteId, na: String(stand.na ?? vooraan) })
  if (na) return { gemeenteId, na }
  const volgende = ids.find((id) => id > gemeenteId)
  return volgende === undefined ? undefined : { gemeenteId: volgende, na: vooraan }
}

type Waarmerker = Pick<Context, 'db' | 'clock' | 'waarmerk' | 'log'>

/** A hundred thousand rows at a time, so that it ends within its lease; answers where to go on when more waits, as after an import. */
async function waarmerkVerder(
  ctx: Waarmerker,
  gemeenten: () => Promise<number[]>,
  stand: Gegevens,
): Promise<Gegevens | undefined> {
  for (const gemeenteId of await gemeenten()) {
    if (gemeenteId < Number(stand.gemeenteId ?? 0)) continue
    const peil = gemeenteId === stand.gemeenteId ? String(stand.peil) : undefined
    const uitkomst = await waarmerken({ ...ctx, ...ctx.waarmerk }, gemeenteId, { hoogstens: 10, peil })
    if (!uitkomst.ok)
      ctx.log.fout(`de log is niet gewaarmerkt: ${uitkomst.reason}`, { taak: 'log_waarmerken' })
    else if (uitkomst.value.isOver) return { gemeenteId, peil: uitkomst.value.peil }
  }
  return undefined
}

/** What happened in the last hour; a backlog is left to the next start. */
export async function waarmerkBijEinde(ctx: Waarmerker, gemeenten: () => Promise<number[]>): Promise<void> {
  for (const gemeenteId of await gemeenten())
    await waarmerken({ ...ctx, ...ctx.waarmerk }, gemeenteId, { hoogstens: 2 })
}

/** Files that no document names, or only one that was removed, and what a broken upload left behind; both a day old. */
async function ruimDocumentenOp(
  { db, clock, opslag }: Pick<Context, 'db' | 'clock' | 'opslag'>,
  gemeenten: () => Promise<number[]>,
): Promise<undefined> {
  const gisteren = new Date(clock.now().getTime() - 24 * 3_600_000)
  await ruimOp(opslag.ontvangst, gisteren, undefined)
  await ruimOp(opslag.map, gisteren, async (namen) => {
    const bekend = new Map<string, 'blijft' | 'weg'>()
    for (const gemeenteId of await gemeenten()) {
      const hier = await db.transaction({ gemeenteId }, (tx) => bekendeBestandenForJob(tx, namen))
      for (const { bestand, isVerwijderd } of hier) bekend.set(bestand, isVerwijderd ? 'weg' : 'blijft')
    }
    return bekend
  })
}

async function ruimSessiesOp(
  ctx: Pick<Context, 'db' | 'clock'>,
  gemeenten: () => Promise<number[]>,
): Promise<undefined> {
  const gisteren = new Date(ctx.clock.now().getTime() - 24 * 3_600_000)
  for (const gemeenteId of await gemeenten())
    await ctx.db.transaction({ gemeenteId }, async (tx) => {
      await deleteOudeSessiesForJob(tx, gisteren)
      // Before the keys go: they say which drafts were saved after all.
      await deleteOudeConceptenForJob(tx, new Date(gisteren.getTime() - 29 * 24 * 3_600_000))
      await deleteOudeSleutelsForJob(tx, gisteren)
    })
}
