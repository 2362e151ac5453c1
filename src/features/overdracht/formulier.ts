// The forms of an overdracht: the package with what was agreed, the answer, and the return.

import { z } from 'zod'
import { idOfNiets, keuze, keuzeOfNiets, tekst, tekstOfNiets, verplicht } from '../../platform/form.ts'
import { wetten } from '../medewerker/medewerker.ts'
import { leefgebieden } from '../melding/melding.ts'
import { datumOfNiets } from '../termijn/formulier.ts'
import type { Invoer } from './aanbieden.ts'
import { type Antwoord, antwoordDoors, antwoordWijzen, soorten, weigercodes, zichten } from './overdracht.ts'
import { redenen } from './zichtbeeindigen.ts'

export const aanbodSchema = z.object({
  inwonerId: idOfNiets(),
  teamId: verplicht(idOfNiets(), 'Kies aan welk team u dit overdraagt.'),
  medewerkerId: idOfNiets(),
  soort: keuzeOfNiets(soorten),
  wet: keuzeOfNiets(wetten),
  leefgebied: keuzeOfNiets(leefgebieden),
  gezien: tekst({ max: 5000, verplicht: 'Schrijf op wat u zag.' }),
  wens: tekst({ max: 2000, verplicht: 'Schrijf op wat de inwoner wil, in eigen woorden.' }),
  advies: tekst({ max: 5000, verplicht: 'Schrijf op wat u adviseert.' }),
  isAkkoord: keuze(['ja', 'nee'], 'Kies wat de inwoner zei.'),
  zicht: keuze(zichten, 'Kies of u mag zien hoe het verder gaat.'),
  antwoordDoor: keuzeOfNiets(antwoordDoors),
  antwoordOp: datumOfNiets(),
  antwoordWijze: keuzeOfNiets(antwoordWijzen),
  terugkoppelenVoor: datumOfNiets(),
})

type Getypt = z.output<typeof nieuwZichtSchema>

/** What was filled in of who answered, when and how. */
export const antwoordUit = (f: Getypt): Partial<Antwoord> => ({
  ...(f.antwoordDoor && { door: f.antwoordDoor }),
  ...(f.antwoordOp && { op: f.antwoordOp }),
  ...(f.antwoordWijze && { wijze: f.antwoordWijze }),
})

export const aanbodInvoer = (f: z.output<typeof aanbodSchema>): Invoer => ({
  inwonerId: f.inwonerId,
  teamId: f.teamId,
  medewerkerId: f.medewerkerId,
  soort: f.soort,
  wet: f.wet,
  leefgebied: f.leefgebied,
  gezien: f.gezien,
  wens: f.wens,
  advies: f.advies,
  isAkkoord: f.isAkkoord === 'ja',
  zicht: f.zicht,
  antwoord: antwoordUit(f),
  terugkoppelenVoor: f.terugkoppelenVoor,
})

export const aanvaardSchema = z.object({ verdeling: keuze(['ik', 'team'], 'Kies wie dit gaat doen.') })
export const weigerSchema = z.object({
  code: keuze(weigercodes, 'Kies waarom u dit teruggeeft.'),
  woorden: tekst({ max: 2000 }),
})
export const zichtSchema = z.object({
  reden: keuze(redenen, 'Kies waarom de afzender niet meer mag meekijken.'),
  woorden: tekstOfNiets({ max: 2000 }),
})
export const nieuwZichtSchema = z.object({
  antwoordDoor: keuzeOfNiets(antwoordDoors),
  antwoordOp: datumOfNiets(),
  antwoordWijze: keuzeOfNiets(antwoordWijzen),
})
export const leegSchema = z.object({})
