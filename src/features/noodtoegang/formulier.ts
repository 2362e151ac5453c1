// The forms of noodtoegang: asking it, confirming it, looking it over.

import { z } from 'zod'
import { keuze, tekst, vinkje } from '../../platform/form.ts'
import { redenen, uitkomsten } from './noodtoegang.ts'
import { neemWaarom } from './teksten.ts'

export const neemSchema = z.object({
  reden: keuze(redenen, 'Kies waarom u niet kunt wachten.'),
  toelichting: tekst({ max: 2000, verplicht: neemWaarom.toelichting_te_kort[1] }),
  vraagtTweede: vinkje(),
})
export const bevestigSchema = z.object({})
export const oordeelSchema = z.object({
  uitkomst: keuze(uitkomsten, 'Kies wat u vindt.'),
  oordeel: tekst({ max: 2000 }),
})
