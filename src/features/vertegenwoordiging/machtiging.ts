// Who gave a machtiging: the inwoner, or who decides for somebody who cannot (Jeugdwet art. 7.3.4; access.md 2.6).

import { leeftijdOp } from '../inwoner/inwoner.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Feiten, Invoer } from './vastleggen.ts'
import { isMachtiging, type Soort } from './vertegenwoordigingsoort.ts'

export type Geefweigering = 'gever_ontbreekt' | 'kind_onder_12' | 'geeft_zelf' | 'niemand_beslist'

/** Who decides for a child under sixteen, and for a grown-up under a measure. */
const beslist: readonly Soort[] = ['ouder_met_gezag', 'voogd', 'mentor', 'curator']
const maatregelen: readonly Soort[] = ['mentor', 'curator']

export function nietGegeven(o: Invoer, { over, bestaand }: Feiten): Geefweigering | undefined {
  if (!isMachtiging(o.soort)) return undefined
  if (!o.gegevenDoor) return 'gever_ontbreekt'
  const leeftijd = leeftijdOp(o.van, over.geboortedatum as Datum)
  if (o.gegevenDoor === 'inwoner') return leeftijd < 12 ? 'kind_onder_12' : undefined
  const nu = bestaand.filter(
    (v) =>
      v.beeindigdOp === null &&
      !v.isAfgeschermd &&
      v.van <= o.van &&
      (v.totEnMet === null || v.totEnMet >= o.van),
  )
  if (leeftijd >= 16 && !nu.some(({ soort }) => maatregelen.includes(soort))) return 'geeft_zelf'
  return nu.some(({ soort }) => beslist.includes(soort)) ? undefined : 'niemand_beslist'
}
