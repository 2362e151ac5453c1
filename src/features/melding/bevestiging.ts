// The words of the ontvangstbevestiging, at level B1: what we heard, what happens next, and what you may do yourself.

import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { Klokloop } from '../termijn/klokken.ts'
import type { Melding } from './melding.ts'

export type Brief = { readonly onderwerp: string; readonly tekst: string }

/**
 * The confirmation of a melding.
 * Wmo 2.3.2 lid 1 and 2 and 2.2.4: receipt, the eigen plan within seven days, free independent support (OCO).
 * A mail holds nothing of what the melding is about (reliability.md T27).
 */
export function ontvangstbevestiging(o: {
  weg: 'brief' | 'e_mail'
  gemeente: string
  telefoon: string
  melding: Pick<Melding, 'ontvangenOp'>
  termijnen: readonly Klokloop[]
}): Brief {
  const ontvangen = datumInAmsterdam(o.melding.ontvangenOp)
  const bellen = `Heeft u een vraag? Bel de gemeente ${o.gemeente}: ${o.telefoon}.`
  if (o.weg === 'e_mail') {
    return {
      onderwerp: 'Wij hebben uw bericht ontvangen',
      tekst: alineas(o.gemeente, `Op ${schrijfDatum(ontvangen)} kregen wij een bericht over u.`, bellen),
    }
  }
  const uiterlijk = (soort: string) => o.termijnen.find((t) => t.soort === soort)?.einddatum
  const onderzoek = uiterlijk('onderzoek') ?? uiterlijk('gesprek_en_plan')
  const eigenPlan = uiterlijk('eigen_plan')
  return {
    onderwerp: 'Wij hebben uw vraag ontvangen',
    tekst: alineas(
      o.gemeente,
      `Op ${schrijfDatum(ontvangen)} hebben wij uw vraag om hulp of ondersteuning ontvangen. Met deze brief bevestigen wij dat.`,
      onderzoek
        ? `Wat doen wij nu? Wij nemen binnen vijf dagen contact met u op. Is een gesprek nodig? Dan onderzoeken wij met u wat nodig is. Dat is uiterlijk op ${schrijfDatum(onderzoek)} klaar.`
        : 'Wat doen wij nu? Wij nemen binnen vijf dagen contact met u op.',
      eigenPlan
        ? `U mag zelf een plan maken. Daarin schrijft u welke hulp u nodig heeft en wat u zelf kunt of met hulp van anderen. Dit heet een persoonlijk plan. Lever het uiterlijk op ${schrijfDatum(eigenPlan)} in. Het hoeft niet.`
        : undefined,
      'U kunt gratis hulp krijgen van een onafhankelijke cliëntondersteuner. Die denkt met u mee, is bij het gesprek als u dat wilt, en werkt niet voor de gemeente. U mag ook een familielid, vriend of buur meenemen.',
      bellen,
    ),
  }
}

const alineas = (gemeente: string, ...delen: readonly (string | undefined)[]) =>
  ['Beste heer of mevrouw,', ...delen, `Met vriendelijke groet,\ngemeente ${gemeente}`]
    .filter(Boolean)
    .join('\n\n')
