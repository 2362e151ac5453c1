// `npm run bench`: every hot path against hand-written SQL on the same data in the same run; prints ratios, judges nothing.

import { benchRijkDossier } from './dossier.ts'
import { benchHerkennen } from './herkennen.ts'
import { kop, regel } from './meten.ts'
import { openOmgeving } from './omgeving.ts'
import { benchPaginas } from './paginas.ts'
import { benchRegistreren } from './registreren.ts'
import { benchStart } from './start.ts'
import { benchTermijnen } from './termijnen.ts'

const omgeving = await openOmgeving(console.log)
try {
  console.log(`\nMilliseconden; × is onze tijd gedeeld door die van de basis.\n${kop}`)
  console.log(regel(await benchRegistreren(omgeving)))
  for (const meting of await benchHerkennen(omgeving)) console.log(regel(meting))
  console.log(regel(await benchTermijnen(omgeving)))
  const paginas = [...(await benchPaginas(omgeving)), await benchRijkDossier(omgeving)]
  for (const meting of paginas) console.log(regel(meting))
  console.log('\nPer pagina: vragen aan de database, bytes, bytes met gzip')
  for (const { naam, vragen, bytes, gzip } of paginas)
    console.log(`${naam.padEnd(44)}${[vragen, bytes, gzip].map((n) => String(n).padStart(9)).join('')}`)
} finally {
  await omgeving.stop()
}
const { eersteS, tweedeS, geheugenMb } = await benchStart()
console.log(
  `\n(d) eerste start met proefgegevens ${eersteS.toFixed(1)} s, tweede start ${tweedeS.toFixed(1)} s, hoogste geheugen ${geheugenMb.toFixed(0)} MB`,
)
