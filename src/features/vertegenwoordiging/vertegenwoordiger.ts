// Who cannot represent whom: nobody, oneself, a parent younger than the child, an OCO of the gemeente, and whom it cannot be about.

import type { Feiten, Invoer } from './vastleggen.ts'
import { soortregels } from './vertegenwoordigingsoort.ts'

export type Wieweigering =
  | 'wie_ontbreekt'
  | 'zichzelf'
  | 'overleden'
  | 'vertegenwoordiger_overleden'
  | 'nog_niet_geboren'
  | 'geboortedatum_ontbreekt'
  | 'ouder_jonger'
  | 'organisatie_ontbreekt'
  | 'oco_van_gemeente'

const isOuder = (soort: string) => soort === 'ouder_met_gezag' || soort === 'ouder_zonder_gezag'

export function nietDoorWie(
  { soort }: Pick<Invoer, 'soort'>,
  { over, wie, eigenNamen }: Feiten,
): Wieweigering | undefined {
  if (over.isOverleden) return 'overleden'
  if (over.isVerwacht) return 'nog_niet_geboren'
  if (over.geboortedatum === null) return 'geboortedatum_ontbreekt'
  if (!wie) return 'wie_ontbreekt'
  if (!('inwonerId' in wie)) {
    if (!soortregels[soort].metOrganisatie) return undefined
    if (!wie.organisatie) return 'organisatie_ontbreekt'
    // Independent: never of the gemeente itself (Wmo 2015 art. 2.2.4; access.md 2.6).
    const naam = wie.organisatie.trim().toLowerCase()
    return soort === 'oco' && eigenNamen.some((een) => een.toLowerCase() === naam)
      ? 'oco_van_gemeente'
      : undefined
  }
  if (wie.inwonerId === over.inwonerId) return 'zichzelf'
  if (wie.isOverleden) return 'vertegenwoordiger_overleden'
  // Who does this for work is written down with the organisation, not as an inwoner.
  if (soortregels[soort].metOrganisatie) return 'organisatie_ontbreekt'
  const isJonger = wie.isVerwacht || (wie.geboortedatum !== null && wie.geboortedatum >= over.geboortedatum)
  return isOuder(soort) && isJonger ? 'ouder_jonger' : undefined
}
