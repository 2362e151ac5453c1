// The forms of opbouwwerk: a new project, hours on it, and its end.

import { z } from 'zod'
import { gelezen, getalOfNiets, idOfNiets, keuze, kommagetal, tekst, verplicht } from '../../platform/form.ts'
import { verplichteDatum } from '../termijn/formulier.ts'
import { resultaten } from './opbouwproject.ts'

export const projectSchema = z.object({
  teamId: verplicht(idOfNiets(), 'Kies een team.'),
  kernId: idOfNiets(),
  naam: tekst({ max: 200, verplicht: 'Geef het project een naam.' }),
  doel: tekst({ max: 2000, verplicht: 'Schrijf op waarvoor het project is.' }),
  streef: tekst({ max: 500, verplicht: 'Schrijf op wat er aan het eind moet staan.' }),
  urenBegroot: getalOfNiets(1, 20_000),
  van: verplichteDatum('Vul de eerste dag in.'),
  tot: verplichteDatum('Vul de laatste dag in.'),
})

export const urenSchema = z.object({
  dag: verplichteDatum('Vul in op welke dag.'),
  uren: gelezen(kommagetal(24), 'Vul het aantal uren in, bijvoorbeeld 2,5.'),
  wat: tekst({ max: 500, verplicht: 'Schrijf op wat u deed.' }),
})
export const sluitSchema = z.object({
  resultaat: keuze(resultaten, 'Kies of het doel is bereikt.'),
  toelichting: tekst({ max: 2000 }),
})
