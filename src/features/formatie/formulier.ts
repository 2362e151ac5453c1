// The forms of the team manager: formatie, hours, and who is away.

import { z } from 'zod'
import { gelezen, idOfNiets, keuze, vinkje } from '../../platform/form.ts'
import { type Datum, leesDatum } from '../termijn/datum.ts'
import { buitenKalender, isGeenOfInKalender } from '../termijn/feestdagen.ts'
import { soorten } from './formatie.ts'

const datum = () =>
  gelezen(leesDatum, 'Vul een datum in die bestaat, bijvoorbeeld 3-4-2026.').refine(
    isGeenOfInKalender,
    buitenKalender,
  )
const dag = (zin: string) => datum().pipe(z.custom<Datum>((d) => d !== undefined, zin))
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
  van: dag('Vul in vanaf welke dag dit geldt.'),
  tot: datum(),
})
export const eindeSchema = z.object({
  id: id(geenRegel),
  eindeTot: dag('Vul in vanaf welke dag dit niet meer geldt.'),
})
export const verlofSchema = z.object({
  afwezigId: id('Kies wie er weg is.'),
  afwezigVan: dag('Vul de eerste dag in.'),
  afwezigTot: dag('Vul de laatste dag in.'),
})
export const intrekSchema = z.object({ id: id(geenRegel) })
export const inzetSchema = z.object({
  inzetId: id('Kies een medewerker.'),
  uren: gelezen(leesGetal(60), 'Vul het aantal uren per week in, bijvoorbeeld 28.').pipe(
    z.custom<number>((u) => u !== undefined, 'Vul in hoeveel uur per week.'),
  ),
  inzetVan: dag('Vul in vanaf welke dag dit geldt.'),
})
