// What a file is, seen from its bytes and not from its name.

/** The beginning and the end of a file, whether all of it could be text, and in which letters. */
export type Vorm = {
  readonly kop: Buffer
  readonly staart: Buffer
  readonly isTekst: boolean
  /** Its bytes are UTF-8 from begin to end. */
  readonly isUtf8: boolean
}

const kopGroot = 4096
const staartGroot = 65_536

/** Looks at a file that passes in pieces; keeps only its two ends. */
export function blik(): { zie(part: Uint8Array): void; vorm(): Vorm } {
  let kop = Buffer.alloc(0)
  let staart = Buffer.alloc(0)
  let isTekst = true
  const utf8 = utf8Lezer()
  return {
    zie: (part) => {
      if (kop.length < kopGroot) kop = Buffer.concat([kop, part.subarray(0, kopGroot - kop.length)])
      staart = Buffer.concat([staart, part]).subarray(-staartGroot)
      isTekst &&= !part.some(isStuurteken)
      utf8.zie(part)
    },
    vorm: () => ({ kop, staart, isTekst, isUtf8: utf8.is() }),
  }
}

/** Reads along; what it cannot read is no UTF-8. */
function utf8Lezer() {
  const lezer = new TextDecoder('utf-8', { fatal: true })
  let is = true
  const lees = (part?: Uint8Array) => {
    try {
      if (is) lezer.decode(part, { stream: part !== undefined })
    } catch {
      is = false
    }
  }
  return {
    zie: lees,
    is: () => {
      lees()
      return is
    },
  }
}

/** No text holds these: everything below space but tab, line feed, form feed, carriage return. */
const isStuurteken = (byte: number) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13

export type Bestandstype = {
  readonly soort: string
  readonly mime: string
  readonly extensies: readonly string[]
}

const begint = (v: Vorm, ...bytes: number[]) => bytes.every((byte, at) => v.kop[at] === byte)
const heeft = (v: Vorm, naam: string) => v.staart.includes(naam)
const isZip = (v: Vorm) => begint(v, 0x50, 0x4b, 3, 4)
/** An Office file without macros; its parts are named at the end of the zip. */
const isOffice = (v: Vorm, deel: string) =>
  isZip(v) && heeft(v, '[Content_Types].xml') && heeft(v, deel) && !heeft(v, 'vbaProject.bin')
const opmaak = /<(?:!doctype|html|head|body|script|svg|iframe|object|embed|\?xml)/i
const office = 'application/vnd.openxmlformats-officedocument'

const typen: readonly (Bestandstype & { readonly is: (v: Vorm) => boolean })[] = [
  {
    soort: 'PDF',
    mime: 'application/pdf',
    extensies: ['pdf'],
    is: (v) => v.kop.toString('latin1', 0, 5) === '%PDF-' && v.staart.includes('%%EOF'),
  },
  {
    soort: 'PNG',
    mime: 'image/png',
    extensies: ['png'],
    is: (v) => begint(v, 0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
  },
  { soort: 'JPEG', mime: 'image/jpeg', extensies: ['jpg', 'jpeg'], is: (v) => begint(v, 0xff, 0xd8, 0xff) },
  {
    soort: 'HEIC',
    mime: 'image/heic',
    extensies: ['heic', 'heif'],
    is: (v) => /^ftyp(?:hei[cxms]|hev[cx]|mif1|msf1)/.test(v.kop.toString('latin1', 4, 12)),
  },
  {
    soort: 'Word',
    mime: `${office}.wordprocessingml.document`,
    extensies: ['docx'],
    is: (v) => isOffice(v, 'word/document.xml'),
  },
  {
    soort: 'Excel',
    mime: `${office}.spreadsheetml.sheet`,
    extensies: ['xlsx'],
    is: (v) => isOffice(v, 'xl/workbook.xml'),
  },
  {
    soort: 'OpenDocument',
    mime: 'application/vnd.oasis.opendocument.text',
    extensies: ['odt'],
    // The first file in it says so, unpacked (OpenDocument 1.3 part 2, 3.3).
    is: (v) =>
      isZip(v) &&
      v.kop.toString('latin1', 30, 77) === 'mimetypeapplication/vnd.oasis.opendocument.text' &&
      !heeft(v, 'Basic/'),
  },
  {
    soort: 'tekst',
    mime: 'text/plain; charset=utf-8',
    extensies: ['txt'],
    is: (v) => v.isTekst && !opmaak.test(v.kop.toString('latin1')),
  },
]

/** What may come in; undefined for everything else. */
export function typeVan(vorm: Vorm): Bestandstype | undefined {
  const gevonden = typen.find(({ is }) => is(vorm))
  if (!gevonden) return undefined
  const { soort, mime, extensies } = gevonden
  // An older Windows program writes its own letters: said to be UTF-8, every é would be a riddle.
  const isOud = soort === 'tekst' && !vorm.isUtf8
  return { soort, mime: isOud ? 'text/plain; charset=windows-1252' : mime, extensies }
}

/** The endings a file chooser offers. */
export const extensies: readonly string[] = typen.flatMap((type) => type.extensies)
