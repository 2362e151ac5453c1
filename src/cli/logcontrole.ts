// Checks the log of every gemeente and says in Dutch what was found; shared by the tools that do so.

import { gemeenten } from '../features/medewerker/gemeente.sql.ts'
import type { Database } from '../platform/db.ts'
import { bestandVan, waarmerkMap } from '../platform/waarmerk/bestand.ts'
import { alsZin } from '../platform/waarmerk/bevinding.ts'
import { controleer, type Uitslag } from '../platform/waarmerk/controle.ts'
import { sleutelMap } from '../platform/waarmerk/openen.ts'
import { vertrouwdeSleutels } from '../platform/waarmerk/sleutel.ts'

const getal = (n: number) => n.toLocaleString('nl-NL')
/** More lines than this tell nothing more. */
const hoogstens = 50

export type Controle = {
  readonly dataDir: string
  /** Another copy of the file, kept elsewhere; only where there is one gemeente. */
  readonly bestand?: string | undefined
  /** Only this public key is ours; else all in the folder of keys. */
  readonly sleutel?: string | undefined
  readonly zeg: (zin: string) => void
  readonly voortgang: (zin: string) => void
}

/** True when the logs of all gemeenten are as they were signed. */
export async function controleerLog(db: Database, o: Controle): Promise<boolean> {
  const ids = await gemeenten(db)
  if (o.bestand !== undefined && ids.length > 1)
    throw new Error('Met --bestand kan alleen als er één gemeente is.')
  const bekend = o.sleutel ? [o.sleutel] : await vertrouwdeSleutels(sleutelMap(o.dataDir))
  if (bekend.length === 0)
    o.zeg('Let op: hier is geen sleutel van waarmerken. Wie ondertekende is dus niet na te gaan.')
  let isGoed = true
  for (const gemeenteId of ids) {
    const bestand = o.bestand ?? bestandVan(waarmerkMap(o.dataDir), gemeenteId)
    const vertrouwd = bekend.length > 0 ? bekend : undefined
    const uitslag = await controleer({ db, gemeenteId, bestand, vertrouwd, voortgang: meld(o) })
    for (const zin of verslag(gemeenteId, uitslag)) o.zeg(zin)
    isGoed &&= uitslag.bevindingen.length === 0
  }
  return isGoed
}

/** A line for every hundred thousand rows. */
function meld({ voortgang }: Controle): (gedaan: number, totaal: number) => void {
  let gezegd = 0
  return (gedaan, totaal) => {
    if (gedaan - gezegd < 100_000) return
    gezegd = gedaan
    voortgang(`${getal(gedaan)} van ${getal(totaal)} rijen nagelopen`)
  }
}

function verslag(gemeenteId: number, u: Uitslag): string[] {
  const { bevindingen, laatste } = u
  return [
    `Gemeente ${gemeenteId}: ${getal(u.waarmerken)} waarmerken over ${getal(u.rijen)} rijen; ${getal(u.wachtend)} rijen wachten op het volgende.`,
    ...(laatste ? [`Het laatste is waarmerk ${laatste.nummer} van ${laatste.op}.`] : []),
    ...(u.nagekomen > 0
      ? [
          `Let op: ${getal(u.nagekomen)} rijen dragen een moment van voor het waarmerk ervoor; zij zijn later geschreven.`,
        ]
      : []),
    ...bevindingen.slice(0, hoogstens).map((een) => `FOUT ${alsZin(een)}`),
    ...(bevindingen.length > hoogstens ? [`… en nog ${getal(bevindingen.length - hoogstens)}.`] : []),
    bevindingen.length === 0
      ? 'De log is zoals zij is ondertekend.'
      : `De log is niet zoals zij is ondertekend: ${getal(bevindingen.length)} bevindingen.`,
  ]
}
