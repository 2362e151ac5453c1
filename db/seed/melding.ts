// A melding of the demo municipality: who, what, through which door; and the rows it leaves until today.

import { leeftijdOp } from '../../src/features/inwoner/inwoner.ts'
import type { Wet } from '../../src/features/medewerker/medewerker.ts'
import { beginregels } from '../../src/features/melding/beginregels.ts'
import { type Leefgebied, wetBij } from '../../src/features/melding/melding.ts'
import { adviseer } from '../../src/features/melding/triage.ts'
import type { Uitkomst, Vervolg } from '../../src/features/melding/vraag.ts'
import type { Bewoner, Huis } from './bewoner.ts'
import type { Doorgang } from './instroom.ts'
import type { Vrager } from './kiezer.ts'
import { achternaam, geslacht, huisnaam, voornaam } from './namen.ts'
import { type Seedteam, teamMetNaam } from './structuur.ts'
import { vraagsoorten } from './vraagsoorten.ts'
import { later, planOp, type Wereld } from './wereld.ts'

/** A vraag with what happens to it, also what lies after today and is not written. */
export type Vraagloop = {
  readonly id: string
  readonly leefgebied: Leefgebied
  readonly wet: Wet
  readonly isComplex: boolean
  vervolg: Vervolg
  uitkomst: Uitkomst
  uitkomstOp: Date
  doorverwezenNaar?: 'algemene_voorziening' | 'huisarts' | 'werk_en_inkomen'
}

export type Meldingloop = {
  readonly id: string
  readonly doorgang: Doorgang
  /** Undefined when the resident stays anonymous. */
  readonly wie: { readonly bewoner: Bewoner; readonly huis: Huis; readonly leeftijd: number } | undefined
  readonly woorden: string
  readonly melderNaam: string | null
  readonly urgentie: 'gewoon' | 'spoed'
  readonly onveilig: 'nee' | 'ja' | 'niet_gevraagd'
  readonly isBedreigend: boolean
  readonly isEerste: boolean
  readonly registrar: string
  readonly vragen: readonly Vraagloop[]
  /** The plan it joined at the door, or the one it led to; a second file beside a running plan has a reason. */
  readonly planLoopt: boolean
  planId: string | undefined
  readonly redenTweedeDossier: string | undefined
  readonly screeningOp: Date
  /** The team at the door, and the team that goes on with it after screening. */
  readonly front: Seedteam
  team: Seedteam
  behandelaar?: { readonly id: string; readonly op: Date }
  eersteContact?: Date
  gesprekOp?: Date
  verslagOp?: Date
  eigenPlanOp?: Date
  planVastOp?: Date
  ingetrokkenOp?: Date
}

const nogNiet = new Date('9999-01-01T00:00:00Z')

export function meld(w: Wereld, doorgang: Doorgang, vrager: Vrager): Meldingloop {
  const { t } = w
  const isAnoniem = doorgang.deur === 'de_poort' && !doorgang.kernteam && t.kans(0.015)
  const leeftijd = leeftijdOp(doorgang.dag, vrager.bewoner.geboren)
  const loopt = isAnoniem ? undefined : planOp(w, vrager.huis.id, doorgang.op)
  const isErbij = t.kans(0.96)
  const team = frontteam(w, doorgang, vrager.huis)
  const [eerste] = vrager.leefgebieden as [Leefgebied, ...Leefgebied[]]
  return {
    id: t.id(doorgang.op),
    doorgang,
    wie: isAnoniem ? undefined : { bewoner: vrager.bewoner, huis: vrager.huis, leeftijd },
    woorden: t.kies(vraagsoorten[eerste].woorden),
    melderNaam: doorgang.melder === 'inwoner_zelf' ? null : melderNaam(w),
    ...toestand(w, eerste),
    isEerste: kenNog(w, vrager),
    registrar: t.kies(team.behandelaars),
    vragen: vragenVan(w, vrager.leefgebieden, doorgang, isAnoniem ? undefined : leeftijd),
    planLoopt: loopt !== undefined,
    planId: loopt && isErbij ? loopt.id : undefined,
    redenTweedeDossier:
      loopt && !isErbij
        ? 'Het gaat om een ander lid van het huishouden, dat dit zelf wil regelen.'
        : undefined,
    screeningOp: later(t, doorgang.op, 0, t.kans(0.85) ? 1 : 4),
    front: team,
    team,
  }
}

/** Urgency and safety as they were asked at the door. */
function toestand({ t }: Wereld, gebied: Leefgebied) {
  const isOnveilig = ['huiselijke_relaties', 'opgroeien_opvoeden'].includes(gebied) && t.kans(0.05)
  return {
    urgentie: t.kans(0.02) ? ('spoed' as const) : ('gewoon' as const),
    onveilig: isOnveilig ? ('ja' as const) : t.kans(0.1) ? ('niet_gevraagd' as const) : ('nee' as const),
    isBedreigend: gebied === 'financien' && t.kans(0.08),
  }
}

const frontteam = (w: Wereld, { deur }: Doorgang, huis: Huis): Seedteam =>
  deur === 'de_poort' ? teamMetNaam(w.structuur, 'Toegang De Poort') : kernteamVoor(w, huis)

/** The kernteam that works for the kern of this household. */
export function kernteamVoor({ structuur }: Wereld, huis: Huis): Seedteam {
  const gebied = structuur.kernen.get(huis.plek.naam)?.gebiedId
  return structuur.kernteams.get(gebied ?? '') ?? teamMetNaam(structuur, 'Kernteam Elst')
}

function melderNaam({ t }: Wereld): string {
  const wie = geslacht(t)
  return `${voornaam(t, wie, t.tussen(1945, 1999))} ${huisnaam(achternaam(t))}`
}

function vragenVan(
  w: Wereld,
  gebieden: readonly Leefgebied[],
  { op }: Doorgang,
  leeftijd: number | undefined,
): Vraagloop[] {
  return gebieden.map((leefgebied) => ({
    id: w.t.id(op),
    leefgebied,
    wet: wetBij(leefgebied, leeftijd),
    isComplex: gebieden.length > 1 && w.t.kans(0.15),
    vervolg: 'beantwoord',
    uitkomst: 'direct_beantwoord',
    uitkomstOp: nogNiet,
  }))
}

/** Was the household never here before with one of these leefgebieden? From now on it was. */
function kenNog(w: Wereld, { huis, leefgebieden }: Vrager): boolean {
  const bekend = w.eerder.get(huis.id) ?? new Set<Leefgebied>()
  const isEerste = !leefgebieden.some((gebied) => bekend.has(gebied))
  for (const gebied of leefgebieden) bekend.add(gebied)
  w.eerder.set(huis.id, bekend)
  return isEerste
}

/** The advice the rules of the application give for this melding. */
export const adviesBij = (m: Meldingloop) =>
  adviseer(beginregels, {
    leefgebieden: m.vragen.map((v) => v.leefgebied),
    wetten: m.vragen.map((v) => v.wet),
    urgentie: m.urgentie,
    onveilig: m.onveilig,
    isBedreigend: m.isBedreigend,
    melder: m.doorgang.melder,
    leeftijd: m.wie?.leeftijd,
    isAnoniem: m.wie === undefined,
    planLoopt: m.planLoopt,
    isEerste: m.isEerste,
    // The table of the beginning does not ask it.
    isTeruggekomen: false,
  })

export const hoofdvraag = (m: Meldingloop): Vraagloop => m.vragen[0] as Vraagloop

/** All vragen end in the same way. */
export function eindigt(m: Meldingloop, vervolg: Vervolg, uitkomst: Uitkomst, op: Date): void {
  for (const vraag of m.vragen) Object.assign(vraag, { vervolg, uitkomst, uitkomstOp: op })
}

/** The team of consulenten for the wet of the first vraag. */
export const consulenten = (w: Wereld, m: Meldingloop): Seedteam =>
  teamMetNaam(w.structuur, hoofdvraag(m).wet === 'jeugdwet' ? 'Jeugd' : 'Wmo')

/** What the resident hands in: the same words at the melding and in the verslag that begins with them. */
export const eigenPlanVan = ({ woorden }: Pick<Meldingloop, 'woorden'>): string =>
  `${woorden} Zelf doe ik wat ik kan, en de familie helpt waar dat lukt.`
