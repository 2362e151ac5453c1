// The forms of noodtoegang: asking it, confirming it, looking it over.

import { z } from 'zod'
import { keuze, tekst, vinkje } from '../../platform/form.ts'
import { redenen, uitkomsten } from './noodtoegang.ts'

export const neemSchema = z.object({
  reden: keuze(redenen, 'Kies waarom u niet kunt wachten.'),
  toelichting: tekst({
    max: 2000,
    verplicht: 'Schrijf in ten minste twintig tekens op wat er aan de hand is.',
  }),
  vraagtTweede: vinkje(),
})
export const bevestigSchema = z.object({})
export const oordeelSchema = z.object({
  uitkomst: keuze(uitkomsten, 'Kies wat u vindt.'),
  oordeel: tekst({ max: 2000 }),
})
