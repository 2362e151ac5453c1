// A waarmerk: a signed line that stands for a batch of rows of the logs and for the waarmerk before it.

import { hash } from 'node:crypto'
import { z } from 'zod'
import { done, type Result, refused } from '../result.ts'
import { isGetekendDoor, type Ondertekenaar } from './sleutel.ts'

const hex = z.string().regex(/^[0-9a-f]{64}$/)
const deel = z.object({ aantal: z.int().min(1), eerste: z.uuid(), laatste: z.uuid() })
const waarmerk = z.strictObject({
  vorm: z.literal(1),
  gemeente: z.int(),
  nummer: z.int().min(1),
  op: z.iso.datetime(),
  /** The hash of the line before; zeros for the first. */
  vorige: hex,
  /** Rows in this batch, and in all batches up to and with this one. */
  aantal: z.int(),
  totaal: z.int(),
  tabellen: z.partialRecord(z.enum(['gebeurtenis', 'inzage']), deel),
  wortel: hex,
  /** Rows whose moment lies more than an hour before the waarmerk that was last then: written later than they say. */
  nagekomen: z.int(),
  /** The public key it was signed with. */
  sleutel: z.string(),
})
export type Waarmerk = Readonly<z.output<typeof waarmerk>>

export const begin = '0'.repeat(64)
export const regelHash = (regel: string): string => hash('sha256', regel, 'hex')

/** The line: the signature, a space, and the text that was signed. */
export function onderteken(sleutel: Ondertekenaar, inhoud: Omit<Waarmerk, 'vorm' | 'sleutel'>): string {
  const volledig: Waarmerk = { vorm: 1, ...inhoud, sleutel: sleutel.openbaar }
  const tekst = JSON.stringify(volledig)
  return `${sleutel.teken(tekst).toString('base64')} ${tekst}`
}

/** What a line says; refused when it is no waarmerk or when its signature is not of the key it names. */
export function leesRegel(regel: string): Result<Waarmerk, 'onleesbaar' | 'handtekening_onjuist'> {
  const [, handtekening = '', tekst = ''] = /^([A-Za-z0-9+/]{86}==) (\{.*\})$/s.exec(regel) ?? []
  const gelezen = waarmerk.safeParse(tekst === '' ? undefined : parse(tekst))
  if (!gelezen.success) return refused('onleesbaar')
  return isGetekendDoor(gelezen.data.sleutel, tekst, Buffer.from(handtekening, 'base64'))
    ? done(gelezen.data)
    : refused('handtekening_onjuist')
}

function parse(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return undefined
  }
}
