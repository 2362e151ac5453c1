// The words of the ontvangstbevestiging, at level B1: what we heard, what happens next, and what you may do yourself.

import { type Datum, datumInAmsterdam, plusDagen, schrijfDatum } from '../termijn/datum.ts'
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
  melding: Melding
  gesprekVoor: Datum | undefined
}): Brief {
  const ontvangen = datumInAmsterdam(o.melding.ontvangenOp)
  const bellen = `Heeft u een vraag? Bel de gemeente ${o.gemeente}: ${o.telefoon}.`
  if (o.weg === 'e_mail') {
    return {
      onderwerp: 'Wij hebben uw bericht ontvangen',
      tekst: alineas(`Op ${schrijfDatum(ontvangen)} kregen wij een bericht over u.`, bellen),
    }
  }
  const isWmo = o.melding.vragen.some((v) => v.wet === 'wmo')
  return {
    onderwerp: 'Wij hebben uw vraag ontvangen',
    tekst: alineas(
      `Op ${schrijfDatum(ontvangen)} hebben wij uw vraag om hulp of ondersteuning ontvangen. Met deze brief bevestigen wij dat.`,
      o.gesprekVoor
        ? `Wat doen wij nu? Wij nemen binnen vijf dagen contact met u op. Is een gesprek nodig? Dan onderzoeken wij met u wat nodig is. Dat is klaar vóór ${schrijfDatum(plusDagen(o.gesprekVoor, 1))}.`
        : 'Wat doen wij nu? Wij nemen binnen vijf dagen contact met u op.',
      isWmo
        ? `U mag zelf een plan maken. Daarin schrijft u welke hulp u nodig heeft en wat u zelf kunt of met hulp van anderen. Dit heet een persoonlijk plan. Lever het in vóór ${schrijfDatum(plusDagen(ontvangen, 8))}. Het hoeft niet.`
        : undefined,
      'U kunt gratis hulp krijgen van een onafhankelijke cliëntondersteuner. Die denkt met u mee, is bij het gesprek als u dat wilt, en werkt niet voor de gemeente. U mag ook een familielid, vriend of buur meenemen.',
      bellen,
    ),
  }
}

const alineas = (...delen: readonly (string | undefined)[]) =>
  ['Beste heer of mevrouw,', ...delen, 'Met vriendelijke groet,'].filter(Boolean).join('\n\n')
