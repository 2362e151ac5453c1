// A burgerservicenummer that does not show itself: printed, logged or put in JSON it reads ***.

import { inspect } from 'node:util'
import { done, type Result, refused } from './result.ts'

const gemaskeerd = '***'

class Burgerservicenummer {
  // A real private field: no spread, no JSON and no debugger print reaches it.
  readonly #cijfers: string

  constructor(cijfers: string) {
    this.#cijfers = cijfers
  }

  /** The nine digits. The only way to them, so that a search on this name finds every place they leave. */
  onthul(): string {
    return this.#cijfers
  }

  toString(): string {
    return gemaskeerd
  }

  toJSON(): string {
    return gemaskeerd
  }

  [inspect.custom](): string {
    return gemaskeerd
  }
}

/** Made by `leesBsn` alone: whoever holds one holds nine digits that pass the elfproef. */
export type Bsn = Burgerservicenummer

// Logisch Ontwerp BRP, element 01.20: the elfproef; the last digit counts negative.
const gewichten = [9, 8, 7, 6, 5, 4, 3, 2, -1]

function passesElfproef(cijfers: string): boolean {
  const som = gewichten.reduce((totaal, gewicht, plaats) => totaal + gewicht * Number(cijfers[plaats]), 0)
  return som % 11 === 0 && cijfers !== '000000000'
}

/**
 * Reads a BSN as people type it: dots and spaces allowed, eight digits get their leading zero.
 * Refuses what is not a BSN without repeating it; passing does not prove that the person exists.
 */
export function leesBsn(tekst: string): Result<Bsn, 'geen_bsn'> {
  const cijfers = tekst.replace(/[\s.]/g, '')
  if (!/^[0-9]{8,9}$/.test(cijfers)) return refused('geen_bsn')
  const negen = cijfers.padStart(9, '0')
  return passesElfproef(negen) ? done(new Burgerservicenummer(negen)) : refused('geen_bsn')
}
