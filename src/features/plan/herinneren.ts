// Herinneren: who promised hears of it some days before, when we know how to reach them safely.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Datum, dagenTussen } from '../termijn/datum.ts'

export type Weigering = 'niet_aan_de_beurt' | 'staat_uit' | 'geheim' | 'te_jong' | 'geen_weg'

/** Who promised, as far as reaching them goes. */
export type Ontvanger = {
  readonly leeftijd: number | undefined
  readonly heeftEmail: boolean
  readonly heeftAdres: boolean
  /** Of this person, or of anybody in the household of the plan. */
  readonly isGeheim: boolean
}

/** By which way the reminder goes; a message to a child under twelve goes to nobody (Jeugdwet art. 7.3.11). */
export function herinneren(
  voorDatum: Datum,
  ontvanger: Ontvanger,
  o: { readonly vandaag: Datum; readonly dagen: number },
): Result<'e_mail' | 'brief', Weigering> {
  if (o.dagen === 0) return refused('staat_uit')
  const over = dagenTussen(o.vandaag, voorDatum)
  if (over < 0 || over > o.dagen) return refused('niet_aan_de_beurt')
  // A letter or mail at the wrong place betrays where somebody is (access.md H4).
  if (ontvanger.isGeheim) return refused('geheim')
  if (ontvanger.leeftijd !== undefined && ontvanger.leeftijd < 12) return refused('te_jong')
  if (ontvanger.heeftEmail) return done('e_mail')
  return ontvanger.heeftAdres ? done('brief') : refused('geen_weg')
}

/** Says that there is something, never what: others may open the post. */
export const herinnering = (o: { gemeente: string; telefoon: string; dag: string }) => ({
  onderwerp: 'Een afspraak met ons',
  tekst: [
    'Beste heer of mevrouw,',
    `Wij hebben samen iets afgesproken. Het is de bedoeling dat u dit vóór ${o.dag} doet. In uw plan leest u wat het is.`,
    `Lukt het niet, of heeft u een vraag? Bel de gemeente ${o.gemeente}: ${o.telefoon}.`,
    'Met vriendelijke groet,',
  ].join('\n\n'),
})
