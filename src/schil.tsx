// The werkplek around a page: gemeente, name and the navigation this medewerker may use.

import type { ReactNode } from 'react'
import type { Call } from './context.ts'
import type { Recht } from './features/medewerker/rechten.ts'
import { datumInAmsterdam, tijdInAmsterdam } from './features/termijn/datum.ts'
import { Alert } from './ui/alert.tsx'
import { type Looking, OnlyLooking } from './ui/looking.tsx'
import { WerkplekPage } from './ui/werkplekpage.tsx'

const menu: readonly { href: string; label: string; recht: Recht; zonder?: Recht }[] = [
  { href: '/werk', label: 'Werkvoorraad', recht: 'melding:inzien' },
  { href: '/werk', label: 'Begin', recht: 'werkplek:openen', zonder: 'melding:inzien' },
  { href: '/werk/dossiers', label: 'Dossiers', recht: 'dossier:inzien' },
  { href: '/werk/afspraken', label: 'Afspraken', recht: 'gesprek:voeren' },
  { href: '/werk/overleggen', label: 'Overleggen', recht: 'overleg:inzien' },
  { href: '/werk/overdrachten', label: 'Overdrachten', recht: 'overdracht:inzien' },
  { href: '/werk/zegels', label: 'Zegels', recht: 'zegel:inzien' },
  { href: '/werk/team', label: 'Team', recht: 'team:inzien' },
  { href: '/werk/opbouwwerk', label: 'Opbouwwerk', recht: 'opbouwproject:inzien' },
  { href: '/werk/monitor', label: 'Monitor', recht: 'monitor:inzien' },
  {
    href: '/werk/streefwaarden',
    label: 'Streefwaarden',
    recht: 'streefwaarde:inzien',
    zonder: 'monitor:inzien',
  },
  { href: '/werk/raadsvragen', label: 'Raadsvragen', recht: 'raadsvraag:inzien', zonder: 'monitor:inzien' },
  { href: '/werk/rapporten', label: 'Rapporten', recht: 'rapport:inzien', zonder: 'monitor:inzien' },
  { href: '/werk/kosten', label: 'Declaraties', recht: 'kosten:beheren', zonder: 'monitor:inzien' },
  { href: '/werk/beheer', label: 'Beheer', recht: 'triage:inzien' },
  { href: '/werk/beheer/vernietiging', label: 'Vernietiging', recht: 'vernietiging:inzien' },
  { href: '/werk/beheer/rolvoorstellen', label: 'Bijzondere rollen', recht: 'rolvoorstel:inzien' },
  { href: '/werk/privacy/noodtoegang', label: 'Noodtoegang', recht: 'noodtoegang:beoordelen' },
  { href: '/werk/privacy/uitsluitingen', label: 'Uitsluitingen beoordelen', recht: 'uitsluiting:beoordelen' },
  { href: '/werk/privacy/zegels', label: 'Zegels zonder bewaarder', recht: 'zegel:bewaarder_noemen' },
  { href: '/werk/autorisatiematrix', label: 'Autorisatiematrix', recht: 'matrix:inzien' },
  { href: '/werk/privacy/autorisaties', label: 'Nagerekend', recht: 'autorisatie:narekenen' },
  { href: '/werk/privacy/controle', label: 'Controle', recht: 'controle:inzien' },
  { href: '/werk/privacy/inzage', label: 'Wie keek', recht: 'inzage:inzien' },
  { href: '/werk/privacy/log', label: 'Log', recht: 'logboek:inzien' },
  { href: '/werk/privacy/verzoeken', label: 'Vragen over gegevens', recht: 'verzoek:beslissen' },
  { href: '/werk/privacy/verwerkingsregister', label: 'Verwerkingsregister', recht: 'verwerking:inzien' },
  { href: '/werk/uitsluitingen', label: 'Uw uitsluitingen', recht: 'uitsluiting:opgeven' },
]

type Props = {
  readonly call: Call
  readonly titel: string
  readonly fout?: boolean
  readonly children: ReactNode
}

export function Schil({ call, titel, fout, children }: Props) {
  const heeft = (recht: Recht) => call.medewerker.rechten.has(recht)
  return (
    <WerkplekPage
      titel={titel}
      fout={fout}
      gedaan={call.gedaan}
      gemeente={call.medewerker.gemeente}
      gebruiker={call.medewerker.naam}
      csrf={call.csrf}
      contact={call.medewerker.rechten.has('contact:vastleggen')}
      zoekt={call.medewerker.rechten.has('inwoner:herkennen')}
      nav={menu
        .filter(({ recht, zonder }) => heeft(recht) && !(zonder && heeft(zonder)))
        .map(({ href, label }) => ({ href, label, actief: call.url.pathname === href }))}
    >
      <Nood call={call} />
      <OnlyLooking looking={alleenKijken(call)}>{children}</OnlyLooking>
    </WerkplekPage>
  )
}

/** Everybody on this page is seen by noodtoegang, so nothing can be done here (access.md 2.4); whoever has work there too does that as always. */
function alleenKijken({ gezien, isDaad }: Call): Looking | undefined {
  const regels = [...gezien.values()].map(({ regel }) => regel)
  if (regels.length === 0 || regels.some((regel) => regel !== 'N1')) return undefined
  return { reden: 'Met noodtoegang kunt u alleen kijken.', isDaad }
}

/** As long as a noodtoegang runs, on every page: that it runs, until when, and that it is for looking there and not for the own work. */
function Nood({ call }: Pick<Props, 'call'>) {
  const { noodTot } = call.medewerker
  const nu = call.ctx.clock.now()
  if (!noodTot || noodTot <= nu) return null
  const dag = datumInAmsterdam(noodTot) === datumInAmsterdam(nu) ? 'vandaag' : 'morgen'
  return (
    <Alert kind="let_op" titel={`Noodtoegang tot ${dag} ${tijdInAmsterdam(noodTot)} uur`}>
      {alleenKijken(call)
        ? 'Kijken kan, veranderen niet. Wat u opent, wordt nagekeken.'
        : 'In het dossier waar u noodtoegang nam, kunt u alleen kijken. Uw eigen werk doet u zoals altijd.'}
    </Alert>
  )
}
