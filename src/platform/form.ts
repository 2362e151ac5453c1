// Reading a form: every field parsed at the door, all errors at once, and what was typed kept as it was.

import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { FormState } from './formstate.ts'
import type { Bestand } from './upload.ts'

type Raw = string | readonly string[]
const last = (raw: Raw): string =>
  (typeof raw === 'string' ? raw : (raw.at(-1) ?? '')).replaceAll('\r\n', '\n').trim()
const all = (raw: Raw): readonly string[] =>
  (typeof raw === 'string' ? [raw] : raw).filter((value) => value !== '')
const raw = z.custom<Raw>(() => true)

/** Text of at most `max` characters; `verplicht` is the sentence when it is empty. */
export const tekst = (o: { max?: number; verplicht?: string } = {}) =>
  raw.transform(last).superRefine((text, ctx) => {
    const max = o.max ?? 20_000
    if (o.verplicht && text === '') ctx.addIssue(o.verplicht)
    if (text.length > max) {
      ctx.addIssue(`Deze tekst heeft ${getal(text.length)} tekens. Maak er ten hoogste ${getal(max)} van.`)
    }
    // PostgreSQL cannot hold it, and no keyboard types it.
    if (text.includes('\u0000'))
      ctx.addIssue('In deze tekst staat een teken dat wij niet kunnen bewaren. Typ de tekst opnieuw.')
  })

/** The same, undefined when nothing was typed. */
export const tekstOfNiets = (o: { max?: number } = {}) =>
  tekst(o).transform((text) => (text === '' ? undefined : text))

/** One of a fixed list. */
export const keuze = <const T extends string>(opties: readonly T[], verplicht: string) =>
  raw.transform(last).pipe(z.enum(opties as unknown as [T, ...T[]], { error: verplicht }))

/** One of a fixed list, or nothing. */
export const keuzeOfNiets = <const T extends string>(opties: readonly T[]) =>
  raw
    .transform((r) => last(r) || undefined)
    .pipe(z.enum(opties as unknown as [T, ...T[]], { error: 'Kies een antwoord uit de lijst.' }).optional())

/** Any number of a fixed list, each once; `verplicht` is the sentence when none was chosen. */
export const keuzes = <const T extends string>(opties: readonly T[], verplicht?: string) =>
  raw
    .transform((r) => [...new Set(all(r))])
    .pipe(
      z
        .array(z.enum(opties as unknown as [T, ...T[]], { error: 'Kies een antwoord uit de lijst.' }))
        .min(verplicht ? 1 : 0, { error: verplicht ?? '' }),
    )

/** A checkbox. */
export const vinkje = () => raw.transform((r) => last(r) === 'ja')

/** A whole number within bounds, or undefined when nothing was typed. */
export const getalOfNiets = (min: number, max: number) =>
  tekst({ max: 12 }).transform((text, ctx) => {
    if (text === '') return undefined
    // Not what a computer reads as a number too: nobody means sixteen by 0x10.
    const n = /^\d+$/.test(text) ? Number(text) : Number.NaN
    if (n >= min && n <= max) return n
    ctx.addIssue(`Vul een heel getal in van ${min} tot en met ${max}.`)
    return z.NEVER
  })

/** Which version of a thing the form was made from; without one it is older than every version. */
export const versie = () => getalOfNiets(1, 1_000_000_000).transform((n) => n ?? 0)

/** "4,65" as people type it: above nothing, at most `max`, in hundredths; undefined when it is no such number. For `gelezen`. */
export const kommagetal = (max: number) => (text: string) => {
  const n = /^\d{1,3}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : 0
  return n > 0 && n <= max ? n : undefined
}

/** A field that may not be left open; `zin` says so when it is. */
export const verplicht = <T>(veld: z.ZodType<T | undefined>, zin: string) =>
  veld.pipe(z.custom<T>((value) => value !== undefined, zin))

/** An id that one of our own pages put in the form, or undefined. */
export const idOfNiets = () =>
  raw
    .transform((r) => last(r) || undefined)
    .pipe(z.uuid({ error: 'Deze keuze is er niet meer. Kies opnieuw.' }).optional())

/** A Dutch postcode as 1234AB, or undefined when nothing was typed. */
export const postcodeOfNiets = () =>
  tekst({ max: 10 }).transform((text, ctx) => {
    if (text === '') return undefined
    const code = text.toUpperCase().replaceAll(/\s/g, '')
    if (/^[1-9][0-9]{3}[A-Z]{2}$/.test(code)) return code
    ctx.addIssue('Vul een postcode in van vier cijfers en twee letters, bijvoorbeeld 6661 AB.')
    return z.NEVER
  })

/** Own parsing of a text, for what only a feature knows (dates, BSN): undefined in, undefined out. */
export const gelezen = <T>(lees: (text: string) => T | undefined, fout: string) =>
  tekst({ max: 100 }).transform((text, ctx) => {
    if (text === '') return undefined
    const value = lees(text)
    if (value === undefined) ctx.addIssue(fout)
    return value ?? (z.NEVER as never)
  })

export type Read<T> =
  | { readonly ok: true; readonly value: T; readonly form: FormState }
  | { readonly ok: false; readonly form: FormState }

/**
 * Reads a posted form by its schema.
 * Fails with a sentence at every field that is wrong; the form then holds all that was typed.
 */
export function readForm<S extends z.ZodObject>(
  body: URLSearchParams,
  schema: S,
  csrf: string,
): Read<z.output<S>> {
  const values = valuesOf(body)
  // A browser leaves out what is not ticked.
  const niets = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, '']))
  const parsed = schema.safeParse({ ...niets, ...values })
  const sleutel = sleutelVan(body)
  const concept = plekVan(body)
  const form = { values, errors: {}, csrf, sleutel, ...(concept && { concept }) }
  const isHeel = z.uuid().safeParse(sleutel.split('.')[0]).success
  if (parsed.success && isHeel) return { ok: true, value: parsed.data, form }
  const errors: Record<string, string> = {}
  for (const issue of parsed.error?.issues ?? []) errors[String(issue.path[0] ?? '')] ??= issue.message
  if (!isHeel)
    errors[''] = 'Dit formulier is onderweg beschadigd. Open de pagina opnieuw en vul het nog eens in.'
  return { ok: false, form: { ...form, errors } }
}

/**
 * Remembers in the form what was sent and where to, so that its key stands for this text and no other.
 * Called once for every form that comes in; what a browser says of it itself counts for nothing.
 */
export function markAfdruk(body: URLSearchParams, path: string, bestand?: Bestand): void {
  body.delete('_afdruk')
  body.delete('_bestand')
  // Another file under the same key is another form.
  if (bestand) body.set('_bestand', `${bestand.stuk?.hash ?? ''} ${bestand.naam}`)
  const velden = [...body].filter(([naam]) => naam !== '_csrf' && naam !== '_sleutel')
  body.set(
    '_afdruk',
    createHash('sha256')
      .update(JSON.stringify([path, velden]))
      .digest('base64url'),
  )
}

const onzePagina = /^\/werk(?:\/[\w-]+)*(?:\?[\w=&%.:-]*)?$/

/** Where a form that keeps drafts stands, and its name; undefined when it keeps none, or says nonsense. */
export function plekVan(body: URLSearchParams): { naam: string; pagina: string } | undefined {
  const [naam, pagina] = [body.get('_formulier') ?? '', body.get('_pagina') ?? '']
  const isGoed = [naam, pagina].every((pad) => onzePagina.test(pad) && pad.length <= 300)
  return isGoed ? { naam, pagina } : undefined
}

/** The key of a form, with the print of what was sent. */
export const sleutelVan = (body: URLSearchParams): string =>
  `${(body.get('_sleutel') ?? '').split('.')[0]}.${body.get('_afdruk') ?? ''}`

/** All posted fields, the repeated ones as lists, without a prototype (reliability.md T25). */
export function valuesOf(body: URLSearchParams): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = Object.create(null)
  // In one pass: asked for one by one, ten thousand names held everybody up for seconds.
  for (const [name, found] of Map.groupBy(body, ([name]) => name)) {
    if (name === '_afdruk' || name === '_bestand') continue
    const texts = found.map(([, text]) => text)
    values[name] = texts.length === 1 ? (texts[0] as string) : texts
  }
  return values
}

/** The form with a sentence at one field: for a refusal that only the act could know. */
export const withError = (form: FormState, veld: string, zin: string): FormState => ({
  ...form,
  errors: { ...form.errors, [veld]: zin },
})

const getal = (n: number) => n.toLocaleString('nl-NL')
