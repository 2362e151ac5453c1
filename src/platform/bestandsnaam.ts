// The name of a file as somebody sends it: kept as it is when it is harmless, refused with a reason when it is not.

import { done, type Result, refused } from './result.ts'

export type NaamWeigering = 'naam_leeg' | 'naam_te_lang' | 'naam_met_pad' | 'naam_met_vreemd_teken'

/** Control characters, and those that turn the direction of reading, so that "gpj.exe" reads "exe.jpg". */
const vreemd = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]|\p{Cs}/u
const langst = 150

/** The name with its parts: before and after the last dot. */
export function leesBestandsnaam(tekst: string): Result<{ naam: string; extensie: string }, NaamWeigering> {
  const naam = tekst.normalize('NFC').trim()
  if (/[/\\]/.test(naam) || /^\.*$/.test(naam)) return refused(naam === '' ? 'naam_leeg' : 'naam_met_pad')
  if (vreemd.test(naam)) return refused('naam_met_vreemd_teken')
  if (naam.length > langst) return refused('naam_te_lang')
  const extensie = /\.([^.]+)$/.exec(naam)?.[1] ?? ''
  return done({ naam, extensie: extensie.toLowerCase() })
}
