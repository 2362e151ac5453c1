// The form of the set-up page.

import { z } from 'zod'
import { tekst } from '../../platform/form.ts'

const maxRegel = 100

/** One name per line; empty lines do not count. */
const namen = (verplicht: string) =>
  tekst({ max: 10_000, verplicht }).transform((text, ctx) => {
    const regels = text
      .split('\n')
      .map((regel) => regel.replaceAll(/\s+/g, ' ').trim())
      .filter((regel) => regel !== '')
    const lang = regels.find((regel) => regel.length > maxRegel)
    if (lang) ctx.addIssue(`Deze naam is te lang: ${lang.slice(0, 30)}… Zet iedere naam op een eigen regel.`)
    return regels
  })

const cbsCode = () =>
  tekst({ max: 20, verplicht: 'Vul de CBS-code van de gemeente in, bijvoorbeeld GM1734.' }).transform(
    (text, ctx) => {
      const cijfers = /^(?:GM)?\s*([0-9]{4})$/i.exec(text)?.[1]
      if (text !== '' && !cijfers)
        ctx.addIssue('Een CBS-code is GM met vier cijfers, bijvoorbeeld GM1734. Zoek hem op bij het CBS.')
      return `GM${cijfers}`
    },
  )

export const inrichtSchema = z.object({
  inrichtcode: tekst({ max: 100, verplicht: 'Vul de code in die bij het starten op het scherm kwam.' }),
  naam: tekst({ max: 100, verplicht: 'Vul de naam van de gemeente in.' }),
  cbsCode: cbsCode(),
  telefoon: tekst({ max: 30, verplicht: 'Vul het telefoonnummer in dat inwoners bellen.' }),
  postadres: tekst({ max: 200, verplicht: 'Vul het postadres in dat onder brieven staat.' }),
  kernen: namen('Vul minstens één kern in.'),
  teams: namen('Vul minstens één team in.'),
  beheerderNaam: tekst({ max: 200, verplicht: 'Vul de naam van de functioneel beheerder in.' }),
  beheerderSub: tekst({
    max: 255,
    verplicht: 'Vul de "sub" in waarmee het inlogsysteem deze medewerker kent.',
  }),
})
