// The words of streefwaarden: why something was refused and at which field, and how a voorstel stands.

import type { Weigering as Nietaangenomen } from './aannemen.ts'
import type { Weigering as Nietingetrokken } from './intrekken.ts'
import type { Besluiter, Streefvoorstel } from './streefvoorstel.ts'
import type { Weigering as Nietvoorgesteld } from './voorstellen.ts'

type Fout = readonly [veld: string, zin: string]

/** Field and sentence; an empty field is about the whole form. */
export const waarom: Readonly<
  Record<Nietvoorgesteld | Nietaangenomen | Nietingetrokken | 'niet_gevonden', Fout>
> = {
  deel_onbekend: ['deel', 'Dit cijfer is er niet meer. Kies een ander.'],
  kern_onbekend: ['kernId', 'Deze kern is er niet meer. Kies een andere.'],
  kern_niet_geteld: ['kernId', 'Dit cijfer tellen wij niet per kern. Kies de hele gemeente.'],
  waarde_onmogelijk: [
    'minimaal',
    'Deze waarde kan dit cijfer nooit hebben. Kijk naar de eenheid en vul een andere in.',
  ],
  geen_heel_getal: ['minimaal', 'Dit is een aantal. Vul hele getallen in.'],
  band_omgekeerd: ['minimaal', 'De ondergrens is hoger dan de bovengrens. Draai ze om.'],
  tegen_de_richting: [
    'minimaal',
    'Dit is de verkeerde kant op. Vul bij “hoger is beter” een ondergrens in, en bij “lager is beter” een bovengrens.',
  ],
  alleen_band: [
    'minimaal',
    'Bij dit cijfer is hoger of lager niet beter. Vul een ondergrens én een bovengrens in.',
  ],
  is_wet: ['deel', 'Hier geldt een termijn uit de wet. Die kan de gemeente niet wijzigen.'],
  al_gepubliceerd: [
    'van',
    'Voor deze dag is al een rapport gemaakt, met de streefwaarde van toen. Kies een dag na de laatste gepubliceerde periode.',
  ],
  dag_is_besloten: ['van', 'Vanaf deze dag is al een streefwaarde vastgesteld. Kies een andere dag.'],
  al_zo: ['minimaal', 'Dit geldt op die dag al. Stel iets anders voor.'],
  zelfde_voorstel: ['minimaal', 'Precies dit voorstel ligt er al. U vindt het hieronder bij de voorstellen.'],
  is_afgehandeld: ['', 'Dit voorstel is intussen afgehandeld. Hieronder ziet u wat ervan werd.'],
  intussen_gewijzigd: ['', 'Dit voorstel is intussen gewijzigd. Kijk het na en verstuur het dan opnieuw.'],
  besluit_in_de_toekomst: ['beslotenOp', 'Deze dag moet nog komen. Leg een besluit vast als het is genomen.'],
  niet_van_u: ['', 'Alleen wie het voorstelde, kan het intrekken.'],
  niet_gevonden: ['', 'Dit voorstel is er niet meer.'],
}

export const besluiterNaam: Readonly<Record<Besluiter, string>> = { raad: 'De raad', college: 'Het college' }

export const voorstelStand: Readonly<Record<Streefvoorstel['status'], string>> = {
  open: 'Wacht op een besluit',
  aangenomen: 'Aangenomen',
  verworpen: 'Verworpen',
  ingetrokken: 'Ingetrokken',
}
