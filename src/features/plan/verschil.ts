// Verschil: what came, went or changed between two texts or two lists, so that a page can say it in words.

export type Soort = 'gelijk' | 'anders' | 'erbij' | 'weg'
/** A stretch of text that both have, or that only one of them has. */
export type Stuk = { readonly tekst: string; readonly soort: 'gelijk' | 'erbij' | 'weg' }

/** Above this many words in both together the texts are shown whole: beyond it nobody reads word by word. */
const maxWoorden = 2_000

const woordenVan = (tekst: string) => tekst.split(/(?<=\s)(?=\S)/).filter((woord) => woord !== '')

/** The words of both texts in order, each marked; texts that share nothing stand whole below each other. */
export function woordverschil(oud: string, nieuw: string): readonly Stuk[] {
  const [a, b] = [woordenVan(oud), woordenVan(nieuw)]
  if (oud.trim() === nieuw.trim()) return oud === '' ? [] : [{ tekst: oud, soort: 'gelijk' }]
  const lang = a.length + b.length > maxWoorden ? undefined : gemeenschappelijk(a, b)
  const stukken: Stuk[] = []
  let [i, j] = [0, 0]
  for (const [x, y] of [...(lang ?? []), [a.length, b.length] as const]) {
    stukken.push(...stuk(a.slice(i, x), 'weg'), ...stuk(b.slice(j, y), 'erbij'))
    if (x < a.length) stukken.push(...stuk([b[y] ?? ''], 'gelijk'))
    ;[i, j] = [x + 1, y + 1]
  }
  return samen(stukken)
}

const stuk = (woorden: readonly string[], soort: Stuk['soort']): Stuk[] =>
  woorden.length === 0 ? [] : [{ tekst: woorden.join(''), soort }]

/** Stretches of the same kind beside each other are one. */
const samen = (stukken: readonly Stuk[]): readonly Stuk[] =>
  stukken.reduce<Stuk[]>((klaar, { tekst, soort }) => {
    const vorig = klaar.at(-1)
    if (vorig?.soort === soort) klaar[klaar.length - 1] = { tekst: vorig.tekst + tekst, soort }
    else klaar.push({ tekst, soort })
    return klaar
  }, [])

/** The places of the longest row of words both have (dynamic programming over both). */
function gemeenschappelijk(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const breed = b.length + 1
  const lengte = new Uint16Array((a.length + 1) * breed)
  const op = (i: number, j: number) => lengte[i * breed + j] ?? 0
  const zelfde = (i: number, j: number) => a[i]?.trim() === b[j]?.trim()
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengte[i * breed + j] = zelfde(i, j) ? op(i + 1, j + 1) + 1 : Math.max(op(i + 1, j), op(i, j + 1))
  const plaatsen: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (zelfde(i, j)) plaatsen.push([i++, j++])
    else if (op(i + 1, j) >= op(i, j + 1)) i++
    else j++
  }
  return plaatsen
}

export type Paar<T> = { readonly soort: Soort; readonly oud: T | undefined; readonly nieuw: T | undefined }

/** Two lists beside each other by id: what stayed, in the order of the new one, then what went. */
export function lijstverschil<T extends { readonly id: string }>(
  oud: readonly T[],
  nieuw: readonly T[],
): readonly Paar<T>[] {
  const paren = nieuw.map((n): Paar<T> => {
    const o = oud.find(({ id }) => id === n.id)
    return { soort: !o ? 'erbij' : isGelijk(o, n) ? 'gelijk' : 'anders', oud: o, nieuw: n }
  })
  const weg = oud.filter((o) => !nieuw.some(({ id }) => id === o.id))
  return [...paren, ...weg.map((o): Paar<T> => ({ soort: 'weg', oud: o, nieuw: undefined }))]
}

const isGelijk = (a: object, b: object) =>
  Object.entries(b).every(([veld, waarde]) => (a as Record<string, unknown>)[veld] === waarde)
