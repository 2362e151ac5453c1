// The forms of the team manager: formatie, hours, and who is away.

import { z } from 'zod'
import { gelezen, idOfNiets, keuze, vinkje } from '../../platform/form.ts'
import { datumOfNiets, verplichteDatum } from '../termijn/formulier.ts'
import { soorten } from './formatie.ts'

const id = (zin: string) => idOfNiets().pipe(z.custom<string>((v) => v !== undefined, zin))

const geenRegel = 'Deze regel is er niet (meer). Open de pagina opnieuw.'

/** "4,65" as people type it, with at most two decimals. */
const leesGetal = (max: number) => (tekst: string) => {
  const getal = /^\d{1,3}([.,]\d{1,2})?$/.test(tekst) ? Number(tekst.replace(',', '.')) : 0
  return getal > 0 && getal <= max ? getal : undefined
}

export const formatieSchema = z.object({
  teamId: id('Kies een team.'),
  soort: keuze(soorten, 'Kies wat voor formatie het is.'),
  fte: gelezen(leesGetal(999), 'Vul het aantal fte in, bijvoorbeeld 4,65.'),
  isVacature: vinkje(),
  van: verplichteDatum('Vul in vanaf welke dag dit geldt.'),
  tot: datumOfNiets(),
})
export const eindeSchema = z.object({
  id: id(geenRegel),
  eindeTot: verplichteDatum('Vul in vanaf welke dag dit niet meer geldt.'),
})
export const verlofSchema = z.object({
  afwezigId: id('Kies wie er weg is.'),
  afwezigVan: verplichteDatum('Vul de eerste dag in.'),
  afwezigTot: verplichteDatum('Vul de laatste dag in.'),
})
export const intrekSchema = z.object({ id: id(geenRegel) })
export const inzetSchema = z.object({
  inzetId: id('Kies een medewerker.'),
  uren: gelezen(leesGetal(60), 'Vul het aantal uren per week in, bijvoorbeeld 28.').pipe(
    z.custom<number>((u) => u !== undefined, 'Vul in hoeveel uur per week.'),
  ),
  inzetVan: verplichteDatum('Vul in vanaf welke dag dit geldt.'),
})
