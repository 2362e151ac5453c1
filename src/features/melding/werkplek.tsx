// The staff door of a melding: one page that says what was asked, what is due and why, and what was sent.

import { type Call, read } from '../../context.ts'
import { page } from '../../platform/answer.tsx'
import { decide } from '../autorisatie/decide.ts'
import { present, type Weergave } from '../autorisatie/present.ts'
import { type MeldingRij, meldingVoor } from './melding.sql.ts'
import { MeldingPagina } from './melding.tsx'

/** The niveau each field needs (access.md 2.3): status is L1, words are L3, safety is L4. */
const weergave: Weergave<MeldingRij> = {
  personen: (m) => [m.inwonerId],
  velden: {
    id: 'L0',
    ontvangenOp: 'L0',
    status: 'L1',
    deur: 'L1',
    kanaal: 'L1',
    urgentie: 'L1',
    team: 'L1',
    teamId: 'L1',
    behandelaar: 'L1',
    termijnen: 'L1',
    vragen: 'L2',
    inwonerId: 'L1',
    huishoudenId: 'L1',
    planId: 'L1',
    voornamen: 'L2',
    voorvoegsel: 'L2',
    geslachtsnaam: 'L2',
    geboortedatum: 'L2',
    kern: 'L2',
    melder: 'L2',
    melderNaam: 'L3',
    melderTelefoon: 'L3',
    woorden: 'L3',
    isBedreigend: 'L3',
    bevestiging: 'L3',
    onveilig: 'L4',
    onveiligToelichting: 'L4',
  },
}

export function getMelding(call: Call): Promise<Response> {
  const { ctx, medewerker, params } = call
  return read(call, async (tx) => {
    const rij = await meldingVoor(tx, medewerker, params.id ?? '', ctx.clock.now())
    if (!rij) return call.nietGevonden()
    const { autorisaties, ...melding } = rij
    const isVanEigenTeam = medewerker.teams.some((team) => team.id === melding.teamId)
    const besluit = decide(medewerker, { soort: 'melding', autorisaties, isVanEigenTeam }, 'behandeling')
    if (!besluit.allow) return call.nietGevonden()
    return page(<MeldingPagina call={call} melding={present(call.gezien, besluit, weergave, melding)} />)
  })
}
