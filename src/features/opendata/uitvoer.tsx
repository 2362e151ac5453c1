// Published things as the API tells them.

import type { z } from 'zod'
import { celTekst } from '../publicatie/cel.ts'
import type { Definitie, HeelRapport, Rapport, RapportCel } from '../rapport/rapport.ts'
import type { heelRapport, kpi, meting, rapport } from './formulier.ts'

export function kpiUit({ definitie: d, versie }: Definitie): z.output<typeof kpi> {
  const { code, naam, doel, vraag, teller, noemer, bron, uitsplitsingen } = d
  const delen = d.delen.map(({ code, naam, eenheid, richting }) => ({ code, naam, eenheid, richting }))
  return { code, naam, doel, vraag, teller, noemer, bron, uitsplitsingen: [...uitsplitsingen], delen, versie }
}

/** A cel in words and in a number; `rapportId` is where it stands. */
export function metingUit(
  cel: RapportCel,
  { definitie }: Definitie,
  rapportId: string,
): z.output<typeof meting> {
  const { kpi, deel, periode, splitsing, groep, teller, noemer, waarde, verborgen } = cel
  const eenheid = definitie.delen.find(({ code }) => code === deel)?.eenheid ?? 'aantal'
  return {
    ...{ kpi, deel, periode, uitsplitsing: splitsing, groep: groep === '' ? null : groep },
    ...{ teller, noemer, waarde, eenheid, tekst: celTekst(cel, eenheid), verborgen },
    ...{ isVoorlopig: cel.voorlopig, kwartaalrapportId: rapportId },
  }
}

export function rapportUit(r: Rapport): z.output<typeof rapport> {
  const { id, soort, periode, uitgave, wijziging, corrigeertId, opvolgerId, inleiding } = r
  const gepubliceerdOp = r.gepubliceerdOp?.toISOString() ?? ''
  return { id, soort, periode, uitgave, wijziging, corrigeertId, opvolgerId, inleiding, gepubliceerdOp }
}

export function heelRapportUit(r: HeelRapport): z.output<typeof heelRapport> {
  const definities = new Map(r.definities.map((d) => [d.kpi, d]))
  return {
    ...rapportUit(r),
    kpis: r.definities.map(kpiUit),
    metingen: r.cellen.flatMap((cel) => {
      const definitie = definities.get(cel.kpi)
      return definitie ? [metingUit(cel, definitie, cel.uitRapportId ?? r.id)] : []
    }),
    streefwaarden: r.streefwaarden.map((s) => ({ ...s })),
    duidingen: r.duiding.map((d) => ({ ...d })),
  }
}
