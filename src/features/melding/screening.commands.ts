// Screening: the advice as the facts give it now, what was chosen, and the clock of what cannot wait.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { leeftijdOp } from '../inwoner/inwoner.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { klokloop, klokOp } from '../termijn/klokken.ts'
import type { TermijnRij } from '../termijn/termijn.sql.ts'
import { loopAf } from './afloop.commands.ts'
import { gebeurd, type Obstakel, opMelding, type Verzoek, type Werk } from './melding.commands.ts'
import type { Leefgebied } from './melding.ts'
import { gegevensVan, type Invoer, type Screening, screenen, type Weigering } from './screenen.ts'
import { insertScreening, saveVervolg, triageFeiten } from './screening.sql.ts'
import { zetSpoed } from './spoed.commands.ts'
import { geldendeTriage } from './triage.sql.ts'
import { type Advies, adviseer } from './triage.ts'
import { type PerLeefgebied, perVraag, type Vervolg } from './vraag.ts'

/** An advice with the version of the triage that gives it. */
export type AdviesNu = Advies & { readonly versie: number }

/** The advice for a melding at this moment, and the version of the triage that gives it. */
export async function adviesVoor(tx: Tx, meldingId: string, nu: Date): Promise<AdviesNu> {
  const { geboortedatum, ...feiten } = await triageFeiten(tx, meldingId)
  const { nummer, regels } = await geldendeTriage(tx, nu)
  const leeftijd = geboortedatum ? leeftijdOp(datumInAmsterdam(nu), geboortedatum as Datum) : undefined
  return { ...adviseer(regels, { ...feiten, leeftijd }), versie: nummer }
}

export type ScreenWeigering = Weigering | 'datum_buiten_kalender' | 'advies_vernieuwd'

/** What the form says: per leefgebied instead of per vraag. */
type Gekozen = Omit<Invoer, 'keuzes' | 'complex'> & {
  readonly keuzes: PerLeefgebied<Vervolg>
  readonly complex: readonly Leefgebied[]
  /** The version of the triage whose advice was on the page. */
  readonly triage?: number | undefined
}

/** Screens a melding: every vraag its vervolg, and what is answered at once its uitkomst. */
export const meldingScreenen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly invoer: Gekozen },
): Promise<Result<{ gesloten: boolean }, ScreenWeigering | Obstakel>> =>
  opMelding<{ gesloten: boolean }, ScreenWeigering>(
    ctx,
    door,
    { ...o, act: 'melding_screenen' },
    async (werk) => {
      const { tx, melding, op } = werk
      const advies = await adviesVoor(tx, melding.id, op)
      // A table was published since the page was made: nobody follows an advice they did not read.
      if (o.invoer.triage !== undefined && o.invoer.triage !== advies.versie)
        return refused('advies_vernieuwd')
      const outcome = screenen(melding, advies, {
        ...o.invoer,
        keuzes: perVraag(melding.vragen, o.invoer.keuzes),
        complex: melding.vragen.filter((v) => o.invoer.complex.includes(v.leefgebied)).map((v) => v.id),
      })
      if (!outcome.ok) return outcome
      const spoed = spoedklokken(ctx, werk, outcome.value)
      if (!spoed.ok) return spoed
      const { keuze, redenAfwijking, redenCode, vragen, sluit } = outcome.value
      await insertScreening(tx, {
        gemeenteId: door.gemeenteId,
        meldingId: melding.id,
        advies: advies.vervolg,
        regel: advies.regel,
        keuze,
        redenAfwijking,
        redenCode,
        triageVersie: advies.versie,
        doorId: door.id,
        op,
      })
      await saveVervolg(tx, melding.id, vragen, op)
      await gebeurd(ctx, door, werk, {
        soort: 'melding_gescreend',
        gegevens: gegevensVan(advies, keuze),
      })
      await zetSpoed(door, werk, spoed.value)
      await loopAf(ctx, door, werk, outcome.value)
      return done({ gesloten: sluit })
    },
  )

/** Wmo 2.3.3 and Jeugdwet 2.6: what cannot wait has a clock of its own; from today when it does not run since the melding. */
function spoedklokken(
  { ids }: Context,
  { melding, op }: Werk,
  s: Screening,
): Result<TermijnRij[], 'datum_buiten_kalender'> {
  const begin = datumInAmsterdam(op)
  const spoed = s.vragen.filter((v) => v.vervolg === 'spoedvoorziening').map((v) => v.id)
  const wetten = new Set(melding.vragen.filter((v) => spoed.includes(v.id)).map((v) => v.wet))
  const klokken = [
    wetten.has('wmo') ? klokOp('spoedvoorziening_wmo', begin) : undefined,
    wetten.has('jeugdwet') ? klokOp('spoedvoorziening_jeugd', begin) : undefined,
  ].filter((klok) => klok !== undefined)
  const lopen: TermijnRij[] = []
  for (const klok of klokken) {
    const loop = klokloop(klok, begin)
    if (!loop) return refused('datum_buiten_kalender')
    lopen.push({ ...loop, id: ids.nieuw(), meldingId: melding.id })
  }
  return done(lopen)
}
