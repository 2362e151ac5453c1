// A line for the Logboek Dataverwerkingen: what happened to whom, never by whom (Logius, LDV; standards.md c.1).

import type { Logregel, Omgeving } from './logregel.ts'
import { activiteitUri, activiteitVan } from './verwerkingsactiviteit.ts'

/** Undefined for what processed nobody's data: of nobody, or refused. */
export function ldv(regel: Logregel, o: Omgeving) {
  if (regel.inwonerId === null || regel.uitkomst === 'geweigerd') return undefined
  const moment = Date.parse(regel.op)
  const { code } = activiteitVan(regel.soort)
  const hex = (id: string) => id.replaceAll('-', '')
  return {
    // 16 bytes: the request, so that all lines of one page belong together; 8 bytes: this line of it.
    trace_id: hex(regel.verzoekId),
    span_id: hex(regel.id).slice(16),
    status: 'Ok',
    name: regel.soort,
    start_time: moment,
    end_time: moment,
    resource: 'keukentafel',
    'dpl.core.processing_activity_id': activiteitUri(
      o.base,
      code,
      o.versieOp(code, regel.opHier.slice(0, 10)),
    ),
    'dpl.core.data_subject_id': o.pseudoniem(regel.inwonerId),
    'dpl.core.data_subject_id_type': 'pseudoniem_hmac_sha256',
  }
}
