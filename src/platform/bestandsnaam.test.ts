// Names of files as people and others send them.

import { expect, test } from 'vitest'
import { leesBestandsnaam } from './bestandsnaam.ts'

test.each([
  ['Brief huisarts.PDF', 'pdf'],
  ['verslag.v2.docx', 'docx'],
  ['zonder punt', ''],
  ['été "1".txt', 'txt'],
  ['../../etc/passwd', 'naam_met_pad'],
  ['C:\\map\\brief.pdf', 'naam_met_pad'],
  ['..', 'naam_met_pad'],
  ['  ', 'naam_leeg'],
  ['brief\u0000.pdf', 'naam_met_vreemd_teken'],
  ['brief\r\nSet-Cookie: x.pdf', 'naam_met_vreemd_teken'],
  ['foto\u202egpj.exe', 'naam_met_vreemd_teken'],
  ['half\ud83d.pdf', 'naam_met_vreemd_teken'],
  [`${'a'.repeat(300)}.pdf`, 'naam_te_lang'],
  [`${'a'.repeat(146)}.pdf`, 'pdf'],
])('%j', (naam, uitslag) => {
  const gelezen = leesBestandsnaam(naam)
  expect(gelezen.ok ? gelezen.value.extensie : gelezen.reason).toBe(uitslag)
})
