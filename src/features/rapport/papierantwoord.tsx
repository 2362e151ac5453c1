// The paper of a rapport as an answer: made after the database was read, so that no transaction waits for it.

import type { OpenCall } from '../../context.ts'
import { page } from '../../platform/answer.tsx'
import type { PdfDocument } from '../../platform/pdf/document.ts'
import { maakPdf } from '../../platform/pdf/maken.ts'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { OpenbaarPage } from '../../ui/openbaarpage.tsx'
import { Link, Paragraph } from '../../ui/text.tsx'
import { papier } from './papier.tsx'
import type { HeelRapport } from './rapport.ts'
import { bestandsnaam } from './uitvoer.ts'

/** What is to be printed; the answer it gives is replaced by the PDF. */
export type OpPapier = (rapport: HeelRapport, gemeente: string) => Response

type Opdracht = { readonly document: PdfDocument; readonly naam: string }

/** Does the reading, and then makes the PDF when that asked for one. */
export async function metPapier(
  call: OpenCall,
  lees: (opPapier: OpPapier) => Promise<Response>,
): Promise<Response> {
  const opdrachten: Opdracht[] = []
  const antwoord = await lees((rapport, gemeente) => {
    opdrachten.push({ document: papier(rapport, gemeente), naam: bestandsnaam(rapport, 'pdf') })
    return new Response(null)
  })
  const [opdracht] = opdrachten
  return opdracht ? pdfAntwoord(call, opdracht, antwoord.headers) : antwoord
}

/** `headers`: how long it may be kept, as the reading said. */
async function pdfAntwoord(
  call: OpenCall,
  { document, naam }: Opdracht,
  headers: Headers,
): Promise<Response> {
  const uitkomst = await maakPdf(document, (fout) =>
    call.ctx.log.fout('a PDF could not be made', { fout: new Error(fout) }),
  )
  if (!uitkomst.ok) return nuNiet(call)
  const bewaren = headers.get('cache-control')
  return new Response(uitkomst.value, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${naam}"`,
      ...(bewaren !== null && { 'cache-control': bewaren }),
    },
  })
}

/** Too busy or broken: the same figures are on the page. */
function nuNiet({ url }: OpenCall): Response {
  const antwoord = page(
    <OpenbaarPage titel="De PDF is er nu niet" gemeente="Keukentafel">
      <Stack space="l">
        <PageHead titel="De PDF is er nu niet" />
        <Paragraph lead>Het maken lukt nu niet. Probeer het over een minuut opnieuw.</Paragraph>
        <Paragraph>
          <Link href={url.pathname.replace(/\.pdf$/, '')}>Lees het rapport hier: er staat hetzelfde in</Link>
        </Paragraph>
      </Stack>
    </OpenbaarPage>,
    503,
  )
  antwoord.headers.set('retry-after', '60')
  return antwoord
}
