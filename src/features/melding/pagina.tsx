// The page of a melding as an answer: loaded, decided, masked, with what can be done now.

import { type Call, newForm, read } from '../../context.ts'
import { page } from '../../platform/answer.tsx'
import type { Tx } from '../../platform/db.ts'
import type { FormState } from '../../platform/formstate.ts'
import { type Niveau, reikt } from '../autorisatie/autorisatie.ts'
import { type Allow, decide } from '../autorisatie/decide.ts'
import { present, type Weergave } from '../autorisatie/present.ts'
import { overledenenVoor } from '../inwoner/overleden.tsx'
import { collegasMet } from '../medewerker/collega.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { isSchuldOp } from '../terugkoppeling/commands.ts'
import { type VerwijzingRij, verwijzingVoor } from '../verwijzing/verwijzing.sql.ts'
import type { Blok, BlokProps, MeldingPaginaProps } from './blok.tsx'
import { leidingVoor } from './leiding.tsx'
import { isToegewezen } from './melding.commands.ts'
import { nietBehandelen, type Stand } from './melding.ts'
import { type Geweigerd, MeldingPagina } from './melding.tsx'
import { type MeldingRij, meldingVoor } from './pagina.sql.ts'
import { pakketVoor } from './pakketlink.tsx'
import { adviesVoor } from './screening.commands.ts'
import { weigering as nietTeruggeven } from './teruggeven.ts'
import { terugkeerVoor } from './terugkeer.tsx'
import { weigering as nietToewijzen } from './toewijzen.ts'
import { alleTeams } from './toewijzing.sql.ts'
import { trajectenVoor } from './trajecten.tsx'
import { overVeiligheid } from './triage.ts'

/** The niveau each field needs (access.md 2.3): status is L1, words are L3, safety is L4. */
const weergave: Weergave<MeldingRij> = {
  personen: (m) => [m.inwonerId],
  velden: {
    id: 'L0',
    ontvangenOp: 'L0',
    status: 'L1',
    versie: 'L1',
    deuren: 'L1',
    kanaal: 'L1',
    urgentie: 'L1',
    team: 'L1',
    teamId: 'L1',
    behandelaar: 'L1',
    behandelaarId: 'L1',
    termijnen: 'L1',
    inwonerId: 'L1',
    huishoudenId: 'L1',
    planId: 'L1',
    vragen: 'L2',
    voornamen: 'L2',
    voorvoegsel: 'L2',
    geslachtsnaam: 'L2',
    geboortedatum: 'L2',
    kern: 'L2',
    melder: 'L2',
    melderNaam: 'L3',
    melderTelefoon: 'L3',
    woorden: 'L3',
    vervolgen: 'L3',
    screening: 'L3',
    contacten: 'L3',
    gesprekken: 'L3',
    gepland: 'L3',
    isBedreigend: 'L3',
    bevestiging: 'L3',
    intrekreden: 'L3',
    heropenreden: 'L3',
    onveilig: 'L4',
    onveiligToelichting: 'L4',
  },
}

/** A screening under the rule about safety tells whether it is safe at home: that is L4. */
const weergaveVan = ({ screening }: MeldingRij): Weergave<MeldingRij> =>
  screening?.regel === overVeiligheid
    ? { ...weergave, velden: { ...weergave.velden, screening: 'L4' } }
    : weergave

/** The page as this medewerker may see it; with a refused form 422, or 409 when a colleague was first. */
export const toonMelding = (call: Call, geweigerd?: Geweigerd): Promise<Response> =>
  read(call, async (tx) => {
    const { ctx, medewerker, params } = call
    const rij = await meldingVoor(tx, medewerker, params.id ?? '', ctx.clock.now())
    if (!rij) return call.nietGevonden()
    const { autorisaties, isGeheim, ...melding } = rij
    const isVanEigenTeam = medewerker.teams.some((team) => team.id === melding.teamId)
    const voorwerp = { soort: 'melding', autorisaties, isVanEigenTeam, isGeheim } as const
    const besluit = decide(medewerker, voorwerp, 'behandeling')
    if (!besluit.allow) return call.nietGevonden()
    const heeftDossier = reikt(besluit.niveau, 'L3')
    const kan = kanNu(medewerker, standVan(melding, heeftDossier, autorisaties.some(isToegewezen)))
    const id = params.id ?? ''
    const status = geweigerd ? (geweigerd.isTeLaat ? 409 : 422) : 200
    const { huishoudenId, ontvangenOp, inwonerId } = melding
    const overledenen = await overledenenVoor(call, tx, {
      besluit,
      huishoudenId,
      sinds: datumInAmsterdam(ontvangenOp),
      over: [inwonerId],
    })
    const pagina = (
      <MeldingPagina
        call={call}
        melding={present(call.gezien, besluit, weergaveVan(melding), melding)}
        kan={kan}
        form={formulieren(call, melding, geweigerd)}
        advies={kan.screening ? undefined : await adviesTot(call, tx, id, besluit.niveau)}
        ontvangers={kan.toewijzing ? { teams: [], collegas: [] } : await ontvangers(tx, call)}
        wachters={heeftDossier ? await wachtersVan(tx, call, id, besluit) : niemand}
        geweigerd={geweigerd}
        leiding={await leidingVoor(call, tx, { ...melding, isGeheim, besluit })}
        overledenen={overledenen}
        pakketId={await pakketVoor(call, tx, id)}
        trajecten={await trajectenVoor(call, tx, id)}
        terugkeer={reikt(besluit.niveau, 'L2') ? await terugkeerVoor(call, tx, id) : undefined}
      />
    )
    return page(pagina, status)
  })

/** The advice, as far as this niveau may know it. */
async function adviesTot({ ctx }: Call, tx: Tx, meldingId: string, niveau: Niveau) {
  const advies = await adviesVoor(tx, meldingId, ctx.clock.now())
  return advies.regel !== overVeiligheid || reikt(niveau, 'L4') ? advies : 'afgeschermd'
}

const niemand: MeldingPaginaProps['wachters'] = { overdracht: false, verwijzing: undefined }

type Verwijzing = Pick<
  VerwijzingRij,
  'id' | 'organisatie' | 'toestemming' | 'isBegonnen' | 'isKlaar' | 'terugkoppelenVoor'
>
/** Who waits is named in the file alone (access.md 2.3). */
const wachtWeergave: Weergave<{ verwijzing: Verwijzing | undefined }> = {
  personen: () => [],
  velden: { verwijzing: 'L3' },
}

/** Who waits for a word about this melding, for who has the file. */
async function wachtersVan(tx: Tx, { ctx, medewerker, gezien }: Call, meldingId: string, besluit: Allow) {
  const rij = await verwijzingVoor(tx, medewerker, { meldingId }, ctx.clock.now())
  const { verwijzing } = present(gezien, besluit, wachtWeergave, { verwijzing: rij })
  return { overdracht: await isSchuldOp(tx, meldingId), verwijzing }
}

const standVan = (m: MeldingRij, magBehandelen: boolean, isPersoonlijk: boolean): Stand => ({
  ...m,
  isGescreend: m.screening !== null,
  vragen: m.vragen.map((v) => ({
    ...v,
    vervolg: m.vervolgen.find(({ id }) => id === v.id)?.vervolg ?? null,
  })),
  magBehandelen,
  isPersoonlijk,
})

/** Why each act is not possible now: the same rules as the acts themselves. */
const kanNu = (door: Medewerker, m: Stand): BlokProps['kan'] => ({
  screening: nietBehandelen('screenen', m),
  afsluiting: nietBehandelen('beantwoorden', m),
  doorverwijzing: nietBehandelen('doorverwijzen', m),
  contact: nietBehandelen('contactVastleggen', m),
  bevestiging: nietBehandelen('bevestigen', m),
  intrekking: nietBehandelen('intrekken', m),
  heropening: nietBehandelen('heropenen', m),
  toewijzing: nietToewijzen(m, door),
  teruggave: nietTeruggeven(m, door),
})

async function ontvangers(tx: Tx, { ctx }: Call): Promise<MeldingPaginaProps['ontvangers']> {
  const vandaag = datumInAmsterdam(ctx.clock.now())
  return { teams: await alleTeams(tx), collegas: await collegasMet(tx, 'melding:screenen', vandaag) }
}

/** Every block its own fresh form; the refused one as it was typed. */
const formulieren =
  (call: Call, m: MeldingRij, geweigerd: Geweigerd | undefined) =>
  (blok: Blok): FormState => {
    if (geweigerd?.blok === blok) return geweigerd.form
    // All that ended goes open again, unless somebody says otherwise.
    if (blok === 'heropening') return newForm(call, { vragen: m.vragen.map((v) => v.leefgebied) })
    return newForm(call, blok === 'contact' ? { kanaal: 'telefoon' } : {})
  }
