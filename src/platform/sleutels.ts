// The keys that lie outside the database: a BSN is stored encrypted, and found by a keyed hash.

import {
  type CipherGCM,
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type DecipherGCM,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { type Bsn, leesBsn } from './bsn.ts'
import { done, type Result, refused } from './result.ts'
import { openSleutelbestand, parseJson } from './sleutelbestand.ts'

/** What may be done with the keys; the keys themselves never leave this file. */
export type Sleutels = {
  /** Version of the key (1 byte), iv (12), tag (16), text. Bound to the gemeente; never twice the same. */
  readonly versleutel: (bsn: Bsn, gemeenteId: number) => Uint8Array
  /** Refuses bytes that were changed, of another gemeente, or made with a key that is not here. */
  readonly ontsleutel: (bytes: Uint8Array, gemeenteId: number) => Result<Bsn, 'sleutel_past_niet'>
  /** 32 bytes to look a BSN up by: the same for the same BSN in the same gemeente under the current key. */
  readonly hash: (bsn: Bsn, gemeenteId: number) => Uint8Array
  /** Stands for an inwoner in what goes to others: the same for the same id here, and nothing elsewhere. */
  readonly pseudoniem: (id: string, gemeenteId: number) => string
  /** Begins to encrypt what may be long; the head goes in front of it and the tag of the cipher behind it. */
  readonly begin: (voor: Gebruik, gemeenteId: number) => { kop: Buffer; cipher: CipherGCM }
  /** Goes on with such a head and tag; whoever reads trusts nothing before `final()` did not throw. */
  readonly vervolg: (voor: Gebruik, gemeenteId: number, o: { kop: Buffer; tag: Buffer }) => DecipherGCM
}

/** What is encrypted; bytes of one use open in no other. */
export type Gebruik = 'doc' | 'con'

type Sleutelpaar = { readonly aes: KeyObject; readonly hmac: KeyObject }

const sleutel = z
  .base64()
  .transform((tekst) => Buffer.from(tekst, 'base64'))
  .refine((bytes) => bytes.length === 32)
const sleutelbestand = z.object({
  huidig: z.int().min(1).max(255),
  versies: z.record(z.string(), z.object({ aes: sleutel, hmac: sleutel })),
})

const bestandsnaam = 'sleutels.json'

/**
 * The keys in this folder; on first use the folder (0700) and the file (0600) are made.
 * Throws, without a word of the contents, when the file is damaged or readable by others:
 * making new keys then would lose every BSN that was stored with the old ones.
 */
export async function openSleutels(map: string): Promise<Sleutels> {
  const nieuw = () => randomBytes(32).toString('base64')
  const maak = () => JSON.stringify({ huidig: 1, versies: { 1: { aes: nieuw(), hmac: nieuw() } } })
  const paren = parseSleutels(await openSleutelbestand(map, bestandsnaam, maak), join(map, bestandsnaam))
  return {
    versleutel: (bsn, gemeenteId) => versleutel(paren, bsn, gemeenteId),
    ontsleutel: (bytes, gemeenteId) => ontsleutel(paren, Buffer.from(bytes), gemeenteId),
    hash: (bsn, gemeenteId) =>
      createHmac('sha256', paren.huidig.hmac)
        .update(context('bsn', gemeenteId))
        .update(bsn.onthul())
        .digest(),
    pseudoniem: (id, gemeenteId) =>
      createHmac('sha256', paren.huidig.hmac)
        .update(context('log', gemeenteId))
        .update(id)
        .digest('base64url'),
    begin: (voor, gemeenteId) => {
      const iv = randomBytes(ivLengte)
      const cipher = createCipheriv('aes-256-gcm', paren.huidig.aes, iv).setAAD(context(voor, gemeenteId))
      return { kop: Buffer.concat([Buffer.from([paren.versie]), iv]), cipher }
    },
    vervolg: (voor, gemeenteId, { kop, tag }) => {
      const paar = paren.alle.get(kop[0] ?? 0)
      if (!paar) throw new Error('a key that was used is no longer in the file of keys')
      const decipher = createDecipheriv('aes-256-gcm', paar.aes, kop.subarray(1, kopLengte), {
        authTagLength: tagLengte,
      })
      return decipher.setAAD(context(voor, gemeenteId)).setAuthTag(tag)
    },
  }
}

type Paren = {
  readonly versie: number
  readonly huidig: Sleutelpaar
  readonly alle: ReadonlyMap<number, Sleutelpaar>
}

function parseSleutels(tekst: string, pad: string): Paren {
  const damaged = () => new Error(`${pad} is beschadigd; zet het bestand terug uit uw eigen kopie.`)
  const read = sleutelbestand.safeParse(parseJson(tekst))
  if (!read.success) throw damaged()
  const alle = new Map(
    Object.entries(read.data.versies).map(([versie, { aes, hmac }]) => [
      Number(versie),
      { aes: createSecretKey(aes), hmac: createSecretKey(hmac) },
    ]),
  )
  const huidig = alle.get(read.data.huidig)
  if (!huidig) throw damaged()
  return { versie: read.data.huidig, huidig, alle }
}

/** Binds bytes to their use and gemeente: what was made for one is worth nothing in another. */
function context(voor: Gebruik | 'bsn' | 'log', gemeenteId: number): Buffer {
  const bytes = Buffer.alloc(7)
  bytes.write(voor, 0, 'ascii')
  bytes.writeUInt32BE(gemeenteId, 3)
  return bytes
}

const ivLengte = 12
/** Version of the key and iv, in front of what is encrypted; the tag stands behind it. */
export const kopLengte = 1 + ivLengte
export const tagLengte = 16
const bsnLengte = 9

function versleutel(paren: Paren, bsn: Bsn, gemeenteId: number): Uint8Array {
  const iv = randomBytes(ivLengte)
  const cipher = createCipheriv('aes-256-gcm', paren.huidig.aes, iv).setAAD(context('bsn', gemeenteId))
  const tekst = Buffer.concat([cipher.update(bsn.onthul(), 'ascii'), cipher.final()])
  return Buffer.concat([Buffer.from([paren.versie]), iv, cipher.getAuthTag(), tekst])
}

function ontsleutel(paren: Paren, bytes: Buffer, gemeenteId: number): Result<Bsn, 'sleutel_past_niet'> {
  const paar = paren.alle.get(bytes[0] ?? 0)
  if (!paar || bytes.length !== 1 + ivLengte + tagLengte + bsnLengte) return refused('sleutel_past_niet')
  const iv = bytes.subarray(1, 1 + ivLengte)
  const tag = bytes.subarray(1 + ivLengte, 1 + ivLengte + tagLengte)
  const decipher = createDecipheriv('aes-256-gcm', paar.aes, iv, { authTagLength: tagLengte })
  decipher.setAAD(context('bsn', gemeenteId)).setAuthTag(tag)
  const tekst = decipher.update(bytes.subarray(1 + ivLengte + tagLengte), undefined, 'ascii')
  try {
    decipher.final()
  } catch {
    // The one thing final() throws for: the tag does not fit the key, the gemeente or the bytes.
    return refused('sleutel_past_niet')
  }
  const bsn = leesBsn(tekst)
  return bsn.ok ? done(bsn.value) : refused('sleutel_past_niet')
}
