// Which letters a font can draw, read from its own table: PDF/UA refuses a sign without a shape.

/** Code points from..to of a sub-table of the cmap (OpenType, formats 4 and 12). */
type Range = readonly [from: number, to: number]

function ranges(font: DataView, at: number): readonly Range[] {
  const format = font.getUint16(at)
  if (format === 12)
    return Array.from({ length: font.getUint32(at + 12) }, (_, nr) => {
      const group = at + 16 + nr * 12
      return [font.getUint32(group), font.getUint32(group + 4)] as const
    })
  if (format !== 4) return []
  const count = font.getUint16(at + 6) / 2
  return Array.from({ length: count }, (_, nr) => {
    const to = font.getUint16(at + 14 + nr * 2)
    return [font.getUint16(at + 16 + count * 2 + nr * 2), to] as const
    // The last segment is the end of the list and no letter.
  }).filter(([from]) => from !== 0xffff)
}

/** Whether a font (TTF) has a shape for a letter. */
export function glyphsOf(bytes: Uint8Array): (letter: string) => boolean {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const name = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
  const tables = Array.from({ length: font.getUint16(4) }, (_, nr) => 12 + nr * 16)
  const entry = tables.find((at) => name(at) === 'cmap')
  if (entry === undefined) throw new Error('a font without a table of letters')
  const cmap = font.getUint32(entry + 8)
  const has = Array.from({ length: font.getUint16(cmap + 2) }, (_, nr) => cmap + 4 + nr * 8)
    // Unicode alone: other tables count letters another way.
    .filter((at) => font.getUint16(at) === 0 || font.getUint16(at) === 3)
    .flatMap((at) => ranges(font, cmap + font.getUint32(at + 4)))
  return (letter) => {
    const code = letter.codePointAt(0) ?? 0
    return has.some(([from, to]) => code >= from && code <= to)
  }
}
