// What text must be to stand on a page: only letters the font can draw, and room to break in a word wider than the page.

/** Signs that have no shape: control characters, marks of direction, joiners, halves of letters. */
const zonderVorm = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]|\p{Variation_Selector}/gu

/** A letter as the font has it: itself, without its accent, or a sign that something stood here. */
function tekenbaar(letter: string, heeft: (letter: string) => boolean): string {
  if (heeft(letter)) return letter
  const [kaal = ''] = [...letter.normalize('NFD')]
  return heeft(kaal) ? kaal : /\s/u.test(letter) ? ' ' : '?'
}

function heel(tekst: string, heeft: (letter: string) => boolean): string {
  const regels = tekst.normalize('NFC').replace(/\r\n?|[\u2028\u2029]/gu, '\n')
  const zichtbaar = regels.replace(zonderVorm, (t) => (t === '\n' ? t : t === '\t' ? ' ' : ''))
  return [...zichtbaar].map((letter) => (letter === '\n' ? letter : tekenbaar(letter, heeft))).join('')
}

/** A zero-width space after every thirty letters of a word longer than forty. */
const breekbaar = (tekst: string) =>
  tekst.replace(/\S{41,}/gu, (woord) => woord.replace(/\S{30}/gu, '$&\u200b'))

/** For JSON.parse: every string of a document as a page can hold it; an svg keeps its long paths. */
export const leesbaar =
  (heeft: (letter: string) => boolean) =>
  (naam: string, waarde: unknown): unknown => {
    if (typeof waarde !== 'string') return waarde
    return naam === 'svg' ? heel(waarde, heeft) : breekbaar(heel(waarde, heeft))
  }
