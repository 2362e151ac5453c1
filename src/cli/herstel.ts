// `npm run herstel -- BESTAND`: a back-up into an empty database, checked before and after, or nothing at all.

import { join } from 'node:path'
import { queues } from '../jobs.ts'
import { checkFile, restore } from '../platform/backup/restore.ts'
import { requeue } from '../platform/requeue.ts'
import { migrateTaken } from '../platform/taken.ts'
import { waarmerkMap } from '../platform/waarmerk/bestand.ts'
import { openOwner } from './database.ts'
import { controleerNa } from './logwaarmerk.ts'
import { runWithFile } from './tool.ts'
import { wisNa } from './wissen.ts'

await runWithFile('herstel', async ({ file, settings, signal, voortgang }) => {
  voortgang('Het bestand wordt gecontroleerd.')
  const checked = await checkFile(file, signal)
  const database = await openOwner(settings, { mustExist: false, voortgang })
  const { url } = database
  try {
    await restore(checked, {
      url,
      documents: join(settings.dataDir, 'documenten'),
      waarmerken: waarmerkMap(settings.dataDir),
      voortgang,
      signal,
      queue: {
        make: () => migrateTaken(url, queues),
        fill: async (client) => {
          const waiting = await requeue(url, client, 'uitgaand_versturen')
          if (waiting > 0) voortgang(`${waiting} berichten die nog weg moesten, staan weer klaar.`)
        },
      },
    })
    // First: until then it holds what was destroyed after the back-up, and does not open.
    await wisNa(settings, url, voortgang)
    await controleerNa(settings, url, voortgang)
    voortgang(`Klaar: de back-up van ${checked.header.gemaaktOp} is teruggezet en nageteld.`)
    voortgang(
      `De sleutels zaten er niet in: zet uw eigen kopie terug in ${join(settings.dataDir, 'sleutels')} voordat u start.`,
    )
  } finally {
    await database.stop()
  }
})
