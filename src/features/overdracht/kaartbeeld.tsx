// An overdracht as one reader may see it: the sender a card without content, the receiver the package; decided and masked.

import type { Call } from '../../context.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { type Allow, decide } from '../autorisatie/decide.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { type Fase, faseOpL0, faseVan } from './fase.ts'
import type { KaartMetGrants, KaartRij } from './kaart.sql.ts'
import { isHeropend, isVerlopen } from './voortgangskaart.ts'

export type Kaart = Omit<KaartRij, 'vervolg' | 'terug'> & { readonly fase: Fase | undefined }

/**
 * That it arrived and what the answer was is L0; how it goes on is L1, without a word of content;
 * what was asked and the package are L2 (access.md 2.3 and 2.5).
 * Whose it is, the sender knows: they sent it.
 */
const weergave: Weergave<Kaart> = {
  personen: (k) => [k.inwonerId],
  velden: {
    id: 'L0',
    status: 'L0',
    fase: 'L0',
    inwonerId: 'L0',
    voornamen: 'L0',
    voorvoegsel: 'L0',
    geslachtsnaam: 'L0',
    vanTeamId: 'L0',
    vanTeam: 'L0',
    vanOrganisatie: 'L0',
    vanDoor: 'L0',
    vanTelefoon: 'L0',
    aangebodenDoorId: 'L0',
    aangebodenOp: 'L0',
    naarTeamId: 'L0',
    naarTeam: 'L0',
    naarOrganisatie: 'L0',
    naarNaam: 'L0',
    naarMedewerkerId: 'L0',
    aanvaardenVoor: 'L0',
    geescaleerdOp: 'L0',
    beantwoordOp: 'L0',
    grondslag: 'L0',
    isZichtBeeindigd: 'L0',
    weigercode: 'L1',
    wet: 'L1',
    wetten: 'L1',
    contact: 'L1',
    begonnenOp: 'L1',
    geslotenOp: 'L1',
    isIetsOpen: 'L1',
    volgende: 'L1',
    terugkoppelenVoor: 'L1',
    terugkoppelingen: 'L1',
    antwoordDoor: 'L1',
    antwoordOp: 'L1',
    antwoordWijze: 'L1',
    ketenId: 'L2',
    huishoudenId: 'L2',
    meldingId: 'L2',
    trajectId: 'L2',
    planId: 'L2',
    nieuwTrajectId: 'L2',
    isBronOngewijzigd: 'L2',
    soort: 'L2',
    leefgebied: 'L2',
    wens: 'L2',
    gezien: 'L2',
    advies: 'L2',
    isAkkoord: 'L2',
    weigerwoorden: 'L2',
  },
}

export type Pakket = Pick<
  KaartRij,
  | 'inwonerId'
  | 'soort'
  | 'leefgebied'
  | 'gezien'
  | 'wens'
  | 'advies'
  | 'isAkkoord'
  | 'weigercode'
  | 'weigerwoorden'
>
const pakketWeergave: Weergave<Pakket> = {
  personen: (p) => [p.inwonerId],
  velden: {
    inwonerId: 'L2',
    soort: 'L2',
    leefgebied: 'L2',
    gezien: 'L2',
    wens: 'L2',
    advies: 'L2',
    isAkkoord: 'L2',
    weigercode: 'L2',
    weigerwoorden: 'L2',
  },
}

export type KaartBeeld = {
  readonly kaart: Masked<Kaart>
  /** For who received it, and for who has the file it came from. */
  readonly pakket: Masked<Pakket> | undefined
  /** Received it, or manages who did. */
  readonly isOntvanger: boolean
}

const mag = (call: Call, rij: KaartMetGrants, soort: 'overdracht' | 'traject', isVanEigenTeam: boolean) => {
  const { isGeheim } = rij
  const isKaart = soort === 'overdracht'
  const autorisaties = isKaart ? rij.autorisaties : rij.bronAutorisaties
  const wet = isKaart ? rij.wet : undefined
  const voorwerp = { soort, autorisaties, isVanEigenTeam, isGeheim, wet }
  const besluit = decide(call.medewerker, voorwerp, 'behandeling', { nu: call.ctx.clock.now() })
  return besluit.allow ? besluit : undefined
}

/** The overdracht as this reader may see it now; undefined when there is nothing to see, or nothing any more. */
export function kaartBeeld(call: Call, rij: KaartMetGrants): KaartBeeld | undefined {
  // What was returned or taken back is no work of that team any more.
  const isBijOntvanger = rij.status === 'aangeboden' || rij.status === 'aanvaard'
  const isNaarMij = isBijOntvanger && call.medewerker.teams.some(({ id }) => id === rij.naarTeamId)
  const besluit = mag(call, rij, 'overdracht', isNaarMij)
  if (!besluit) return undefined
  // That the inwoner is back with who sent is nothing of who received it.
  const leven = besluit.regel === 'A3' ? rij : { ...rij, terug: null }
  if (isVerlopen(leven, call.ctx.clock.now())) return undefined
  const opBron = mag(call, rij, 'traject', false)
  const isOntvanger = reikt(besluit.niveau, 'L2')
  // Of the file no more than the package is shown.
  const vanBron = opBron && reikt(opBron.niveau, 'L3') ? ({ ...opBron, niveau: 'L2' } as const) : undefined
  const opPakket = isOntvanger ? besluit : vanBron
  return {
    kaart: present(call.gezien, besluit, weergave, kaartVan(leven, besluit)),
    pakket: opPakket && present(call.gezien, opPakket, pakketWeergave, pakketVan(rij)),
    isOntvanger,
  }
}

function kaartVan(rij: KaartMetGrants, { niveau }: Allow): Kaart {
  const { vervolg, terug: _, isGeheim, autorisaties, bronAutorisaties, ...kaart } = rij
  const fase = isHeropend(rij) ? 'heropend' : faseVan(rij.status, vervolg)
  return {
    ...kaart,
    fase: reikt(niveau, 'L1') ? fase : faseOpL0(fase),
    // Words leave the file only when the inwoner agreed to that.
    terugkoppelingen: kaart.terugkoppelingen.map((t) => ({
      ...t,
      toelichting: t.isGedeeld || reikt(niveau, 'L2') ? t.toelichting : null,
    })),
  }
}

const pakketVan = ({
  inwonerId,
  soort,
  leefgebied,
  gezien,
  wens,
  advies,
  isAkkoord,
  weigercode,
  weigerwoorden,
}: KaartRij): Pakket => ({
  inwonerId,
  soort,
  leefgebied,
  gezien,
  wens,
  advies,
  isAkkoord,
  weigercode,
  weigerwoorden,
})
