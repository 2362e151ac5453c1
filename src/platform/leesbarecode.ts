// A code that is read from paper and typed on a screen: made from a secret, and kept as its hash.

import { createHash } from 'node:crypto'

// No 0, 1, I or O: they are taken for each other. Each of the sixteen signs is five bits of chance.
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Four groups of four that follow from a secret; 80 bits, so that nobody finds one by trying. */
export function leesbareCode(geheim: string): string {
  const bytes = createHash('sha256').update(geheim).digest().subarray(0, 16)
  return [...bytes]
    .map((byte) => signs[byte % signs.length])
    .join('')
    .replace(/(.{4})(?!$)/g, '$1-')
}

/** The hash of a code as somebody typed it: small letters, spaces and dashes make no difference. */
export const hashVanCode = (getypt: string): Buffer =>
  createHash('sha256')
    .update(getypt.toUpperCase().replaceAll(/[^0-9A-Z]/g, ''))
    .digest()
