// Names as the search sees them: one plain form, and keys that survive one typing error.

// Letters that Unicode does not take apart into a base letter and a mark.
const losseLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  ŀ: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
}

/**
 * A name for the search column: lower case, without diacritics, one space where there was anything else.
 * The ij ligature becomes i and j; `'t Hart-de Vries` becomes `t hart de vries`.
 */
export function normaliseerNaam(naam: string): string {
  return naam
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłŀđðþħıŋŧĸ]/g, (letter) => losseLetters[letter] ?? letter)
    .replace(/\p{Lm}|[^\p{L}\p{N}]/gu, ' ')
    .trim()
    .replace(/ +/g, ' ')
}

// Beyond twelve letters names hardly share a beginning; the cap keeps it at thirteen keys a name.
const sleutelLengte = 12

/**
 * The keys under which a geslachtsnaam is found: its beginning, and that beginning less one letter.
 * Two names of two letters or more that are one typing error apart (a letter too many, missing, wrong,
 * or two swapped) share a key, so `sleutel = any(…)` finds the typo by equality, which row security allows
 * an index to serve. Shared keys also occur between names two errors apart: they give candidates, no answer.
 */
export function naamSleutels(naam: string): readonly string[] {
  const begin = [...normaliseerNaam(naam).replaceAll(' ', '')].slice(0, sleutelLengte)
  const zonderEen = begin.map((_, plaats) => begin.toSpliced(plaats, 1).join(''))
  return [...new Set([begin.join(''), ...zonderEen])].filter((sleutel) => sleutel !== '')
}
