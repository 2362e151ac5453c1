// The story households of the personas, told by the acts of the application on top of the generated years.

import { vertelAziz } from './aziz.ts'
import { beheerWie } from './beheer.ts'
import { bewaar } from './bewaren.ts'
import { vertelBalie, vertelHendriks, vertelJacobs, vertelPost } from './deur.ts'
import { vertelDeWit } from './dewit.ts'
import { vraagErvaring } from './ervaring.ts'
import { zetErnaast } from './naastcijfers.ts'
import { bouwOp } from './opbouw.ts'
import { merkOp } from './signalen.ts'
import { vertelToegang } from './toegang.ts'
import { denkNa } from './triage.ts'
import type { Verteller } from './verteller.ts'
import { vertelNoa } from './volwassen.ts'
import { vertelWieKeek } from './wiekeek.ts'

export async function vertelVerhalen(v: Verteller): Promise<void> {
  await vertelAziz(v)
  await vertelDeWit(v)
  await vertelJacobs(v)
  await vertelPost(v)
  await vertelHendriks(v)
  await vertelBalie(v)
  await vertelNoa(v)
  await bouwOp(v)
  await merkOp(v)
  await denkNa(v)
  await bewaar(v)
  await beheerWie(v)
  await vertelToegang(v)
  await vertelWieKeek(v)
  await vraagErvaring(v)
  await zetErnaast(v)
}
