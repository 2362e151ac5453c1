// The forms of a zegel: why it is laid and for whom, who is named, and why it is lifted.

import { z } from 'zod'
import { idOfNiets, tekst, verplicht, versie } from '../../platform/form.ts'

/** A word is no reason; the table asks the same. */
const reden = (zin: string) =>
  tekst({ max: 2000, verplicht: zin }).refine((text) => text === '' || text.length >= 20, {
    error: 'Schrijf het in ten minste 20 tekens.',
  })

const genoemden = () =>
  z
    .custom<string | readonly string[]>(() => true)
    .transform((raw) => [...new Set([raw].flat().filter((id) => id !== ''))])
    .pipe(z.array(z.uuid({ error: 'Deze keuze is er niet meer. Kies opnieuw.' })))

export const legSchema = z.object({
  reden: reden('Schrijf waarom dit voor de veiligheid dicht moet.'),
  genoemden: genoemden(),
})

export const namenSchema = z.object({ versie: versie(), genoemden: genoemden() })

export const bewaarderSchema = z.object({
  medewerkerId: verplicht(idOfNiets(), 'Kies een collega.'),
  bewaarreden: reden('Schrijf waarom deze collega het zegel bewaart.'),
})

export const hefSchema = z.object({
  versie: versie(),
  ophefreden: reden('Schrijf waarom het nu weer open mag.'),
})
