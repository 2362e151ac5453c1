// Choosing a period: the one before, the one after, a year or a quarter.

import type { Call } from '../../context.ts'
import { Cluster } from '../../ui/layout.tsx'
import { Pager, Tabs } from '../../ui/navigation.tsx'
import { datumInAmsterdam, plusMaanden } from '../termijn/datum.ts'
import { isJaar, kwartaalVan, leesPeriode, type Periode, volgende, vorige } from './periode.ts'
import { periodeNaam } from './teksten.ts'

/** The same page for another period, with what else was chosen on it. */
const adres = (call: Call, periode: Periode): string => {
  const keuzes = new URLSearchParams(call.url.search)
  keuzes.set('periode', periode.code)
  return `${call.url.pathname}?${keuzes}`
}

export const PeriodeKeuze = ({ call, periode }: { readonly call: Call; readonly periode: Periode }) => {
  const vandaag = datumInAmsterdam(call.ctx.clock.now())
  const later = volgende(periode)
  const jaar = leesPeriode(periode.van.slice(0, 4)) ?? periode
  const laatste = kwartaalVan(plusMaanden(periode.tot, -3))
  const eerder = leesPeriode(vorige(periode).code)
  return (
    <Cluster apart>
      <Tabs
        label="Kwartaal of jaar"
        items={[
          {
            href: adres(call, isJaar(periode) ? laatste : periode),
            label: 'Kwartaal',
            actief: !isJaar(periode),
          },
          { href: adres(call, jaar), label: 'Jaar', actief: isJaar(periode) },
        ]}
      />
      <Pager
        tekst={periodeNaam(periode)}
        vorige={eerder && adres(call, eerder)}
        volgende={later.van <= vandaag ? adres(call, later) : undefined}
      />
    </Cluster>
  )
}
