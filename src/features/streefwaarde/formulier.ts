// The forms of streefwaarden: a voorstel, and what was decided about it.

import { z } from 'zod'
import { gelezen, idOfNiets, keuze, tekst, versie, vinkje } from '../../platform/form.ts'
import { verplichteDatum } from '../termijn/formulier.ts'
import { besluiters, type Waarde } from './streefvoorstel.ts'

/** "20", "37,5", "1.250", "20 %": as people type a figure with its unit; undefined when it is none. */
export function leesGetal(text: string): number | undefined {
  const kaal = text.replace(/\s*(%|procent|weken|keer)$/i, '')
  if (/^-?\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(kaal)) return Number(kaal.replaceAll('.', '').replace(',', '.'))
  return /^-?\d{1,7}([.,]\d{1,2})?$/.test(kaal) ? Number(kaal.replace(',', '.')) : undefined
}

const getal = () => gelezen(leesGetal, 'Vul een getal in, bijvoorbeeld 20 of 37,5.')

const waardeVelden = {
  minimaal: getal(),
  maximaal: getal(),
  geen: vinkje(),
  van: verplichteDatum('Vul in vanaf welke dag dit geldt, bijvoorbeeld 1-1-2027.'),
}

type Ingevuld = { minimaal?: number | undefined; maximaal?: number | undefined; geen: boolean }

/** Why these fields together say nothing or two things; undefined when they say one. */
export function waardeFout({
  minimaal,
  maximaal,
  geen,
}: Ingevuld): readonly [veld: string, zin: string] | undefined {
  const heeft = minimaal !== undefined || maximaal !== undefined
  if (geen && heeft)
    return ['geen', 'U vult een getal in en zegt dat er geen streefwaarde is. Haal één van de twee weg.']
  if (!geen && !heeft)
    return ['minimaal', 'Vul in wat het ten minste of ten hoogste moet zijn, of zeg dat er nog geen is.']
  return undefined
}

export const waardeVan = ({ minimaal, maximaal, geen }: Ingevuld): Waarde =>
  geen ? { minimaal: null, maximaal: null } : { minimaal: minimaal ?? null, maximaal: maximaal ?? null }

export const voorstelSchema = z.object({
  deel: tekst({ max: 60, verplicht: 'Kies om welk cijfer het gaat.' }),
  kernId: idOfNiets(),
  ...waardeVelden,
  motivering: tekst({ max: 2000, verplicht: 'Schrijf op waarom u dit voorstelt.' }),
})

export const uitkomsten = ['aangenomen', 'verworpen'] as const

export const besluitSchema = z.object({
  uitkomst: keuze(uitkomsten, 'Kies wat er is besloten.'),
  beslotenDoor: keuze(besluiters, 'Kies wie het besloot.'),
  beslotenOp: verplichteDatum('Vul in op welke dag het is besloten.'),
  verwijzing: tekst({
    max: 500,
    verplicht: 'Schrijf op waar het besluit staat, bijvoorbeeld het nummer van het raadsbesluit.',
  }),
  ...waardeVelden,
  versie: versie(),
})

export const intrekSchema = z.object({ versie: versie() })
