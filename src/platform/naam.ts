// Names as the search sees them: one plain form.

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
