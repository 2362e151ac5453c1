// What residents said: the marks of 2018 as the audit prints them, and those of the last quarter by acts.

import { ervaringBeantwoorden } from '../../../src/features/ervaring/antwoord.commands.ts'
import { insertAntwoord } from '../../../src/features/ervaring/antwoord.sql.ts'
import { ervaringBijhoudenForJob } from '../../../src/features/ervaring/bijhouden.commands.ts'
import type { Antwoorden } from '../../../src/features/ervaring/ervaring.ts'
import { type Code, insertCodes } from '../../../src/features/ervaring/uitnodiging.sql.ts'
import { datumInAmsterdam, jaarVan, plusMaanden } from '../../../src/features/termijn/datum.ts'
import { hashVanCode, leesbareCode } from '../../../src/platform/leesbarecode.ts'
import type { Verteller } from './verteller.ts'

export async function vraagErvaring(v: Verteller): Promise<void> {
  const waar = await v.rij<{ teamId: string; kernId: string }>(
    `select t.id as "teamId", k.id as "kernId" from team t join kern k on k.gemeente_id = t.gemeente_id and k.naam = 'Elst'
      where t.gemeente_id = $1 and t.naam = 'Kernteam Elst'`,
    [v.gemeenteId],
  )
  await in2018(v, waar)
  await vorigKwartaal(v, waar)
  v.geleden(0, 1)
  await ervaringBijhoudenForJob(v.ctx, v.gemeenteId)
}

type Waar = { readonly teamId: string; readonly kernId: string }

/** Audit 5.2.1: a 7,4 of 26 people (192 / 26); 7.1.2: 58 % was helped quickly (29 of 50). */
const in2018 = ({ ctx, gemeenteId }: Verteller, waar: Waar): Promise<void> =>
  ctx.db.transaction({ gemeenteId }, async (tx) => {
    for (let nr = 0; nr < 50; nr++) {
      const cijfer = nr < 12 ? 8 : nr < 24 ? 7 : nr < 26 ? 6 : undefined
      await insertAntwoord(tx, gemeenteId, {
        ...waar,
        aanleiding: 'steekproef',
        weg: 'papier',
        wet: 'wmo',
        kwartaal: '2018-10-01',
        ...(cijfer !== undefined && { kwaliteit: cijfer }),
        snel: nr < 29 ? 'ja' : nr < 40 ? 'deels' : 'nee',
      })
    }
  })

/** Twenty-four who answered by their link; two of them wrote something. */
async function vorigKwartaal(v: Verteller, waar: Waar): Promise<void> {
  const { ctx, gemeenteId } = v
  v.geleden(66, 15)
  const vandaag = datumInAmsterdam(ctx.clock.now())
  const codes = Array.from({ length: 24 }, () => leesbareCode(v.sleutel()))
  const code = (tekst: string): Code => ({
    ...waar,
    aanleiding: 'afsluiting',
    wet: 'wmo',
    jaar: jaarVan(vandaag),
    verlooptOp: plusMaanden(`${vandaag.slice(0, 7)}-01` as typeof vandaag, 3),
    hash: hashVanCode(tekst).toString('hex'),
  })
  await ctx.db.transaction({ gemeenteId }, (tx) => insertCodes(tx, gemeenteId, codes.map(code)))
  for (const [nr, tekst] of codes.entries()) {
    const antwoorden: Antwoorden = {
      communicatie: 6 + (nr % 4),
      toegankelijkheid: 5 + (nr % 4),
      kwaliteit: 7 + (nr % 3),
      zelfredzaamheid: 6 + (nr % 3),
      begeleiding: 6 + (nr % 4),
      ...(nr % 3 > 0 && { keuzevrijheid: 5 + (nr % 3) }),
      snel: (['ja', 'ja', 'deels', 'nee'] as const)[nr % 4],
    }
    await v.gedaan(
      ervaringBeantwoorden(ctx, gemeenteId, {
        code: tekst,
        invoer: { antwoorden, toelichting: schreven[nr] },
      }),
    )
  }
}

const schreven: readonly string[] = [
  'Ik wist eerst niet bij wie ik moest zijn. Daarna ging het snel, en er werd echt geluisterd.',
  'De brief was moeilijk. Gelukkig legde iemand hem aan de telefoon uit.',
]
