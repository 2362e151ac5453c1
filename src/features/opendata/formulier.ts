// The shapes of the public API: what may be asked, what is answered; the description is printed from these.

import { z } from 'zod'
import { soorten } from '../rapport/rapport.ts'

const eenheid = z.string().meta({ description: 'Waarin het cijfer is uitgedrukt.', example: '%' })
const periode = z
  .string()
  .regex(/^\d{4}(-Q[1-4])?$/)
  .meta({ description: 'Een jaar of een kwartaal.', example: '2019-Q1' })
const uitsplitsing = z
  .enum(['totaal', 'deur', 'team', 'kern', 'aanmelding', 'wet', 'leeftijd', 'verwijzer', 'product'])
  .meta({ description: 'Waarnaar is uitgesplitst; totaal is de hele gemeente.' })
const telling = z.int().min(0).multipleOf(5).nullable()

const deel = z
  .object({ code: z.string(), naam: z.string(), eenheid, richting: z.enum(['hoger', 'lager', 'geen']) })
  .meta({ description: 'Eén cijfer van een kpi.' })

export const kpi = z
  .object({
    code: z.string().meta({ example: 'toegang.aantal' }),
    naam: z.string(),
    doel: z.string().meta({ description: 'Plaats in de doelenboom van het beleidsplan.' }),
    vraag: z.string().meta({ description: 'De vraag waar deze kpi antwoord op geeft.' }),
    teller: z.string(),
    noemer: z.string(),
    bron: z.string(),
    uitsplitsingen: z.array(z.string()),
    delen: z.array(deel),
    versie: z.string().meta({ description: 'Versie van de definitie.' }),
  })
  .meta({ description: 'Een definitie, zoals die bij de laatste publicatie gold.' })

export const meting = z
  .object({
    kpi: z.string(),
    deel: z.string(),
    periode,
    uitsplitsing: z.string(),
    groep: z.string().nullable().meta({ description: 'De groep; null bij het totaal.' }),
    teller: telling,
    noemer: telling,
    waarde: z.number().nullable(),
    eenheid,
    tekst: z.string().meta({ description: 'Het cijfer in woorden.', example: '0-4 van 120' }),
    verborgen: z
      .enum(['minder_dan_5', 'te_weinig_gevallen', 'kleine_kern', 'niet_gepubliceerd'])
      .nullable()
      .meta({ description: 'Waarom er geen waarde staat; null als die er staat.' }),
    isVoorlopig: z.boolean().meta({ description: 'Dit cijfer kon bij publicatie nog veranderen.' }),
    kwartaalrapportId: z.uuid().meta({ description: 'Het rapport waar dit cijfer in staat.' }),
  })
  .meta({ description: 'Een gepubliceerd cijfer: afgerond, of verborgen met de reden.' })

const kop = {
  id: z.uuid(),
  soort: z.enum(soorten),
  periode,
  uitgave: z.int().min(1).meta({ description: 'Vanaf 2 is het een correctie.' }),
  wijziging: z.string().nullable().meta({ description: 'Wat een correctie veranderde.' }),
  corrigeertId: z.uuid().nullable(),
  opvolgerId: z.uuid().nullable().meta({ description: 'De nieuwste uitgave, als die er is.' }),
  inleiding: z.string(),
  gepubliceerdOp: z.iso.datetime().meta({ description: 'In UTC.' }),
}
export const rapport = z.object(kop).meta({ description: 'Een gepubliceerd rapport.' })

const datum = z.iso.date().nullable()
export const heelRapport = z
  .object({
    ...kop,
    kpis: z.array(kpi),
    metingen: z.array(meting),
    streefwaarden: z.array(
      z.object({
        kpi: z.string(),
        deel: z.string(),
        kern: z.string().nullable(),
        minimaal: z.number().nullable(),
        maximaal: z.number().nullable(),
        van: datum,
        status: z.string(),
        beslotenDoor: z.string().nullable(),
        beslotenOp: datum,
        verwijzing: z.string(),
      }),
    ),
    duidingen: z.array(z.object({ kpi: z.string(), uitleg: z.string() })),
  })
  .meta({ description: 'Een rapport met alles wat erin staat; verandert niet meer.' })

/** What has a name of its own in the description. */
export const schemas = z.registry<{ id: string }>()
schemas.add(kpi, { id: 'Kpi' })
schemas.add(meting, { id: 'Meting' })
schemas.add(rapport, { id: 'Kwartaalrapport' })
schemas.add(heelRapport, { id: 'HeelKwartaalrapport' })

/** A piece of a list: which page, and how many there are. */
export const bladzijdeVan = <T extends z.ZodType>(wat: T) =>
  z.object({ aantal: z.int(), pagina: z.int(), perPagina: z.int(), resultaten: z.array(wat) })

export const hoogstensPerPagina = 500
const blad = {
  pagina: z.coerce.number().int().min(1).max(10_000).default(1).meta({ description: 'Welke bladzijde.' }),
  perPagina: z.coerce
    .number()
    .int()
    .min(1)
    .max(hoogstensPerPagina)
    .default(100)
    .meta({ description: 'Hoeveel per bladzijde.' }),
}
/** What each address takes behind the question mark; anything else is refused. */
export const vragen = {
  kpis: z.strictObject(blad),
  metingen: z.strictObject({
    periode: periode.optional(),
    uitsplitsing: uitsplitsing.default('totaal'),
    ...blad,
  }),
  kwartaalrapporten: z.strictObject({
    soort: z.enum(soorten).optional(),
    periode: periode.optional(),
    ...blad,
  }),
  kwartaalrapport: z.strictObject({}),
}
