// The keys that sign a waarmerk: Ed25519, in a file beside the other keys and never in the database.

import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { openSleutelbestand, parseJson, readIfThere } from '../sleutelbestand.ts'

/** Signs with the newest key; the private keys never leave this file. */
export type Ondertekenaar = {
  /** The public key of the newest, as it stands in every waarmerk. */
  readonly openbaar: string
  readonly teken: (tekst: string) => Buffer
  /** The public keys of all versions. */
  readonly vertrouwd: readonly string[]
}

const vorm = z.object({ huidig: z.int().min(1), versies: z.record(z.string(), z.base64()) })
const naam = 'waarmerk.json'

/** The keys in this folder, made on first use; throws a Dutch sentence when the file is damaged. */
export async function openOndertekenaar(map: string): Promise<Ondertekenaar> {
  return lees(await openSleutelbestand(map, naam, nieuweSleutel), join(map, naam))
}

/** The public keys in this folder; none where no key was ever made. Makes nothing. */
export async function vertrouwdeSleutels(map: string): Promise<readonly string[]> {
  const pad = join(map, naam)
  const tekst = await readIfThere(pad)
  return tekst === undefined ? [] : lees(tekst, pad).vertrouwd
}

const nieuweSleutel = () => {
  const { privateKey } = generateKeyPairSync('ed25519')
  const bytes = privateKey.export({ format: 'der', type: 'pkcs8' })
  return JSON.stringify({ huidig: 1, versies: { 1: bytes.toString('base64') } })
}

function lees(tekst: string, pad: string): Ondertekenaar {
  const beschadigd = `${pad} is beschadigd; zet het bestand terug uit uw eigen kopie.`
  const gelezen = vorm.safeParse(parseJson(tekst))
  if (!gelezen.success) throw new Error(beschadigd)
  const { huidig, versies } = gelezen.data
  const sleutels = new Map(Object.entries(versies).map(([versie, der]) => [versie, prive(der, beschadigd)]))
  const sleutel = sleutels.get(String(huidig))
  if (!sleutel) throw new Error(beschadigd)
  return {
    openbaar: openbaarVan(createPublicKey(sleutel)),
    teken: (wat) => sign(null, Buffer.from(wat), sleutel),
    vertrouwd: [...sleutels.values()].map((een) => openbaarVan(createPublicKey(een))),
  }
}

function prive(der: string, beschadigd: string): KeyObject {
  try {
    return createPrivateKey({ key: Buffer.from(der, 'base64'), format: 'der', type: 'pkcs8' })
  } catch {
    // The error may quote what it could not read, and that is a key.
    throw new Error(beschadigd)
  }
}

/** 32 bytes as base64url, the form of RFC 8037. */
const openbaarVan = (sleutel: KeyObject): string => String(sleutel.export({ format: 'jwk' }).x)

const publiek = (openbaar: string) =>
  createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: openbaar }, format: 'jwk' })

/** Was this signed with the private half of this public key? False for what is no key too. */
export function isGetekendDoor(openbaar: string, tekst: string, handtekening: Buffer): boolean {
  try {
    return verify(null, Buffer.from(tekst), publiek(openbaar), handtekening)
  } catch {
    return false
  }
}

/** For openssl and for the safe of the municipality. */
export const alsPem = (openbaar: string): string =>
  String(publiek(openbaar).export({ format: 'pem', type: 'spki' }))

/** The public key in a PEM file; throws a Dutch sentence when it holds none of ours. */
export function vanPem(pem: string): string {
  try {
    return openbaarVan(createPublicKey(pem))
  } catch {
    throw new Error('Dit is geen openbare sleutel van een waarmerk (PEM, Ed25519).')
  }
}
