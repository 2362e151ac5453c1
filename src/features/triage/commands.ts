// The acts on the triage: copy, change, test, publish and throw away a draft; one draft, locked, with a version.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { type Aanpassing, aanpassen, type Weigering as NietAanpassen } from './aanpassen.ts'
import { type Weigering as NietPubliceren, publiceren } from './publiceren.ts'
import {
  deleteConcept,
  geldendOp,
  gepubliceerd,
  insertConcept,
  lockConcept,
  publiceer,
  saveGetoetst,
  saveRegels,
  versieMet,
} from './triage.sql.ts'
import type { Versie } from './triage.ts'

type Obstakel = 'niet_gevonden' | 'intussen_gewijzigd'
export type TriageWeigering = NietAanpassen | NietPubliceren | Obstakel | 'concept_bestaat'

export type Verzoek = { readonly sleutel: string; readonly versie: number }

/** The same on the draft as it was shown. */
const opConcept = <W extends string>(
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly act: string },
  doe: (werk: Werk, concept: Versie) => Promise<Result<{ nummer: number }, W>>,
): Promise<Result<{ nummer: number }, W | Obstakel>> =>
  eenKeer<{ nummer: number }, W | Obstakel>(ctx, door, o, async (werk) => {
    const concept = await lockConcept(werk.tx)
    if (!concept) return refused('niet_gevonden')
    if (concept.versie !== o.versie) return refused('intussen_gewijzigd')
    return doe(werk, concept)
  })

type Gegevens = Readonly<Record<string, string | number | boolean | null>>
const gebeurd = ({ ctx, tx, door, op }: Werk, soort: string, gegevens: Gegevens): Promise<string> =>
  record(tx, ctx.ids, identiteit(door), { soort, op, gegevens })

/** Makes a draft of a published version. */
export const triageKopieren = (
  ctx: Context,
  door: Medewerker,
  o: { readonly sleutel: string; readonly nummer: number },
): Promise<Result<{ nummer: number }, 'niet_gevonden' | 'concept_bestaat'>> =>
  eenKeer<{ nummer: number }, 'niet_gevonden' | 'concept_bestaat'>(
    ctx,
    door,
    { ...o, act: 'triage_kopieren' },
    async (werk) => {
      const uit = await versieMet(werk.tx, o.nummer)
      if (!uit) return refused('niet_gevonden')
      const { op } = werk
      const nummer = await insertConcept(werk.tx, { gemeenteId: door.gemeenteId, uit, doorId: door.id, op })
      if (nummer === undefined) return refused('concept_bestaat')
      await gebeurd(werk, 'triage_gekopieerd', { nummer, uit: uit.nummer })
      return done({ nummer })
    },
  )

/** Puts a rule in, changes it, moves it or takes it out. */
export const triageAanpassen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly aanpassing: Aanpassing },
): Promise<Result<{ nummer: number }, NietAanpassen | Obstakel>> =>
  opConcept<NietAanpassen>(ctx, door, { ...o, act: 'triage_aanpassen' }, async (werk, { nummer, regels }) => {
    const outcome = aanpassen(regels, o.aanpassing)
    if (!outcome.ok) return outcome
    await saveRegels(werk.tx, nummer, outcome.value)
    const { wat } = o.aanpassing
    const regel = 'regel' in o.aanpassing ? o.aanpassing.regel.code : o.aanpassing.code
    await gebeurd(werk, 'triage_aangepast', { nummer, regel, wat })
    return done({ nummer })
  })

/** Says that somebody looked at what this draft does to last year; the counts are on the page. */
export const triageToetsen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek,
): Promise<Result<{ nummer: number }, Obstakel>> =>
  opConcept<never>(ctx, door, { ...o, act: 'triage_toetsen' }, async (werk, { nummer }) => {
    await saveGetoetst(werk.tx, nummer)
    await gebeurd(werk, 'triage_getoetst', { nummer })
    return done({ nummer })
  })

/** Makes the draft the table that advises. */
export const triagePubliceren = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly reden: string; readonly vanaf: Date | undefined },
): Promise<Result<{ nummer: number }, NietPubliceren | Obstakel>> =>
  opConcept<NietPubliceren>(ctx, door, { ...o, act: 'triage_publiceren' }, async (werk, concept) => {
    const { tx, op } = werk
    const bezet = (await gepubliceerd(tx)).map(({ vanaf }) => vanaf)
    const outcome = publiceren(concept, o, { geldend: await geldendOp(tx, op), bezet, nu: op })
    if (!outcome.ok) return outcome
    const { nummer } = concept
    const { vanaf, reden } = outcome.value
    await publiceer(tx, nummer, { vanaf, reden, doorId: door.id })
    await gebeurd(werk, 'triage_gepubliceerd', { nummer, vanaf: vanaf.toISOString() })
    return done({ nummer })
  })

/** Throws the draft away; what advises stays. */
export const triageWeggooien = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek,
): Promise<Result<{ nummer: number }, Obstakel>> =>
  opConcept<never>(ctx, door, { ...o, act: 'triage_weggooien' }, async (werk, { nummer }) => {
    await deleteConcept(werk.tx)
    await gebeurd(werk, 'triage_weggegooid', { nummer })
    return done({ nummer })
  })
