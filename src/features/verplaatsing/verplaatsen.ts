// Verplaatsen: where everything of one medewerker goes, decided per huishouden before anything changes.

import { done, type Result, refused } from '../../platform/result.ts'
import {
  type Groep,
  type Kandidaat,
  type Keuze,
  overlapt,
  type RedenOpNaam,
  type Stuk,
  type Wijze,
} from './verplaatsing.ts'

export type GroepWeigering =
  | 'kandidaat_niet_gevonden'
  | 'mandaat_ontbreekt'
  | 'andere_organisatie'
  | 'waarnemer_leidt_zelf'
  | 'waarnemer_is_weg'
  | 'geheim_vraagt_reden'
  | 'al_gevraagd'
export type Weigering = GroepWeigering | 'niets_gekozen' | 'intussen_gewijzigd' | 'reden_ontbreekt'

export type Bestemd = {
  readonly groep: Groep
  readonly naar: Kandidaat
  /** Only of who is geheim. */
  readonly reden: RedenOpNaam | undefined
}

/** Why this groep cannot go there, if so. */
export function groepWeigering(
  groep: Groep,
  naar: Kandidaat | undefined,
  { reden, wijze }: { readonly reden: RedenOpNaam | undefined; readonly wijze: Wijze },
): GroepWeigering | undefined {
  if (!naar || naar.teams.length === 0) return 'kandidaat_niet_gevonden'
  // The law wall: who decides under a wet holds a mandate for it (access.md 2.4, H5).
  const mist = groep.stukken.some(
    ({ vraagtMandaat, wet }) => vraagtMandaat && wet && !naar.mandaten.includes(wet),
  )
  if (mist) return 'mandaat_ontbreekt'
  // Out of the house only with a package (access.md 2.5).
  if (groep.stukken.some((stuk) => !isInHuis(stuk, naar))) return 'andere_organisatie'
  // An offer waits for its answer: asking once more would move nothing and say that it did.
  if (wijze === 'vragen' && groep.stukken.every(({ aanbodId }) => aanbodId !== null)) return 'al_gevraagd'
  const waarneming = waarneemWeigering(groep, naar)
  if (waarneming) return waarneming
  // Of who is geheim by name only, and the name is chosen with a reason (access.md H4, 2.7).
  return groep.isGeheim && !reden ? 'geheim_vraagt_reden' : undefined
}

const isInHuis = ({ organisatieId }: Stuk, { teams }: Kandidaat): boolean =>
  organisatieId === null || teams.some((team) => team.organisatieId === organisatieId)

/** Who leads does not stand in for themselves, and who is away for nobody. */
function waarneemWeigering({ stukken }: Groep, naar: Kandidaat): GroepWeigering | undefined {
  const waarnemingen = stukken.flatMap(({ waarneming }) => waarneming ?? [])
  if (waarnemingen.some(({ regisseurId }) => regisseurId === naar.id)) return 'waarnemer_leidt_zelf'
  const isWeg = waarnemingen.some((w) => naar.weg.some((weg) => overlapt(weg, w)))
  return isWeg ? 'waarnemer_is_weg' : undefined
}

/**
 * Where each chosen groep goes: all of them, or none with the first obstacle.
 * What changed since the manager looked is not moved unseen.
 */
export function verplaatsen(
  groepen: readonly Groep[],
  kandidaten: readonly Kandidaat[],
  o: { readonly keuzes: readonly Keuze[]; readonly wijze: Wijze; readonly reden: string },
): Result<readonly Bestemd[], Weigering> {
  if (o.keuzes.length === 0) return refused('niets_gekozen')
  if (o.wijze === 'meteen' && o.reden.trim() === '') return refused('reden_ontbreekt')
  const bestemd: Bestemd[] = []
  for (const keuze of o.keuzes) {
    const groep = groepen.find(({ id }) => id === keuze.groepId)
    if (groep?.stand !== keuze.stand) return refused('intussen_gewijzigd')
    const naar = kandidaten.find(({ id }) => id === keuze.naarId)
    const reason = groepWeigering(groep, naar, { reden: keuze.reden, wijze: o.wijze })
    if (reason || !naar) return refused(reason ?? 'kandidaat_niet_gevonden')
    bestemd.push({ groep, naar, reden: groep.isGeheim ? keuze.reden : undefined })
  }
  return done(bestemd)
}

/** The team a piece lies in from now on: its own where the next one works there too, else one of theirs in the same organisatie. */
export const teamVoor = (
  naar: Kandidaat,
  { teamId, organisatieId }: Pick<Stuk, 'teamId' | 'organisatieId'>,
): { id: string; deur: string } =>
  naar.teams.find(({ id }) => id === teamId) ??
  naar.teams.find((team) => team.organisatieId === organisatieId) ??
  (naar.teams[0] as { id: string; deur: string })
