// `npm run bench`: every hot path against hand-written SQL on the same data in the same run; prints ratios, judges nothing.
// `npm run bench -- dossier monitor` runs only these parts.

import { benchBijhouden } from './bijhouden.ts'
import { benchRijkDossier } from './dossier.ts'
import { benchHerkennen } from './herkennen.ts'
import { benchInzage } from './inzage.ts'
import { benchLandelijk } from './landelijk.ts'
import { benchLogcontrole } from './logcontrole.ts'
import { kop, type Meting, regel } from './meten.ts'
import { benchKpis, benchMonitorpagina } from './monitor.ts'
import { type Omgeving, openOmgeving } from './omgeving.ts'
import { benchPaginas, type Paginameting } from './paginas.ts'
import { benchRegistreren } from './registreren.ts'
import { benchStart } from './start.ts'
import { benchTermijnen } from './termijnen.ts'
import { benchVerplaatsen } from './verplaatsen.ts'
import { benchZicht } from './zicht.ts'

/** In this order: what fills the database comes after what reads it as the demo left it. */
const delen = {
  registreren: async (o) => [await benchRegistreren(o)],
  herkennen: benchHerkennen,
  termijnen: async (o) => [await benchTermijnen(o)],
  paginas: benchPaginas,
  inzage: (o) => benchInzage(o),
  monitor: async (o) => [await benchMonitorpagina(o), ...(await benchKpis(o))],
  bijhouden: async (o) => [await benchBijhouden(o)],
  verplaatsen: benchVerplaatsen,
  dossier: async (o) => [await benchRijkDossier(o)],
  log: (o) => benchLogcontrole(o),
  zicht: (o) => benchZicht(o),
  landelijk: (o) => benchLandelijk(o),
} satisfies Record<string, (o: Omgeving) => Promise<readonly (Meting | Paginameting)[]>>

const namen = [...Object.keys(delen), 'start']
const gevraagd = process.argv.slice(2)
const onbekend = gevraagd.find((naam) => !namen.includes(naam))
if (onbekend !== undefined) {
  console.error(`Het deel ${onbekend} is er niet. Kies uit: ${namen.join(', ')}.`)
  process.exit(2)
}
const wil = (naam: string) => gevraagd.length === 0 || gevraagd.includes(naam)

async function meetDelen(omgeving: Omgeving): Promise<void> {
  console.log(`\nMilliseconden; × is onze tijd gedeeld door die van de basis.\n${kop}`)
  const alle: (Meting | Paginameting)[] = []
  for (const [naam, bench] of Object.entries(delen)) {
    if (!wil(naam)) continue
    const metingen = await bench(omgeving)
    for (const meting of metingen) console.log(regel(meting))
    alle.push(...metingen)
  }
  console.log('\nPer pagina: vragen aan de database, bytes, bytes met gzip')
  for (const meting of alle) {
    if (!('vragen' in meting)) continue
    const cijfers = [meting.vragen, meting.bytes, meting.gzip].map((n) => String(n).padStart(9))
    console.log(`${meting.naam.padEnd(44)}${cijfers.join('')}`)
  }
}

if (Object.keys(delen).some(wil)) {
  const omgeving = await openOmgeving(console.log)
  await meetDelen(omgeving).finally(() => omgeving.stop())
}
if (wil('start')) {
  const { eersteS, tweedeS, geheugenMb } = await benchStart()
  console.log(
    `\n(d) eerste start met proefgegevens ${eersteS.toFixed(1)} s, tweede start ${tweedeS.toFixed(1)} s, hoogste geheugen ${geheugenMb.toFixed(0)} MB`,
  )
}
