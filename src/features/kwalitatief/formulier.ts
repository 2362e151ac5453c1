// The forms of kwalitatieve metingen: what was heard, and why one counts no longer.

import { z } from 'zod'
import { getalOfNiets, keuze, tekst } from '../../platform/form.ts'
import { verplichteDatum } from '../termijn/formulier.ts'
import { vormen, waarderingen } from './kwalitatief.ts'

export const metingSchema = z.object({
  vorm: keuze(vormen, 'Kies hoe u het heeft gevraagd.'),
  gehoudenOp: verplichteDatum('Vul in op welke dag het was.'),
  aantal: getalOfNiets(1, 10_000),
  gehoord: tekst({ max: 2000, verplicht: 'Schrijf op wat u hoorde.' }),
  waardering: keuze(waarderingen, 'Kies wat het oordeel is.'),
})

export const intrekSchema = z.object({
  waarom: tekst({ max: 500, verplicht: 'Schrijf op waarom dit niet meer telt.' }),
})
