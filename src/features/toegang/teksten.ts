// The sentences of the front door.

import type { Masked } from '../autorisatie/present.ts'
import type { Kandidaat } from '../inwoner/inwoner.sql.ts'
import { leeftijdOp, volledigeNaam } from '../inwoner/inwoner.ts'
import { type Datum, datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'

export type KandidaatZin = { readonly naam: string; readonly uitleg: string }

/** "Anna de Wit, 44 jaar, Zetten" and "Bekend · plan loopt · regisseur Noor de Boer · laatste contact 3 maart 2026". */
export function kandidaatZin(k: Masked<Kandidaat>, nu: Date): KandidaatZin {
  const vandaag = datumInAmsterdam(nu)
  const leeftijd = k.geboortedatum && `${leeftijdOp(vandaag, k.geboortedatum as Datum)} jaar`
  return {
    naam: [volledigeNaam(k), leeftijd, k.kern, `huishouden ${k.huishouden}`].filter(Boolean).join(', '),
    uitleg: [
      'Bekend',
      k.planId ? 'plan loopt' : 'geen lopend plan',
      k.regisseur ? `regisseur ${k.regisseur}` : k.planId ? 'nog geen regisseur' : undefined,
      k.laatsteContact
        ? `laatste contact ${schrijfDatum(datumInAmsterdam(k.laatsteContact))}`
        : 'geen contact vastgelegd',
    ]
      .filter(Boolean)
      .join(' · '),
  }
}
