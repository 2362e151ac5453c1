// Samenvoegen: two files turn out to be one person; the one stays, the other points to it.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Kandidaatdossier, type Keuzes, type Keuzeveld, kantVan, type Velden } from './samenvoeging.ts'
import { pastInGezin } from './verwant.ts'

export type Weigering =
  | 'zelfde_dossier'
  | 'twee_bsn'
  | 'een_is_verwacht'
  | 'ouder_en_kind'
  | 'beide_een_plan'
  | 'woont_met_anderen'
  | 'omgekeerd_kan_wel'
  | 'past_niet_in_gezin'
  | 'intussen_gewijzigd'
  | 'reden_ontbreekt'

type Beide = { readonly blijft: Kandidaatdossier; readonly vervalt: Kandidaatdossier }

/** Why these two cannot become one now. */
export function weigering({
  blijft,
  vervalt,
}: Beide): Exclude<Weigering, 'past_niet_in_gezin' | 'intussen_gewijzigd' | 'reden_ontbreekt'> | undefined {
  if (blijft.inwonerId === vervalt.inwonerId) return 'zelfde_dossier'
  // Two numbers are two people, whatever the names say.
  if (blijft.bsn !== null && vervalt.bsn !== null && blijft.bsn !== vervalt.bsn) return 'twee_bsn'
  // Who is born and who is not cannot be one; of the same child the birth is laid down first.
  if (blijft.velden.is_verwacht !== vervalt.velden.is_verwacht) return 'een_is_verwacht'
  if (blijft.voorouderIds.includes(vervalt.inwonerId) || vervalt.voorouderIds.includes(blijft.inwonerId))
    return 'ouder_en_kind'
  if (blijft.huishoudenId === vervalt.huishoudenId) return undefined
  // One household, one plan (audit 4.1): which of two goes on is chosen where huishoudens are joined.
  if (blijft.planId && vervalt.planId) return 'beide_een_plan'
  if (vervalt.huisgenoten === 0) return undefined
  return blijft.huisgenoten === 0 ? 'omgekeerd_kan_wel' : 'woont_met_anderen'
}

type Verzoek = {
  readonly keuzes: Keuzes
  readonly reden: string
  /** The versions that were on the page. */
  readonly versies: readonly [blijft: number, vervalt: number]
}

/** What the file that stays becomes. */
export function samenvoegen(beide: Beide, o: Verzoek): Result<Velden, Weigering> {
  const reason = weigering(beide)
  if (reason) return refused(reason)
  const { blijft, vervalt } = beide
  if (blijft.versie !== o.versies[0] || vervalt.versie !== o.versies[1]) return refused('intussen_gewijzigd')
  if (o.reden.trim() === '') return refused('reden_ontbreekt')
  const bron = (veld: Keuzeveld) => {
    const { kant, isVrij } = kantVan(beide, veld)
    return beide[(isVrij && o.keuzes[veld]) || kant].velden
  }
  const { voornamen, voorvoegsel, geslachtsnaam, naam_norm } = bron('naam')
  const { geboortedatum, is_verwacht } = bron('geboortedatum')
  if (!pastInGezin(geboortedatum, [blijft, vervalt])) return refused('past_niet_in_gezin')
  return done({
    ...{ voornamen, voorvoegsel, geslachtsnaam, naam_norm, geboortedatum, is_verwacht },
    is_anoniem: blijft.velden.is_anoniem && vervalt.velden.is_anoniem,
    telefoon: bron('telefoon').telefoon,
    email: bron('email').email,
    taal: bron('taal').taal,
    // Protection is never chosen away (access.md H4).
    geheimhouding: blijft.velden.geheimhouding || vervalt.velden.geheimhouding,
    overleden_op: blijft.velden.overleden_op ?? vervalt.velden.overleden_op,
  })
}
