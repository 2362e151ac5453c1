// What a page draws outside the tags and outside what is marked as an artifact; nobody who listens would know of it.

const stuk = /\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g
const tekenend = new Set(['Tj', 'TJ', "'", '"', 'Do', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh'])

/** How many drawing operators stand outside any marked content. */
export function ongemarkeerd(stroom: string): number {
  let diepte = 0
  let los = 0
  for (const [woord] of stroom.matchAll(stuk)) {
    if (woord === 'BDC' || woord === 'BMC') diepte += 1
    else if (woord === 'EMC') diepte -= 1
    else if (diepte === 0 && tekenend.has(woord)) los += 1
  }
  return los
}
