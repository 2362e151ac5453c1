// Each act of a verwijzing once: what the inwoner said, and the word to the verwijzer, also while a melding closes.

import type { Context } from '../../context.ts'
import type { Werk } from '../../eenkeer.ts'
import { putUitgaand } from '../../platform/post.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { present } from '../autorisatie/present.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { berichtAanVerwijzer, briefWeergave } from './brief.ts'
import { type Invoer, terugkoppelen, type Weigering, type Woord } from './terugkoppelen.ts'
import { type Invoer as Gezegd, type Weigering as ToestemWeigering, toestemmen } from './toestemmen.ts'
import {
  type Weigering as VastlegWeigering,
  type Verwijzer,
  type Verwijzing,
  vastleggen,
} from './vastleggen.ts'
import { gebeurd, lockStand, type Obstakel, opVerwijzing, type Verzoek } from './verwijzing.commands.ts'
import { insertBericht, saveToestemming } from './verwijzing.sql.ts'
import { isVerwijzer } from './verwijzing.ts'

type Zaak = NonNullable<Awaited<ReturnType<typeof lockStand>>>

const niets: Verwijzer = {
  organisatie: undefined,
  weg: undefined,
  bereik: undefined,
  kenmerk: undefined,
  terugkoppelenVoor: undefined,
}
type Gemeld = {
  readonly melder: string
  readonly kanaal: string
  readonly melderNaam: string | undefined
  readonly melderTelefoon: string | undefined
}

/** The verwijzing of this melding; nothing when no verwijzer reports, refused when we could not answer one. */
export function verwijzingBij(
  { melder, kanaal, melderNaam = '', melderTelefoon }: Gemeld,
  verwijzer: Verwijzer | undefined,
  vandaag: Datum,
): Result<Verwijzing | undefined, VastlegWeigering> {
  if (!isVerwijzer(melder, kanaal)) return done(undefined)
  return vastleggen({ naam: melderNaam, telefoon: melderTelefoon }, verwijzer ?? niets, vandaag)
}

/** Writes down what the inwoner said about telling the verwijzer. */
export const verwijzingToestemmen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly invoer: Gezegd },
): Promise<Result<{ gedaan: boolean }, ToestemWeigering | Obstakel>> =>
  opVerwijzing<ToestemWeigering>(ctx, door, { ...o, act: 'verwijzing_toestemmen' }, async (werk, stand) => {
    const outcome = toestemmen(stand, o.invoer, datumInAmsterdam(werk.op))
    if (!outcome.ok) return outcome
    await saveToestemming(werk.tx, stand.id, outcome.value)
    const { toestemming, antwoord } = outcome.value
    await gebeurd(werk, stand, 'verwijzing_toegestemd', { toestemming, door: antwoord.door })
    return done({ gedaan: true })
  })

/** Tells the verwijzer; a letter or mail leaves through the outbox, a call is written down. */
export const verwijzingTerugkoppelen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly invoer: Invoer },
): Promise<Result<{ gedaan: boolean }, Weigering | Obstakel>> =>
  opVerwijzing<Weigering>(ctx, door, { ...o, act: 'verwijzing_terugkoppelen' }, async (werk, stand) => {
    const outcome = terugkoppelen(stand, o.invoer, datumInAmsterdam(werk.op))
    if (!outcome.ok) return outcome
    await vertel(werk, stand, outcome.value)
    return done({ gedaan: true })
  })

/**
 * The same inside the act that ends a melding, before anything of it changes; `sluit` says whether it closes with that act.
 * Answers why not, or how to tell it once the melding is closed.
 */
export async function terugkoppelenBijEinde(
  werk: Werk,
  o: { readonly meldingId: string; readonly sluit: boolean; readonly invoer: Invoer | undefined },
): Promise<Result<() => Promise<void>, Weigering>> {
  const stand = o.invoer && (await lockStand(werk, { meldingId: o.meldingId }))
  if (!o.invoer || !stand) return done(async () => undefined)
  const outcome = terugkoppelen({ ...stand, loopt: !o.sluit }, o.invoer, datumInAmsterdam(werk.op))
  if (!outcome.ok) return refused(outcome.reason)
  const woord = outcome.value
  return done(() => vertel(werk, stand, woord))
}

async function vertel(werk: Werk, stand: Zaak, woord: Woord): Promise<void> {
  const { ctx, tx, door, op } = werk
  const { gemeenteId } = door
  const { bericht, weg } = woord
  const uitgaandId = weg === 'telefoon' ? undefined : await verstuur(werk, stand, { ...woord, weg })
  const id = ctx.ids.nieuw(op)
  await insertBericht(tx, {
    ...woord,
    gemeenteId,
    id,
    verwijzingId: stand.id,
    doorId: door.id,
    moment: op,
    uitgaandId,
  })
  await gebeurd(werk, stand, 'verwijzing_teruggekoppeld', { bericht, weg })
}

async function verstuur(
  { ctx, tx, door, op }: Werk,
  stand: Zaak,
  { bericht, weg, bereik }: Woord & { readonly weg: 'brief' | 'e_mail' },
): Promise<string> {
  const { gemeenteId, gemeente, gemeenteTelefoon: telefoon } = door
  const { meldingId, naam, organisatie, team } = stand
  // No further than whoever sends it sees.
  const stof = present(new Map(), stand.besluit, briefWeergave, stand)
  const brief = berichtAanVerwijzer(stof, bericht, { gemeente, telefoon, team })
  const aan = weg === 'brief' ? [organisatie, `t.a.v. ${naam}`, bereik].join('\n') : bereik
  const stuk = { soort: 'terugkoppeling', weg, aan, meldingId, ...brief }
  const id = await putUitgaand(tx, ctx.ids, { gemeenteId, op, stuk })
  await ctx.taken.stuur(tx, 'uitgaand_versturen', { gemeenteId, id })
  return id
}
