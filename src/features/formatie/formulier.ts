// The forms of the team manager: formatie, hours, and who is away.

import { z } from 'zod'
import { gelezen, idOfNiets, keuze, kommagetal, verplicht, vinkje } from '../../platform/form.ts'
import { datumOfNiets, verplichteDatum } from '../termijn/formulier.ts'
import { soorten } from './formatie.ts'

const geenRegel = 'Deze regel is er niet (meer). Open de pagina opnieuw.'

export const formatieSchema = z.object({
  teamId: verplicht(idOfNiets(), 'Kies een team.'),
  soort: keuze(soorten, 'Kies wat voor formatie het is.'),
  fte: gelezen(kommagetal(999), 'Vul het aantal fte in, bijvoorbeeld 4,65.'),
  isVacature: vinkje(),
  van: verplichteDatum('Vul in vanaf welke dag dit geldt.'),
  tot: datumOfNiets(),
})
export const eindeSchema = z.object({
  id: verplicht(idOfNiets(), geenRegel),
  eindeTot: verplichteDatum('Vul in vanaf welke dag dit niet meer geldt.'),
})
export const verlofSchema = z.object({
  afwezigId: verplicht(idOfNiets(), 'Kies wie er weg is.'),
  afwezigVan: verplichteDatum('Vul de eerste dag in.'),
  afwezigTot: verplichteDatum('Vul de laatste dag in.'),
})
export const intrekSchema = z.object({ id: verplicht(idOfNiets(), geenRegel) })
/** In tenths, as they are kept. */
const perWeek = (text: string) => (/^\d+([.,]\d)?$/.test(text) ? kommagetal(60)(text) : undefined)
export const inzetSchema = z.object({
  inzetId: verplicht(idOfNiets(), 'Kies een medewerker.'),
  uren: verplicht(
    gelezen(
      perWeek,
      'Vul het aantal uren per week in met ten hoogste één cijfer achter de komma, bijvoorbeeld 28,5.',
    ),
    'Vul in hoeveel uur per week.',
  ),
  inzetVan: verplichteDatum('Vul in vanaf welke dag dit geldt.'),
})
