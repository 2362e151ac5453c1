// `npm run bench`: every hot path against hand-written SQL on the same data in the same run; prints ratios, judges nothing.

import { kop, regel } from './meten.ts'
import { openOmgeving } from './omgeving.ts'
import { benchRegistreren } from './registreren.ts'

const omgeving = await openOmgeving(console.log)
try {
  console.log(`\n${kop}`)
  for (const bench of [benchRegistreren]) console.log(regel(await bench(omgeving)))
} finally {
  await omgeving.stop()
}
