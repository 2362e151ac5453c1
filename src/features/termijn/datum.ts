// A calendar date as plain text, 'YYYY-MM-DD': no time, no zone, so no summer time; compare with < and >.

export type Datum = `${number}-${number}-${number}`

const dagMs = 86_400_000
const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const
const weekdagen = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const

type Weekdag = (typeof weekdagen)[number]

// UTC is only a ruler here: it has no day of 23 or 25 hours.
const asMs = (datum: Datum) => Date.parse(`${datum}T00:00:00Z`)
const fromMs = (ms: number) => new Date(ms).toISOString().slice(0, 10) as Datum
const parts = (datum: Datum) => datum.split('-').map(Number) as [number, number, number]

/** The date of these three numbers; undefined when the calendar has no such day (31 februari). */
function datumVan(jaar: number, maand: number, dag: number): Datum | undefined {
  // Before 1000 is a slip of the keyboard, and Date.UTC reads 26 as 1926.
  if (!(jaar >= 1000 && jaar <= 9999 && maand >= 1 && maand <= 12)) return undefined
  const datum = fromMs(Date.UTC(jaar, maand - 1, dag))
  return parts(datum)[2] === dag ? datum : undefined
}

export const jaarVan = (datum: Datum) => parts(datum)[0]
export const plusDagen = (datum: Datum, dagen: number) => fromMs(asMs(datum) + dagen * dagMs)
export const plusWeken = (datum: Datum, weken: number) => plusDagen(datum, 7 * weken)

/** How many days `tot` lies after `van`; negative when it lies before. */
export const dagenTussen = (van: Datum, tot: Datum) => Math.round((asMs(tot) - asMs(van)) / dagMs)

/** The later of the two. */
export function laatsteVan(een: Datum, ander: Datum): Datum {
  if (een > ander) return een
  return ander
}

/** The same day number so many months later, or the last day of a month that is too short. */
export function plusMaanden(datum: Datum, aantal: number): Datum {
  const [jaar, maand, dag] = parts(datum)
  const laatste = fromMs(Date.UTC(jaar, maand + aantal, 0))
  return dag >= parts(laatste)[2] ? laatste : fromMs(Date.UTC(jaar, maand - 1 + aantal, dag))
}

export const weekdag = (datum: Datum): Weekdag => weekdagen[new Date(asMs(datum)).getUTCDay()] ?? 'zondag'

// Swedish writes a day as we do, so that nothing has to be taken apart for the many days of a page.
const kalenderAmsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day it is in the Netherlands at this moment (domain.md, Clocks: moments and days). */
export const datumInAmsterdam = (moment: Date): Datum => kalenderAmsterdam.format(moment) as Datum

const uurInAmsterdam = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
})

/** The time on a Dutch kitchen clock at this moment: '14:30'. */
export const tijdInAmsterdam = (moment: Date): string => uurInAmsterdam.format(moment)

/** The moment a Dutch clock shows this day and time; an hour that summer time skips becomes the hour after it. */
export function momentInAmsterdam(datum: Datum, tijd: string): Date {
  // The Netherlands is one or two hours ahead of UTC; two hours is tried first.
  const [zomer, winter] = [2, 1].map(
    (uren) => new Date(Date.parse(`${datum}T${tijd}:00Z`) - uren * 3_600_000),
  ) as [Date, Date]
  return tijdInAmsterdam(zomer) === tijd ? zomer : winter
}

/** A time as people write it: 14:30, 14.30, 9:05, 14 uur; undefined when it is no time of a day. */
export function leesTijd(tekst: string): string | undefined {
  const gelezen = /^(\d{1,2})(?:[:.](\d{2}))?(?:\s*uur)?$/.exec(tekst.trim().toLowerCase())
  if (!gelezen || Number(gelezen[1]) > 23 || Number(gelezen[2] ?? 0) > 59) return undefined
  return `${(gelezen[1] ?? '').padStart(2, '0')}:${gelezen[2] ?? '00'}`
}

/** The month people mean by a word: the whole name or at least its first three letters, or 'mrt'. */
function maandVan(woord: string): number {
  if (woord === 'mrt') return 3
  return woord.length < 3 ? 0 : maanden.findIndex((naam) => naam.startsWith(woord)) + 1
}

/**
 * A date as people write it: 3-4-2026, 03/04/2026, 3.4.2026, 3 april 2026, 3 apr. 2026, 2026-04-03.
 * Undefined when it is something else, or no day of the calendar; a year of two digits is not guessed.
 */
export function leesDatum(tekst: string): Datum | undefined {
  const schoon = tekst.trim().toLowerCase()
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(schoon)
  if (iso) return datumVan(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const cijfers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(schoon)
  if (cijfers) return datumVan(Number(cijfers[4]), Number(cijfers[3]), Number(cijfers[1]))
  const woorden = /^(\d{1,2})\s+([a-z]+)\.?\s+(\d{4})$/.exec(schoon)
  return woorden ? datumVan(Number(woorden[3]), maandVan(woorden[2] ?? ''), Number(woorden[1])) : undefined
}

/** As a letter prints it: 3 april 2026. */
export function schrijfDatum(datum: Datum): string {
  const [jaar, maand, dag] = parts(datum)
  return `${dag} ${maanden[maand - 1]} ${jaar}`
}

/** "dinsdag 3 maart 2026 om 14:30 uur". */
export function schrijfMoment(moment: Date): string {
  const dag = datumInAmsterdam(moment)
  return `${weekdag(dag)} ${schrijfDatum(dag)} om ${tijdInAmsterdam(moment)} uur`
}
