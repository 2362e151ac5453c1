// `npm run backup -- BESTAND`: everything in one file, while the application runs on or not.

import { join } from 'node:path'
import { getal, save } from '../platform/backup/save.ts'
import { waarmerkMap } from '../platform/waarmerk/bestand.ts'
import { openOwner } from './database.ts'
import { waarmerkEerst } from './logwaarmerk.ts'
import { runWithFile } from './tool.ts'

await runWithFile('backup', async ({ file, settings, signal, voortgang }) => {
  const database = await openOwner(settings, { mustExist: true, voortgang })
  try {
    await waarmerkEerst(settings, database.url, voortgang)
    const saved = await save({
      url: database.url,
      file,
      documents: join(settings.dataDir, 'documenten'),
      waarmerken: waarmerkMap(settings.dataDir),
      now: new Date(),
      voortgang,
      signal,
    })
    voortgang(
      `Klaar: ${getal(saved.rows)} rijen in ${saved.tables} tabellen en ${getal(saved.documents)} documenten staan in ${file}.`,
    )
    voortgang(
      `De sleutels staan hier niet in: bewaar de map ${join(settings.dataDir, 'sleutels')} apart. Zonder die map is geen BSN meer te lezen.`,
    )
  } finally {
    await database.stop()
  }
})
