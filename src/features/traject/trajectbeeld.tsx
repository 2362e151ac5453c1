// A traject as one reader may see it, and why each act is or is not possible now.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import type { FormState } from '../../platform/formstate.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { decide } from '../autorisatie/decide.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { beslisStuk } from '../autorisatie/zegel.ts'
import { type Verteld, verteldAan } from '../gesprek/verteld.tsx'
import { type Overledenen, overledenenVoor } from '../inwoner/overleden.tsx'
import { type Collega, collegasMet } from '../medewerker/collega.sql.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { isSchuldOp } from '../terugkoppeling/commands.ts'
import { regieVan } from '../toestemming/regie.commands.ts'
import { weigering as weigeringAfsluiten } from './afsluiten.ts'
import { weigering as weigeringContact } from './contactvastleggen.ts'
import type { MeldingRij } from './herkomst.sql.ts'
import { herkomstVoor } from './herkomst.tsx'
import { type ContactRij, contactenVan, standUit, type TrajectRij, trajectVoor } from './pagina.sql.ts'
import { weigering as weigeringToewijzen } from './toewijzen.ts'
import { eindigtVraag, isAangeboden } from './traject.sql.ts'
import { vraagtBesluit } from './traject.ts'
import { weigering as weigeringVerlengen } from './verlengen.ts'

/** The niveau each field needs (access.md 2.3): the progress is L1, what is done L2, words about somebody L3. */
const weergave: Weergave<TrajectRij> = {
  personen: (t) => [t.inwonerId],
  velden: {
    id: 'L0',
    versie: 'L0',
    status: 'L1',
    wet: 'L1',
    teamId: 'L1',
    team: 'L1',
    deur: 'L1',
    behandelaarId: 'L1',
    behandelaar: 'L1',
    gestartOp: 'L1',
    afgeslotenOp: 'L1',
    soort: 'L2',
    huishoudenId: 'L2',
    huishouden: 'L2',
    inwonerId: 'L2',
    voornamen: 'L2',
    voorvoegsel: 'L2',
    geslachtsnaam: 'L2',
    isVerwacht: 'L2',
    kern: 'L2',
    planId: 'L2',
    meldingId: 'L2',
    vraagId: 'L2',
    vraagIsOpen: 'L2',
    leefgebied: 'L2',
    doel: 'L2',
    contacten: 'L2',
    resultaat: 'L2',
    isVolgensPlan: 'L2',
    contactgrens: 'L2',
    eindereden: 'L2',
    startScore: 'L3',
    eindScore: 'L3',
    redenNaTien: 'L3',
    geraadpleegd: 'L3',
    geraadpleegdOp: 'L3',
    regisseur: 'L3',
    kadertoets: 'L3',
    watHielp: 'L3',
    toelichting: 'L3',
    gepland: 'L3',
  },
}

const contactWeergave: Weergave<ContactRij> = {
  personen: (c) => [c.inwonerId],
  velden: {
    id: 'L0',
    op: 'L2',
    kanaal: 'L2',
    isMetInwoner: 'L2',
    duurMinuten: 'L2',
    medewerker: 'L2',
    inwonerId: 'L2',
    zegel: 'LX',
    waarover: 'L3',
  },
}

/** The form that was sent and refused, so that what was typed comes back where it was typed. */
export type Mislukt = { readonly deel: Deel; readonly form: FormState }
export type Deel = 'contact' | 'verlenging' | 'toewijzing' | 'afsluiting'

export type TrajectBeeld = {
  readonly traject: Masked<TrajectRij>
  /** Leads the plan, and reads what the inwoner put in it; the work itself is of others. */
  readonly isMeelezer: boolean
  /** The melding it came of, when this reader sees that one too. */
  readonly herkomst: Masked<MeldingRij> | undefined
  readonly contacten: readonly Masked<ContactRij>[]
  /** Who of the huishouden died since it began. */
  readonly overledenen: Overledenen
  /** What came with it, when it was handed over to this reader. */
  readonly verteld: readonly Verteld[]
  /** Why each act is not possible now, if so; the code leads to the sentence. */
  readonly waaromNiet: {
    readonly contact: ReturnType<typeof weigeringContact>
    readonly verlengen: ReturnType<typeof weigeringVerlengen>
    readonly toewijzen: ReturnType<typeof weigeringToewijzen>
    readonly afsluiten: ReturnType<typeof weigeringAfsluiten>
  }
  /** On the grens of contacts, and nobody decided yet whether to go on. */
  readonly vraagtBesluit: boolean
  /** Its vraag ends with it, so closing asks for an uitkomst. */
  readonly eindigtVraag: boolean
  /** It came of an overdracht whose sender waits for the word back: closing asks for it. */
  readonly vraagtTerugkoppeling: boolean
  readonly collegas: readonly Collega[]
}

/** The traject of this call; undefined when it is not there or not this reader's to see. */
export async function trajectBeeld(call: Call, tx: Tx): Promise<TrajectBeeld | undefined> {
  const { ctx, medewerker: door, params } = call
  const nu = ctx.clock.now()
  const rij = await trajectVoor(tx, door, params.id ?? '', nu)
  if (!rij) return undefined
  const { autorisaties, isGeheim, ...traject } = rij
  const isVanEigenTeam = door.teams.some((team) => team.id === traject.teamId)
  const { wet } = traject
  const regie = (await regieVan(tx, door, traject.huishoudenId, nu))(traject.id)
  const voorwerp = { soort: 'traject', autorisaties, isVanEigenTeam, isGeheim, wet, regie } as const
  const besluit = decide(door, voorwerp, 'behandeling', { nu })
  if (!besluit.allow) return undefined
  const isMeelezer = besluit.regel === 'A4'
  // Of what the inwoner keeps out of the plan there is no page.
  if (isMeelezer && !reikt(besluit.niveau, 'L2')) return undefined
  const stand = standUit(traject, reikt(besluit.niveau, 'L3'))
  const collegas = await collegasMet(tx, 'traject:contact_vastleggen', datumInAmsterdam(nu))
  return {
    isMeelezer,
    traject: present(call.gezien, besluit, weergave, traject),
    herkomst: await herkomstVoor(call, tx, traject.id),
    overledenen: await overledenenVoor(call, tx, {
      ...{ besluit, huishoudenId: traject.huishoudenId },
      sinds: datumInAmsterdam(traject.gestartOp),
      over: [traject.inwonerId],
    }),
    contacten: (await contactenVan(tx, door.id, traject.id)).flatMap((c) => {
      const opContact = c.zegel ? beslisStuk(door, voorwerp, { nu, zegel: c.zegel }) : besluit
      return opContact.allow ? [present(call.gezien, opContact, contactWeergave, c)] : []
    }),
    verteld: await verteldAan(call, tx, {
      huishoudenId: traject.huishoudenId,
      trajectId: traject.id,
      isAlles: true,
      isGeheim,
    }),
    waaromNiet: {
      contact: weigeringContact(stand, false),
      verlengen: weigeringVerlengen(stand),
      toewijzen: weigeringToewijzen(stand, door),
      afsluiten: weigeringAfsluiten(stand, await isAangeboden(tx, traject.id)),
    },
    vraagtBesluit: vraagtBesluit(stand),
    eindigtVraag: await eindigtVraag(tx, stand),
    vraagtTerugkoppeling: await isSchuldOp(tx, traject.id),
    collegas: collegas.filter(({ teamIds }) => teamIds.includes(traject.teamId)),
  }
}
